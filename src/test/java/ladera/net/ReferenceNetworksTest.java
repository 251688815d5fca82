package ladera.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import org.junit.jupiter.api.Test;

/** The numbers of PyTorch in the reference files. */
class ReferenceNetworksTest {
    @Test
    void lossAndGradientOfEveryNetworkAtItsInitialWeights() {
        JsonNode file = Reference.read("mlp.json");
        int compared = 0;
        for (JsonNode record : file.get("networks")) {
            Architecture architecture = architecture(record);
            double[] parameters = Reference.numbers(record.get("initial"));
            for (Map.Entry<String, JsonNode> noise : record.get("first_step").properties()) {
                double sigma = Double.parseDouble(noise.getKey().substring("sigma=".length()));
                DataSet data = data(file, sigma);
                Batches recorded = recorded(file);
                compared += compare(
                        noise.getValue().get("full"), training(architecture, data, new Batches.Full()), parameters);
                compared += compare(noise.getValue().get("mini"), training(architecture, data, recorded), parameters);
            }
        }
        assertEquals(12, compared);
    }

    private static Training training(Architecture architecture, DataSet data, Batches batches) {
        return new Training(architecture, Losses.of("least_squares"), data, batches, WeightDecay.NONE);
    }

    private static int compare(JsonNode expected, Training training, double[] parameters) {
        TrainingObjective objective = new TrainingObjective(training);
        double[] gradient = new double[objective.dimension()];
        double loss = objective.valueAndGradient(parameters, gradient);
        near(expected.get("loss").doubleValue(), loss, 1e-11, 1e-9, "loss");
        near(expected.get("loss").doubleValue(), objective.value(parameters), 1e-11, 1e-9, "loss alone");
        double[] slopes = Reference.numbers(expected.get("grad"));
        assertEquals(slopes.length, gradient.length);
        for (int i = 0; i < slopes.length; i++) {
            near(slopes[i], gradient[i], 1e-11, 1e-9, "slope " + i);
        }
        return 1;
    }

    private static Architecture architecture(JsonNode record) {
        List<Integer> widths = new ArrayList<>();
        record.get("shape").forEach(width -> widths.add(width.intValue()));
        Activation activation = Activations.of(record.get("activation").textValue());
        return Architecture.of(activation, widths.toArray(new Integer[0]));
    }

    private static DataSet data(JsonNode file, double sigma) {
        double[] grid = Reference.numbers(file.get("grid"));
        double[] clean = Reference.numbers(file.get("clean_targets"));
        double[] noise = Reference.numbers(file.get("unit_noise"));
        double[] x = new double[2 * clean.length];
        double[] y = new double[clean.length];
        for (int i = 0; i < y.length; i++) {
            x[2 * i] = grid[i % grid.length];
            x[2 * i + 1] = grid[i / grid.length];
            y[i] = clean[i] + sigma * noise[i];
        }
        return new DataSet(List.of("x", "y"), List.of("f"), Doubles.of(x), Doubles.of(y));
    }

    private static Batches recorded(JsonNode file) {
        List<List<Integer>> batches = new ArrayList<>();
        for (JsonNode list : file.get("batches")) {
            List<Integer> batch = new ArrayList<>();
            list.forEach(sample -> batch.add(sample.intValue()));
            batches.add(batch);
        }
        return new Batches.Recorded(batches);
    }

    @Test
    void everyQuantityOfTheNetworksOfFigure1() {
        for (JsonNode record : Reference.read("figure1.json").get("cases")) {
            Network network = figure1(record);
            Loss loss = Losses.of("least_squares");
            for (JsonNode point : record.get("per_point")) {
                Intermediates all = Intermediates.of(
                        network, loss, Reference.numbers(point.get("x")), Reference.numbers(point.get("y")));
                near(point.get("loss"), all.loss(), "loss");
                near(point.get("output"), all.output(), "output");
                lists(point.get("f"), all.f(), "f");
                lists(point.get("h"), all.h().subList(1, all.h().size()), "h");
                lists(point.get("dl_df"), all.df(), "dl/df");
                lists(point.get("dl_dbeta"), all.df(), "dl/dbeta");
                lists(point.get("dl_dOmega"), all.dOmega(), "dl/dOmega");
            }
        }
    }

    @Test
    void theBatchGradientOfFigure1InFourConventions() {
        for (JsonNode record : Reference.read("figure1.json").get("cases")) {
            Network network = figure1(record);
            DataSet data = points(record);
            for (Map.Entry<String, JsonNode> batch : record.get("batch").properties()) {
                Loss loss = Losses.ALL.get("least_squares").make(Map.of("reduction", batch.getKey()));
                Training training =
                        new Training(network.architecture(), loss, data, new Batches.Full(), WeightDecay.NONE);
                JsonNode expected = batch.getValue();
                TrainingObjective objective = new TrainingObjective(training);
                double[] parameters = network.parameters().toArray();
                double[] gradient = new double[parameters.length];
                near(expected.get("loss_before"), objective.valueAndGradient(parameters, gradient), "loss before");
                Network slopes = new Network(network.architecture(), Doubles.of(gradient));
                layers(expected, "grad_Omega", "grad_beta", slopes);
                double rate = record.get("lr").doubleValue();
                for (int i = 0; i < parameters.length; i++) {
                    parameters[i] -= rate * gradient[i];
                }
                layers(
                        expected,
                        "Omega_after",
                        "beta_after",
                        new Network(network.architecture(), Doubles.of(parameters)));
                near(expected.get("loss_after"), objective.value(parameters), "loss after");
            }
        }
    }

    private static void layers(JsonNode expected, String omegas, String betas, Network found) {
        for (int k = 0; k < found.architecture().layers(); k++) {
            near(expected.get(omegas).get(k), Doubles.of(found.omega(k).data), omegas + " " + k);
            near(expected.get(betas).get(k), found.beta(k), betas + " " + k);
        }
    }

    private static Network figure1(JsonNode record) {
        List<Integer> widths = new ArrayList<>();
        record.get("shape").forEach(width -> widths.add(width.intValue()));
        String output = record.get("output").textValue();
        Architecture architecture = new Architecture(
                widths,
                Collections.nCopies(widths.size() - 2, Activations.of("sigmoid")),
                Activations.of(output.equals("linear") ? "identity" : output));
        double[] parameters = new double[architecture.parameters()];
        for (int k = 0; k < architecture.layers(); k++) {
            KernelLayer layer = architecture.layer(k);
            double[] omega = Reference.numbers(record.get("Omega").get(k));
            double[] beta = Reference.numbers(record.get("beta").get(k));
            System.arraycopy(omega, 0, parameters, layer.omega(), omega.length);
            System.arraycopy(beta, 0, parameters, layer.beta(), beta.length);
        }
        return new Network(architecture, Doubles.of(parameters));
    }

    private static DataSet points(JsonNode record) {
        double[] x = new double[2 * record.get("per_point").size()];
        double[] y = new double[record.get("per_point").size()];
        for (int i = 0; i < y.length; i++) {
            JsonNode point = record.get("per_point").get(i);
            x[2 * i] = point.get("x").get(0).doubleValue();
            x[2 * i + 1] = point.get("x").get(1).doubleValue();
            y[i] = point.get("y").doubleValue();
        }
        return new DataSet(List.of("x1", "x2"), List.of("y"), Doubles.of(x), Doubles.of(y));
    }

    private static void lists(JsonNode expected, List<Doubles> found, String what) {
        assertEquals(expected.size(), found.size(), what);
        for (int k = 0; k < found.size(); k++) {
            near(expected.get(k), found.get(k), what + " " + k);
        }
    }

    private static void near(JsonNode expected, Doubles found, String what) {
        double[] numbers = Reference.numbers(expected);
        assertEquals(numbers.length, found.size(), what);
        for (int i = 0; i < numbers.length; i++) {
            near(numbers[i], found.get(i), 1e-12, 1e-10, what + "[" + i + "]");
        }
    }

    private static void near(JsonNode expected, double found, String what) {
        near(expected.doubleValue(), found, 1e-12, 1e-10, what);
    }

    private static void near(double expected, double found, double absolute, double relative, String what) {
        assertEquals(expected, found, absolute + relative * Math.abs(expected), what);
    }
}
