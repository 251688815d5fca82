package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ladera.net.Architecture;
import ladera.net.Batches;
import ladera.net.Training;
import ladera.net.TrainingObjective;
import ladera.num.Numerals;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * What a network of {@link NetworksFormat} meets at its first step: for each {@code sigma=...}, for {@code full} and {@code
 * mini} (the batch {@code batches[0]}), the loss and the gradient at the initial weights.
 */
final class FirstStep {
    static final String KEY = "first_step";

    private static final String SIGMA = "sigma=";
    private static final String FULL = "full";
    private static final String MINI = "mini";

    private static final Tolerance NEAR = new Tolerance(1e-11, 1e-9);

    /** What is learnt at a given noise from given batches. */
    interface Lessons {
        Training of(double sigma, Batches batches);
    }

    private final GridSamples samples;
    private final double[] initial;
    private final Lessons lessons;

    FirstStep(GridSamples samples, double[] initial, Lessons lessons) {
        this.samples = samples;
        this.initial = initial;
        this.lessons = lessons;
    }

    /** Leaves of a record which noises, and of these which batches, it asks for. */
    static void clear(ObjectNode record) {
        for (JsonNode noise : record.path(KEY)) {
            for (JsonNode batch : noise) {
                if (batch instanceof ObjectNode computed) {
                    computed.removeAll();
                }
            }
        }
    }

    /** The noises that a document's runs name, for networks that do not say which they want. */
    static Set<String> noises(ObjectNode document) {
        Set<String> noises = new LinkedHashSet<>();
        for (JsonNode run : document.path("runs")) {
            if (run.path("sigma").isNumber()) {
                noises.add(SIGMA + Numerals.shortest(run.path("sigma").doubleValue()));
            }
        }
        if (noises.isEmpty()) {
            noises.add(SIGMA + "0");
        }
        return noises;
    }

    /** Fills {@code first_step}; a record that has none gets those of {@code noises}. */
    void fill(ObjectNode record, String path, Set<String> noises) {
        JsonNode wanted = record.path(KEY);
        ObjectNode filled = JsonNodeFactory.instance.objectNode();
        List<String> keys = new ArrayList<>();
        wanted.fieldNames().forEachRemaining(keys::add);
        record.remove(KEY);
        for (String key : keys.isEmpty() ? noises : keys) {
            double sigma = sigma(key, path);
            JsonNode parts = wanted.path(key);
            ObjectNode noise = filled.putObject(key);
            if (parts.isEmpty() || parts.has(FULL)) {
                noise.set(FULL, at(sigma, new Batches.Full(), path));
            }
            if (parts.isEmpty() ? samples.hasBatches() : parts.has(MINI)) {
                noise.set(MINI, at(sigma, samples.batches(1), path));
            }
        }
        record.set(KEY, filled);
    }

    private static double sigma(String key, String path) {
        try {
            return Numerals.parse(key.startsWith(SIGMA) ? key.substring(SIGMA.length()) : "");
        } catch (NumberFormatException noNumber) {
            throw new Refusal(new Problem("reference.sigma", path, key));
        }
    }

    private ObjectNode at(double sigma, Batches batches, String path) {
        Training training = Places.at(path, () -> lessons.of(sigma, batches));
        Architecture architecture = training.architecture();
        double[] gradient = new double[architecture.parameters()];
        double loss = new TrainingObjective(training).valueAndGradient(initial, gradient);
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("loss", loss);
        answer.set("grad", ParameterLists.alternating(gradient, architecture));
        return answer;
    }

    /** Holds every noise's losses and gradients against those expected. */
    static void compare(Fields expected, JsonNode given, Comparison.Gatherer gatherer) {
        gatherer.next();
        NEAR.compare(expected.path(KEY), expected.get(KEY), given.path(KEY), gatherer);
    }
}
