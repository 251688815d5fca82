package ladera.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import ladera.net.DataSet;
import ladera.net.Loss;
import ladera.net.Prediction;
import ladera.net.Standardisation;
import ladera.net.Training;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Parallel;
import ladera.run.Query;
import ladera.run.training.NetworkState;

/**
 * The fit of a network whose inputs are no plane: what it says along the one input with the samples as points, or, where there are
 * three inputs and more, what it says against what it should say. Classes are shown by their probabilities.
 *
 * @param style colour of the network
 */
public record FitPlot(NetworkState state, int style) implements Query<PlotsFigure> {
    private static final int POINTS = 241;

    /** More dots than this are a blot. */
    private static final int MOST_DOTS = 600;

    /** Room about the samples, as a share of what they span. */
    private static final double MARGIN = 0.08;

    private static final double SHAPE = 0.7;
    private static final int SAMPLES = 6;
    private static final String BINARY = "binary_cross_entropy";
    private static final String MULTICLASS = "multiclass_cross_entropy";

    @Override
    public PlotsFigure answer(BooleanSupplier stillWanted, Parallel parallel) {
        DataSet data = state.training().data();
        Plot plot = data.inputWidth() == 1 ? along(data) : against(data);
        return new PlotsFigure("fit", List.of(plot), 1, SHAPE);
    }

    private Plot along(DataSet data) {
        Standardisation units = state.material().standardisation();
        int shown = Math.min(MOST_DOTS, data.size());
        double[] x = new double[shown];
        double[] y = new double[shown];
        for (int i = 0; i < shown; i++) {
            x[i] = inUnits(data.input(i, 0), units.inputMean(), units.inputScale());
            y[i] = inUnits(data.target(i, 0), units.targetMean(), units.targetScale());
        }
        double[] across = span(x);
        double[] at = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            at[i] = across[0] + (across[1] - across[0]) * i / (POINTS - 1);
        }
        double[][] said = said(units.inputs(at));
        boolean classes = loss().equals(MULTICLASS);
        List<Plot.Line> lines = new ArrayList<>();
        for (int output = 0; output < said.length; output++) {
            int color = classes ? output : style;
            lines.add(new Plot.Line(
                    said.length == 1 ? "fit" : "fit" + output,
                    Doubles.of(at),
                    Doubles.of(said[output]),
                    color,
                    Plot.Stroke.STRONG));
        }
        double[] up = classes || loss().equals(BINARY) ? new double[] {-MARGIN, 1 + MARGIN} : spanOfBoth(y, said[0]);
        Domain frame = new Domain(across[0], across[1], up[0], up[1]);
        return Plot.of("", data.inputNames().get(0), data.targetNames().get(0), frame)
                .and(lines)
                .and(classes ? byClass(x, y, said.length) : List.of(dots("samples", x, y, SAMPLES)));
    }

    /** A class's samples stand at probability 1 in its own colour. */
    private static List<Plot.Dots> byClass(double[] x, double[] labels, int classes) {
        List<Plot.Dots> dots = new ArrayList<>();
        for (int label = 0; label < classes; label++) {
            int count = 0;
            for (double one : labels) {
                count += one == label ? 1 : 0;
            }
            double[] at = new double[count];
            double[] top = new double[count];
            int k = 0;
            for (int i = 0; i < x.length; i++) {
                if (labels[i] == label) {
                    at[k] = x[i];
                    top[k++] = 1;
                }
            }
            dots.add(dots("class" + label, at, top, label));
        }
        return dots;
    }

    private Plot against(DataSet data) {
        Standardisation units = state.material().standardisation();
        int shown = Math.min(MOST_DOTS, data.size());
        double[] inputs = new double[shown * data.inputWidth()];
        double[] wanted = new double[shown];
        for (int i = 0; i < shown; i++) {
            for (int j = 0; j < data.inputWidth(); j++) {
                inputs[i * data.inputWidth() + j] = data.input(i, j);
            }
            wanted[i] = inUnits(data.target(i, 0), units.targetMean(), units.targetScale());
        }
        double[] said = said(inputs)[0];
        double[] span = spanOfBoth(wanted, said);
        Doubles diagonal = Doubles.of(span);
        String name = data.targetNames().get(0);
        return Plot.of(
                "",
                name,
                "\u0177",
                new Domain(span[0], span[1], span[0], span[1]),
                new Plot.Line("right", diagonal, diagonal, -1, Plot.Stroke.DASHED),
                dots("samples", wanted, said, style));
    }

    private static Plot.Dots dots(String name, double[] x, double[] y, int style) {
        return new Plot.Dots(name, Doubles.of(x), Doubles.of(y), style);
    }

    private static double inUnits(double standard, Doubles mean, Doubles scale) {
        return standard * scale.get(0) + mean.get(0);
    }

    private String loss() {
        return state.training().loss().id();
    }

    /** What is said to inputs in the network's units: for each curve that is drawn, a value a sample. */
    private double[][] said(double[] inputs) {
        Training training = state.training();
        int width = training.architecture().inputs();
        int outputs = training.architecture().outputs();
        int count = inputs.length / width;
        double[] out = new double[count * outputs];
        new Prediction(training.architecture()).outputs(state.parameters().toArray(), inputs, count, out);
        double[][] said = new double[loss().equals(MULTICLASS) ? outputs : 1][count];
        for (int i = 0; i < count; i++) {
            for (int output = 0; output < said.length; output++) {
                said[output][i] = probable(training.loss(), out, i * outputs, outputs, output);
            }
        }
        return said;
    }

    private double probable(Loss loss, double[] out, int from, int outputs, int output) {
        double f = out[from + output];
        if (loss.id().equals(BINARY)) {
            return 1 / (1 + Math.exp(-f));
        }
        if (loss.id().equals(MULTICLASS)) {
            double sum = 0;
            for (int k = 0; k < outputs; k++) {
                sum += Math.exp(out[from + k] - f);
            }
            return 1 / sum;
        }
        Standardisation units = state.material().standardisation();
        return f * loss.unitScale(output, outputs, units) + loss.unitShift(output, outputs, units);
    }

    private static double[] spanOfBoth(double[] one, double[] other) {
        double[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return span(both);
    }

    private static double[] span(double[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        if (!(high >= low)) {
            return new double[] {0, 1};
        }
        double room = high > low ? MARGIN * (high - low) : 1;
        return new double[] {low - room, high + room};
    }
}
