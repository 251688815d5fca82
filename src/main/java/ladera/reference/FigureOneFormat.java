package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import ladera.net.Activation;
import ladera.net.Architecture;
import ladera.net.Batches;
import ladera.net.DataSet;
import ladera.net.GradientStep;
import ladera.net.Intermediates;
import ladera.net.Loss;
import ladera.net.Losses;
import ladera.net.Network;
import ladera.net.Training;
import ladera.net.WeightDecay;
import ladera.num.Doubles;

/**
 * Small networks on a few points with every quantity of both passes: {@code cases}, each with {@code Omega}, {@code beta} and
 * {@code per_point}, of which x and y are trusted; answered with the other keys of {@code per_point}, and with {@code batch}:
 * the gradient of all points, a step of descent and ten of them, in four conventions of the loss.
 */
final class FigureOneFormat implements ReferenceFormat {
    private static final String KEY = "cases";
    private static final String POINTS = "per_point";
    private static final String BATCH = "batch";
    private static final String REPEATED = "loss_after_steps_0_to_10";

    private static final int REPEATS = 10;

    /** A loss of more than so many times the first has run away, and is not compared. */
    private static final double RUN_AWAY = 1e6;

    private static final Tolerance NEAR = new Tolerance(1e-12, 1e-10);
    private static final Tolerance AFTER_REPEATS = new Tolerance(1e-12, 1e-9);

    private static final List<String> COMPUTED = List.of("f", "h", "output", "loss", "dl_df", "dl_dbeta", "dl_dOmega");

    /** How the losses of the points may become one number: ids of {@link ladera.net.Reduction}. */
    private static final List<String> CONVENTIONS = List.of("mean", "sum", "half_sum", "half_mean");

    private final String hidden;

    FigureOneFormat() {
        this("sigmoid");
    }

    /** Answers with this hidden activation, so that a wrong one can be shown to fail. */
    FigureOneFormat(String hidden) {
        this.hidden = hidden;
    }

    @Override
    public String id() {
        return "figure1";
    }

    @Override
    public boolean recognises(ObjectNode document) {
        for (JsonNode one : document.path(KEY)) {
            if (one.has("Omega")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Entry> entries(ObjectNode document) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < document.path(KEY).size(); i++) {
            entries.add(
                    new Entry(id(), "", KEY + "[" + i + "]", document.path(KEY).get(i)));
        }
        return entries;
    }

    @Override
    public void clear(Entry entry) {
        if (entry.node() instanceof ObjectNode record) {
            for (JsonNode point : record.path(POINTS)) {
                if (point instanceof ObjectNode one) {
                    one.remove(COMPUTED);
                }
            }
            if (record.path(BATCH) instanceof ObjectNode batch) {
                batch.properties().forEach(convention -> convention.setValue(JsonNodeFactory.instance.objectNode()));
            }
        }
    }

    @Override
    public void fill(Entry entry, ObjectNode document, FunctionSource functions) {
        Fields record = Fields.of(entry.node(), entry.path());
        Network network = network(record);
        Points points = Points.of(record, network.architecture());
        DataSet data = Places.at(record.path(POINTS), points::data);
        ObjectNode batch = batch(record, network, data);
        for (int i = 0; i < points.x().size(); i++) {
            Intermediates all = Intermediates.of(
                    network,
                    Losses.of("least_squares"),
                    points.x().get(i),
                    points.y().get(i));
            fillPoint((ObjectNode) record.list(POINTS).get(i), all, network.architecture());
        }
        ((ObjectNode) entry.node()).set(BATCH, batch);
    }

    private Network network(Fields record) {
        List<Integer> widths = Fields.wholes(record.list("shape"), record.path("shape"), 1, Architecture.WIDEST);
        String name = record.text("output");
        Activation output = Places.at(record.path("output"), () -> Dialect.activation(name));
        Activation inside = Dialect.activation(hidden);
        Architecture architecture = Places.at(
                record.path("shape"),
                () -> new Architecture(widths, Collections.nCopies(Math.max(0, widths.size() - 2), inside), output));
        return new Network(architecture, Doubles.of(ParameterLists.separate(record, architecture)));
    }

    private static void fillPoint(ObjectNode point, Intermediates all, Architecture architecture) {
        point.set("f", lists(all.f()));
        point.set("h", lists(all.h().subList(1, all.h().size())));
        if (point.path("y").isArray()) {
            point.set("output", NumberLists.row(all.output().toArray()));
        } else {
            point.put("output", all.output().get(0));
        }
        point.put("loss", all.loss());
        point.set("dl_df", lists(all.df()));
        point.set("dl_dbeta", lists(all.df()));
        ArrayNode omegas = point.putArray("dl_dOmega");
        for (int k = 0; k < architecture.layers(); k++) {
            int fanIn = architecture.layer(k).fanIn();
            double[] omega = all.dOmega().get(k).toArray();
            ArrayNode rows = omegas.addArray();
            for (int from = 0; from < omega.length; from += fanIn) {
                rows.add(NumberLists.row(Arrays.copyOfRange(omega, from, from + fanIn)));
            }
        }
    }

    private static ArrayNode lists(List<Doubles> layers) {
        ArrayNode lists = JsonNodeFactory.instance.arrayNode();
        layers.forEach(layer -> lists.add(NumberLists.row(layer.toArray())));
        return lists;
    }

    private static ObjectNode batch(Fields record, Network network, DataSet data) {
        double rate = record.number("lr");
        List<String> wanted = new ArrayList<>();
        if (record.has(BATCH)) {
            record.get(BATCH).fieldNames().forEachRemaining(wanted::add);
        }
        ObjectNode batch = JsonNodeFactory.instance.objectNode();
        for (String convention : wanted.isEmpty() ? CONVENTIONS : wanted) {
            if (!CONVENTIONS.contains(convention)) {
                throw Fields.unknown(record.path(BATCH), convention, CONVENTIONS);
            }
            Loss loss = Losses.ALL.get("least_squares").make(Map.of("reduction", convention));
            Training training = new Training(network.architecture(), loss, data, new Batches.Full(), WeightDecay.NONE);
            GradientStep step = GradientStep.of(training, network.parameters(), rate, REPEATS);
            batch.set(convention, written(step, network.architecture()));
        }
        return batch;
    }

    private static ObjectNode written(GradientStep step, Architecture architecture) {
        double[] gradient = step.gradient().toArray();
        double[] after = step.after().toArray();
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("loss_before", step.lossBefore());
        answer.set("grad_Omega", ParameterLists.omegas(gradient, architecture));
        answer.set("grad_beta", ParameterLists.betas(gradient, architecture, ParameterLists.Bias.FLAT));
        answer.set("Omega_after", ParameterLists.omegas(after, architecture));
        answer.set("beta_after", ParameterLists.betas(after, architecture, ParameterLists.Bias.FLAT));
        answer.put("loss_after", step.lossAfter());
        answer.set(REPEATED, NumberLists.row(step.losses().toArray()));
        return answer;
    }

    @Override
    public Comparison compare(Entry reference, ObjectNode document, Entry answer) {
        Fields expected = Fields.of(reference.node(), reference.path());
        Comparison.Gatherer gatherer = new Comparison.Gatherer();
        JsonNode points = expected.list(POINTS);
        for (int i = 0; i < points.size(); i++) {
            gatherer.next();
            String place = expected.path(POINTS) + "[" + i + "]";
            NEAR.compare(place, points.get(i), answer.node().path(POINTS).path(i), gatherer);
        }
        Fields batch = Fields.of(expected.get(BATCH), expected.path(BATCH));
        for (Map.Entry<String, JsonNode> one : expected.get(BATCH).properties()) {
            Fields convention = Fields.of(one.getValue(), batch.path(one.getKey()));
            compareBatch(convention, one.getValue(), answer.node().path(BATCH).path(one.getKey()), gatherer);
        }
        return gatherer.result();
    }

    /** The losses apart, since one that has run away is not compared. */
    private static void compareBatch(Fields expected, JsonNode wanted, JsonNode given, Comparison.Gatherer gatherer) {
        double most = RUN_AWAY * Math.abs(expected.real("loss_before"));
        for (Map.Entry<String, JsonNode> one : wanted.properties()) {
            String key = one.getKey();
            if (key.equals(REPEATED)) {
                for (int k = 0; k < one.getValue().size(); k++) {
                    String place = expected.path(key) + "[" + k + "]";
                    compareLoss(
                            AFTER_REPEATS,
                            place,
                            one.getValue().get(k),
                            given.path(key).path(k),
                            most,
                            gatherer);
                }
            } else if (key.equals("loss_after")) {
                compareLoss(NEAR, expected.path(key), one.getValue(), given.path(key), most, gatherer);
            } else {
                NEAR.compare(expected.path(key), one.getValue(), given.path(key), gatherer);
            }
        }
    }

    private static void compareLoss(
            Tolerance tolerance,
            String place,
            JsonNode wanted,
            JsonNode given,
            double most,
            Comparison.Gatherer gatherer) {
        if (Fields.real(wanted, place) <= most) {
            tolerance.compare(place, wanted, given, gatherer);
        }
    }

    /** The points of a record. */
    private record Points(List<double[]> x, List<double[]> y) {
        static Points of(Fields record, Architecture architecture) {
            JsonNode list = record.list(POINTS);
            List<double[]> x = new ArrayList<>();
            List<double[]> y = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Fields point = Fields.of(list.get(i), record.path(POINTS) + "[" + i + "]");
                x.add(point.finite("x", architecture.inputs()));
                boolean single = architecture.outputs() == 1 && !point.get("y").isArray();
                y.add(single ? new double[] {point.number("y")} : point.finite("y", architecture.outputs()));
            }
            return new Points(x, y);
        }

        DataSet data() {
            return new DataSet(names("x", x), names("y", y), Doubles.of(flat(x)), Doubles.of(flat(y)));
        }

        private static List<String> names(String letter, List<double[]> rows) {
            List<String> names = new ArrayList<>();
            for (int j = 1; !rows.isEmpty() && j <= rows.get(0).length; j++) {
                names.add(letter + j);
            }
            return names;
        }

        private static double[] flat(List<double[]> rows) {
            return rows.stream().flatMapToDouble(Arrays::stream).toArray();
        }
    }
}
