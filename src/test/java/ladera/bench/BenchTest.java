package ladera.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ladera.num.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BenchTest {
    private static final Pace SHORT = new Pace(8, 4, 5);

    /** A clock that work itself moves: the next pass lasts as long as {@link #costs} says. */
    private static final class Costing extends Benchmark {
        private final double[] costs;
        private int passes;
        private long now;

        Costing(Scale scale, double limit, double... costs) {
            super("costing", scale, Goal.of(1), limit);
            this.costs = costs;
        }

        @Override
        public Runnable work() {
            return () -> now += Math.round(1e9 * costs[Math.min(passes++, costs.length - 1)]);
        }

        @Override
        public List<Peer> peers() {
            return List.of(new Peer("torch", "float64", ""));
        }

        Measurement measured() {
            return new Bench(() -> now, SHORT, Python.NONE).measure(this);
        }
    }

    @Test
    void passesBeforeItIsWarmDoNotCountAndTheMedianOfTheOthersDoes() {
        Measurement milliseconds = new Costing(Scale.MILLISECONDS, 2500, 100, 5, 5, 5, 90, 4, 6).measured();
        assertEquals(5000, milliseconds.value());
        assertEquals(0, new Costing(Scale.MILLISECONDS, 1, 100, 6).measured().spread());
        assertEquals(2500 / 5000.0, milliseconds.shareOfLimit(), 1e-15);
        Measurement rate = new Costing(Scale.perSecond("steps/s", 12), 4, 100, 6).measured();
        assertEquals(2, rate.value(), 1e-15);
        assertEquals(0.5, rate.shareOfLimit(), 1e-15);
    }

    @Test
    void shortPassesAreTimedTogether() {
        Costing quick = new Costing(Scale.MILLISECONDS, Double.NaN, 1e-3);
        assertEquals(1, quick.measured().value(), 1e-9);
        assertTrue(quick.passes >= SHORT.rounds() * 4000, () -> quick.passes + " passes");
        assertTrue(Double.isNaN(quick.measured().shareOfLimit()));
    }

    @Test
    void aheadIsAboveOneWhicheverWayTheFigurePoints() {
        assertEquals(2, Scale.MILLISECONDS.ratio(5, 10));
        assertEquals(2, Scale.perSecond("steps/s", 1).ratio(10, 5));
    }

    @Test
    void withoutPythonThePeerIsMissingAndOursStands() {
        Measurement alone = new Costing(Scale.MILLISECONDS, Double.NaN, 5).measured();
        assertNull(alone.peer());
        assertTrue(Double.isNaN(alone.ratio()) && Double.isNaN(alone.peerValue()));
        assertEquals(List.of(new Problem("bench.python-missing", "torch")), alone.missing());
    }

    static List<Benchmark> all() {
        return Benchmarks.ALL.entries();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyBenchmarkDoesItsWork(Benchmark benchmark) {
        Runnable pass = benchmark.work();
        pass.run();
        pass.run();
        assertTrue(benchmark.goal().figure() > 0);
    }

    /** A peer either runs, or says that its library is not there; a mistake in its source is neither. */
    @ParameterizedTest
    @MethodSource("all")
    void everyPeerRunsWhereItsLibraryIs(Benchmark benchmark) {
        Bench bench = new Bench(System::nanoTime, new Pace(0, 1e-9, 1), Python.ofSystem());
        Measurement measurement = bench.measure(benchmark);
        for (Problem problem : measurement.missing()) {
            assertTrue(
                    problem.code().equals("bench.python-missing")
                            || problem.arguments().get(0).toString().startsWith("ModuleNotFoundError"),
                    problem::toString);
        }
        assertEquals(measurement.peer() != null, measurement.peerValue() > 0);
    }
}
