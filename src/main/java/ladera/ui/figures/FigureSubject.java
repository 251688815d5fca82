package ladera.ui.figures;

import java.awt.Component;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import ladera.figure.Depiction;
import ladera.figure.Figure;
import ladera.report.Paper;
import ladera.report.Print;
import ladera.report.Provenance;
import ladera.run.Rehearsal;
import ladera.run.Scene;
import ladera.text.Words;
import ladera.ui.FigureView;

/**
 * A figure of the window at one moment: what is written does not change while the run goes on.
 *
 * @param name as the window calls it
 */
record FigureSubject(String name, Depiction depiction, Scene scene) {
    static FigureSubject of(JComponent component, Scene scene) {
        return new FigureSubject(name(component), FigureView.of(component).depiction(), scene);
    }

    /** What the window calls the figure of a component: by its own name, or that of the nearest around it. */
    static String name(JComponent component) {
        for (Component at = component; at != null; at = at.getParent()) {
            AccessibleContext context = at.getAccessibleContext();
            String name = context == null ? null : context.getAccessibleName();
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        return "";
    }

    /** The figure on paper; null where there is none. Works out whatever it needs, which may take a while. */
    Print print(Words words, Paper paper, int dpi) {
        Scene answered = Rehearsal.answered(scene, depiction.questions(scene), () -> true);
        Figure figure = depiction.of(answered, words);
        return figure == null
                ? null
                : new Print(
                        figure,
                        name,
                        paper,
                        dpi,
                        new Provenance(scene.experiment(), scene.playback().cursor()));
    }

    @Override
    public String toString() {
        return name;
    }
}
