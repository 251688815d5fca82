package ladera.ui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import javax.swing.ScrollPaneConstants;
import javax.swing.UIManager;
import ladera.text.Words;
import net.miginfocom.swing.MigLayout;

/** Something to read, laid over the stage from the inspector's side: a title, a pin, a cross, and content that scrolls. */
public final class Sheet extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Width that content is given, in logical pixels. */
    public static final int COLUMN = 368;

    private static final int MARGIN = 20;
    private static final int SCROLL_BAR = 12;
    private static final int SHADOW = 10;

    /** What the whole sheet takes of the stage. */
    static final int WIDTH_IN_WINDOW = SHADOW + MARGIN + COLUMN + MARGIN + SCROLL_BAR;

    private static final int LINE = 18;
    private static final float TITLE_SIZE = 16;
    private static final int DEEPEST_SHADE = 36;

    private final JToggleButton pin;

    Sheet(String title, JComponent content, Words words, Runnable onPin, Runnable onClose) {
        super(new BorderLayout());
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(0, SHADOW, 0, 0));
        getAccessibleContext().setAccessibleName(title);
        pin = new JToggleButton(Icons.muted("pin"));
        dress(pin, words.get("sheet.pin"), words.get("sheet.pin.tip"));
        pin.addActionListener(event -> onPin.run());
        JButton close = new JButton(Icons.muted("close"));
        dress(close, words.get("sheet.close"), words.get("sheet.close.tip"));
        close.addActionListener(event -> onClose.run());
        add(head(title, close), BorderLayout.NORTH);
        add(scrolled(content), BorderLayout.CENTER);
        // Clicks that nothing on the sheet wants must not reach the stage beneath.
        addMouseListener(new java.awt.event.MouseAdapter() {});
        addMouseMotionListener(new java.awt.event.MouseMotionAdapter() {});
        addMouseWheelListener(event -> {});
    }

    private JPanel head(String title, JButton close) {
        JPanel head = new JPanel(new MigLayout("insets 14 " + MARGIN + " 8 12, fillx", "[grow, fill]4[28!]2[28!]"));
        head.setOpaque(false);
        JLabel name = new JLabel(title);
        name.putClientProperty("FlatLaf.style", "font: semibold");
        name.setFont(name.getFont().deriveFont(TITLE_SIZE));
        head.add(name, "wmin 0");
        head.add(pin, "h 28!");
        head.add(close, "h 28!");
        return head;
    }

    private static JScrollPane scrolled(JComponent content) {
        JPanel page = new JPanel(
                new MigLayout("insets 4 " + MARGIN + " 28 " + MARGIN + ", wrap 1", "[" + COLUMN + "!, fill]"));
        page.setOpaque(false);
        page.add(content);
        JScrollPane scroll = new JScrollPane(
                page, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        scroll.getVerticalScrollBar().setUnitIncrement(LINE);
        scroll.getVerticalScrollBar().setOpaque(false);
        return scroll;
    }

    private static void dress(javax.swing.AbstractButton button, String name, String tip) {
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setFocusable(false);
        button.setToolTipText(tip);
        button.getAccessibleContext().setAccessibleName(name);
    }

    /** Begins beside the stage, as the sheet before it stood. */
    void pin() {
        pin.setSelected(true);
    }

    /** True where it stands beside the stage instead of over it. */
    boolean pinned() {
        return pin.isSelected();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Color ground = UIManager.getColor("Panel.background");
        if (!pinned()) {
            g.setPaint(new GradientPaint(0, 0, new Color(0, 0, 0, 0), SHADOW, 0, new Color(0, 0, 0, DEEPEST_SHADE)));
            g.fillRect(0, 0, SHADOW, getHeight());
        } else {
            g.setColor(Theme.stage());
            g.fillRect(0, 0, SHADOW, getHeight());
        }
        g.setColor(ground);
        g.fillRect(SHADOW, 0, getWidth() - SHADOW, getHeight());
        g.setColor(Theme.hairline());
        g.fillRect(SHADOW, 0, 1, getHeight());
        g.dispose();
        super.paintComponent(graphics);
    }
}
