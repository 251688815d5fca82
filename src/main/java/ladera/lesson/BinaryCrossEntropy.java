package ladera.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import ladera.figure.Figure;
import ladera.figure.Plot;
import ladera.figure.PlotKey;
import ladera.figure.PlotsFigure;
import ladera.lesson.model.BernoulliLikelihood;
import ladera.lesson.model.CriteriaSweep;
import ladera.lesson.model.ShallowFit;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;
import ladera.study.Diagnosis.Slip;

/** Section 5.2: a network's output as the log odds of one of two labels. */
final class BinaryCrossEntropy {
    private static final String ID = "5.2";
    private static final double[] XS = Sketch.points(0, 1, 201);
    private static final Domain OUTPUT = Sketch.frame(0, 1, -4, 4);
    private static final Domain PROBABILITY = Sketch.frame(0, 1, -0.05, 1.05);
    private static final double[] OFFSETS = LossSketch.range(-2, 0.1, 80);

    /** From here on 1 - sig[f] has no double but 0: exp[-f] is half a unit in the last place of 1. */
    private static final double LOST = 53 * Math.log(2);

    private static final double[] LOGITS = Sketch.points(0, 60, 241);

    /** Labels 0 and 1, and those that the threshold gets wrong. */
    private static final List<Integer> LABELS = List.of(Sketch.SECOND, Sketch.THIRD);

    private static final int MISTAKEN = Sketch.FIRST;

    private static final Notebook NOTEBOOK =
            Notebook.of(ID, knobs()).with(LossSketch.TRAIN, () -> LossSketch.pairs(ID));

    static final Lesson LESSON = Lesson.of(
            NOTEBOOK,
            new Cell.Prose("intro"),
            Task.formula(
                    "sigmoid",
                    "1/(1+exp(-x))",
                    new Task.WrongFormula("falls", "1/(1+exp(x))"),
                    new Task.WrongFormula("tanh", "tanh(x)"),
                    new Task.WrongFormula("odds", "exp(x)")),
            Task.number("bernoulli", () -> 0.8, new Slip("other", 0.2), new Slip("product", 0.16)),
            new Cell.Prose("model"),
            new Cell.Picture("model", BinaryCrossEntropy::model, withThreshold())
                    .touched(LossSketch.relabelled(1, 2, label -> label).or(BinaryCrossEntropy::thresholdMoved))
                    .with(
                            new Cell.Preset("offset", setting -> LossSketch.bestOffset(fit(setting), 0, "beta_1")),
                            new Cell.Preset("original", setting -> original())),
            new Cell.Picture("losses", BinaryCrossEntropy::losses),
            new Cell.Readout("criteria", BinaryCrossEntropy::criteria),
            Task.number("likelihood", () -> 0.9 * 0.6 * 0.7, new Slip("labels", 0.9 * 0.6 * 0.3), new Slip("sum", 2.2)),
            new Cell.Prose("loss"),
            Task.formula(
                    "nll",
                    "ln(1+exp(x)) - y*x",
                    new Task.WrongFormula("one", "ln(1+exp(-x))"),
                    new Task.WrongFormula("zero", "ln(1+exp(x))"),
                    new Task.WrongFormula("plus", "ln(1+exp(x)) + y*x")),
            Task.formula(
                    "slope",
                    "1/(1+exp(-x)) - y",
                    new Task.WrongFormula("label", "1/(1+exp(-x))"),
                    new Task.WrongFormula("derivative", "(1/(1+exp(-x)) - y)*exp(-x)/(1+exp(-x))^2"),
                    new Task.WrongFormula("double", "2*(1/(1+exp(-x)) - y)")),
            new Cell.Prose("direct"),
            Task.choice("direct", "infinite", "forty", "zero", "infinite").predicted(),
            new Cell.Picture("direct", BinaryCrossEntropy::direct).revealedBy("direct"),
            new Cell.Prose("sweep"),
            Task.choice("direction", "lower", "higher", "lower", "stays").predicted(),
            new Cell.Picture("sweep", BinaryCrossEntropy::offsets, "beta_1")
                    .touched(Touch.x("beta_1"))
                    .revealedBy("direction"),
            Task.count("balance", () -> 11, new Slip("half", 10), new Slip("zeros", 9)));

    private BinaryCrossEntropy() {}

    private static List<Knob> knobs() {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(ParameterKnobs.within("threshold", "threshold", 0, 1, 0.5));
        knobs.addAll(LossSketch.parameters(new double[] {2.6}, new double[][] {{-24, -8, 50}}, 60));
        return knobs;
    }

    private static Map<String, Object> thresholdMoved(Touch.Drag drag, Setting pressed) {
        boolean held = Math.abs(drag.y0() - pressed.real("threshold")) <= Touch.NEAR * drag.yPixel();
        return drag.plot() == 1 && held ? Map.of("threshold", drag.y()) : Map.of();
    }

    private static String[] withThreshold() {
        String[] parameters = LossSketch.parameterIds(1);
        String[] all = Arrays.copyOf(parameters, parameters.length + 1);
        all[parameters.length] = "threshold";
        return all;
    }

    private static ShallowFit fit(Setting setting) {
        return LossSketch.fit(setting, 1, 2, new BernoulliLikelihood());
    }

    private static Map<String, Object> original() {
        return Map.of(LossSketch.TRAIN, NOTEBOOK.initial().table(LossSketch.TRAIN));
    }

    private static double lambda(ShallowFit fit, int i) {
        return BernoulliLikelihood.lambda(fit.outputs(i)[0]);
    }

    private static boolean right(ShallowFit fit, int i, double threshold) {
        return (lambda(fit, i) > threshold) == (fit.y().get(i) == 1);
    }

    private static Figure model(Setting setting, long cursor, LessonText text) {
        ShallowFit fit = fit(setting);
        double threshold = setting.real("threshold");
        double[] f = fit.model().values(XS);
        Plot left =
                Plot.of(text.get("label.output"), Sketch.X, "f", OUTPUT, Sketch.line("output", XS, f, Sketch.MARKED));
        double[] ends = {0, 1};
        double[] held = {threshold, threshold};
        Plot right = Plot.of(
                text.get("label.probability"),
                Sketch.X,
                LossSketch.LAMBDA,
                PROBABILITY,
                Sketch.dashed("threshold", ends, held, Sketch.QUIET),
                Sketch.line("lambda", XS, Sketch.mapped(f, BernoulliLikelihood::lambda), Sketch.MARKED),
                dots(
                        fit,
                        "right",
                        LABELS.get(0),
                        i -> right(fit, i, threshold) && fit.y().get(i) == 0),
                dots(
                        fit,
                        "right1",
                        LABELS.get(1),
                        i -> right(fit, i, threshold) && fit.y().get(i) == 1),
                dots(fit, "mistaken", MISTAKEN, i -> !right(fit, i, threshold)));
        PlotsFigure figure = new PlotsFigure("model", List.of(left, right), 2, 0.8);
        return figure.named(
                PlotKey.Entry.dots(text.get("label.zero"), LABELS.get(0)),
                PlotKey.Entry.dots(text.get("label.one"), LABELS.get(1)),
                PlotKey.Entry.dots(text.get("label.mistaken"), MISTAKEN));
    }

    private static Plot.Dots dots(ShallowFit fit, String name, int style, IntPredicate which) {
        int[] own = IntStream.range(0, fit.size()).filter(which).toArray();
        return new Plot.Dots(
                name,
                Doubles.of(IntStream.of(own).mapToDouble(i -> fit.x().get(i)).toArray()),
                Doubles.of(IntStream.of(own).mapToDouble(i -> fit.y().get(i)).toArray()),
                style);
    }

    private static Figure losses(Setting setting, long cursor, LessonText text) {
        return new PlotsFigure("losses", List.of(LossSketch.losses(text, fit(setting), LABELS)), 1, 0.26);
    }

    private static String criteria(Setting setting, long cursor, LessonText text) {
        ShallowFit fit = fit(setting);
        double threshold = setting.real("threshold");
        long right = IntStream.range(0, fit.size())
                .filter(i -> right(fit, i, threshold))
                .count();
        double sum =
                IntStream.range(0, fit.size()).mapToDouble(i -> lambda(fit, i)).sum();
        return text.fill(
                "readout.criteria",
                LossSketch.told(fit.likelihoodOfAll()),
                LossSketch.told(fit.negativeLogLikelihood()),
                right,
                fit.size(),
                LossSketch.told(sum));
    }

    /** The loss of a pair with label 0: from the output itself, and by way of the probability. */
    private static Figure direct(Setting setting, long cursor, LessonText text) {
        double[] stable = Sketch.mapped(LOGITS, f -> Math.max(f, 0) + Math.log1p(Math.exp(-Math.abs(f))));
        double[] direct = Sketch.mapped(LOGITS, f -> -Math.log(1 - 1 / (1 + Math.exp(-f))));
        Plot plot = Plot.of(
                text.get("label.direct"),
                "f",
                "\u2212 ln Pr",
                Sketch.frame(0, 60, 0, 60),
                new Plot.Rule(LOST, MISTAKEN),
                Sketch.line("stable", LOGITS, stable, Sketch.SECOND),
                Sketch.dashed("direct", LOGITS, direct, MISTAKEN));
        return new PlotsFigure("direct", List.of(plot), 1, 0.36)
                .named(
                        new PlotKey.Entry(text.get("label.stable"), Sketch.SECOND),
                        new PlotKey.Entry(text.fill("label.through", LossSketch.told(LOST)), MISTAKEN));
    }

    private static Figure offsets(Setting setting, long cursor, LessonText text) {
        ShallowFit fit = fit(setting);
        CriteriaSweep sweep = fit.sweepOffset(0, OFFSETS);
        String offset = LossSketch.BETA + "\u2081";
        String best = text.fill(
                "label.best",
                offset,
                LossSketch.set(sweep.values().get(sweep.best())),
                LossSketch.told(LossSketch.bestOffset(fit, 0)));
        Plot plot = LossSketch.criteria(best, text, offset, sweep, setting.real("beta_1"));
        return new PlotsFigure("criteria", List.of(plot), 1, 0.42);
    }
}
