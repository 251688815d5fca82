package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Catalog;
import ladera.num.Knobs;
import ladera.num.PlaneFunction;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.optim.Rule;

/**
 * Runs of optimizers: {@code records}, each with {@code surface}, {@code start}, {@code optimizer}, {@code hyper} and {@code
 * steps}; answered with {@code iterates} (the start first) and {@code loss}, for L-BFGS the evaluations of each step, for
 * ASGD the averaged iterates, and {@code stopped} where a run ended early.
 */
final class TrajectoriesFormat implements ReferenceFormat {
    private static final String KEY = "records";
    private static final String OPTIMIZER = "optimizer";
    private static final String ITERATES = "iterates";
    private static final String AVERAGED = "averaged";
    private static final String EVALUATIONS = "closure_evals";
    private static final String RELIABLE = "reliable_steps";

    private static final List<String> COMPUTED = List.of(ITERATES, "loss", EVALUATIONS, AVERAGED, "stopped");

    /** More steps than this are refused, not run out of memory over. */
    private static final int MOST_STEPS = 1_000_000;

    /** Where a record gives none: the smallest tolerance of the reference data. */
    private static final double USUAL_TOLERANCE = 1e-10;

    private final Catalog<Optimizer> optimizers;

    TrajectoriesFormat() {
        this(Optimizers.ALL);
    }

    /** Answers with these optimizers, so that a wrong one can be shown to fail. */
    TrajectoriesFormat(Catalog<Optimizer> optimizers) {
        this.optimizers = optimizers;
    }

    @Override
    public String id() {
        return "trajectories";
    }

    @Override
    public boolean recognises(ObjectNode document) {
        JsonNode records = document.path(KEY);
        return records.isArray()
                && (records.isEmpty() || !records.findValues(OPTIMIZER).isEmpty());
    }

    @Override
    public List<Entry> entries(ObjectNode document) {
        JsonNode records = document.get(KEY);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            JsonNode record = records.get(i);
            entries.add(new Entry(id(), record.path(OPTIMIZER).asText(""), KEY + "[" + i + "]", record));
        }
        return entries;
    }

    @Override
    public void clear(Entry entry) {
        if (entry.node() instanceof ObjectNode record) {
            record.remove(COMPUTED);
        }
    }

    @Override
    public void fill(Entry entry, ObjectNode document, FunctionSource functions) {
        Fields record = Fields.of(entry.node(), entry.path());
        String surface = record.text("surface");
        PlaneFunction function =
                Places.at(record.path("surface"), () -> functions.find(surface, expression(record, surface, document)));
        double[] start = record.finite("start", 2);
        String id = record.text(OPTIMIZER);
        Optimizer optimizer = Places.at(record.path(OPTIMIZER), () -> optimizers.get(id));
        Knobs settings = Hyper.read(optimizer, record.orNull("hyper"), record.path("hyper"));
        Rule rule = Places.at(record.path("hyper"), () -> optimizer.rule(settings));
        int steps = record.whole("steps", 0, MOST_STEPS);
        Trajectory run = Trajectory.of(function, optimizer, rule, start, steps);
        run.writeInto((ObjectNode) entry.node());
    }

    /** The formula that the record itself gives for its surface, else the document's, or null. */
    private static String expression(Fields record, String surface, ObjectNode document) {
        String own = record.optionalText("expr");
        return own == null
                ? document.path("surfaces").path(surface).path("expr").textValue()
                : own;
    }

    @Override
    public Comparison compare(Entry reference, ObjectNode document, Entry answer) {
        Fields expected = Fields.of(reference.node(), reference.path());
        double tolerance = expected.positiveOr(USUAL_TOLERANCE, "rel_tol");
        int last = expected.list(ITERATES).size() - 1;
        int steps = Math.min(last, expected.wholeOr(last, RELIABLE, 0, MOST_STEPS));
        Comparison.Gatherer gatherer = new Comparison.Gatherer();
        JsonNode given = answer.node();
        for (int k = 0; k <= steps; k++) {
            gatherer.next();
            comparePoint(expected, ITERATES, k, given, tolerance, gatherer);
        }
        if (reference.node().hasNonNull(AVERAGED)) {
            int averages = Math.min(steps, expected.list(AVERAGED).size());
            for (int k = 0; k < averages; k++) {
                comparePoint(expected, AVERAGED, k, given, tolerance, gatherer);
            }
        }
        if (reference.node().hasNonNull(EVALUATIONS)) {
            compareEvaluations(expected, steps, given, gatherer);
        }
        return gatherer.result();
    }

    private static void comparePoint(
            Fields expected, String key, int k, JsonNode given, double tolerance, Comparison.Gatherer gatherer) {
        String path = expected.path(key) + "[" + k + "]";
        JsonNode wanted = expected.list(key).path(k);
        if (wanted.isEmpty()) {
            throw new Refusal(new Problem("field.numbers", path, Fields.shown(wanted), 2));
        }
        JsonNode point = given.path(key).path(k);
        if (point.size() != wanted.size()) {
            gatherer.missing(path);
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            String place = path + "[" + i + "]";
            double x = Fields.real(wanted.get(i), place);
            gatherer.number(place, x, Fields.real(point.get(i), place), tolerance * Math.max(1, Math.abs(x)));
        }
    }

    private static void compareEvaluations(Fields expected, int steps, JsonNode given, Comparison.Gatherer gatherer) {
        JsonNode wanted = expected.list(EVALUATIONS);
        for (int k = 0; k < Math.min(steps, wanted.size()); k++) {
            String place = expected.path(EVALUATIONS) + "[" + k + "]";
            JsonNode count = given.path(EVALUATIONS).path(k);
            if (count.isMissingNode()) {
                gatherer.missing(place);
            } else {
                gatherer.exact(place, wanted.get(k).longValue(), count.longValue());
            }
        }
    }
}
