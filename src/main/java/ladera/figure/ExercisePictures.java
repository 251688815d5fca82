package ladera.figure;

import java.util.ArrayList;
import java.util.List;
import ladera.num.Series;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.Task;
import ladera.study.backprop.LossPath;
import ladera.study.backprop.RateScan;
import ladera.study.backprop.Solution;
import ladera.text.Words;

/** The curves of the backpropagation room. */
public final class ExercisePictures {
    /** Updates that the path of the loss looks ahead. */
    private static final int AHEAD = 10;

    /** A curve whose values span more than this factor is shown on a logarithmic axis. */
    private static final double WIDE = 30;

    /** On the straight line of the promise, which a logarithmic axis bends. */
    private static final int PROMISE_POINTS = 60;

    private static final int RATE_STYLE = 0;
    private static final int PROMISE_STYLE = 6;
    private static final int PATH_STYLE = 4;

    private ExercisePictures() {}

    /** The path of the loss, somewhat beyond the updates taken. */
    public static LossPath path(Task task) {
        return LossPath.of(task, Math.min(Task.MOST_UPDATES, task.updates() + AHEAD));
    }

    /** The loss after one step against its rate, with a line at the present one; pale, what the slope alone promises. */
    public static CurvesFigure rate(Solution solution, RateScan.Scan scan, Words words) {
        double present = solution.task().learningRate();
        int drawn = 0;
        while (drawn < scan.rates().size() && scan.rates().get(drawn) <= present) {
            drawn++;
        }
        String title = words.get("backprop.figure.rate");
        Curve curve = new Curve(title, scan.rates(), scan.losses(), drawn, RATE_STYLE, false, false);
        return new CurvesFigure(
                "loss-by-rate", title, log(scan.losses()), List.of(promised(solution, scan, words), curve), present);
    }

    /** L minus the rate times the squared norm of the gradient, as far down as the loss itself ever comes. */
    private static Curve promised(Solution solution, RateScan.Scan scan, Words words) {
        double fall = solution.loss() - solution.predictedLoss();
        double lowest = solution.loss();
        for (int k = 0; k < scan.losses().size(); k++) {
            lowest = Math.min(lowest, scan.losses().get(k));
        }
        double end = solution.task().learningRate() * (solution.loss() - lowest) / fall;
        Series.Recorder rates = new Series.Recorder();
        Series.Recorder losses = new Series.Recorder();
        for (int k = 0; k <= PROMISE_POINTS && end > 0; k++) {
            double share = (double) k / PROMISE_POINTS;
            rates.add(share * end);
            losses.add(solution.loss() - share * (solution.loss() - lowest));
        }
        String name = words.get("backprop.figure.promised");
        return new Curve(name, rates.series(), losses.series(), 0, PROMISE_STYLE, true, false);
    }

    /** The loss against the updates, with a line where the exercise stands. */
    public static CurvesFigure path(Exercise exercise, Series losses, Words words) {
        int updates = exercise.task().updates();
        String title = words.get("backprop.figure.path");
        Curve curve = new Curve(title, Series.empty(), losses, updates + 1, PATH_STYLE, false, false);
        return new CurvesFigure("loss-by-update", title, log(losses), List.of(curve), updates);
    }

    /** All of the curves, with the line, the name of the axis, and the convention of the loss. */
    static CurvesFigure alone(CurvesFigure figure, Task task, String axis, Words words) {
        List<Curve> whole = new ArrayList<>();
        for (Curve curve : figure.curves()) {
            String name = curve.ghost()
                    ? curve.name()
                    : words.get("backprop.loss." + task.reduction().id() + ".named");
            int all = curve.y().size();
            whole.add(new Curve(name, curve.x(), curve.y(), all, curve.style(), false, false));
        }
        return new CurvesFigure(figure.id(), figure.title(), axis, figure.log(), whole, figure.present(), true, "");
    }

    private static boolean log(Series values) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int k = 0; k < values.size(); k++) {
            double value = values.get(k);
            if (Double.isFinite(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        return least > 0 && most > WIDE * least;
    }
}
