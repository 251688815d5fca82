package ladera.ui.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import ladera.figure.Camera;
import ladera.figure.MapFigure;
import ladera.figure.ReliefFigure;
import ladera.figure.SliceGround;
import ladera.figure.Trace;
import ladera.figure.TrainingDepictions;
import ladera.figure.TrainingPictures;
import ladera.num.Numerals;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.training.Learner;
import ladera.run.training.LearningCurves;
import ladera.run.training.TrainingReport;
import ladera.study.training.PathShadow;
import ladera.study.training.PlaneKind;
import ladera.study.training.SlicePlane;
import ladera.study.training.ThinnedTraining;
import ladera.ui.FigurePanel;
import ladera.ui.FigureView;
import ladera.ui.Following;
import ladera.ui.Pace;
import ladera.ui.ReliefPanel;
import ladera.ui.Segments;
import ladera.ui.StagePanel;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** A slice of the loss around the network in focus, laid anew as fast as it can be worked out, with the path upon it. */
final class LandscapeView {
    private static final int DIGITS = 2;
    private static final double SLICES_A_SECOND = 5;
    private static final double PATHS_A_SECOND = 20;
    private static final String KIND = "training.landscape.kind";
    private static final String HOW = "training.landscape.how";
    private static final String CAMERA = "training.landscape.camera";
    private static final String SPACE = "space";

    private final Surroundings around;
    private final ReliefPanel relief;
    private final FigurePanel map;
    private final StagePanel panel;
    private final JComboBox<String> kind;
    private final Segments how;
    private final Following<SliceGround.Slice> slice = new Following<>(SLICES_A_SECOND);
    private final Map<Integer, PathShadow> shadows = new HashMap<>();
    private int focus;
    private Object shownSet;
    private SliceGround.Slice drawn;
    private boolean inSpace;
    private final Pace pace = new Pace(PATHS_A_SECOND);

    LandscapeView(Surroundings around) {
        this.around = around;
        relief = new ReliefPanel(around.renderer(), inUse -> {});
        relief.setCamera(around.memory().recall(CAMERA, Camera.HOME));
        relief.onCamera(camera -> around.memory().keep(CAMERA, camera));
        map = new FigurePanel(around);
        FigureView.attach(map, () -> TrainingDepictions.landscape(chosen(), focus, null));
        FigureView.attach(relief, () -> TrainingDepictions.landscape(chosen(), focus, relief.camera()));
        JPanel both = new JPanel(new MigLayout("insets 0, fill, hidemode 3", "[grow, fill]", "[grow, fill]"));
        both.setOpaque(false);
        both.add(relief, "cell 0 0");
        both.add(map, "cell 0 0");
        kind = new JComboBox<>();
        for (PlaneKind one : PlaneKind.values()) {
            kind.addItem(around.word("plane." + one.name().toLowerCase(Locale.ROOT)));
        }
        kind.setSelectedIndex(around.memory().recall(KIND, PlaneKind.PATH.ordinal()));
        kind.putClientProperty("FlatLaf.styleClass", "small");
        kind.setToolTipText(around.word("plane.tip"));
        kind.getAccessibleContext().setAccessibleName(around.word("plane.tip"));
        kind.addActionListener(event -> {
            around.memory().keep(KIND, kind.getSelectedIndex());
            around.askAgain();
        });
        how = new Segments(around, "view", List.of("map", SPACE), chosen -> {
            around.memory().keep(HOW, chosen);
            around.askAgain();
        });
        how.choose(around.memory().recall(HOW, "map"));
        panel = new StagePanel(around, "landscape", both).with(kind).with(how);
    }

    StagePanel panel() {
        return panel;
    }

    private PlaneKind chosen() {
        return PlaneKind.values()[kind.getSelectedIndex()];
    }

    void show(Scene scene, TrainingReport report, LearningCurves focused) {
        boolean space = how.chosen().equals(SPACE);
        relief.setVisible(space);
        map.setVisible(!space);
        SliceGround question = focused == null ? null : TrainingDepictions.sliceQuestion(chosen(), scene, focused);
        focus = focused == null ? TrainingDepictions.BEST : focused.key();
        // A plane through other parameters: nothing of this network lies in it.
        Object set =
                List.of(chosen(), focus, focused == null ? 0 : focused.path().dimension());
        if (!set.equals(shownSet)) {
            shownSet = set;
            slice.forget();
        }
        slice.show(scene, question);
        SliceGround.Slice shown = slice.shown();
        if (shown == null) {
            drawn = null;
            map.show(null);
            panel.say("");
            return;
        }
        boolean sameGround = shown == drawn && space == inSpace;
        if (!pace.due(scene) && sameGround) {
            return;
        }
        drawn = shown;
        inSpace = space;
        List<Trace> traces = traces(scene, report, shown.plane());
        if (space) {
            relief.show(new ReliefFigure(shown.ground(), traces, List.of()).withHeightName("\u2113"), around.palette());
        } else {
            map.show(new MapFigure(shown.ground(), traces, List.of()));
        }
        panel.say(thinned(focused) + sentence(shown, focused));
    }

    /** The path of every learner whose network has as many parameters, dropped into the plane. */
    private List<Trace> traces(Scene scene, TrainingReport report, SlicePlane plane) {
        List<Trace> traces = new ArrayList<>();
        for (Learner learner : TrainingDepictions.learnersIn(scene, plane)) {
            LearningCurves curves = report.of(learner.key());
            traces.add(TrainingPictures.trace(shadow(curves, plane), learner, curves, scene));
        }
        return traces;
    }

    private PathShadow.Shadow shadow(LearningCurves curves, SlicePlane plane) {
        return shadows.computeIfAbsent(curves.key(), key -> new PathShadow()).of(curves, plane);
    }

    /** Says so where the loss is not that of all samples. */
    private String thinned(LearningCurves focused) {
        int every = ThinnedTraining.every(focused.state().training().data().size());
        return every == 1 ? "" : around.words().get("plane.thinned", every) + " ";
    }

    /** How much the plane hides, and what its directions mean. */
    private String sentence(SliceGround.Slice shown, LearningCurves focused) {
        String residual = percent(shadow(focused, shown.plane()).residual());
        SlicePlane plane = shown.plane();
        return switch (chosen()) {
            case PATH ->
                plane.shares().size() < 2
                        ? around.words().get("plane.said", residual)
                        : around.words()
                                .get(
                                        "plane.path.said",
                                        percent(plane.shares().get(0)),
                                        percent(plane.shares().get(1)),
                                        residual);
            case CURVATURE ->
                plane.shares().size() < 2
                        ? around.words().get("plane.said", residual)
                        : around.words()
                                .get(
                                        "plane.curvature.said",
                                        Numerals.significant(plane.shares().get(0), DIGITS + 1),
                                        Numerals.significant(plane.shares().get(1), DIGITS + 1),
                                        residual);
            default -> around.words().get("plane.said", residual);
        };
    }

    private static String percent(double share) {
        return Numerals.significant(100 * share, DIGITS) + " %";
    }

    void addTo(Set<Query<?>> wants) {
        slice.addTo(wants);
    }

    boolean settled(Scene scene) {
        boolean painted = how.chosen().equals(SPACE) ? relief.settled() : map.settled();
        return slice.settled(scene) && (painted || slice.shown() == null || !panel.isShowing());
    }

    void leave() {
        relief.onCamera(camera -> {});
    }
}
