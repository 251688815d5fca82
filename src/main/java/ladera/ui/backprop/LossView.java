package ladera.ui.backprop;

import javax.swing.JPanel;
import ladera.figure.Depiction;
import ladera.figure.ExerciseDepictions;
import ladera.figure.ExercisePictures;
import ladera.num.Series;
import ladera.ui.FigurePanel;
import ladera.ui.FigureView;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** How the loss goes with the rate along the gradient, and how it goes on when the step is repeated. */
final class LossView extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final FigurePanel rate;
    private final FigurePanel path;

    LossView(Surroundings around) {
        super(new MigLayout("insets 0, fill, gap 8 0", "[grow, fill, sg][grow, fill, sg]", "[grow, fill]"));
        this.around = around;
        setOpaque(false);
        rate = panel("backprop.figure.rate", ExerciseDepictions.RATE);
        rate.setToolTipText(around.word("backprop.figure.rate.tip"));
        path = panel("backprop.figure.path", ExerciseDepictions.PATH);
        add(rate, "w 80:200, h 80:150");
        add(path, "w 80:200, h 80:150");
    }

    private FigurePanel panel(String name, Depiction alone) {
        FigurePanel panel = new FigurePanel(around);
        FigureView.attach(panel, () -> alone);
        panel.getAccessibleContext().setAccessibleName(around.word(name));
        return panel;
    }

    void show(Sight sight) {
        if (sight.scan() != null) {
            rate.show(ExercisePictures.rate(sight.solution(), sight.scan(), around.words()));
        }
        Series losses = sight.scene().answers().to(ExercisePictures.path(sight.task()));
        if (losses != null) {
            path.show(ExercisePictures.path(sight.exercise(), losses, around.words()));
        }
    }

    boolean settled() {
        return rate.settled() && path.settled();
    }
}
