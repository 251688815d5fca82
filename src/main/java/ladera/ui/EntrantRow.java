package ladera.ui;

import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import ladera.run.Entrant;
import ladera.run.Lineup;
import ladera.run.LineupEdits;
import ladera.run.Scene;
import ladera.run.SectionKind;
import net.miginfocom.swing.MigLayout;

/**
 * One of those that are compared in a room: marker, name, eye and remove in a line, below it what became of it, and, open, what
 * belongs to it.
 *
 * @param <S> the room's section
 * @param <E> what is compared there
 */
public abstract class EntrantRow<S extends Lineup<S, E>, E extends Entrant<E>> extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Height of the line alone, and what is left free below it. */
    private static final int LINE_HEIGHT = 30;

    private static final int BELOW = 4;
    private static final String TOGGLE = "entrant.toggle";
    private static final int ROUNDING = 8;

    private final transient Surroundings around;
    private final transient SectionKind<S, ?> kind;
    private final int key;
    private final String words;
    private final transient Swatch swatch;
    private final JLabel marker;
    private final JLabel name = new JLabel();
    private final JButton eye;
    private final JPanel body = Forms.column("");
    private JComponent fate;
    private boolean open;
    private boolean visible = true;

    /**
     * @param words first part of the keys {@code .open}, {@code .hide} and {@code .remove}
     * @param columns of the line
     */
    protected EntrantRow(Surroundings around, SectionKind<S, ?> kind, E entrant, String words, String columns) {
        super(new MigLayout("insets 4 8 4 4, fillx, hidemode 3, gap 0", columns));
        this.around = around;
        this.kind = kind;
        this.key = entrant.key();
        this.words = words;
        this.swatch = new Swatch(around, entrant.style());
        this.marker = new JLabel(swatch);
        this.eye =
                button("eye", "hide", () -> around.submit(new LineupEdits.SetVisible<>(kind, entrant.key(), !visible)));
        setOpaque(false);
        body.setLayout(new MigLayout("insets 0, fillx, wrap 1, gap 0 5, hidemode 3", "[grow, fill]"));
    }

    /**
     * Puts everything in its place, the row closed.
     *
     * @param readings what is read between name and eye
     * @param more buttons between eye and remove
     * @param below what became of the entrant
     * @param toggle told the key where a person opens or closes the row
     */
    protected final void layOut(List<JLabel> readings, List<JButton> more, JComponent below, IntConsumer toggle) {
        fate = below;
        add(marker);
        add(name, "wmin 0");
        readings.forEach(this::add);
        add(eye);
        more.forEach(this::add);
        add(button("close", "remove", () -> around.submit(new LineupEdits.Remove<>(kind, key))), "wrap");
        add(fate, "skip 1, span, wrap, growx 0, wmin 0");
        add(body, "span, growx, gaptop 6, gapbottom 4, gapleft 8");
        MouseAdapter press = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                toggle.accept(key);
            }
        };
        addMouseListener(press);
        opensBy(press, marker);
        opensBy(press, name);
        readings.forEach(reading -> opensBy(press, reading));
        opensBy(press, fate);
        opensByKeyboard(toggle);
        open(false);
    }

    private void opensByKeyboard(IntConsumer toggle) {
        setFocusable(true);
        addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
        getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), TOGGLE);
        getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0), TOGGLE);
        getActionMap().put(TOGGLE, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                toggle.accept(key);
            }
        });
    }

    private void opensBy(MouseAdapter press, JComponent handle) {
        handle.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        handle.addMouseListener(press);
        handle.setToolTipText(around.word(words + ".open"));
    }

    /** Adds to what is seen while the row is open. */
    protected final void addToBody(JComponent part, String constraints) {
        body.add(part, constraints);
    }

    /** A small button of the line, named by one of the row's words. */
    protected final JButton button(String icon, String word, Runnable work) {
        JButton button = new JButton(Icons.muted(icon));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(around.word(words + "." + word));
        button.getAccessibleContext().setAccessibleName(around.word(words + "." + word));
        button.setMargin(new Insets(1, 1, 1, 1));
        button.addActionListener(event -> work.run());
        return button;
    }

    /** Names the entrant in the line. */
    protected final void call(String newName) {
        name.setText(newName);
        getAccessibleContext().setAccessibleName(newName);
    }

    /** True while what belongs to it is in sight. */
    protected final boolean isOpen() {
        return open;
    }

    final void open(boolean wanted) {
        open = wanted;
        body.setVisible(wanted);
        repaint();
    }

    final void show(Scene scene) {
        S section = scene.experiment().section(kind);
        E entrant = section.entrant(key);
        boolean fallen = show(scene, section, entrant);
        if (entrant.visible() != visible) {
            visible = entrant.visible();
            eye.setIcon(Icons.muted(visible ? "eye" : "eye-off"));
        }
        boolean lively = visible && !fallen;
        swatch.setLively(lively);
        marker.repaint();
        name.setForeground(
                lively
                        ? UIManager.getColor("Label.foreground")
                        : around.palette().muted());
    }

    /**
     * Shows what only this room's rows have.
     *
     * @return true where it has fallen out of the comparison, and so is grey
     */
    protected abstract boolean show(Scene scene, S section, E entrant);

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int height = fate.isVisible() ? fate.getY() + fate.getHeight() + BELOW : LINE_HEIGHT;
        if (open) {
            g.setColor(UIManager.getColor("Ladera.selection"));
            g.fillRoundRect(0, 0, getWidth(), height, ROUNDING, ROUNDING);
        }
        if (isFocusOwner()) {
            g.setColor(around.palette().accent());
            g.drawRoundRect(0, 0, getWidth() - 1, height - 1, ROUNDING, ROUNDING);
        }
        g.dispose();
        super.paintComponent(graphics);
    }
}
