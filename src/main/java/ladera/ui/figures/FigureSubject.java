package ladera.ui.figures;

import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import ladera.figure.Depiction;
import ladera.figure.Figure;
import ladera.report.Paper;
import ladera.report.Print;
import ladera.report.Provenance;
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

    /** What the window calls the figure of a component. */
    static String name(JComponent component) {
        AccessibleContext context = component.getAccessibleContext();
        String name = context == null ? null : context.getAccessibleName();
        return name == null ? "" : name;
    }

    /** The figure on paper; null where the scene has not got it yet. Draws nothing, but may take a while. */
    Print print(Words words, Paper paper, int dpi) {
        Figure figure = depiction.of(scene, words);
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
