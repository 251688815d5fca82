package ladera.ui.training;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.JPanel;
import ladera.figure.Camera;
import ladera.figure.Depiction;
import ladera.figure.FitGround;
import ladera.figure.FitPlot;
import ladera.figure.MapFigure;
import ladera.figure.MapGround;
import ladera.figure.PlotsFigure;
import ladera.figure.ReliefFigure;
import ladera.figure.SamplePoints;
import ladera.figure.TrainingDepictions;
import ladera.figure.TrainingPictures;
import ladera.net.DataSet;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.training.DataRecipe;
import ladera.run.training.LearningCurves;
import ladera.run.training.Material;
import ladera.run.training.TrainingRace;
import ladera.ui.FigurePanel;
import ladera.ui.FigureView;
import ladera.ui.Following;
import ladera.ui.ReliefPanel;
import ladera.ui.Segments;
import ladera.ui.StagePanel;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** What the network says, what it should say, or how far it is off, in space or as a map, with the samples as points. */
final class FitView {
    /** Points a side: fine enough for the eye, few enough to follow a training. */
    private static final int SAMPLES = 81;

    /** More points than this hide what they stand on in space. */
    private static final int MOST_IN_SPACE = 1600;

    private static final double FITS_A_SECOND = 10;

    private static final String WHAT = "training.fit.what";
    private static final String HOW = "training.fit.how";
    private static final String CAMERA = "training.fit.camera";
    private static final String SPACE = "space";

    private final Surroundings around;
    private final ReliefPanel relief;
    private final FigurePanel map;
    private final JPanel both = new JPanel(new MigLayout("insets 0, fill, hidemode 3", "[grow, fill]", "[grow, fill]"));
    private final StagePanel panel;
    private final Segments what;
    private final Segments how;
    private final Following<MapGround> ground = new Following<>(FITS_A_SECOND);
    private final Following<PlotsFigure> plot = new Following<>(FITS_A_SECOND);
    private int focus;
    private Object shownSet;
    private Object drawn;
    private SamplePoints samples = SamplePoints.NONE;
    private DataSet sampled;

    FitView(Surroundings around) {
        this.around = around;
        relief = new ReliefPanel(around.renderer(), inUse -> {});
        relief.setCamera(around.memory().recall(CAMERA, Camera.HOME));
        relief.onCamera(camera -> around.memory().keep(CAMERA, camera));
        map = new FigurePanel(around);
        FigureView.attach(
                map,
                () -> map.figure() instanceof PlotsFigure
                        ? Depiction.of(map.figure())
                        : TrainingDepictions.fit(chosen(), focus, null));
        FigureView.attach(relief, () -> TrainingDepictions.fit(chosen(), focus, relief.camera()));
        both.setOpaque(false);
        both.add(relief, "cell 0 0");
        both.add(map, "cell 0 0");
        what = new Segments(around, "fit", List.of("fit", "target", "error"), chosen -> {
            around.memory().keep(WHAT, chosen);
            around.askAgain();
        });
        how = new Segments(around, "view", List.of(SPACE, "map"), chosen -> {
            around.memory().keep(HOW, chosen);
            around.askAgain();
        });
        what.choose(around.memory().recall(WHAT, "fit"));
        how.choose(around.memory().recall(HOW, SPACE));
        panel = new StagePanel(around, "fit", both).with(what).with(how);
    }

    StagePanel panel() {
        return panel;
    }

    ReliefPanel relief() {
        return relief;
    }

    void show(Scene scene, DataRecipe data, LearningCurves focused) {
        boolean flat = focused != null && focused.state().training().data().inputWidth() != 2;
        boolean space = !flat && how.chosen().equals(SPACE);
        relief.setVisible(space);
        map.setVisible(!space);
        what.setVisible(!flat);
        how.setVisible(!flat);
        plot.show(scene, flat ? new FitPlot(focused.state(), style(scene, focused.key())) : null);
        focus = focused == null ? TrainingDepictions.BEST : focused.key();
        FitGround question = flat ? null : question(data, focused);
        // Another set, or another thing to show: the picture before it would mislead.
        Object set = List.of(what.chosen(), data, focused == null ? 0 : focused.key());
        if (!set.equals(shownSet)) {
            shownSet = set;
            ground.forget();
        }
        ground.show(scene, question);
        takeSamples(focused);
        MapGround shown = ground.shown();
        panel.say(note(focused, flat, question == null));
        if (flat || shown == null) {
            drawn = null;
            map.show(flat ? plot.shown() : null);
        } else {
            boolean crowded = samples.size() > MOST_IN_SPACE || isError();
            show(shown, crowded ? SamplePoints.NONE : samples, space);
        }
    }

    /** A picture that is there already is not painted again for every scene. */
    private void show(MapGround shown, SamplePoints points, boolean space) {
        Object next = List.of(shown, points, space);
        if (next.equals(drawn)) {
            return;
        }
        drawn = next;
        if (space) {
            relief.show(new ReliefFigure(shown, List.of(), List.of()).withSamples(points), around.palette());
        } else {
            map.show(new MapFigure(shown, List.of(), List.of()).withSamples(points));
        }
    }

    private static int style(Scene scene, int learner) {
        return scene.experiment().section(TrainingRace.KIND).learner(learner).style();
    }

    private boolean isError() {
        return what.chosen().equals("error");
    }

    private String note(LearningCurves focused, boolean flat, boolean nothing) {
        if (focused == null) {
            return "";
        }
        if (flat) {
            int inputs = focused.state().training().data().inputWidth();
            return around.word(inputs == 1 ? "fit.line" : "fit.against");
        }
        return nothing ? around.word("fit.no-target") : "";
    }

    private FitGround question(DataRecipe data, LearningCurves focused) {
        return TrainingDepictions.fitQuestion(chosen(), data, focused, SAMPLES);
    }

    private FitGround.What chosen() {
        return FitGround.What.valueOf(what.chosen().toUpperCase(Locale.ROOT));
    }

    /** The samples learnt from, in their own units. */
    private void takeSamples(LearningCurves focused) {
        Material material = focused == null ? null : focused.state().material();
        DataSet train = material == null ? null : material.train();
        if (train == sampled) {
            return;
        }
        sampled = train;
        samples = train == null || train.inputWidth() != 2 ? SamplePoints.NONE : TrainingPictures.samples(material);
    }

    void addTo(Set<Query<?>> wants) {
        ground.addTo(wants);
        plot.addTo(wants);
    }

    boolean settled(Scene scene) {
        boolean painted = relief.isVisible() ? relief.settled() : map.settled();
        return ground.settled(scene)
                && plot.settled(scene)
                && (painted || ground.shown() == null || !panel.isShowing());
    }

    String painter() {
        return relief.inUse().name();
    }

    void leave() {
        relief.onCamera(camera -> {});
    }
}
