package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ladera.figure.Figure;
import ladera.figure.Plot;
import ladera.figure.PlotKey;
import ladera.figure.PlotsFigure;
import ladera.lesson.model.CategoricalLikelihood;
import ladera.lesson.model.CriteriaSweep;
import ladera.lesson.model.ShallowFit;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;
import ladera.study.Diagnosis.Slip;

/** Section 5.3: three outputs as the probabilities of three labels. */
final class MulticlassCrossEntropy {
    private static final String ID = "5.3";
    private static final int CLASSES = 3;
    private static final double[] XS = Sketch.points(0, 1, 201);
    private static final double HALF = 4;
    private static final Domain PROBABILITY = Sketch.frame(0, 1, -0.1, 1.05);

    /** Where the notebook draws the pairs, whatever their labels. */
    private static final double FOOT = -0.05;

    private static final double[] OFFSETS = LossSketch.range(-2, 0.1, 80);

    /** The example of three outputs that the tasks are about, and its softmax. */
    private static final double[] EXAMPLE = {2, -2, 0};

    private static final double[] SHARES = CategoricalLikelihood.softmax(EXAMPLE);

    private static final Notebook NOTEBOOK =
            Notebook.of(ID, knobs()).with(LossSketch.TRAIN, () -> LossSketch.pairs(ID));

    static final Lesson LESSON = Lesson.of(
            NOTEBOOK,
            new Cell.Prose("intro"),
            Task.number(
                    "softmax",
                    () -> SHARES[0],
                    new Slip("unnormalised", Math.exp(2)),
                    new Slip("sigmoid", 1 / (1 + Math.exp(-2))),
                    new Slip("last", SHARES[2])),
            Task.formula(
                    "two",
                    "exp(x)/(exp(x)+exp(y))",
                    new Task.WrongFormula("other", "exp(y)/(exp(x)+exp(y))"),
                    new Task.WrongFormula("ratio", "exp(x)/exp(y)"),
                    new Task.WrongFormula("linear", "x/(x+y)")),
            new Cell.Prose("model"),
            new Cell.Picture("model", MulticlassCrossEntropy::model, LossSketch.parameterIds(CLASSES))
                    .touched(LossSketch.relabelled(1, CLASSES, label -> FOOT))
                    .with(
                            new Cell.Preset("offset", MulticlassCrossEntropy::bestOffset),
                            new Cell.Preset("original", setting -> original())),
            new Cell.Picture("losses", MulticlassCrossEntropy::losses),
            new Cell.Readout("criteria", MulticlassCrossEntropy::criteria),
            new Cell.Prose("loss"),
            Task.number(
                    "nll",
                    () -> -Math.log(SHARES[2]),
                    new Slip("probability", SHARES[2]),
                    new Slip("first", -Math.log(SHARES[0])),
                    new Slip("base", -Math.log10(SHARES[2]))),
            Task.number(
                    "slope",
                    () -> SHARES[2] - 1,
                    new Slip("label", SHARES[2]),
                    new Slip("derivative", SHARES[2] * (1 - SHARES[2]))),
            new Cell.Prose("stacked"),
            new Cell.Picture("stacked", MulticlassCrossEntropy::stacked, "x").touched(Touch.x("x")),
            new Cell.Prose("shift"),
            Task.choice("shift", "nothing", "all", "nothing", "largest").predicted(),
            new Cell.Picture("shift", MulticlassCrossEntropy::shifted, "shift")
                    .with(
                            new Cell.Preset("unshifted", Map.of("shift", 0.0)),
                            new Cell.Preset("five", Map.of("shift", 5.0)),
                            new Cell.Preset("overflow", Map.of("shift", 710.0)))
                    .revealedBy("shift"),
            new Cell.Prose("sweep"),
            Task.count("balance", () -> 7, new Slip("third", 20.0 / 3), new Slip("one", 1))
                    .predicted(),
            new Cell.Picture("sweep", MulticlassCrossEntropy::offsets, "output", "beta_1_1", "beta_1_2", "beta_1_3")
                    .using((setting, knob) -> knob.equals("output") || knob.equals(swept(setting)))
                    .touched((drag, pressed) -> Map.of(swept(pressed), drag.x()))
                    .revealedBy("balance"));

    private MulticlassCrossEntropy() {}

    private static List<Knob> knobs() {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(Knob.choice("output", "1", "1", "2", "3"));
        knobs.add(ParameterKnobs.within("x", "x", 0, 1, 0.35));
        knobs.add(ParameterKnobs.within("shift", "c", -1000, 1000, 0));
        knobs.addAll(LossSketch.parameters(
                new double[] {2, -2, 0}, new double[][] {{-24, -8, 50}, {-2, 8, -30}, {16, -8, -8}}, 60));
        return knobs;
    }

    /** Index of the output whose offset is varied. */
    private static int output(Setting setting) {
        return Integer.parseInt(setting.choice("output")) - 1;
    }

    private static String swept(Setting setting) {
        return LossSketch.offsetId(output(setting), CLASSES);
    }

    private static ShallowFit fit(Setting setting) {
        return LossSketch.fit(setting, CLASSES, CLASSES, new CategoricalLikelihood());
    }

    private static Map<String, Object> original() {
        return Map.of(LossSketch.TRAIN, NOTEBOOK.initial().table(LossSketch.TRAIN));
    }

    private static Map<String, Object> bestOffset(Setting setting) {
        return LossSketch.bestOffset(fit(setting), output(setting), swept(setting));
    }

    /** Outputs at every point, one row an output. */
    private static double[][] outputs(ShallowFit fit) {
        double[][] f = new double[CLASSES][];
        for (int k = 0; k < CLASSES; k++) {
            int output = k;
            f[k] = Sketch.mapped(XS, x -> fit.model().value(output, x));
        }
        return f;
    }

    /** Probabilities at every point, one row a class; stably, or just as equation 5.22 is written. */
    private static double[][] softmax(double[][] f, double shift, boolean stably) {
        double[][] lambda = new double[CLASSES][XS.length];
        for (int i = 0; i < XS.length; i++) {
            double[] here = {f[0][i] + shift, f[1][i] + shift, f[2][i] + shift};
            double[] shares = stably ? CategoricalLikelihood.softmax(here) : written(here);
            for (int k = 0; k < CLASSES; k++) {
                lambda[k][i] = shares[k];
            }
        }
        return lambda;
    }

    private static double[] written(double[] f) {
        double sum = 0;
        for (double output : f) {
            sum += Math.exp(output);
        }
        double[] shares = new double[f.length];
        for (int k = 0; k < f.length; k++) {
            shares[k] = Math.exp(f[k]) / sum;
        }
        return shares;
    }

    private static List<Plot.Line> lines(String name, double[][] rows) {
        List<Plot.Line> lines = new ArrayList<>();
        for (int k = 0; k < rows.length; k++) {
            lines.add(Sketch.line(name + (k + 1), XS, rows[k], Sketch.UNITS.get(k)));
        }
        return lines;
    }

    /** The pairs of each label at the foot of a plot. */
    private static List<Plot.Dots> feet(ShallowFit fit) {
        List<Plot.Dots> feet = new ArrayList<>();
        for (int k = 0; k < CLASSES; k++) {
            double label = k;
            double[] x = IntStream.range(0, fit.size())
                    .filter(i -> fit.y().get(i) == label)
                    .mapToDouble(i -> fit.x().get(i))
                    .toArray();
            double[] y = Sketch.mapped(x, at -> FOOT);
            feet.add(new Plot.Dots("train" + (k + 1), Doubles.of(x), Doubles.of(y), Sketch.UNITS.get(k)));
        }
        return feet;
    }

    private static Figure model(Setting setting, long cursor, LessonText text) {
        ShallowFit fit = fit(setting);
        double[][] f = outputs(fit);
        Plot left = Plot.of(text.get("label.outputs"), Sketch.X, "f", Sketch.frame(0, 1, -HALF, HALF))
                .and(lines("f", f));
        Plot right = Plot.of(text.get("label.probabilities"), Sketch.X, LossSketch.LAMBDA, PROBABILITY)
                .and(lines("lambda", softmax(f, 0, true)))
                .and(feet(fit));
        return new PlotsFigure("model", List.of(left, right), 2, 0.8).named(key(text));
    }

    private static PlotKey.Entry[] key(LessonText text) {
        return IntStream.range(0, CLASSES)
                .mapToObj(k -> new PlotKey.Entry(text.fill("label.class", k + 1), Sketch.UNITS.get(k)))
                .toArray(PlotKey.Entry[]::new);
    }

    private static Figure losses(Setting setting, long cursor, LessonText text) {
        return new PlotsFigure("losses", List.of(LossSketch.losses(text, fit(setting), Sketch.UNITS)), 1, 0.26);
    }

    private static String criteria(Setting setting, long cursor, LessonText text) {
        ShallowFit fit = fit(setting);
        double[] sums = new double[CLASSES];
        for (int i = 0; i < fit.size(); i++) {
            double[] lambda = CategoricalLikelihood.softmax(fit.outputs(i));
            for (int k = 0; k < CLASSES; k++) {
                sums[k] += lambda[k];
            }
        }
        return text.fill(
                "readout.criteria",
                LossSketch.told(fit.likelihoodOfAll()),
                LossSketch.told(fit.negativeLogLikelihood()),
                LossSketch.told(sums[0]),
                LossSketch.told(sums[1]),
                LossSketch.told(sums[2]));
    }

    /** The three probabilities on top of one another: at every input they fill the height. */
    private static Figure stacked(Setting setting, long cursor, LessonText text) {
        ShallowFit fit = fit(setting);
        double[][] lambda = softmax(outputs(fit), 0, true);
        double at = setting.real("x");
        double[] shares = CategoricalLikelihood.softmax(new double[] {
            fit.model().value(0, at), fit.model().value(1, at), fit.model().value(2, at)
        });
        double[] below = new double[XS.length];
        String title = text.fill("label.stacked", LossSketch.set(at));
        Plot plot = Plot.of(title, Sketch.X, LossSketch.LAMBDA, PROBABILITY);
        PlotKey.Entry[] read = new PlotKey.Entry[CLASSES];
        for (int k = 0; k < CLASSES; k++) {
            double[] above = new double[XS.length];
            for (int i = 0; i < XS.length; i++) {
                above[i] = below[i] + lambda[k][i];
            }
            plot = plot.and(band("lambda" + (k + 1), below, above, Sketch.UNITS.get(k)));
            String share = text.fill("label.read", k + 1, LossSketch.told(shares[k]));
            read[k] = new PlotKey.Entry(share, Sketch.UNITS.get(k));
            below = above;
        }
        plot = plot.and(new Plot.Rule(at, Sketch.INK)).and(feet(fit));
        return new PlotsFigure("stacked", List.of(plot), 1, 0.42).named(read);
    }

    private static Plot.Line band(String name, double[] below, double[] above, int style) {
        int count = XS.length;
        double[] x = new double[2 * count];
        double[] y = new double[2 * count];
        for (int i = 0; i < count; i++) {
            x[i] = XS[i];
            y[i] = above[i];
            x[2 * count - 1 - i] = XS[i];
            y[2 * count - 1 - i] = below[i];
        }
        return new Plot.Line(name, Doubles.of(x), Doubles.of(y), style, Plot.Stroke.FILL);
    }

    /** The same amount added to all outputs; dashed what equation 5.22 gives as it is written. */
    private static Figure shifted(Setting setting, long cursor, LessonText text) {
        ShallowFit fit = fit(setting);
        double shift = setting.real("shift");
        double[][] f = outputs(fit);
        double[][] moved = new double[CLASSES][];
        for (int k = 0; k < CLASSES; k++) {
            moved[k] = Sketch.mapped(f[k], output -> output + shift);
        }
        double[][] written = softmax(f, shift, false);
        int lost = 0;
        for (double share : written[0]) {
            lost += Double.isNaN(share) ? 1 : 0;
        }
        Plot left = Plot.of(
                        text.fill("label.shifted", LossSketch.set(shift)),
                        Sketch.X,
                        "f + c",
                        Sketch.frame(0, 1, shift - HALF, shift + HALF))
                .and(lines("f", moved));
        Plot right = Plot.of(
                        text.fill(lost == 0 ? "label.same" : "label.lost", lost, XS.length),
                        Sketch.X,
                        LossSketch.LAMBDA,
                        PROBABILITY)
                .and(lines("lambda", softmax(f, shift, true)));
        for (int k = 0; k < CLASSES; k++) {
            right = right.and(Sketch.dashed("written" + (k + 1), XS, written[k], Sketch.INK));
        }
        List<PlotKey.Entry> key = new ArrayList<>(List.of(key(text)));
        key.add(new PlotKey.Entry(text.get("label.written"), Sketch.INK));
        return new PlotsFigure("shift", List.of(left, right), 2, 0.7).named(key.toArray(PlotKey.Entry[]::new));
    }

    private static Figure offsets(Setting setting, long cursor, LessonText text) {
        ShallowFit fit = fit(setting);
        int output = output(setting);
        CriteriaSweep sweep = fit.sweepOffset(output, OFFSETS);
        String offset = LossSketch.BETA + ParameterKnobs.subscript("1" + (output + 1));
        String best = text.fill(
                "label.best",
                offset,
                LossSketch.set(sweep.values().get(sweep.best())),
                LossSketch.told(LossSketch.bestOffset(fit, output)));
        Plot plot = LossSketch.criteria(best, text, offset, sweep, setting.real(swept(setting)));
        return new PlotsFigure("criteria", List.of(plot), 1, 0.42);
    }
}
