package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import ladera.figure.Plot;
import ladera.lesson.model.ShallowNetwork;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Knobs;
import ladera.num.Numerals;

/** The pieces of which the lessons' plots are made. */
final class Sketch {
    /** Symbols, set in italics by the figures' typeface. */
    static final String X = "x";

    static final String Y = "y";

    /** The hidden units' colours: red, blue and green as nearly as the palette has them. */
    static final List<Integer> UNITS = List.of(3, 0, 4);

    private static final int DIGITS = 4;

    /** What sums of decimal fractions are true to, and more. */
    private static final int ROUNDING = 10;

    /** Shares of a frame's height: from one value to the next a jump takes more, and beside it nothing else is as steep. */
    private static final double JUMP = 0.1;

    private static final double STEEP = 0.05;

    static final int FIRST = 3;
    static final int SECOND = 0;
    static final int THIRD = 4;
    static final int FOURTH = 1;
    static final int MARKED = 6;
    static final int QUIET = -1;
    static final int INK = -2;

    private Sketch() {}

    /** So many points from low to high, both included. */
    static double[] points(double low, double high, int count) {
        double[] points = new double[count];
        for (int i = 0; i < count; i++) {
            points[i] = i == count - 1 ? high : low + (high - low) * i / (count - 1);
        }
        return points;
    }

    static Plot.Line line(String name, double[] x, double[] y, int style) {
        return new Plot.Line(name, Doubles.of(x), Doubles.of(y), style, Plot.Stroke.STRONG);
    }

    static Plot.Line thin(String name, double[] x, double[] y, int style) {
        return new Plot.Line(name, Doubles.of(x), Doubles.of(y), style, Plot.Stroke.THIN);
    }

    static Plot.Line dashed(String name, double[] x, double[] y, int style) {
        return new Plot.Line(name, Doubles.of(x), Doubles.of(y), style, Plot.Stroke.DASHED);
    }

    /** A number as it is read off a plot: no more digits than it has, and four at most. */
    static String reading(double value) {
        return Numerals.brief(exact(value), DIGITS);
    }

    /** A number without what rounding has left in its last digits. */
    static double exact(double value) {
        return Numerals.rounded(value, ROUNDING);
    }

    static Plot.Dots dot(String name, double x, double y, int style) {
        return new Plot.Dots(name, Doubles.of(x), Doubles.of(y), style);
    }

    static double[] mapped(double[] x, DoubleUnaryOperator function) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = function.applyAsDouble(x[i]);
        }
        return y;
    }

    /** A curve without strokes where the function jumps, from one value to a next that is further away than a slope takes it. */
    static Plot.Line broken(String name, double[] x, double[] y, Domain frame, int style) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (i > 0 && jumps(y, i, frame.height())) {
                xs.add(0.5 * (x[i - 1] + x[i]));
                ys.add(Double.NaN);
            }
            xs.add(x[i]);
            ys.add(y[i]);
        }
        return new Plot.Line(name, doubles(xs), doubles(ys), style, Plot.Stroke.STRONG);
    }

    private static boolean jumps(double[] y, int i, double height) {
        boolean steepBefore = i > 1 && Math.abs(y[i - 1] - y[i - 2]) > STEEP * height;
        boolean steepAfter = i + 1 < y.length && Math.abs(y[i + 1] - y[i]) > STEEP * height;
        return Math.abs(y[i] - y[i - 1]) > JUMP * height && !steepBefore && !steepAfter;
    }

    private static Doubles doubles(List<Double> values) {
        return Doubles.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The network of three hidden units that knobs {@code theta_10} ... {@code phi_3} with this suffix set. */
    static ShallowNetwork shallow(Knobs knobs, String suffix) {
        double[][] theta = new double[3][2];
        double[] phi = new double[4];
        for (int d = 0; d < theta.length; d++) {
            theta[d][0] = knobs.real("theta_" + (d + 1) + "0" + suffix);
            theta[d][1] = knobs.real("theta_" + (d + 1) + "1" + suffix);
        }
        for (int d = 0; d < phi.length; d++) {
            phi[d] = knobs.real("phi_" + d + suffix);
        }
        return ShallowNetwork.of(theta, phi);
    }

    /** The ids of those ten knobs. */
    static String[] shallowKnobs(String suffix) {
        String[] ids = new String[10];
        for (int d = 1; d <= 3; d++) {
            ids[2 * d - 2] = "theta_" + d + "0" + suffix;
            ids[2 * d - 1] = "theta_" + d + "1" + suffix;
        }
        for (int d = 0; d <= 3; d++) {
            ids[6 + d] = "phi_" + d + suffix;
        }
        return ids;
    }

    static Domain frame(double xLow, double xHigh, double yLow, double yHigh) {
        return new Domain(xLow, xHigh, yLow, yHigh);
    }
}
