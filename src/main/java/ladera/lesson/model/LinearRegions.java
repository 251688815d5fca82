package ladera.lesson.model;

import java.util.Arrays;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Series;

/**
 * The straight pieces of a chain of shallow ReLU networks between two points, found by following the kinks of each network
 * through those before it rather than by sampling.
 *
 * @param joints where the slope changes, strictly between the two points, in ascending order
 * @param slopes one a piece, one more than joints
 * @param valueAtLow the chain's value at the lower point
 * @param valueAtHigh the chain's value at the higher point
 * @param valuesAtJoints the chain's value at each joint
 */
public record LinearRegions(
        Doubles joints, Doubles slopes, double valueAtLow, double valueAtHigh, Doubles valuesAtJoints) {
    /** Joints nearer than this share of the stretch are one: rounding found the same kink from two sides. */
    private static final double SAME_JOINT = 1e-12;

    /** Slopes are one that differ by less than this share of the terms they are sums of: two kinks at one place that cancel. */
    private static final double SAME_SLOPE = 1e-12;

    /** Pieces beyond which a chain is refused. */
    public static final int MOST = 1_000_000;

    /** Number of straight pieces. */
    public int count() {
        return slopes.size();
    }

    static LinearRegions of(Composition chain, double low, double high) {
        if (!(low < high) || Double.isInfinite(high - low)) {
            throw new Refusal(new Problem("regions.bounds", "lo, hi", low, high));
        }
        Pieces pieces = Pieces.identity(low, high);
        for (ShallowNetwork net : chain.nets()) {
            pieces = pieces.through(net);
        }
        return pieces.regions();
    }

    /**
     * A continuous function made of straight pieces: ends of the pieces, values there, slopes between them, and for each
     * slope the size of the terms that it is a sum of.
     */
    private static final class Pieces {
        private final double[] x;
        private final double[] y;
        private final double[] slope;
        private final double[] size;

        private Pieces(Series.Recorder x, Series.Recorder y, Series.Recorder slope, Series.Recorder size) {
            this.x = x.series().toArray();
            this.y = y.series().toArray();
            this.slope = slope.series().toArray();
            this.size = size.series().toArray();
        }

        static Pieces identity(double low, double high) {
            return new Pieces(recorded(low, high), recorded(low, high), recorded(1), recorded(1));
        }

        private static Series.Recorder recorded(double... values) {
            Series.Recorder recorder = new Series.Recorder();
            for (double value : values) {
                recorder.add(value);
            }
            return recorder;
        }

        /** This function fed into a network: its kinks become new ends. */
        Pieces through(ShallowNetwork net) {
            Series.Recorder ends = new Series.Recorder();
            Series.Recorder values = new Series.Recorder();
            Series.Recorder slopes = new Series.Recorder();
            Series.Recorder sizes = new Series.Recorder();
            double last = x[x.length - 1];
            double apart = SAME_JOINT * Math.max(Math.abs(x[0]), Math.abs(last));
            for (int i = 0; i < slope.length; i++) {
                double from = x[i];
                double[] kinks = kinks(net, i, apart);
                for (int k = 0; k <= kinks.length; k++) {
                    double to = k < kinks.length ? kinks[k] : x[i + 1];
                    ends.add(from);
                    values.add(net.value(valueAt(i, from)));
                    double within = valueAt(i, from + 0.5 * (to - from));
                    slopes.add(slope[i] * slopeAt(net, within));
                    sizes.add(size[i] * sizeAt(net, within));
                    from = to;
                }
            }
            ends.add(last);
            values.add(net.value(y[y.length - 1]));
            if (slopes.size() > MOST) {
                throw new Refusal(new Problem("regions.many", "nets", MOST));
            }
            return new Pieces(ends, values, slopes, sizes);
        }

        private double valueAt(int piece, double at) {
            return at == x[piece] ? y[piece] : y[piece] + slope[piece] * (at - x[piece]);
        }

        /** Where this function passes a kink of the network inside a piece, in ascending order. */
        private double[] kinks(ShallowNetwork net, int piece, double apart) {
            double[] found = new double[net.hidden()];
            int count = 0;
            for (int d = 0; d < net.hidden(); d++) {
                double kink = -net.theta().get(d).get(0) / net.theta().get(d).get(1);
                double at = x[piece] + (kink - y[piece]) / slope[piece];
                if (at > x[piece] + apart && at < x[piece + 1] - apart) {
                    found[count++] = at;
                }
            }
            return distinct(found, count, apart);
        }

        private static double[] distinct(double[] found, int count, double apart) {
            Arrays.sort(found, 0, count);
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (kept == 0 || found[i] > found[kept - 1] + apart) {
                    found[kept++] = found[i];
                }
            }
            return Arrays.copyOf(found, kept);
        }

        /** The network's slope at a point that is no kink. */
        private static double slopeAt(ShallowNetwork net, double at) {
            double sum = 0;
            for (int d = 0; d < net.hidden(); d++) {
                if (net.preactivation(d, at) > 0) {
                    sum += net.phi().get(0).get(d + 1) * net.theta().get(d).get(1);
                }
            }
            return sum;
        }

        /** The same with the absolute value of every term. */
        private static double sizeAt(ShallowNetwork net, double at) {
            double sum = 0;
            for (int d = 0; d < net.hidden(); d++) {
                if (net.preactivation(d, at) > 0) {
                    sum += Math.abs(
                            net.phi().get(0).get(d + 1) * net.theta().get(d).get(1));
                }
            }
            return sum;
        }

        /** Neighbours of one slope made one. */
        LinearRegions regions() {
            Series.Recorder joints = new Series.Recorder();
            Series.Recorder values = new Series.Recorder();
            Series.Recorder slopes = new Series.Recorder();
            slopes.add(slope[0]);
            for (int i = 1; i < slope.length; i++) {
                double change = Math.abs(slope[i] - slopes.get(slopes.size() - 1));
                if (change > SAME_SLOPE * Math.max(size[i - 1], size[i])) {
                    joints.add(x[i]);
                    values.add(y[i]);
                    slopes.add(slope[i]);
                }
            }
            return new LinearRegions(
                    Doubles.of(joints.series().toArray()),
                    Doubles.of(slopes.series().toArray()),
                    y[0],
                    y[y.length - 1],
                    Doubles.of(values.series().toArray()));
        }
    }
}
