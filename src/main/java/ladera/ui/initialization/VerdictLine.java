package ladera.ui.initialization;

import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import ladera.run.Scene;
import ladera.run.initialization.Scheme;
import ladera.ui.Surroundings;
import ladera.ui.Swatch;
import net.miginfocom.swing.MigLayout;

/** Beneath the pictures: what they say of one scheme, in two sentences. */
final class VerdictLine extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final JTextArea verdict = text();
    private final JTextArea typical = text();
    private final JLabel marker;

    VerdictLine(Surroundings around) {
        super(new MigLayout("insets 0 34 0 0, fillx, wrap 2, gap 6 2", "[16!][grow, fill]"));
        this.around = around;
        setOpaque(false);
        verdict.setForeground(UIManager.getColor("Label.foreground"));
        typical.setForeground(around.palette().muted());
        marker = new JLabel();
        add(marker, "w 16!, h 18!, top");
        add(verdict, "wmin 0, top");
        add(typical, "skip 1, wmin 0");
    }

    private static JTextArea text() {
        JTextArea text = new JTextArea();
        text.setEditable(false);
        text.setFocusable(false);
        text.setOpaque(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setBorder(null);
        text.setFont(UIManager.getFont("Label.font"));
        return text;
    }

    /** @param scheme of which is spoken; null for nothing */
    void show(Scene scene, Scheme scheme) {
        if (scheme == null) {
            verdict.setText(around.word("schemes.none"));
            typical.setText("");
            return;
        }
        marker.setIcon(new Swatch(around, scheme.style()));
        set(verdict, Sentences.verdict(scene, around.words(), scheme));
        set(typical, Sentences.typical(scene, around.words(), scheme));
    }

    private static void set(JTextArea area, String text) {
        if (!text.equals(area.getText())) {
            area.setText(text);
        }
    }
}
