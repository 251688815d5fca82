package ladera.optim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Objective;
import ladera.surface.Surfaces;

/** One record of the reference trajectories: what to run, and what must come out. */
record ReferenceRecord(JsonNode json) {
    private static final String FILE = "/ladera/reference/pytorch/trajectories.json";

    static List<ReferenceRecord> all() {
        return read(FILE);
    }

    /** The records of a resource in the format of the reference trajectories. */
    static List<ReferenceRecord> read(String resource) {
        try (InputStream in = ReferenceRecord.class.getResourceAsStream(resource)) {
            List<ReferenceRecord> records = new ArrayList<>();
            new ObjectMapper().readTree(in).get("records").forEach(json -> records.add(new ReferenceRecord(json)));
            return records;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<ReferenceRecord> of(String optimizer) {
        return all().stream()
                .filter(record -> record.optimizer().id().equals(optimizer))
                .toList();
    }

    Optimizer optimizer() {
        return Optimizers.ALL.get(json.get("optimizer").asText());
    }

    Objective objective() {
        return Surfaces.ALL.get(json.get("surface").asText());
    }

    double[] start() {
        return new double[] {
            json.get("start").get(0).asDouble(), json.get("start").get(1).asDouble()
        };
    }

    int reliableSteps() {
        return Math.min(json.get("reliable_steps").asInt(), json.get("iterates").size() - 1);
    }

    double tolerance() {
        return json.get("rel_tol").asDouble();
    }

    Knobs settings() {
        return Knobs.of(optimizer().knobs(), hyper());
    }

    /** The record's settings, none of them taken over by a default: the map's keys are all the knobs. */
    Map<String, Object> hyper() {
        Map<String, Object> hyper = new LinkedHashMap<>();
        json.get("hyper").properties().forEach(entry -> hyper.put(entry.getKey(), value(entry.getValue())));
        return hyper;
    }

    private static Object value(JsonNode node) {
        if (node.isArray()) {
            return new Knob.Pair(node.get(0).asDouble(), node.get(1).asDouble());
        }
        return node.isNull()
                ? "none"
                : node.isBoolean() ? node.asBoolean() : node.isNumber() ? node.asDouble() : node.asText();
    }

    /** Runs a rule as the record says and describes the first disagreement; null where there is none. */
    String disagreement(Rule rule) {
        Descent descent = new Descent(objective(), rule, start(), Descent.Guard.PARAMETERS);
        for (int k = 0; k <= reliableSteps(); k++) {
            long before = descent.functionEvaluations();
            if (k > 0) {
                descent.advance();
                if (descent.index() != k) {
                    return "ended at step " + k + ": " + descent.outcome();
                }
            }
            String wrong = wrongAt(k, descent, descent.functionEvaluations() - before);
            if (wrong != null) {
                return wrong + " at step " + k;
            }
        }
        return null;
    }

    private String wrongAt(int k, Descent descent, long evaluations) {
        for (int i = 0; i < 2; i++) {
            if (!agrees(json.get("iterates").get(k).get(i), descent.parameter(i))) {
                return "coordinate " + i + " is " + descent.parameter(i) + ", not "
                        + json.get("iterates").get(k).get(i);
            }
            if (json.has("averaged") && k > 0) {
                int at = ((Averaged) optimizer()).averagedAt(2) + i;
                if (!agrees(json.get("averaged").get(k - 1).get(i), descent.memory(at))) {
                    return "average " + i + " is " + descent.memory(at);
                }
            }
        }
        if (!agrees(json.get("loss").get(k), descent.loss())) {
            return "loss is " + descent.loss() + ", not " + json.get("loss").get(k);
        }
        if (k > 0
                && json.has("closure_evals")
                && json.get("closure_evals").get(k - 1).asLong() != evaluations) {
            return evaluations + " evaluations, not "
                    + json.get("closure_evals").get(k - 1);
        }
        return null;
    }

    private boolean agrees(JsonNode expected, double actual) {
        double reference = expected.asDouble();
        return Math.abs(actual - reference) <= tolerance() * Math.max(1, Math.abs(reference));
    }

    @Override
    public String toString() {
        return json.get("id").asText() + " " + json.get("optimizer").asText() + " on "
                + json.get("surface").asText();
    }
}
