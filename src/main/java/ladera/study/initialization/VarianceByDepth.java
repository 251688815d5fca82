package ladera.study.initialization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import ladera.net.Activation;
import ladera.net.Initializer;
import ladera.num.Doubles;
import ladera.num.Parallel;
import ladera.run.Progressive;
import ladera.run.initialization.Ensemble;

/**
 * How large signals are in each layer of random networks, and gradients on their way back: the mean squares of f_k and of
 * dl/df_k over units and samples, network by network. As weights have mean 0, these are the variances over the draw of the
 * weights. The answer grows by networks; each is a pure function of its seed, whatever thread measures it.
 *
 * @param activation behind every hidden layer, in the place of the ensemble's
 */
public record VarianceByDepth(Ensemble ensemble, Initializer initializer, Activation activation)
        implements Progressive<VarianceByDepth.Reading> {
    /** Networks measured before the first answer is told; later rounds are larger. */
    private static final int FIRST_ROUND = 2;

    private static final int LARGEST_ROUND = 16;

    /**
     * The answer, layer by layer for k = 0 ... K.
     *
     * @param networks measured so far
     * @param wanted networks that will have been measured at the end
     * @param forward of the mean square of f_k
     * @param backward of the mean square of dl/df_k
     * @param correlation of the mean cosine between f_k of two samples; NaN where signals have no direction
     * @param flat of the share of units and samples at which a is flat behind f_k, for k = 0 ... K - 1
     */
    public record Reading(int networks, int wanted, Spread forward, Spread backward, Spread correlation, Spread flat) {}

    /** What is measured of one network. */
    private record Measured(Doubles forward, Doubles backward, Doubles correlation, Doubles flat) {}

    @Override
    public Reading answer(BooleanSupplier stillWanted, Parallel parallel, Consumer<Reading> soFar) {
        List<Measured> all = new ArrayList<>();
        List<Meter> idle = new ArrayList<>();
        int round = FIRST_ROUND;
        while (all.size() < ensemble.networks()) {
            int first = all.size();
            Measured[] these = new Measured[Math.min(round, ensemble.networks() - first)];
            parallel.forEach(these.length, i -> these[i] = measure(first + i, idle, stillWanted));
            List<Measured> measured = Arrays.asList(these);
            if (!stillWanted.getAsBoolean() || measured.contains(null)) {
                return null;
            }
            all.addAll(measured);
            if (all.size() < ensemble.networks()) {
                soFar.accept(reading(all));
            }
            round = Math.min(LARGEST_ROUND, 2 * round);
        }
        return reading(all);
    }

    private Reading reading(List<Measured> all) {
        return new Reading(
                all.size(),
                ensemble.networks(),
                spread(all, Measured::forward),
                spread(all, Measured::backward),
                spread(all, Measured::correlation),
                spread(all, Measured::flat));
    }

    private static Spread spread(List<Measured> all, Function<Measured, Doubles> part) {
        return Spread.of(all.stream().map(part).toList());
    }

    /** One network; null where nobody waits any longer. */
    private Measured measure(int number, List<Meter> idle, BooleanSupplier stillWanted) {
        if (!stillWanted.getAsBoolean()) {
            return null;
        }
        Meter meter;
        synchronized (idle) {
            meter = idle.isEmpty() ? null : idle.remove(idle.size() - 1);
        }
        if (meter == null) {
            meter = new Meter(new DrawnNetwork(ensemble, initializer, activation), activation);
        }
        Measured measured = meter.measure(number, stillWanted);
        synchronized (idle) {
            idle.add(meter);
        }
        return measured;
    }

    /** A network's memory and the sums over it, used again and again. */
    private static final class Meter implements DrawnNetwork.Watcher {
        private final DrawnNetwork network;
        private final PairMoments forward;
        private final LayerMoments backward;
        private final Flatness flatness;
        private final long[] flat;
        private final long[] values;

        Meter(DrawnNetwork network, Activation activation) {
            int layers = network.architecture().layers();
            this.network = network;
            forward = new PairMoments(layers);
            backward = new LayerMoments(layers);
            flatness = new Flatness(activation);
            flat = new long[layers - 1];
            values = new long[layers - 1];
        }

        Measured measure(int number, BooleanSupplier stillWanted) {
            forward.clear();
            backward.clear();
            Arrays.fill(flat, 0);
            Arrays.fill(values, 0);
            network.draw(number);
            return network.run(this, stillWanted)
                    ? new Measured(forward.meanSquares(), backward.meanSquares(), forward.meanCosines(), flatShares())
                    : null;
        }

        private Doubles flatShares() {
            double[] shares = new double[flat.length];
            for (int k = 0; k < shares.length; k++) {
                shares[k] = (double) flat[k] / values[k];
            }
            return Doubles.of(shares);
        }

        @Override
        public void forward(int k, double[] f, double[] h, double[] slope, int units, int samples) {
            forward.add(k, f, units, samples);
            if (k < flat.length) {
                flat[k] += slope == null ? 0 : flatness.count(slope, units, samples);
                values[k] += (long) units * samples;
            }
        }

        @Override
        public void backward(int k, double[] df, int units, int samples) {
            backward.add(k, df, units, samples);
        }
    }
}
