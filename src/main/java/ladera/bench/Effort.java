package ladera.bench;

import ladera.net.Architecture;
import ladera.num.Kernels;
import ladera.num.Ticker;
import ladera.num.Treadmill;

/**
 * What a piece of work costs at the very least, counted in fused multiply-adds, which this machine does at a measured rate.
 *
 * <p>The counts leave out all memory, all loops, and whatever a cleverer program would not do; so no program reaches the limit,
 * and the share of it that one reaches tells how much could still be gained.
 */
record Effort(double fused) {
    /** Operations of tanh and its slope on the units of a multiply-add, the one division counted as the time that it takes them. */
    private static final int TANH = 29;

    /** The same for a parameter of Adam: two running means, a root, a division, and the move. */
    private static final int ADAM = 30;

    /** Products of a layer in a pass forward and back: with the inputs, with the gradients, and of the two. */
    private static final int PRODUCTS = 3;

    private static final double NANOS = 1e9;
    private static final double MEASURED_FOR = 0.3;
    private static final int ROUNDS = 100_000;

    /** A pass forward and back of so many samples. */
    static Effort gradient(Architecture architecture, int samples) {
        double first =
                (double) architecture.widths().get(0) * architecture.widths().get(1);
        // Nobody asks for gradients by the inputs of the network.
        double products = PRODUCTS * weights(architecture) - first;
        return new Effort((products + (double) TANH * architecture.hiddenUnits()) * samples);
    }

    /** A pass forward of so many samples. */
    static Effort forward(Architecture architecture, int samples) {
        return new Effort((weights(architecture) + (double) TANH * architecture.hiddenUnits()) * samples);
    }

    /** The same without activations to speak of. */
    static Effort products(Architecture architecture, int samples) {
        double first =
                (double) architecture.widths().get(0) * architecture.widths().get(1);
        return new Effort((PRODUCTS * weights(architecture) - first) * samples);
    }

    /** A step of Adam once it has its gradient. */
    static Effort adam(int parameters) {
        return new Effort((double) ADAM * parameters);
    }

    private static double weights(Architecture architecture) {
        double weights = 0;
        for (int k = 1; k < architecture.widths().size(); k++) {
            weights += (double) architecture.widths().get(k - 1)
                    * architecture.widths().get(k);
        }
        return weights;
    }

    Effort plus(Effort other) {
        return new Effort(fused + other.fused);
    }

    /** The work spread over so many cores. */
    Effort over(int cores) {
        return new Effort(fused / cores);
    }

    /** The work done so many times. */
    Effort times(double count) {
        return new Effort(fused * count);
    }

    /** The fewest seconds in which this machine can do it. */
    double seconds() {
        return fused / Rate.FUSED_PER_SECOND;
    }

    /** Measured once, when first asked for. */
    private static final class Rate {
        static final double FUSED_PER_SECOND = measure(Ticker.SYSTEM);

        /** Receives what the treadmill returns, so that it cannot be left out. */
        @SuppressWarnings("unused")
        private static volatile double kept;

        private static double measure(Ticker ticker) {
            Kernels kernels = Kernels.fastest();
            double work = (double) ROUNDS * Treadmill.CHAINS * kernels.lanes();
            double best = 0;
            long begin = ticker.nanos();
            for (long now = begin; (now - begin) / NANOS < MEASURED_FOR; ) {
                kept = kernels.treadmill().run(ROUNDS);
                long then = ticker.nanos();
                best = Math.max(best, work * NANOS / (then - now));
                now = then;
            }
            return best;
        }
    }
}
