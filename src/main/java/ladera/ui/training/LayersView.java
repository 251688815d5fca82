package ladera.ui.training;

import java.util.List;
import java.util.Set;
import ladera.figure.LayersFigure;
import ladera.figure.TrainingDepictions;
import ladera.figure.TrainingPictures;
import ladera.figure.WeightsFigure;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.training.LearningCurves;
import ladera.study.training.LayerReading;
import ladera.ui.FigurePanel;
import ladera.ui.FigureView;
import ladera.ui.Following;
import ladera.ui.Pace;
import ladera.ui.Segments;
import ladera.ui.StagePanel;
import ladera.ui.Surroundings;

/** The network in focus: as a graph with its weights, or what passes through its layers. */
final class LayersView {
    private static final String HOW = "training.layers.how";
    private static final String GRAPH = "graph";
    private static final double PICTURES_A_SECOND = 6;

    private final Surroundings around;
    private final FigurePanel picture;
    private final StagePanel panel;
    private final Segments how;
    private int focus;
    private final Following<List<LayerReading.Layer>> layers = new Following<>(PICTURES_A_SECOND);
    private final Pace graphs = new Pace(PICTURES_A_SECOND);

    LayersView(Surroundings around) {
        this.around = around;
        picture = new FigurePanel(around);
        FigureView.attach(
                picture, () -> graph() ? TrainingDepictions.weights(focus) : TrainingDepictions.layers(focus));
        how = new Segments(around, "layers", List.of(GRAPH, "spread"), chosen -> {
            around.memory().keep(HOW, chosen);
            around.askAgain();
        });
        how.choose(around.memory().recall(HOW, GRAPH));
        panel = new StagePanel(around, "layers", picture).with(how);
    }

    private boolean graph() {
        return how.chosen().equals(GRAPH);
    }

    StagePanel panel() {
        return panel;
    }

    void show(Scene scene, LearningCurves focused) {
        boolean graph = graph();
        focus = focused == null ? TrainingDepictions.BEST : focused.key();
        layers.show(scene, graph || focused == null ? null : new LayerReading(focused.state()));
        if (focused == null) {
            picture.show(null);
        } else if (graph && !(picture.figure() instanceof WeightsFigure && !graphs.due(scene))) {
            picture.show(new WeightsFigure(
                    focused.state().training().architecture(), focused.state().parameters()));
        } else if (!graph && layers.shown() != null) {
            picture.show(new LayersFigure(layers.shown(), TrainingPictures.rows(around.words())));
        }
        panel.say(graph ? around.word("layers.graph.note") : "");
    }

    void addTo(Set<Query<?>> wants) {
        layers.addTo(wants);
    }

    boolean settled(Scene scene) {
        return layers.settled(scene) && picture.settled();
    }
}
