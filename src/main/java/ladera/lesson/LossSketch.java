package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import ladera.figure.Plot;
import ladera.lesson.model.CriteriaSweep;
import ladera.lesson.model.Likelihood;
import ladera.lesson.model.ShallowFit;
import ladera.lesson.model.ShallowNetwork;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.num.Numerals;
import ladera.num.Refusal;
import ladera.run.lessons.Matrix;
import ladera.run.lessons.Setting;
import ladera.run.training.NotebookPairs;

/** What the lessons on loss functions have in common: one hidden layer of three units, training pairs, criteria. */
final class LossSketch {
    /** The table of the training pairs. */
    static final String TRAIN = "train";

    static final String BETA = "\u03b2";
    static final String OMEGA = "\u03c9";
    static final String LAMBDA = "\u03bb";
    static final String SIGMA = "\u03c3";

    /** A value that a reader compares with the notebook's. */
    static final int DIGITS = 4;

    /** Sums of short decimals are as short, but for rounding beyond these. */
    private static final int SET_DIGITS = 10;

    private static final double[] BETA_0 = {0.3, -1.0, -0.5};
    private static final double[] OMEGA_0 = {-1.0, 1.8, 0.65};
    private static final double HIDDEN_REACH = 3;

    /** Room above and below a curve, as a share of its span. */
    private static final double MARGIN = 0.06;

    private LossSketch() {}

    /**
     * All parameters: {@code beta_0_d}, {@code omega_0_d} of the hidden units; {@code beta_1} and {@code omega_1_d} of one
     * output, or {@code beta_1_j} and {@code omega_1_jd} of several.
     *
     * @param beta offsets of the outputs
     * @param omega a row of weights an output
     * @param reach what sliders of the output's weights span on each side of 0
     */
    static List<Knob> parameters(double[] beta, double[][] omega, double reach) {
        List<Knob> knobs = new ArrayList<>();
        for (int d = 0; d < BETA_0.length; d++) {
            String unit = String.valueOf(d + 1);
            knobs.add(knob("beta_0_" + unit, BETA, "0" + unit, BETA_0[d], HIDDEN_REACH));
            knobs.add(knob("omega_0_" + unit, OMEGA, "0" + unit, OMEGA_0[d], HIDDEN_REACH));
        }
        for (int j = 0; j < beta.length; j++) {
            String output = beta.length == 1 ? "" : String.valueOf(j + 1);
            knobs.add(knob(offsetId(j, beta.length), BETA, "1" + output, beta[j], reach / 4));
            for (int d = 0; d < BETA_0.length; d++) {
                String index = output + (d + 1);
                knobs.add(knob("omega_1_" + index, OMEGA, "1" + index, omega[j][d], reach));
            }
        }
        return knobs;
    }

    private static Knob knob(String id, String letter, String index, double initial, double reach) {
        return ParameterKnobs.weight(id, letter + ParameterKnobs.subscript(index), initial, reach);
    }

    /** The knob that is the offset of output j. */
    static String offsetId(int j, int outputs) {
        return outputs == 1 ? "beta_1" : "beta_1_" + (j + 1);
    }

    /** Ids of all parameters, the hidden layer's first. */
    static String[] parameterIds(int outputs) {
        return parameters(new double[outputs], new double[outputs][BETA_0.length], 1).stream()
                .map(Knob::id)
                .toArray(String[]::new);
    }

    /** The network that those knobs set. */
    static ShallowNetwork network(Setting setting, int outputs) {
        List<Doubles> theta = new ArrayList<>();
        for (int d = 1; d <= BETA_0.length; d++) {
            theta.add(Doubles.of(setting.real("beta_0_" + d), setting.real("omega_0_" + d)));
        }
        List<Doubles> phi = new ArrayList<>();
        for (int j = 0; j < outputs; j++) {
            double[] row = new double[BETA_0.length + 1];
            row[0] = setting.real(offsetId(j, outputs));
            for (int d = 1; d < row.length; d++) {
                row[d] = setting.real("omega_1_" + (outputs == 1 ? "" : j + 1) + d);
            }
            phi.add(Doubles.of(row));
        }
        return new ShallowNetwork(theta, phi);
    }

    /** A notebook's pairs as a table. */
    static Matrix pairs(String notebook) {
        NotebookPairs pairs = NotebookPairs.of(notebook);
        return Matrix.ofPairs(pairs.x(), pairs.y());
    }

    /** The pairs in sight; a session may bring a table of another width. */
    private static Matrix trained(Setting setting) {
        Matrix table = setting.table(TRAIN);
        return table.columns() == 2 ? table : table.resized(table.rows(), 2);
    }

    /** The model in sight held against the pairs in sight. */
    static ShallowFit fit(Setting setting, int outputs, Likelihood likelihood) {
        Matrix pairs = trained(setting);
        return new ShallowFit(network(setting, outputs), likelihood, pairs.column(0), pairs.column(1));
    }

    /** The same for labels, of which whatever else stands in the table is made. */
    static ShallowFit fit(Setting setting, int outputs, int classes, Likelihood likelihood) {
        Matrix pairs = trained(setting);
        double[] labels = pairs.column(1).toArray();
        for (int i = 0; i < labels.length; i++) {
            labels[i] = Math.max(0, Math.min(classes - 1, Math.rint(labels[i])));
        }
        return new ShallowFit(network(setting, outputs), likelihood, pairs.column(0), Doubles.of(labels));
    }

    /**
     * A press on a dot gives its pair the next label.
     *
     * @param height where the dot of a label stands in that plot
     */
    static Touch relabelled(int plot, int classes, DoubleUnaryOperator height) {
        return (drag, pressed) -> {
            Matrix pairs = trained(pressed);
            Matrix dots = pairs;
            for (int i = 0; i < pairs.rows(); i++) {
                dots = dots.with(i, 1, height.applyAsDouble(pairs.get(i, 1)));
            }
            int hit = drag.plot() == plot ? Touch.nearest(drag, dots) : -1;
            return hit < 0
                    ? Map.of()
                    : Map.of(TRAIN, pairs.with(hit, 1, ((int) Math.rint(pairs.get(hit, 1)) + 1) % classes));
        };
    }

    /** The offset of output j at which the negative log likelihood is least; NaN where it falls for ever. */
    static double bestOffset(ShallowFit fit, int j) {
        try {
            return fit.bestOffset(j);
        } catch (Refusal unbounded) {
            return Double.NaN;
        }
    }

    /** That offset for a knob; nothing where there is none. */
    static Map<String, Object> bestOffset(ShallowFit fit, int j, String knob) {
        double best = bestOffset(fit, j);
        return Double.isNaN(best) ? Map.of() : Map.of(knob, best);
    }

    /** What each pair adds to the negative log likelihood, as strokes in the colours of the labels; some pairs are very near. */
    static Plot losses(LessonText text, ShallowFit fit, List<Integer> styles) {
        double[] losses = fit.negativeLogs();
        double most = largest(Doubles.of(losses));
        Plot plot = Plot.of(
                text.get("label.losses"),
                Sketch.X,
                "\u2212 ln Pr",
                Sketch.frame(0, 1, 0, Math.max(1, most * (1 + MARGIN))));
        for (int label = 0; label < styles.size(); label++) {
            int wanted = label;
            int[] own = IntStream.range(0, losses.length)
                    .filter(i -> fit.y().get(i) == wanted)
                    .toArray();
            double[] x = IntStream.of(own).mapToDouble(i -> fit.x().get(i)).toArray();
            double[] loss = IntStream.of(own).mapToDouble(i -> losses[i]).toArray();
            int style = styles.get(label);
            plot = plot.and(
                    new Plot.Bars(
                            "label" + label,
                            Doubles.of(x),
                            Doubles.of(new double[x.length]),
                            Doubles.of(loss),
                            0,
                            style),
                    new Plot.Dots("loss" + label, Doubles.of(x), Doubles.of(loss), style));
        }
        return plot;
    }

    /**
     * Likelihood on the left axis and its negative logarithm on the right one while a parameter varies, with dotted lines at
     * the best value and, thinner, at the one in sight.
     */
    static Plot criteria(String title, LessonText text, String parameter, CriteriaSweep sweep, double present) {
        Doubles values = sweep.values();
        double most = largest(sweep.likelihood());
        Domain frame =
                Sketch.frame(values.get(0), values.get(values.size() - 1), 0, most > 0 ? most * (1 + 2 * MARGIN) : 1);
        Domain side = around(frame, sweep.negativeLogLikelihood());
        Plot.Line negative =
                new Plot.Line("nll", values, sweep.negativeLogLikelihood(), Sketch.SECOND, Plot.Stroke.STRONG);
        return Plot.of(
                        title,
                        parameter,
                        text.get("label.likelihood"),
                        frame,
                        new Plot.Rule(values.get(sweep.best()), Sketch.QUIET),
                        new Plot.Line("likelihood", values, sweep.likelihood(), Sketch.FIRST, Plot.Stroke.STRONG),
                        new Plot.Rule(present, Sketch.MARKED))
                .withSide(new Plot.Side("NLL", side.yMin(), side.yMax(), List.of(negative)));
    }

    /** One criterion while a parameter varies. */
    static Plot criterion(
            String title, String parameter, String name, Doubles values, Doubles criterion, int best, double present) {
        Domain wide = Sketch.frame(values.get(0), values.get(values.size() - 1), 0, 1);
        return Plot.of(
                title,
                parameter,
                name,
                around(wide, criterion),
                new Plot.Rule(values.get(best), Sketch.QUIET),
                new Plot.Line(name, values, criterion, Sketch.THIRD, Plot.Stroke.STRONG),
                new Plot.Rule(present, Sketch.MARKED));
    }

    /** The frame's width, and a height in which all finite values find room. */
    private static Domain around(Domain frame, Doubles values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < values.size(); k++) {
            if (Double.isFinite(values.get(k))) {
                low = Math.min(low, values.get(k));
                high = Math.max(high, values.get(k));
            }
        }
        if (!(low <= high)) {
            return Sketch.frame(frame.xMin(), frame.xMax(), 0, 1);
        }
        double room = Math.max((high - low) * MARGIN, Math.max(Math.abs(low), Math.abs(high)) * 1e-3 + 1e-9);
        return Sketch.frame(frame.xMin(), frame.xMax(), low - room, high + room);
    }

    private static double largest(Doubles values) {
        double largest = 0;
        for (int k = 0; k < values.size(); k++) {
            largest = Math.max(largest, Double.isFinite(values.get(k)) ? values.get(k) : 0);
        }
        return largest;
    }

    /** A number as the lessons write it. */
    static String told(double value) {
        return Numerals.significant(value, DIGITS);
    }

    /** A value that was set, in as few digits as say it. */
    static String set(double value) {
        return Numerals.brief(Numerals.rounded(value, SET_DIGITS), DIGITS);
    }

    /** A number with its sign as a term of a sum. */
    static String term(double value) {
        return (value < 0 ? "\u2212 " : "+ ") + told(Math.abs(value));
    }

    /** So many values from a start in equal steps: a half-open range of NumPy. */
    static double[] range(double start, double step, int count) {
        double[] values = new double[count];
        for (int k = 0; k < count; k++) {
            values[k] = start + step * k;
        }
        return values;
    }
}
