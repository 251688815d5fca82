package ladera.report.model;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Loss;
import ladera.net.Losses;
import ladera.net.Model;
import ladera.net.Network;
import ladera.net.Standardisation;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Series;
import ladera.run.Json;
import ladera.run.JsonPlace;
import ladera.run.KindJson;

/** All of a model but its long arrays of numbers, as keys of a JSON object. */
record ModelHeader(
        Architecture architecture,
        Loss loss,
        Map<String, Object> data,
        Map<String, Object> training,
        long seed,
        long steps,
        Map<String, Double> scores) {
    /** The newest format this program writes; it reads all up to this one. */
    static final int FORMAT = 1;

    private static final String KIND = "model";

    static void write(Model model, ObjectNode to) {
        Architecture architecture = model.network().architecture();
        to.put("kind", KIND).put("format", FORMAT);
        ArrayNode widths = to.putArray("widths");
        architecture.widths().forEach(widths::add);
        ArrayNode activations = to.putArray("activations");
        for (int k = 0; k < architecture.layers(); k++) {
            Activation activation = architecture.activation(k);
            KindJson.write(activation.id(), activation.settings(), activations.addObject());
        }
        KindJson.write(model.loss().id(), model.loss().settings(), to.putObject("loss"));
        RecipeJson.write(model.data(), to.putObject("data"));
        RecipeJson.write(model.training(), to.putObject("training"));
        to.put("seed", model.seed()).put("steps", model.steps());
        ObjectNode scores = to.putObject("scores");
        model.scores().forEach(scores::put);
    }

    /** The whole header as one document of JSON. */
    static byte[] document(Model model) throws IOException {
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        write(model, header);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Json.write(header, new WithinLimit(bytes));
        return bytes.toByteArray();
    }

    /** @throws Refusal that names the place; also where this is no model, or a newer program's */
    static ModelHeader read(JsonPlace root) {
        if (!root.has("kind") || !KIND.equals(root.need("kind").node().textValue())) {
            throw new Refusal(new Problem("model.not-one", root.path()));
        }
        long format = root.need("format").whole(1, Integer.MAX_VALUE);
        if (format > FORMAT) {
            throw new Refusal(new Problem("model.newer", root.need("format").path(), format, FORMAT));
        }
        return new ModelHeader(
                architecture(root),
                KindJson.read(root.need("loss"), Losses.ALL),
                root.optional("data", RecipeJson::read, Map.of()),
                root.optional("training", RecipeJson::read, Map.of()),
                root.optional("seed", JsonPlace::seed, 0L),
                root.optional("steps", at -> at.whole(0, Long.MAX_VALUE), 0L),
                root.optional("scores", ModelHeader::scores, Map.of()));
    }

    Model model(double[] parameters, Standardisation standardisation, Map<String, Series> history) {
        return new Model(
                new Network(architecture, Doubles.of(parameters)),
                loss,
                standardisation,
                data,
                training,
                seed,
                steps,
                history,
                scores);
    }

    private static Architecture architecture(JsonPlace root) {
        List<Integer> widths = new ArrayList<>();
        for (JsonPlace width : root.need("widths").items(Soundness.MOST_LAYERS + 1)) {
            widths.add((int) width.whole(1, Architecture.WIDEST));
        }
        List<Activation> activations = new ArrayList<>();
        for (JsonPlace one : root.need("activations").items(Soundness.MOST_LAYERS)) {
            activations.add(KindJson.read(one, Activations.ALL));
        }
        int layers = widths.size() - 1;
        if (layers < 1 || activations.size() != layers) {
            throw new Refusal(new Problem("model.activations", "activations", activations.size(), widths.size()));
        }
        return new Architecture(widths, activations.subList(0, layers - 1), activations.get(layers - 1));
    }

    private static Map<String, Double> scores(JsonPlace place) {
        Map<String, Double> scores = new LinkedHashMap<>();
        place.fields().forEach((name, score) -> scores.put(name, score.anyReal()));
        return scores;
    }
}
