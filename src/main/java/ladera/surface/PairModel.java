package ladera.surface;

import ladera.num.Named;

/**
 * A model f[x, phi] of two parameters that is fitted to pairs, a curve g of one line through x: f = g[u] with u = phi_0 +
 * stretch phi_1 x.
 */
public enum PairModel implements Named {
    /** A straight line (book 6.4): g[u] = u. */
    LINEAR(1) {
        @Override
        double envelope(double u) {
            return 1;
        }

        @Override
        double curve(double u, double envelope) {
            return u;
        }

        @Override
        double slope(double u, double envelope) {
            return 1;
        }

        @Override
        double bend(double u, double envelope) {
            return 0;
        }
    },
    /** A Gabor function (book 6.8): g[u] = sin[u] exp[-u^2 / 32] with u = phi_0 + 0.06 phi_1 x. */
    GABOR(0.06) {
        @Override
        double envelope(double u) {
            return Math.exp(-u * u / (2 * SPREAD));
        }

        @Override
        double curve(double u, double envelope) {
            return Math.sin(u) * envelope;
        }

        @Override
        double slope(double u, double envelope) {
            return (Math.cos(u) - u / SPREAD * Math.sin(u)) * envelope;
        }

        @Override
        double bend(double u, double envelope) {
            double tilt = u / SPREAD;
            return ((tilt * tilt - 1 - 1 / SPREAD) * Math.sin(u) - 2 * tilt * Math.cos(u)) * envelope;
        }
    };

    /** The variance of the Gabor's envelope. */
    private static final double SPREAD = 16;

    private final double stretch;

    PairModel(double stretch) {
        this.stretch = stretch;
    }

    /** The factor that g, g' and g'' have in common, worked out once. */
    abstract double envelope(double u);

    /** g. */
    abstract double curve(double u, double envelope);

    /** g'. */
    abstract double slope(double u, double envelope);

    /** g''. */
    abstract double bend(double u, double envelope);

    /** What phi_1 x is multiplied by. */
    public double stretch() {
        return stretch;
    }

    /** f[x, phi]. */
    public double value(double x, double phi0, double phi1) {
        double u = phi0 + stretch * phi1 * x;
        return curve(u, envelope(u));
    }

    /** The name in files. */
    @Override
    public String id() {
        return this == LINEAR ? "linear" : "gabor";
    }
}
