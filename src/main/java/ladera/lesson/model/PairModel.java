package ladera.lesson.model;

import ladera.num.Named;

/**
 * A model f[x, phi] of two parameters that is fitted to pairs, a curve g of one line through x: f = g[u] with u = phi_0 +
 * stretch phi_1 x.
 */
public enum PairModel implements Named {
    /** A straight line (book 6.4): g[u] = u. */
    LINEAR(1) {
        @Override
        double curve(double u) {
            return u;
        }

        @Override
        double slope(double u) {
            return 1;
        }

        @Override
        double bend(double u) {
            return 0;
        }
    },
    /** A Gabor function (book 6.8): g[u] = sin[u] exp[-u^2 / 32] with u = phi_0 + 0.06 phi_1 x. */
    GABOR(0.06) {
        @Override
        double curve(double u) {
            return Math.sin(u) * envelope(u);
        }

        @Override
        double slope(double u) {
            return (Math.cos(u) - u / HALF_ENVELOPE * Math.sin(u)) * envelope(u);
        }

        @Override
        double bend(double u) {
            double tilt = u / HALF_ENVELOPE;
            return ((tilt * tilt - 1 - 1 / HALF_ENVELOPE) * Math.sin(u) - 2 * tilt * Math.cos(u)) * envelope(u);
        }
    };

    /** The variance of the Gabor's envelope; the exponent divides by twice as much. */
    private static final double HALF_ENVELOPE = 16;

    private final double stretch;

    PairModel(double stretch) {
        this.stretch = stretch;
    }

    private static double envelope(double u) {
        return Math.exp(-u * u / (2 * HALF_ENVELOPE));
    }

    /** g. */
    abstract double curve(double u);

    /** g'. */
    abstract double slope(double u);

    /** g''. */
    abstract double bend(double u);

    /** What phi_1 x is multiplied by. */
    public double stretch() {
        return stretch;
    }

    /** f[x, phi]. */
    public double value(double x, double phi0, double phi1) {
        return curve(phi0 + stretch * phi1 * x);
    }

    /** The name in files. */
    @Override
    public String id() {
        return this == LINEAR ? "linear" : "gabor";
    }
}
