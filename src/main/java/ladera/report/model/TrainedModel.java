package ladera.report.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.net.Model;
import ladera.net.Network;
import ladera.net.Training;
import ladera.net.TrainingObjective;
import ladera.num.Kernels;
import ladera.num.Parallel;
import ladera.num.Refusal;
import ladera.num.Series;
import ladera.run.JsonPlace;
import ladera.run.training.DataRecipe;
import ladera.run.training.DataRecipeJson;
import ladera.run.training.LearningCurves;
import ladera.run.training.Material;
import ladera.run.training.NetworkState;
import ladera.run.training.TrainingRace;

/** What a learner of a training race has become, as a model to be kept. */
public final class TrainedModel {
    private TrainedModel() {}

    /**
     * The learner's network where its validation loss was lowest, or the one in sight where nothing was set aside to choose by; with
     * the recipes of its data and its training as a session file has them, and all its curves.
     */
    public static Model of(TrainingRace race, LearningCurves curves) {
        NetworkState chosen = chosen(curves);
        Training training = chosen.training();
        return new Model(
                new Network(training.architecture(), chosen.parameters()),
                training.loss(),
                chosen.material().standardisation(),
                data(race, curves.key(), chosen.material()),
                training(race, curves.key()),
                race.seed(),
                chosen.step(),
                history(curves),
                scores(chosen));
    }

    /**
     * Where a model's data come from, as its file says.
     *
     * @return null where it does not say so in a way that this program knows, as in a file made by hand
     */
    public static DataRecipe dataOf(Model model) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        RecipeJson.write(model.data(), data);
        try {
            return DataRecipeJson.readAmongOthers(data, "data");
        } catch (Refusal unknown) {
            return null;
        }
    }

    /** The same as {@link #of} says of its network. */
    private static NetworkState chosen(LearningCurves curves) {
        return curves.bestState().material().validation() == null ? curves.state() : curves.bestState();
    }

    private static Map<String, Object> data(TrainingRace race, int learner, Material material) {
        ObjectNode section = section(race);
        Map<String, Object> data = new LinkedHashMap<>(RecipeJson.read(new JsonPlace(section.get("data"), "data")));
        data.put("parting", RecipeJson.read(new JsonPlace(section.get("parting"), "parting")));
        data.put("noise", race.learner(learner).task().noise());
        data.put("inputs", material.train().inputNames());
        data.put("targets", material.train().targetNames());
        return data;
    }

    private static Map<String, Object> training(TrainingRace race, int learner) {
        TrainingRace alone = race.with(List.of(race.learner(learner))).retuned(race.retuningsOf(learner));
        ObjectNode section = section(alone);
        ObjectNode recipe = (ObjectNode) section.get("learners").get(0);
        recipe.remove(List.of("key", "style", "visible"));
        recipe.set("retunings", section.get("retunings"));
        recipe.set("patience", section.get("patience"));
        return RecipeJson.read(new JsonPlace(recipe, "training"));
    }

    private static ObjectNode section(TrainingRace race) {
        ObjectNode section = JsonNodeFactory.instance.objectNode();
        TrainingRace.KIND.write(race, section);
        return section;
    }

    /** {@code loss} after each update; the others at the updates {@code evaluated_at}. */
    private static Map<String, Series> history(LearningCurves curves) {
        Map<String, Series> history = new LinkedHashMap<>();
        history.put("loss", curves.loss());
        history.put("evaluated_at", curves.evaluatedAt());
        history.put("train", curves.train());
        history.put("validation", curves.validation());
        history.put("truth", curves.truth());
        return history;
    }

    /** The loss on each set there is, without the penalty, in the network's units. */
    private static Map<String, Double> scores(NetworkState state) {
        Map<String, Double> scores = new LinkedHashMap<>();
        Material material = state.material();
        double[] parameters = state.parameters().toArray();
        scores.put("train", loss(state.training().on(material.train()), parameters));
        if (material.validation() != null) {
            scores.put("validation", loss(state.training().on(material.validation()), parameters));
        }
        if (material.test() != null) {
            scores.put("test", loss(state.training().on(material.test()), parameters));
        }
        scores.put("truth", loss(state.training().on(material.truth()), parameters));
        return scores;
    }

    private static double loss(Training training, double[] parameters) {
        return new TrainingObjective(training, Kernels.fastest(), Parallel.ALONE, () -> {}).fullLoss(parameters);
    }
}
