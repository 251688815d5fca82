package ladera.ui.initialization;

import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import ladera.figure.DepthMeasure;
import ladera.figure.InitializationPictures;
import ladera.net.Initializers;
import ladera.num.Knob;
import ladera.run.LineupEdits;
import ladera.run.Scene;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.InitializationEdits;
import ladera.run.initialization.Scheme;
import ladera.study.initialization.Spread;
import ladera.study.initialization.Trend;
import ladera.ui.ChoiceRow;
import ladera.ui.Forms;
import ladera.ui.Icons;
import ladera.ui.KnobRow;
import ladera.ui.Surroundings;
import ladera.ui.Swatch;
import net.miginfocom.swing.MigLayout;

/** One scheme: marker, name, eye, remove, and what becomes of signal and gradient; open, its knobs and numbers. */
final class SchemeRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final int key;
    private final transient Swatch swatch;
    private final JPanel body = Forms.column("");
    private final JLabel name = new JLabel();
    private final JLabel fate = new JLabel(" ");
    private final JButton eye;
    private final transient List<KnobRow> knobs = new ArrayList<>();
    private final ActivationChoice activation;
    private final SchemeNumbers numbers;
    private boolean open;
    private boolean visible = true;

    SchemeRow(Surroundings around, Scheme scheme, IntConsumer toggle) {
        super(new MigLayout("insets 4 8 4 4, fillx, hidemode 3, gap 0", "[22!]4[grow, fill]4[24!]0[24!]"));
        this.around = around;
        this.key = scheme.key();
        this.swatch = new Swatch(around, scheme.style());
        this.numbers = new SchemeNumbers(around);
        this.activation = new ActivationChoice(
                around, true, chosen -> around.submit(new InitializationEdits.SetOwnActivation(key, chosen)));
        setOpaque(false);
        JLabel marker = new JLabel(swatch);
        eye = button("eye", around.word("scheme.hide"));
        eye.addActionListener(event -> around.submit(new LineupEdits.SetVisible<>(Initialization.KIND, key, !visible)));
        JButton remove = button("close", around.word("scheme.remove"));
        remove.addActionListener(event -> around.submit(new LineupEdits.Remove<>(Initialization.KIND, key)));
        fate.putClientProperty("FlatLaf.styleClass", "small");
        add(marker);
        add(name, "wmin 0");
        add(eye);
        add(remove, "wrap");
        add(fate, "skip 1, span 3, wrap, wmin 0");
        add(body, "span 4, growx, gaptop 6, gapbottom 4, gapleft 8");
        openBy(toggle, marker, name, fate);
        fate.setToolTipText(around.word("scheme.fate.tip"));
        body.setLayout(new MigLayout("insets 0, fillx, wrap 1, gap 0 5, hidemode 3", "[grow, fill]"));
        ChoiceRow rule = new ChoiceRow(
                around,
                "scheme.rule",
                "scheme.choice",
                Initializers.ALL.ids(),
                id -> around.submit(new InitializationEdits.SetInitializer(key, id)));
        rule.show(scheme.initializer().id());
        body.add(rule, "wmin 0");
        for (Knob knob : Initializers.ALL.get(scheme.initializer().id()).knobs()) {
            KnobRow row = new KnobRow(
                    knob,
                    around.words(),
                    value -> around.submit(new InitializationEdits.Retune(key, knob.id(), value)));
            knobs.add(row);
            body.add(row, "wmin 0");
        }
        body.add(activation, "wmin 0");
        body.add(numbers, "wmin 0, gaptop 4");
        open(false);
    }

    private void openBy(IntConsumer toggle, JComponent... handles) {
        MouseAdapter click = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                toggle.accept(key);
            }
        };
        for (JComponent handle : handles) {
            handle.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
            handle.addMouseListener(click);
            handle.setToolTipText(around.word("scheme.open"));
        }
        addMouseListener(click);
    }

    void open(boolean wanted) {
        open = wanted;
        body.setVisible(wanted);
        repaint();
    }

    void show(Scene scene) {
        Initialization section = scene.experiment().section(Initialization.KIND);
        Scheme scheme = section.scheme(key);
        name.setText(InitializationPictures.name(around.words(), scheme));
        knobs.forEach(row -> row.show(scheme.initializer().settings()));
        activation.show(scheme.own());
        if (scheme.visible() != visible) {
            visible = scheme.visible();
            eye.setIcon(Icons.muted(visible ? "eye" : "eye-off"));
            swatch.setLively(visible);
        }
        name.setForeground(
                visible
                        ? UIManager.getColor("Label.foreground")
                        : around.palette().muted());
        showFate(scene, scheme);
        if (open) {
            numbers.show(scene, scheme);
        }
    }

    private void showFate(Scene scene, Scheme scheme) {
        Spread forward = InitializationPictures.spread(scene, scheme, DepthMeasure.FORWARD);
        Spread backward = InitializationPictures.spread(scene, scheme, DepthMeasure.BACKWARD);
        if (forward == null) {
            fate.setText(" ");
            return;
        }
        Trend signal = Trend.forward(forward.median());
        Trend gradient = Trend.backward(backward.median());
        fate.setText(Sentences.fate(around.words(), "scheme.signal", signal) + "     "
                + Sentences.fate(around.words(), "scheme.gradient", gradient));
        boolean sound = signal.fate() == Trend.Fate.STAYS && gradient.fate() == Trend.Fate.STAYS;
        fate.setForeground(sound ? around.palette().muted() : around.palette().alarm());
    }

    private JButton button(String icon, String tip) {
        JButton button = new JButton(Icons.muted(icon));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(tip);
        button.getAccessibleContext().setAccessibleName(tip);
        button.setMargin(new java.awt.Insets(1, 1, 1, 1));
        return button;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (open) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(UIManager.getColor("Ladera.selection"));
            g.fillRoundRect(0, 0, getWidth(), fate.getY() + fate.getHeight() + 4, 8, 8);
            g.dispose();
        }
        super.paintComponent(graphics);
    }
}
