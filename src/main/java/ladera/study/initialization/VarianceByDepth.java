package ladera.study.initialization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
     * The answer.
     *
     * @param networks measured so far
     * @param wanted networks that will have been measured at the end
     * @param forward of the mean square of f_0 ... f_K
     * @param backward of the mean square of dl/df_0 ... dl/df_K
     */
    public record Reading(int networks, int wanted, Spread forward, Spread backward) {}

    @Override
    public Reading answer(BooleanSupplier stillWanted, Parallel parallel, Consumer<Reading> soFar) {
        int wanted = ensemble.networks();
        List<Doubles> forward = new ArrayList<>();
        List<Doubles> backward = new ArrayList<>();
        List<Meter> idle = new ArrayList<>();
        int round = FIRST_ROUND;
        while (forward.size() < wanted) {
            int first = forward.size();
            Doubles[][] measured = new Doubles[Math.min(round, wanted - first)][];
            parallel.forEach(measured.length, i -> measured[i] = measure(first + i, idle, stillWanted));
            if (!stillWanted.getAsBoolean() || Arrays.asList(measured).contains(null)) {
                return null;
            }
            for (Doubles[] one : measured) {
                forward.add(one[0]);
                backward.add(one[1]);
            }
            if (forward.size() < wanted) {
                soFar.accept(reading(forward, backward));
            }
            round = Math.min(LARGEST_ROUND, 2 * round);
        }
        return reading(forward, backward);
    }

    private Reading reading(List<Doubles> forward, List<Doubles> backward) {
        return new Reading(forward.size(), ensemble.networks(), Spread.of(forward), Spread.of(backward));
    }

    /** The mean squares of one network, forward and backward; null where nobody waits any longer. */
    private Doubles[] measure(int number, List<Meter> idle, BooleanSupplier stillWanted) {
        if (!stillWanted.getAsBoolean()) {
            return null;
        }
        Meter meter;
        synchronized (idle) {
            meter = idle.isEmpty() ? null : idle.remove(idle.size() - 1);
        }
        if (meter == null) {
            meter = new Meter(new DrawnNetwork(ensemble, initializer, activation));
        }
        Doubles[] squares = meter.measure(number, stillWanted);
        synchronized (idle) {
            idle.add(meter);
        }
        return squares;
    }

    /** A network's memory and the sums over it, used again and again. */
    private static final class Meter implements DrawnNetwork.Watcher {
        private final DrawnNetwork network;
        private final LayerMoments forward;
        private final LayerMoments backward;

        Meter(DrawnNetwork network) {
            this.network = network;
            forward = new LayerMoments(network.architecture().layers());
            backward = new LayerMoments(network.architecture().layers());
        }

        Doubles[] measure(int number, BooleanSupplier stillWanted) {
            forward.clear();
            backward.clear();
            network.draw(number);
            return network.run(this, stillWanted)
                    ? new Doubles[] {forward.meanSquares(), backward.meanSquares()}
                    : null;
        }

        @Override
        public void forward(int k, double[] f, double[] h, double[] slope, int units, int samples) {
            forward.add(k, f, units, samples);
        }

        @Override
        public void backward(int k, double[] df, int units, int samples) {
            backward.add(k, df, units, samples);
        }
    }
}
