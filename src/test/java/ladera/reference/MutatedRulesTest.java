package ladera.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import ladera.num.Catalog;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.optim.Rule;
import ladera.optim.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that is wrong in the way that textbooks and libraries have been wrong does not pass for the right one. */
class MutatedRulesTest {
    /** Two running means and a clock for each of two coordinates: enough for every rule below. */
    private static final int FIRST = 2;

    private static final int SECOND = 4;
    private static final int CLOCK = 6;

    static Stream<Mutant> mutants() {
        return Stream.of(
                new Mutant(
                        "Adam",
                        (s, m) -> m.corrected(m.first, m.beta1(s))
                                / Math.sqrt(m.corrected(m.second, m.beta2(s)) + s.real("eps"))),
                new Mutant(
                        "Adam",
                        (s, m) -> m.first
                                * (1 - Math.pow(m.beta1(s), m.t))
                                / (Math.sqrt(m.corrected(m.second, m.beta2(s))) + s.real("eps"))),
                new Mutant("Adam", (s, m) -> m.first / (Math.sqrt(m.second) + s.real("eps"))));
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void aMutantFails(Mutant mutant) {
        assertTrue(failures(mutant, MutatedRulesTest::plain) > 0);
    }

    @Test
    void theSameRuleUnmutatedHolds() {
        Mutant faithful = new Mutant(
                "Adam",
                (s, m) -> m.corrected(m.first, m.beta1(s))
                        / (Math.sqrt(m.corrected(m.second, m.beta2(s))) + s.real("eps")));
        assertEquals(0, failures(faithful, MutatedRulesTest::plain));
    }

    @Test
    void momentumWithADampenedFirstBufferFails() {
        assertTrue(failures(new DampenedFirst(), MutatedRulesTest::plain) > 0);
    }

    @Test
    void aPenaltyInTheGradientDoesNotPassForDecoupledDecay() {
        assertTrue(failures(new Impostor("AdamW", "Adam"), record -> true) > 0);
    }

    /** What the small mutants here can do: no amsgrad, no Nesterov, no decay. */
    private static boolean plain(JsonNode record) {
        JsonNode hyper = record.get("hyper");
        return !hyper.path("amsgrad").asBoolean()
                && !hyper.path("nesterov").asBoolean()
                && hyper.path("weight_decay").doubleValue() == 0;
    }

    private static long failures(Optimizer optimizer, Predicate<JsonNode> chosen) {
        Catalog<ReferenceFormat> formats =
                new Catalog<>("references", new TrajectoriesFormat(new Catalog<>("optimizers", optimizer)));
        ObjectNode document = Documents.trajectories(optimizer.id());
        document.withArray("/records").removeIf(chosen.negate());
        List<Verdict> verdicts = Verdict.of(document, "test.json", FunctionSource.CATALOGUE, formats);
        assertTrue(verdicts.size() >= 15, () -> "records: " + verdicts.size());
        return verdicts.stream().filter(verdict -> !verdict.passed()).count();
    }

    private static Knob[] knobsOf(String optimizer) {
        return Optimizers.ALL.get(optimizer).knobs().toArray(Knob[]::new);
    }

    /** Adam's running means at one coordinate, and what is made of them. */
    private record Means(double first, double second, double t) {
        double beta1(Knobs settings) {
            return settings.pair("betas").first();
        }

        double beta2(Knobs settings) {
            return settings.pair("betas").second();
        }

        double corrected(double mean, double beta) {
            return mean / (1 - Math.pow(beta, t));
        }
    }

    /** An optimizer of the two running means. */
    private static final class Mutant extends Optimizer {
        private final ToDoubleBiFunction<Knobs, Means> move;

        Mutant(String id, ToDoubleBiFunction<Knobs, Means> move) {
            super(id, Convention.PYTORCH, RateScale.DISTANCE, knobsOf(id));
            this.move = move;
        }

        @Override
        public Rule rule(Knobs settings) {
            return new PlaneRule() {
                @Override
                public void step(double[] state, Step now) {
                    now.evaluateHere();
                    Knob.Pair betas = settings.pair("betas");
                    state[CLOCK]++;
                    for (int i = 0; i < 2; i++) {
                        double g = now.gradient()[i];
                        state[FIRST + i] = betas.first() * state[FIRST + i] + (1 - betas.first()) * g;
                        state[SECOND + i] = betas.second() * state[SECOND + i] + (1 - betas.second()) * g * g;
                        Means means = new Means(state[FIRST + i], state[SECOND + i], state[CLOCK]);
                        state[i] -= settings.real("lr") * move.applyAsDouble(settings, means);
                    }
                }
            };
        }
    }

    /** One optimizer under the name of another with the same knobs. */
    private static final class Impostor extends Optimizer {
        private final Optimizer real;

        Impostor(String id, String real) {
            super(id, Convention.PYTORCH, RateScale.DISTANCE, knobsOf(id));
            this.real = Optimizers.ALL.get(real);
        }

        @Override
        public Rule rule(Knobs settings) {
            return real.rule(Knobs.of(real.knobs(), settings.asMap()));
        }
    }

    /** Gradient descent whose first momentum buffer is dampened like all the others. */
    private static final class DampenedFirst extends Optimizer {
        DampenedFirst() {
            super("SGD", Convention.PYTORCH, RateScale.CURVATURE, knobsOf("SGD"));
        }

        @Override
        public Rule rule(Knobs settings) {
            return new PlaneRule() {
                @Override
                public void step(double[] state, Step now) {
                    now.evaluateHere();
                    for (int i = 0; i < 2; i++) {
                        state[FIRST + i] = settings.real("momentum") * state[FIRST + i]
                                + (1 - settings.real("dampening")) * now.gradient()[i];
                        state[i] -= settings.real("lr") * state[FIRST + i];
                    }
                }
            };
        }
    }

    private abstract static class PlaneRule implements Rule {
        @Override
        public int slots(int dimension) {
            return CLOCK - 1;
        }
    }
}
