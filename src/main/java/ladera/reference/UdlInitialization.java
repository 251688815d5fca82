package ladera.reference;

import static ladera.reference.NumberLists.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import ladera.lesson.model.DepthStatistics;
import ladera.lesson.model.DrawnDepths;
import ladera.lesson.model.InitTheory;
import ladera.net.Architecture;
import ladera.net.LayerVariance;
import ladera.net.Network;
import ladera.num.Doubles;

/** The kinds of lesson 7.3: how large signals and slopes are in given and in random networks, and what theory says. */
final class UdlInitialization {
    static final List<UdlKind> KINDS = List.of(
            new UdlKind("init_exact", UdlInitialization::exact),
            new UdlKind("init_theory", UdlInitialization::theory),
            new UdlKind("init_stats", UdlInitialization::statistics, UdlInitialization::compareMeans),
            new UdlKind("init_homogeneity", UdlInitialization::homogeneity));

    private static final String MEAN = "mean_";
    private static final String VARIANCE = "sigma_sq_omega";
    private static final String SEEDS = "n_seeds";

    /** Means hold within so many standard errors of both sides. */
    private static final double STANDARD_ERRORS = 5;

    private static final int MOST_POINTS = 1_000_000;

    /** Shapes whose networks are kept: a case with another variance only scales them. */
    private static final int KEPT = 4;

    private static final Map<DrawnDepths.Shape, DrawnDepths> DRAWN = new LinkedHashMap<>();

    private UdlInitialization() {}

    private static synchronized DrawnDepths drawn(DrawnDepths.Shape shape) {
        DrawnDepths known = DRAWN.get(shape);
        if (known == null) {
            known = DrawnDepths.of(shape);
            DRAWN.put(shape, known);
            if (DRAWN.size() > KEPT) {
                DRAWN.remove(DRAWN.keySet().iterator().next());
            }
        }
        return known;
    }

    private static void exact(UdlCase given, ObjectNode answer) {
        Fields inputs = given.inputs();
        Architecture architecture = UdlBackprop.architecture(inputs);
        double[] parameters = ParameterLists.weights(inputs, architecture);
        double[] x = given.data().finite("x");
        int points = x.length / architecture.inputs();
        int forward = inputs.whole("n_forward", 1, points);
        int backward = inputs.whole("n_backward", 1, points);
        DepthStatistics statistics = DepthStatistics.of(
                new Network(architecture, Doubles.of(parameters)),
                Doubles.of(x),
                forward,
                backward,
                inputs.numberOr(0, "y"));
        answer.set("std_h", row(statistics.stdH()));
        answer.set("mean_square_f", row(statistics.meanSquareF()));
        answer.set("std_dl_df", row(statistics.stdDf()));
        answer.set("mean_square_dl_df", row(statistics.meanSquareDf()));
    }

    private static void theory(UdlCase given, ObjectNode answer) {
        Fields inputs = given.inputs();
        int fanIn = inputs.whole("D_h", 1, Architecture.WIDEST);
        InitTheory theory = new InitTheory(fanIn, inputs.number(VARIANCE));
        answer.put("ratio", theory.ratio());
        ArrayNode squares = answer.putArray("E_f_squared");
        for (int k : Fields.wholes(inputs.list("layers"), inputs.path("layers"), 0, MOST_POINTS)) {
            squares.add(theory.meanSquare(k));
        }
        LayerVariance rules = new LayerVariance(0, fanIn, inputs.whole("D_h_prime", 1, Architecture.WIDEST));
        answer.put("he_forward", rules.heForward());
        answer.put("he_backward", rules.heBackward());
        answer.put("compromise", rules.heCompromise());
    }

    private static void homogeneity(UdlCase given, ObjectNode answer) {
        int layers = given.inputs().whole("K", 1, MOST_POINTS);
        double c = given.inputs().atLeast(0, "c");
        answer.set("factor_std_h", row(InitTheory.signalFactors(layers, c)));
        answer.set("factor_std_dl_df", row(InitTheory.slopeFactors(layers, c)));
    }

    private static void statistics(UdlCase given, ObjectNode answer) {
        Fields inputs = given.inputs();
        Architecture architecture = UdlBackprop.architecture(inputs);
        DrawnDepths.Shape shape = new DrawnDepths.Shape(
                architecture.layers() - 1,
                inputs.whole("D", 1, Architecture.WIDEST),
                architecture.inputs(),
                architecture.outputs(),
                inputs.whole("n_forward", 1, MOST_POINTS),
                inputs.whole("n_backward", 1, MOST_POINTS),
                inputs.whole(SEEDS, 2, MOST_POINTS));
        double variance = inputs.positive(VARIANCE);
        DrawnDepths drawn = Places.at(inputs.place(), () -> drawn(shape)).atVariance(variance);
        put("ln_std_h", drawn.signals(), answer);
        put("ln_std_dl_df", drawn.gradients(), answer);
        // One layer alone has no slope from layer to layer.
        if (shape.hiddenLayers() > 1) {
            put("slope_forward", drawn.signalSlope(), answer);
        }
        if (shape.hiddenLayers() > 2) {
            put("slope_backward", drawn.gradientSlope(), answer);
        }
        answer.put("theory_slope", new InitTheory(shape.width(), variance).slope());
    }

    private static void put(String what, List<DrawnDepths.Average> layers, ObjectNode answer) {
        answer.set(MEAN + what, each(layers, DrawnDepths.Average::mean));
        answer.set("sd_" + what, each(layers, DrawnDepths.Average::deviation));
        answer.set("se_" + what, each(layers, DrawnDepths.Average::standardError));
    }

    private static ArrayNode each(List<DrawnDepths.Average> layers, ToDoubleFunction<DrawnDepths.Average> part) {
        return row(layers.stream().mapToDouble(part).toArray());
    }

    private static void put(String what, DrawnDepths.Average average, ObjectNode answer) {
        answer.put(MEAN + what, average.mean());
        answer.put("sd_" + what, average.deviation());
        answer.put("se_" + what, average.standardError());
    }

    /** A mean may be off by five standard errors of both sides; nothing else is compared. */
    private static void compareMeans(
            Fields record, JsonNode given, UdlTolerances tolerances, Comparison.Gatherer gatherer) {
        Fields expected = record.object(UdlFormat.EXPECTED);
        double networks = record.object(UdlFormat.INPUTS).number(SEEDS);
        for (String key : expected.keys()) {
            if (!key.startsWith(MEAN)) {
                continue;
            }
            String what = key.substring(MEAN.length());
            double[] means = numbers(expected, key);
            double[] deviations = numbers(expected, "sd_" + what);
            double[] errors = numbers(expected, "se_" + what);
            for (int k = 0; k < means.length; k++) {
                String place = expected.get(key).isArray() ? expected.path(key) + "[" + k + "]" : expected.path(key);
                JsonNode mean = expected.get(key).isArray() ? given.path(key).path(k) : given.path(key);
                double allowed = STANDARD_ERRORS * (deviations[k] / Math.sqrt(networks) + errors[k]);
                new Tolerance(allowed, 0).compare(place, row(means[k]).get(0), mean, gatherer);
            }
        }
    }

    /** A list of numbers, or a single one. */
    private static double[] numbers(Fields expected, String key) {
        return expected.get(key).isArray() ? expected.finite(key) : new double[] {expected.number(key)};
    }
}
