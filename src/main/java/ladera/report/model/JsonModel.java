package ladera.report.model;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.net.Architecture;
import ladera.net.Model;
import ladera.net.Standardisation;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Series;
import ladera.run.Json;
import ladera.run.JsonPlace;

/**
 * A model as readable JSON. {@code omega[k][i][j]} leads from unit j of layer k to unit i of the next; {@code history} holds
 * the loss after each step. Numbers have the fewest digits that read back to the same double.
 */
public final class JsonModel extends ReadableModelFormat {
    JsonModel() {
        super("json", ".json");
    }

    @Override
    void writeSound(Model model, OutputStream out) throws IOException {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ModelHeader.write(model, document);
        Standardisation units = model.standardisation();
        ObjectNode standardisation = document.putObject("standardisation");
        write(units.inputMean(), standardisation.putArray("input_mean"));
        write(units.inputScale(), standardisation.putArray("input_scale"));
        write(units.targetMean(), standardisation.putArray("target_mean"));
        write(units.targetScale(), standardisation.putArray("target_scale"));
        ArrayNode omega = document.putArray("omega");
        ArrayNode beta = document.putArray("beta");
        Architecture architecture = model.network().architecture();
        Doubles parameters = model.network().parameters();
        for (int k = 0; k < architecture.layers(); k++) {
            KernelLayer layer = architecture.layer(k);
            ArrayNode rows = omega.addArray();
            for (int i = 0; i < layer.fanOut(); i++) {
                write(parameters, layer.omega() + i * layer.fanIn(), layer.fanIn(), rows.addArray());
            }
            write(parameters, layer.beta(), layer.fanOut(), beta.addArray());
        }
        ObjectNode history = document.putObject("history");
        model.history().forEach((name, series) -> write(Doubles.of(series.toArray()), history.putArray(name)));
        Json.write(document, new WithinLimit(out));
    }

    @Override
    Contents open(Path file) {
        ObjectNode document = Json.read(file);
        return () -> read(new JsonPlace(document, ""));
    }

    private static Model read(JsonPlace root) {
        ModelHeader header = ModelHeader.read(root);
        return header.model(parameters(root, header.architecture()), standardisation(root, header), history(root));
    }

    private static Standardisation standardisation(JsonPlace root, ModelHeader header) {
        int inputs = header.architecture().inputs();
        int targets = header.loss().targets(header.architecture().outputs());
        if (!root.has("standardisation")) {
            return Standardisation.none(inputs, targets);
        }
        JsonPlace units = root.need("standardisation");
        return units.at(() -> new Standardisation(
                Doubles.of(units.need("input_mean").reals(inputs)),
                Doubles.of(units.need("input_scale").reals(inputs)),
                Doubles.of(units.need("target_mean").reals(targets)),
                Doubles.of(units.need("target_scale").reals(targets))));
    }

    /** Rows are compared with the widths as they come, so that memory is taken only for numbers that are there. */
    private static double[] parameters(JsonPlace root, Architecture architecture) {
        int layers = architecture.layers();
        List<JsonPlace> omega = sized(root.need("omega"), layers);
        List<JsonPlace> beta = sized(root.need("beta"), layers);
        double[][][] matrices = new double[layers][][];
        double[][] vectors = new double[layers][];
        for (int k = 0; k < layers; k++) {
            KernelLayer layer = architecture.layer(k);
            List<JsonPlace> rows = sized(omega.get(k), layer.fanOut());
            matrices[k] = new double[rows.size()][];
            for (int i = 0; i < rows.size(); i++) {
                matrices[k][i] = rows.get(i).reals(layer.fanIn());
            }
            vectors[k] = beta.get(k).reals(layer.fanOut());
        }
        double[] parameters = new double[architecture.parameters()];
        for (int k = 0; k < layers; k++) {
            KernelLayer layer = architecture.layer(k);
            for (int i = 0; i < layer.fanOut(); i++) {
                System.arraycopy(matrices[k][i], 0, parameters, layer.omega() + i * layer.fanIn(), layer.fanIn());
            }
            System.arraycopy(vectors[k], 0, parameters, layer.beta(), layer.fanOut());
        }
        return parameters;
    }

    private static List<JsonPlace> sized(JsonPlace list, int size) {
        if (!list.node().isArray() || list.node().size() != size) {
            throw new Refusal(
                    new Problem("model.shape", list.path(), list.node().size(), size));
        }
        return list.items(size);
    }

    private static Map<String, Series> history(JsonPlace root) {
        Map<String, Series> history = new LinkedHashMap<>();
        if (root.has("history")) {
            root.need("history").fields().forEach((name, losses) -> history.put(name, Series.of(losses.anyReals())));
        }
        return history;
    }

    private static void write(Doubles values, ArrayNode to) {
        write(values, 0, values.size(), to);
    }

    private static void write(Doubles values, int from, int count, ArrayNode to) {
        for (int i = from; i < from + count; i++) {
            to.add(values.get(i));
        }
    }
}
