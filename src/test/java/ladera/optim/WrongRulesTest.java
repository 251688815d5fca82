package ladera.optim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ladera.num.Knob;
import ladera.num.Knobs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The mistakes that teaching tools make, one by one: the reference records refuse each of them. */
class WrongRulesTest {
    /** A link written as one expression over the coordinates; its memory is {@code kept} numbers a coordinate and a clock. */
    private record Wrong(int kept, Formula formula) implements Update {
        interface Formula {
            /** The move of one coordinate; {@code m} is what it remembers. */
            double move(double g, double[] m, double t);
        }

        @Override
        public int slots(int dimension) {
            return kept * dimension + 1;
        }

        @Override
        public void apply(double[] move, double[] memory, int at, Step now) {
            double[] own = new double[kept];
            double t = ++memory[at + kept * move.length];
            for (int i = 0; i < move.length; i++) {
                System.arraycopy(memory, at + kept * i, own, 0, kept);
                move[i] = formula.move(move[i], own, t);
                System.arraycopy(own, 0, memory, at + kept * i, kept);
            }
        }
    }

    private static Chain rated(Knobs k, int kept, Wrong.Formula formula) {
        return Chain.of(
                new WeightDecay(k.has("weight_decay") ? k.real("weight_decay") : 0),
                new Wrong(kept, formula),
                new LearningRate(k.real("lr")));
    }

    private static double mean(double[] m, int slot, double beta, double g) {
        m[slot] = beta * m[slot] + (1 - beta) * g;
        return m[slot];
    }

    private static Rule adamEpsilonInsideRoot(Knobs k) {
        Knob.Pair b = k.pair("betas");
        return rated(
                k,
                2,
                (g, m, t) -> mean(m, 0, b.first(), g)
                        / (1 - Math.pow(b.first(), t))
                        / Math.sqrt(mean(m, 1, b.second(), g * g) / (1 - Math.pow(b.second(), t)) + k.real("eps")));
    }

    private static Rule adamCorrectionMultiplied(Knobs k) {
        Knob.Pair b = k.pair("betas");
        return rated(
                k,
                2,
                (g, m, t) -> mean(m, 0, b.first(), g)
                        * (1 - Math.pow(b.first(), t))
                        / (Math.sqrt(mean(m, 1, b.second(), g * g) * (1 - Math.pow(b.second(), t))) + k.real("eps")));
    }

    private static Rule adamUncorrected(Knobs k) {
        Knob.Pair b = k.pair("betas");
        return rated(
                k,
                2,
                (g, m, t) -> mean(m, 0, b.first(), g) / (Math.sqrt(mean(m, 1, b.second(), g * g)) + k.real("eps")));
    }

    private static Rule adamLargestOfCorrected(Knobs k) {
        Knob.Pair b = k.pair("betas");
        return rated(k, 3, (g, m, t) -> {
            double v = mean(m, 1, b.second(), g * g) / (1 - Math.pow(b.second(), t));
            m[2] = k.flag("amsgrad") ? Math.max(m[2], v) : v;
            return mean(m, 0, b.first(), g) / (1 - Math.pow(b.first(), t)) / (Math.sqrt(m[2]) + k.real("eps"));
        });
    }

    private static Rule adamWWithPenalty(Knobs k) {
        return new Adam().rule(k);
    }

    private static Rule sgdFirstBufferDampened(Knobs k) {
        double mu = k.real("momentum");
        return rated(k, 1, (g, m, t) -> {
            m[0] = mu * m[0] + (1 - k.real("dampening")) * g;
            return mu == 0 ? g : k.flag("nesterov") ? g + mu * m[0] : m[0];
        });
    }

    private static Rule sgdNesterovIsMomentum(Knobs k) {
        return Chain.of(
                new WeightDecay(k.real("weight_decay")),
                new Momentum(k.real("momentum"), k.real("dampening"), false),
                new LearningRate(k.real("lr")));
    }

    private static Rule rmsPropEpsilonInsideRoot(Knobs k) {
        return Chain.of(
                new WeightDecay(k.real("weight_decay")),
                new Wrong(2, (g, m, t) -> {
                    double v = mean(m, 0, k.real("alpha"), g * g);
                    double center = mean(m, 1, k.real("alpha"), g);
                    return g / Math.sqrt((k.flag("centered") ? v - center * center : v) + k.real("eps"));
                }),
                new Momentum(k.real("momentum"), 0, false),
                new LearningRate(k.real("lr")));
    }

    private static Rule adagradEpsilonInsideRoot(Knobs k) {
        return rated(k, 1, (g, m, t) -> {
            m[0] = (t == 1 ? k.real("initial_accumulator_value") : m[0]) + g * g;
            return g / Math.sqrt(m[0] + k.real("eps")) / (1 + (t - 1) * k.real("lr_decay"));
        });
    }

    private static Rule adadeltaEpsilonOutsideRoots(Knobs k) {
        double rho = k.real("rho");
        double epsilon = k.real("eps");
        return rated(k, 2, (g, m, t) -> {
            double v = mean(m, 0, rho, g * g);
            double move = (Math.sqrt(m[1]) + epsilon) / (Math.sqrt(v) + epsilon) * g;
            mean(m, 1, rho, move * move);
            return move;
        });
    }

    private static Rule adamaxEpsilonOutsideMaximum(Knobs k) {
        Knob.Pair b = k.pair("betas");
        return rated(k, 2, (g, m, t) -> {
            m[1] = Math.max(b.second() * m[1], Math.abs(g));
            return mean(m, 0, b.first(), g) / (1 - Math.pow(b.first(), t)) / (m[1] + k.real("eps"));
        });
    }

    /** What PyTorch 1.13's loop computes: the second product has one factor mu_t too many. */
    private static Rule nAdamOfPyTorch113(Knobs k) {
        Knob.Pair b = k.pair("betas");
        return rated(k, 3, (g, m, t) -> {
            double mu = b.first() * (1 - 0.5 * Math.pow(0.96, t * k.real("momentum_decay")));
            double next = b.first() * (1 - 0.5 * Math.pow(0.96, (t + 1) * k.real("momentum_decay")));
            m[2] = (t == 1 ? 1 : m[2]) * mu;
            double v = mean(m, 1, b.second(), g * g) / (1 - Math.pow(b.second(), t));
            double mean = mean(m, 0, b.first(), g);
            return ((1 - mu) / (1 - m[2]) * g + next / (1 - m[2] * mu * next) * mean) / (Math.sqrt(v) + k.real("eps"));
        });
    }

    private static Rule rAdamNeverRectified(Knobs k) {
        Knob.Pair b = k.pair("betas");
        return rated(k, 1, (g, m, t) -> mean(m, 0, b.first(), g) / (1 - Math.pow(b.first(), t)));
    }

    private static Rule rpropKeepsGradientAfterSignChange(Knobs k) {
        return Chain.of(new Wrong(2, (g, m, t) -> {
            double size = t == 1 ? k.real("lr") : m[1];
            double agreement = g * m[0];
            size *= agreement > 0
                    ? k.pair("etas").second()
                    : agreement < 0 ? k.pair("etas").first() : 1;
            m[0] = g;
            m[1] = Math.max(
                    k.pair("step_sizes").first(), Math.min(k.pair("step_sizes").second(), size));
            return Math.signum(g) * m[1];
        }));
    }

    private static Rule lionWithOneMomentum(Knobs k) {
        double beta = k.pair("betas").first();
        return Chain.of(
                new Wrong(1, (g, m, t) -> Math.signum(mean(m, 0, beta, g))),
                new WeightDecay(k.real("weight_decay")),
                new LearningRate(k.real("lr")));
    }

    private static Rule bookMomentumAccumulating(Knobs k) {
        return Chain.of(new Momentum(k.real("beta"), 0, false), new LearningRate(k.real("alpha")));
    }

    private static Rule bookNesterovWithoutLookingAhead(Knobs k) {
        return Chain.of(new AveragingMomentum(k.real("beta")), new LearningRate(k.real("alpha")));
    }

    private static Rule lbfgsWithTheOtherSearch(Knobs k) {
        boolean searches = k.choice("line_search_fn").equals("strong_wolfe");
        Optimizer lbfgs = Optimizers.ALL.get("LBFGS");
        return lbfgs.rule(k.with(Knobs.knob(lbfgs.knobs(), "line_search_fn"), searches ? "none" : "strong_wolfe"));
    }

    private static Map<String, Function<Knobs, Rule>> mistakes() {
        Map<String, Function<Knobs, Rule>> mistakes = new LinkedHashMap<>();
        mistakes.put("Adam: epsilon inside the root", WrongRulesTest::adamEpsilonInsideRoot);
        mistakes.put("Adam: bias correction multiplied", WrongRulesTest::adamCorrectionMultiplied);
        mistakes.put("Adam: no bias correction", WrongRulesTest::adamUncorrected);
        mistakes.put("Adam: amsgrad of the corrected v", WrongRulesTest::adamLargestOfCorrected);
        mistakes.put("AdamW: L2 in place of decoupled decay", WrongRulesTest::adamWWithPenalty);
        mistakes.put("SGD: first buffer dampened", WrongRulesTest::sgdFirstBufferDampened);
        mistakes.put("SGD: Nesterov that is momentum", WrongRulesTest::sgdNesterovIsMomentum);
        mistakes.put("RMSprop: epsilon inside the root", WrongRulesTest::rmsPropEpsilonInsideRoot);
        mistakes.put("Adagrad: epsilon inside the root", WrongRulesTest::adagradEpsilonInsideRoot);
        mistakes.put("Adadelta: epsilons outside the roots", WrongRulesTest::adadeltaEpsilonOutsideRoots);
        mistakes.put("Adamax: epsilon outside the maximum", WrongRulesTest::adamaxEpsilonOutsideMaximum);
        mistakes.put("NAdam: one factor too many", WrongRulesTest::nAdamOfPyTorch113);
        mistakes.put("RAdam: never rectified", WrongRulesTest::rAdamNeverRectified);
        mistakes.put("Rprop: gradient kept after a sign change", WrongRulesTest::rpropKeepsGradientAfterSignChange);
        mistakes.put("Lion: one momentum for both", WrongRulesTest::lionWithOneMomentum);
        mistakes.put("UDLMomentum: accumulating", WrongRulesTest::bookMomentumAccumulating);
        mistakes.put("UDLNesterov: gradient at the iterate", WrongRulesTest::bookNesterovWithoutLookingAhead);
        mistakes.put("LBFGS: with the other search", WrongRulesTest::lbfgsWithTheOtherSearch);
        return mistakes;
    }

    @TestFactory
    List<DynamicTest> theRecordsRefuse() {
        return mistakes().entrySet().stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.getKey(), () -> {
                    String optimizer =
                            mistake.getKey().substring(0, mistake.getKey().indexOf(':'));
                    assertTrue(ReferenceRecord.of(optimizer).stream()
                            .anyMatch(record ->
                                    record.disagreement(mistake.getValue().apply(record.settings())) != null));
                }))
                .toList();
    }

    /** The scaffolding of the mistakes itself is sound: without the mistake, it walks the reference path. */
    @TestFactory
    List<DynamicTest> theRecordsAcceptTheSameFormulaWithoutTheMistake() {
        return ReferenceRecord.of("Adam").stream()
                .map(record -> DynamicTest.dynamicTest(record.toString(), () -> {
                    Knobs k = record.settings();
                    Knob.Pair b = k.pair("betas");
                    Rule right = rated(k, 3, (g, m, t) -> {
                        double v = mean(m, 1, b.second(), g * g);
                        m[2] = k.flag("amsgrad") ? Math.max(m[2], v) : v;
                        double root = Math.sqrt(m[2] / (1 - Math.pow(b.second(), t)));
                        return mean(m, 0, b.first(), g) / (1 - Math.pow(b.first(), t)) / (root + k.real("eps"));
                    });
                    assertTrue(record.disagreement(right) == null);
                }))
                .toList();
    }
}
