package ladera.lesson.model;

import ladera.num.Objective;

/** Derivatives by differences of values, as notebooks check their formulas with them. */
public final class Differences {
    private Differences() {}

    /** (L[x + delta e_i] - L[x]) / delta for every i. */
    public static double[] forward(Objective loss, double[] at, double delta) {
        double[] x = at.clone();
        double[] slopes = new double[loss.dimension()];
        double here = loss.value(x);
        for (int i = 0; i < slopes.length; i++) {
            x[i] = at[i] + delta;
            slopes[i] = (loss.value(x) - here) / delta;
            x[i] = at[i];
        }
        return slopes;
    }

    /** (L[x + width/2 e_i] - L[x - width/2 e_i]) / width for every i. */
    public static double[] central(Objective loss, double[] at, double width) {
        double[] slopes = new double[loss.dimension()];
        central(loss, at.clone(), width, slopes);
        return slopes;
    }

    /** The same into a given array, by moving {@code x}, which ends where it began. */
    private static void central(Objective loss, double[] x, double width, double[] slopesOut) {
        for (int i = 0; i < loss.dimension(); i++) {
            double at = x[i];
            x[i] = at + width / 2;
            double ahead = loss.value(x);
            x[i] = at - width / 2;
            double behind = loss.value(x);
            x[i] = at;
            slopesOut[i] = (ahead - behind) / width;
        }
    }

    /** The same loss, whose gradient is taken by central differences of this whole width. Confined to one thread. */
    public static Objective instead(Objective loss, double width) {
        double[] x = new double[loss.dimension()];
        return new Objective() {
            @Override
            public int dimension() {
                return x.length;
            }

            @Override
            public void atStep(long step) {
                loss.atStep(step);
            }

            @Override
            public double value(double[] at) {
                return loss.value(at);
            }

            @Override
            public double valueAndGradient(double[] at, double[] gradientOut) {
                System.arraycopy(at, 0, x, 0, x.length);
                central(loss, x, width, gradientOut);
                return loss.value(at);
            }
        };
    }
}
