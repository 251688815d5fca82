package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ladera.net.Activation;
import ladera.net.Architecture;
import ladera.net.Batches;
import ladera.net.Loss;
import ladera.net.Losses;
import ladera.net.Training;
import ladera.net.WeightDecay;
import ladera.num.Catalog;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.optim.Rule;

/**
 * Networks that learn a function sampled on a grid: {@code networks}, of which the loss and the gradient at the first step
 * are answered, and {@code runs}, answered with {@code full_loss}, {@code final}, for batches {@code batch_loss}, for L-BFGS
 * the evaluations of each step, and {@code stopped} where a run ended early.
 */
final class NetworksFormat implements ReferenceFormat {
    private static final String NETWORKS = "networks";
    private static final String RUNS = "runs";
    private static final String OPTIMIZER = "optimizer";
    private static final String HYPER = "hyper";
    private static final String FULL_LOSS = "full_loss";
    private static final String FINAL = "final";
    private static final String EVALUATIONS = "closure_evals";
    private static final String FULL = "full";
    private static final String MINI = "mini";

    private static final List<String> COMPUTED = List.of(FULL_LOSS, "batch_loss", FINAL, EVALUATIONS, "stopped");

    /** More steps than this are refused, not waited for without end. */
    private static final int MOST_STEPS = 1_000_000;

    /** Where a run gives none: the smallest tolerance of the reference data. */
    private static final double USUAL_TOLERANCE = 1e-10;

    private final Catalog<Optimizer> optimizers;
    private final Loss loss;

    NetworksFormat() {
        this(Optimizers.ALL, Losses.of("least_squares"));
    }

    /** Answers with these optimizers and this loss, so that a wrong one can be shown to fail. */
    NetworksFormat(Catalog<Optimizer> optimizers, Loss loss) {
        this.optimizers = optimizers;
        this.loss = loss;
    }

    @Override
    public String id() {
        return NETWORKS;
    }

    @Override
    public boolean recognises(ObjectNode document) {
        return document.path(NETWORKS).isArray();
    }

    @Override
    public List<Entry> entries(ObjectNode document) {
        List<Entry> entries = new ArrayList<>();
        add(NETWORKS, document.path(NETWORKS), "activation", entries);
        add(RUNS, document.path(RUNS), OPTIMIZER, entries);
        return entries;
    }

    private static void add(String kind, JsonNode records, String group, List<Entry> entries) {
        if (!records.isArray() && !records.isMissingNode() && !records.isNull()) {
            throw new Refusal(new Problem("field.list", kind, Fields.shown(records)));
        }
        for (int i = 0; i < records.size(); i++) {
            JsonNode record = records.path(i);
            entries.add(new Entry(kind, record.path(group).asText(""), kind + "[" + i + "]", record));
        }
    }

    @Override
    public void clear(Entry entry) {
        if (entry.node() instanceof ObjectNode record) {
            if (entry.kind().equals(RUNS)) {
                record.remove(COMPUTED);
            } else {
                FirstStep.clear(record);
            }
        }
    }

    @Override
    public void fill(Entry entry, ObjectNode document, FunctionSource functions) {
        GridSamples samples = new GridSamples(document);
        if (entry.kind().equals(RUNS)) {
            fillRun(Fields.of(entry.node(), entry.path()), (ObjectNode) entry.node(), samples, document);
        } else {
            Fields network = Fields.of(entry.node(), entry.path());
            Architecture architecture = architecture(network);
            double[] initial = initial(network, architecture);
            FirstStep step = new FirstStep(
                    samples, initial, (sigma, batches) -> training(architecture, samples, sigma, batches));
            step.fill((ObjectNode) entry.node(), network.path(FirstStep.KEY), FirstStep.noises(document));
        }
    }

    private void fillRun(Fields run, ObjectNode record, GridSamples samples, ObjectNode document) {
        Fields network = network(run, document);
        Architecture architecture = architecture(network);
        double[] initial = initial(network, architecture);
        String id = run.text(OPTIMIZER);
        Optimizer optimizer = Places.at(run.path(OPTIMIZER), () -> optimizers.get(id));
        JsonNode hyper = run.orNull(HYPER);
        Rule rule = Places.at(run.path(HYPER), () -> optimizer.rule(Hyper.read(optimizer, hyper, "")));
        boolean mini = run.choice("mode", FULL, MINI).equals(MINI);
        double sigma = run.numberOr(0, "sigma");
        int steps = run.whole("steps", 0, MOST_STEPS);
        Batches batches = mini ? samples.batches(steps) : new Batches.Full();
        Training training = Places.at(run.path("network"), () -> training(architecture, samples, sigma, batches));
        NetworkRun.of(training, rule, initial, steps).writeInto(record, optimizer);
    }

    /** The network that a run names. */
    private static Fields network(Fields run, ObjectNode document) {
        String id = run.text("network");
        List<String> known = new ArrayList<>();
        JsonNode networks = document.path(NETWORKS);
        for (int i = 0; i < networks.size(); i++) {
            known.add(networks.get(i).path("id").asText(""));
        }
        int at = known.indexOf(id);
        if (at < 0) {
            throw Fields.unknown(run.path("network"), id, known);
        }
        int last = known.lastIndexOf(id);
        if (last != at) {
            // Which of the two was meant, nobody can tell.
            throw new Refusal(new Problem("json.repeated", NETWORKS + "[" + last + "].id", id));
        }
        return Fields.of(networks.get(at), NETWORKS + "[" + at + "]");
    }

    private static Architecture architecture(Fields network) {
        JsonNode shape = network.list("shape");
        List<Integer> widths = Fields.wholes(shape, network.path("shape"), 1, Architecture.WIDEST);
        Activation hidden = activation(network, "activation");
        Activation output = network.given("output") ? activation(network, "output") : Dialect.activation("identity");
        return Places.at(
                network.path("shape"),
                () -> new Architecture(widths, Collections.nCopies(Math.max(0, widths.size() - 2), hidden), output));
    }

    private static Activation activation(Fields network, String key) {
        String name = network.text(key);
        return Places.at(network.path(key), () -> Dialect.activation(name));
    }

    private static double[] initial(Fields network, Architecture architecture) {
        return ParameterLists.alternating(network.list("initial"), network.path("initial"), architecture);
    }

    private Training training(Architecture architecture, GridSamples samples, double sigma, Batches batches) {
        return new Training(architecture, loss, samples.pairs(sigma), batches, WeightDecay.NONE);
    }

    @Override
    public Comparison compare(Entry reference, ObjectNode document, Entry answer) {
        Fields expected = Fields.of(reference.node(), reference.path());
        Comparison.Gatherer gatherer = new Comparison.Gatherer();
        if (reference.kind().equals(RUNS)) {
            compareRun(expected, answer.node(), gatherer);
        } else {
            FirstStep.compare(expected, answer.node(), gatherer);
        }
        return gatherer.result();
    }

    private static void compareRun(Fields expected, JsonNode given, Comparison.Gatherer gatherer) {
        JsonNode losses = expected.list(FULL_LOSS);
        int last = Math.max(0, losses.size() - 1);
        int steps = expected.has("steps") ? expected.whole("steps", 0, MOST_STEPS) : last;
        int reliable = expected.wholeOr(last, "reliable_steps", 0, MOST_STEPS);
        Tolerance share = new Tolerance(0, expected.positiveOr(USUAL_TOLERANCE, "loss_rel_tol"));
        for (int k = 0; k <= Math.min(last, reliable); k++) {
            gatherer.next();
            String place = expected.path(FULL_LOSS) + "[" + k + "]";
            share.compare(place, losses.path(k), given.path(FULL_LOSS).path(k), gatherer);
        }
        if (expected.has(EVALUATIONS)) {
            JsonNode counts = expected.list(EVALUATIONS);
            for (int k = 0; k < Math.min(reliable, counts.size()); k++) {
                String place = expected.path(EVALUATIONS) + "[" + k + "]";
                share.compare(place, counts.get(k), given.path(EVALUATIONS).path(k), gatherer);
            }
        }
        if (reliable >= steps && expected.has(FINAL)) {
            Tolerance near = new Tolerance(expected.positiveOr(USUAL_TOLERANCE, "final_abs_tol"), 0);
            near.compare(expected.path(FINAL), expected.list(FINAL), given.path(FINAL), gatherer);
        }
    }
}
