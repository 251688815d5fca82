package ladera.ui.initialization;

import java.util.function.Predicate;
import javax.swing.JLabel;
import javax.swing.JPanel;
import ladera.figure.Figure;
import ladera.run.initialization.Ensemble;
import ladera.ui.FigurePanel;
import ladera.ui.Icons;
import ladera.ui.Paragraph;
import ladera.ui.Sheet;
import ladera.ui.Surroundings;
import ladera.ui.Theme;
import net.miginfocom.swing.MigLayout;

/** An assumption of the derivation: what it says, whether it holds for the networks in sight, and the knob that breaks it. */
final class Assumption extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int INDENT = 12;
    private static final int FIGURE_HEIGHT = 126;

    private final transient Surroundings around;
    private final transient Control control;
    private final JLabel state = new JLabel();
    private final FigurePanel figure;
    private Boolean shown;

    /**
     * A control that can break an assumption.
     *
     * @param part what the person turns
     * @param holds whether the assumption holds
     */
    record Control(JPanel part, Follower follower, Predicate<Ensemble> holds) {}

    /** Shows an ensemble's setting. */
    interface Follower {
        void show(Ensemble ensemble);
    }

    Assumption(Surroundings around, String id, Control control) {
        super(new MigLayout("insets 6 " + INDENT + " 6 0, fillx, wrap 1, gap 0 4", "[grow, fill]"));
        this.around = around;
        this.control = control;
        setOpaque(false);
        JPanel head = new JPanel(new MigLayout("insets 0, fillx", "[]push[]"));
        head.setOpaque(false);
        JLabel name = new JLabel(around.word("assumption." + id));
        name.putClientProperty("FlatLaf.style", "font: semibold");
        state.putClientProperty("FlatLaf.styleClass", "small");
        head.add(name);
        head.add(state);
        add(head);
        int width = Sheet.COLUMN - INDENT;
        add(new Paragraph(
                around.word("assumption." + id + ".text"),
                width,
                around.palette().muted()));
        add(control.part, "wmin 0");
        figure = FigurePanel.inPage(around, FIGURE_HEIGHT, "assumption." + id);
        add(figure, "wmin 0");
    }

    /** @param picture where derivation and measurement part or agree; null before there is one */
    void show(Ensemble ensemble, Figure picture) {
        if (picture != null) {
            figure.show(picture);
        }
        control.follower.show(ensemble);
        boolean holds = control.holds.test(ensemble);
        if (shown == null || shown != holds) {
            shown = holds;
            state.setText(around.word(holds ? "assumption.holds" : "assumption.broken"));
            state.setForeground(holds ? Theme.good() : around.palette().alarm());
            state.setIcon(Icons.tinted(
                    holds ? "check" : "cross",
                    holds ? Theme.good() : around.palette().alarm()));
        }
    }
}
