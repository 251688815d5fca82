package ladera.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.num.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BenchTest {
    private static final Pace SHORT = new Pace(8, 4, 5);

    /** A clock that work itself moves: the next pass lasts as long as {@link #costs} says. */
    private static class Costing extends Benchmark {
        private final double limit;
        private final double[] costs;
        private int passes;
        private long now;

        Costing(Scale scale, double limit, double... costs) {
            super("costing", scale, Goal.of(1));
            this.limit = limit;
            this.costs = costs;
        }

        @Override
        public double limit() {
            return limit;
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
    void workOfManyMethodsMayTakeLongerToBeWarm() {
        double[] costs = {100, 50, 40, 30, 5};
        Costing slow = new Costing(Scale.MILLISECONDS, Double.NaN, costs) {
            @Override
            public double warmUps() {
                return 25;
            }
        };
        assertEquals(0, slow.measured().spread());
        assertEquals(5000, slow.measured().value());
        assertTrue(new Costing(Scale.MILLISECONDS, Double.NaN, costs).measured().spread() > 0);
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

    /** The peers of all benchmarks, of those that differ in numbers alone the first. */
    static List<Peer> peers() {
        Map<String, Peer> kinds = new LinkedHashMap<>();
        for (Benchmark benchmark : Benchmarks.ALL) {
            for (Peer peer : benchmark.peers()) {
                kinds.putIfAbsent(peer.source().replaceAll("\\d+", ""), peer);
            }
        }
        return List.copyOf(kinds.values());
    }

    /** A peer either runs, or says that its library is not there; a mistake in its source is neither. */
    @ParameterizedTest
    @MethodSource("peers")
    void everyPeerRunsWhereItsLibraryIs(Peer peer) {
        Benchmark nothing = new Benchmark("nothing", Scale.MILLISECONDS, Goal.of(1)) {
            @Override
            public Runnable work() {
                return () -> {};
            }

            @Override
            public List<Peer> peers() {
                return List.of(peer);
            }
        };
        Bench bench = new Bench(System::nanoTime, new Pace(0, 1e-9, 1), Python.ofSystem());
        Measurement measurement = bench.measure(nothing);
        for (Problem problem : measurement.missing()) {
            assertTrue(
                    problem.code().equals("bench.python-missing")
                            || problem.arguments().get(0).toString().startsWith("ModuleNotFoundError"),
                    problem::toString);
        }
        assertEquals(measurement.peer() != null, measurement.peerValue() > 0);
    }

    @Test
    void noLimitIsBeyondWhatAMachineCouldDo() {
        for (Benchmark benchmark : Benchmarks.ALL) {
            double limit = benchmark.limit();
            assertTrue(Double.isNaN(limit) || (limit > 0 && Double.isFinite(limit)), benchmark.id());
        }
        assertEquals(
                3 * (2 * 3 + 3 * 4) - 2 * 3 + 29 * 3,
                Effort.gradient(small(), 1).fused());
        assertEquals(10 * (2 * 3 + 3 * 4 + 29 * 3), Effort.forward(small(), 10).fused());
        assertEquals(
                Effort.forward(small(), 10).seconds() / 2,
                Effort.forward(small(), 5).seconds(),
                1e-15);
    }

    private static Architecture small() {
        return Architecture.of(Activations.of("tanh"), 2, 3, 4);
    }
}
