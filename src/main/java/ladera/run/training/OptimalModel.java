package ladera.run.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.net.DataSet;
import ladera.net.Loss;
import ladera.net.Model;
import ladera.net.Network;
import ladera.net.Training;
import ladera.net.TrainingObjective;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Series;
import ladera.run.Terrain;

/** The best network of a training race as a model, with everything needed to use it, to judge it and to train it again. */
public final class OptimalModel {
    private OptimalModel() {}

    /** The learner with the lowest validation loss, or the lowest training loss where nothing was set aside. */
    public static LearningCurves best(TrainingReport report) {
        LearningCurves best = null;
        for (LearningCurves one : report.learners()) {
            if (best == null || chosenBy(one) < chosenBy(best)) {
                best = one;
            }
        }
        return best;
    }

    /** What learners are chosen by: the loss at the best evaluation. */
    public static double chosenBy(LearningCurves curves) {
        double held = curves.validation().get(curves.best());
        return Double.isNaN(held) ? curves.train().get(curves.best()) : held;
    }

    /**
     * The network as it stood at its best evaluation.
     *
     * @param judged whether the score on the samples set aside for it is among the scores: it is told once, at the end
     */
    public static Model of(TrainingRace race, LearningCurves curves, boolean judged) {
        NetworkState state = curves.bestState();
        Learner learner = race.learner(curves.key());
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put("train", curves.train().get(curves.best()));
        if (!Double.isNaN(curves.validation().get(curves.best()))) {
            scores.put("validation", curves.validation().get(curves.best()));
        }
        scores.put("noise_free", curves.truth().get(curves.best()));
        if (judged && state.material().test() != null) {
            scores.put("test", test(state));
        }
        Map<String, Series> history = new LinkedHashMap<>();
        history.put("update", curves.evaluatedAt());
        history.put("train", curves.train());
        if (state.material().validation() != null) {
            history.put("validation", curves.validation());
        }
        return new Model(
                new Network(state.training().architecture(), state.parameters()),
                state.training().loss(),
                state.material().standardisation(),
                data(race, learner),
                training(race, learner),
                race.seed(),
                state.step(),
                history,
                scores);
    }

    /** The loss on the samples set aside to judge by. */
    public static double test(NetworkState state) {
        DataSet held = state.material().test();
        Training judged = state.training().on(held);
        return new TrainingObjective(judged).fullLoss(state.parameters().toArray());
    }

    private static Map<String, Object> data(TrainingRace race, Learner learner) {
        Map<String, Object> recipe = new LinkedHashMap<>();
        if (race.data() instanceof DataRecipe.OnGrid grid) {
            if (grid.terrain() instanceof Terrain.Listed listed) {
                recipe.put("surface", listed.surface());
            } else {
                recipe.put("formula", grid.terrain().formula());
            }
            var domain = grid.terrain().domain();
            recipe.put("domain", List.of(domain.xMin(), domain.xMax(), domain.yMin(), domain.yMax()));
            recipe.put("side", (long) grid.side());
        } else if (race.data() instanceof DataRecipe.Table table) {
            recipe.put("file", table.file());
            recipe.put("inputs", table.inputs());
            recipe.put("targets", table.targets());
        }
        recipe.put("noise", learner.task().noise());
        recipe.put("validation", race.parting().validation());
        recipe.put("test", race.parting().test());
        recipe.put("standardised", race.parting().standardised());
        return recipe;
    }

    private static Map<String, Object> training(TrainingRace race, Learner learner) {
        Map<String, Object> recipe = new LinkedHashMap<>();
        Loss loss = learner.task().loss();
        recipe.put("loss", loss.id());
        recipe.put("initializer", learner.shape().initializer().id());
        recipe.put("optimizer", learner.optimizer());
        recipe.put("knobs", knobs(learner.tuning().method()));
        recipe.put("schedule", learner.tuning().schedule());
        recipe.put("batches", learner.task().batches().choice().name());
        recipe.put("batch_size", (long) learner.task().batches().size());
        recipe.put("penalty", learner.task().decay().lambda());
        recipe.put("updates", (long) race.steps());
        return recipe;
    }

    private static Map<String, Object> knobs(Knobs settings) {
        Map<String, Object> recipe = new LinkedHashMap<>();
        settings.asMap()
                .forEach((id, value) -> recipe.put(
                        id, value instanceof Knob.Pair pair ? List.of(pair.first(), pair.second()) : value));
        return recipe;
    }
}
