package ladera.study.backprop;

import java.util.function.BooleanSupplier;
import ladera.net.TrainingObjective;
import ladera.num.Parallel;
import ladera.num.Series;
import ladera.run.Query;
import ladera.run.backprop.Task;

/** The loss along the negative gradient: how far a step may go. */
public record RateScan(Task task) implements Query<RateScan.Scan> {
    /** Rates are tried from this share of the one at which a plane would reach zero loss... */
    private static final double SMALLEST = 1e-6;

    /** ... to this multiple of it, each a little larger than the one before. */
    private static final double LARGEST = 1e4;

    private static final double GROWTH = 1.04;

    /** Points of the curve. */
    private static final int POINTS = 240;

    /** The curve goes so far beyond whatever has to be seen on it. */
    private static final double MARGIN = 1.15;

    /** A rate this much larger than any that matters is no longer drawn up to. */
    private static final double FARTHEST = 40;

    private static final int BISECTIONS = 60;

    /**
     * The answer.
     *
     * @param rates where the curve was sampled, from 0
     * @param losses the loss after a step with each rate
     * @param falls the largest rate up to which every rate lowers the loss; infinite where none raises it, 0 where the
     *     gradient is zero or not finite
     * @param lowers the largest rate of all that lowers the loss; infinite where the largest tried still does
     * @param best the rate that lowers it most, among those up to {@code falls}
     * @param bestLoss what it then is
     */
    public record Scan(Series rates, Series losses, double falls, double lowers, double best, double bestLoss) {}

    @Override
    public Scan answer(BooleanSupplier stillWanted, Parallel parallel) {
        return new Line(task).scan();
    }

    /** The loss on the half line from the present weights. */
    private static final class Line {
        private final TrainingObjective objective;
        private final double rate;
        private final double[] start;
        private final double[] gradient;
        private final double[] at;
        private final double loss;
        private final double scale;

        Line(Task task) {
            objective = new TrainingObjective(task.training());
            rate = task.learningRate();
            start = task.present().parameters().toArray();
            gradient = new double[start.length];
            at = new double[start.length];
            loss = objective.valueAndGradient(start, gradient);
            double square = 0;
            for (double slope : gradient) {
                square += slope * slope;
            }
            scale = loss / square;
        }

        double value(double alpha) {
            for (int i = 0; i < at.length; i++) {
                at[i] = start[i] - alpha * gradient[i];
            }
            return objective.value(at);
        }

        boolean lower(double alpha) {
            return value(alpha) < loss;
        }

        Scan scan() {
            if (!(scale > 0) || Double.isInfinite(scale)) {
                return new Scan(Series.of(0, rate), Series.of(loss, value(rate)), 0, 0, 0, loss);
            }
            double falls = Double.POSITIVE_INFINITY;
            double lowers = 0;
            double best = 0;
            double bestLoss = loss;
            double before = 0;
            double alpha = SMALLEST * scale;
            for (; alpha < LARGEST * scale; before = alpha, alpha *= GROWTH) {
                double here = value(alpha);
                boolean lower = here < loss;
                if (!lower && Double.isInfinite(falls)) {
                    falls = crossing(before, alpha);
                }
                if (!lower && lowers == before) {
                    lowers = crossing(before, alpha);
                } else if (lower) {
                    lowers = alpha;
                }
                if (Double.isInfinite(falls) && here < bestLoss) {
                    best = alpha;
                    bestLoss = here;
                }
            }
            boolean always = lowers == before;
            best = lowest(best / GROWTH, Math.min(best * GROWTH, falls));
            return curve(falls, always ? Double.POSITIVE_INFINITY : lowers, best);
        }

        /** Where the loss comes back to what it was, between a rate that lowers it and one that does not. */
        private double crossing(double low, double high) {
            for (int i = 0; i < BISECTIONS; i++) {
                double middle = (low + high) / 2;
                if (lower(middle)) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** The lowest place between two rates, where there is only one, by golden sections. */
        private double lowest(double low, double high) {
            double golden = (Math.sqrt(5) - 1) / 2;
            for (int i = 0; i < BISECTIONS; i++) {
                double left = high - golden * (high - low);
                double right = low + golden * (high - low);
                if (value(left) < value(right)) {
                    high = right;
                } else {
                    low = left;
                }
            }
            return (low + high) / 2;
        }

        private Scan curve(double falls, double lowers, double best) {
            double seen = Double.isInfinite(falls) ? 2 * best : falls;
            double reach = MARGIN * Math.min(Math.max(seen, rate), FARTHEST * Math.max(seen, Double.MIN_NORMAL));
            Series.Recorder rates = new Series.Recorder();
            Series.Recorder losses = new Series.Recorder();
            for (int i = 0; i <= POINTS; i++) {
                double alpha = reach * i / POINTS;
                rates.add(alpha);
                losses.add(value(alpha));
            }
            return new Scan(rates.series(), losses.series(), falls, lowers, best, value(best));
        }
    }
}
