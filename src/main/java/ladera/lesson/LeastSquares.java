package ladera.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ladera.figure.Figure;
import ladera.figure.Plot;
import ladera.figure.PlotsFigure;
import ladera.lesson.model.CriteriaSweep;
import ladera.lesson.model.NormalLikelihood;
import ladera.lesson.model.ShallowFit;
import ladera.lesson.model.ShallowNetwork;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.num.Range;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;
import ladera.study.Diagnosis.Slip;

/** Section 5.1: the likeliest parameters under a normal distribution are those of least squares. */
final class LeastSquares {
    private static final String ID = "5.1";
    private static final Range POSITIVE = Range.closed(1e-3, 1000);

    /** What the notebook's criteria come to before anything is varied. */
    private static final double FIRST_SIGMA = 0.2;

    /** The best offset on the notebook's grid, at which it goes on to vary sigma. */
    private static final double BEST_ON_GRID = 0.27;

    private static final double[] XS = Sketch.points(0, 1, 101);
    private static final double[] ABSCISSAS = Sketch.points(-5, 5, 201);

    /** The notebook ends at -1; its outlier lies below that. */
    private static final Domain DATA = Sketch.frame(0, 1, -1.4, 1);

    private static final double[] OFFSETS = LossSketch.range(0, 0.01, 100);
    private static final double[] SIGMAS = LossSketch.range(0.1, 0.005, 80);

    /** The notebook draws the model at every 20th value of a sweep. */
    private static final int DRAWN_EVERY = 20;

    /** How much higher than the highest density its axis ends. */
    private static final double HEADROOM = 1.08;

    private static final int MOST_PAIRS = 4000;

    /** All pairs of the notebook, and so many that their likelihood is 0. */
    private static final int ONCE = 20;

    private static final int OFTEN = 1500;

    /** Below the log of half the smallest double a product of probabilities is 0. */
    private static final double UNDERFLOW = Math.log(Double.MIN_VALUE) - Math.log(2);

    private static final Notebook NOTEBOOK =
            Notebook.of(ID, knobs()).with(LossSketch.TRAIN, () -> LossSketch.pairs(ID));

    static final Lesson LESSON = Lesson.of(
                    NOTEBOOK,
                    new Cell.Prose("intro"),
                    new Cell.Picture("density", LeastSquares::density, "mu", "spread", "y")
                            .touched(Touch.x("y"))
                            .with(
                                    density("standard", 0, 1),
                                    density("moved", 1, 1),
                                    density("wide", 0, 2),
                                    density("narrow", 0, 0.5)),
                    Task.number(
                            "density",
                            () -> new NormalLikelihood(2.3).density(1, -1),
                            new Slip("variance", Math.exp(-2 / 2.3) / Math.sqrt(2 * Math.PI * 2.3)),
                            new Slip("half", Math.exp(-4 / (2.3 * 2.3)) / (2.3 * Math.sqrt(2 * Math.PI))),
                            new Slip("factor", Math.exp(-2 / (2.3 * 2.3)))),
                    Task.formula(
                            "normal",
                            "exp(-(x - y)^2/2)/sqrt(2*pi)",
                            new Task.WrongFormula("factor", "exp(-(x - y)^2/2)"),
                            new Task.WrongFormula("half", "exp(-(x - y)^2)/sqrt(2*pi)"),
                            new Task.WrongFormula("root", "exp(-(x - y)^2/2)/(2*pi)"),
                            new Task.WrongFormula("square", "exp(-abs(x - y)/2)/sqrt(2*pi)")),
                    new Cell.Prose("model"),
                    new Cell.Picture("model", LeastSquares::model, withSigma())
                            .touched(Touch.pairs(0, LossSketch.TRAIN))
                            .with(
                                    new Cell.Preset("offset", LeastSquares::bestOffset),
                                    new Cell.Preset("sigma", LeastSquares::bestSigma),
                                    new Cell.Preset("original", setting -> original())),
                    new Cell.Readout("criteria", LeastSquares::criteria),
                    new Cell.Prose("three"),
                    Task.number("likelihood", () -> 1.5 * 0.8 * 0.2, new Slip("sum", 2.5), new Slip("mean", 2.5 / 3)),
                    Task.formula(
                            "nll",
                            "-ln(x)",
                            new Task.WrongFormula("base", "-log10(x)"),
                            new Task.WrongFormula("inverse", "1/x")),
                    Task.formula(
                            "squares",
                            "(x - y)^2",
                            new Task.WrongFormula("half", "(x - y)^2/2"),
                            new Task.WrongFormula("residual", "x - y"),
                            new Task.WrongFormula("absolute", "abs(x - y)")),
                    Task.number(
                            "identity",
                            () -> 2 / (2 * 0.04) + 10 * Math.log(2 * Math.PI * 0.04),
                            new Slip("constant", 2 / (2 * 0.04)),
                            new Slip("pairs", 2 / (2 * 0.04) + 0.5 * Math.log(2 * Math.PI * 0.04)),
                            new Slip("deviation", 2 / (2 * 0.2) + 10 * Math.log(2 * Math.PI * 0.2))),
                    new Cell.Prose("sweep"),
                    Task.choice("place", "same", "likelihood", "same", "squares")
                            .predicted(),
                    new Cell.Picture("sweep", LeastSquares::offsets, "beta_1", "sigma")
                            .touched(Touch.x("beta_1"))
                            .revealedBy("place"),
                    new Cell.Picture("family", LeastSquares::family).revealedBy("place"),
                    new Cell.Prose("sigma"),
                    Task.choice("constant", "flat", "flat", "least", "falls").predicted(),
                    new Cell.Picture("sigmas", LeastSquares::sigmas, "sigma", "beta_1")
                            .touched(Touch.x("sigma"))
                            .revealedBy("constant"),
                    Task.number(
                            "deviation",
                            () -> firstFit().withOffset(0, BEST_ON_GRID).bestSigma(),
                            () -> {
                                double squares =
                                        firstFit().withOffset(0, BEST_ON_GRID).sumOfSquares();
                                return List.of(
                                        new Slip("variance", squares / 20),
                                        new Slip("sum", Math.sqrt(squares)),
                                        new Slip("bessel", Math.sqrt(squares / 19)));
                            }),
                    new Cell.Prose("underflow"),
                    Task.number(
                                    "vanishes",
                                    () -> UNDERFLOW / -firstFit().negativeLogLikelihood() * 20,
                                    () -> List.of(
                                            new Slip(
                                                    "sets",
                                                    -UNDERFLOW / firstFit().negativeLogLikelihood()),
                                            new Slip(
                                                    "base",
                                                    -UNDERFLOW
                                                            / Math.log(10)
                                                            / firstFit().negativeLogLikelihood()
                                                            * 20)))
                            .predicted(),
                    new Cell.Picture("underflow", LeastSquares::underflow, "pairs", "sigma")
                            .touched(Touch.x("pairs"))
                            .revealedBy("vanishes")
                            .with(
                                    new Cell.Preset("once", Map.of("pairs", (long) ONCE)),
                                    new Cell.Preset("often", Map.of("pairs", (long) OFTEN))))
            .covered("model");

    private LeastSquares() {}

    private static List<Knob> knobs() {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(ParameterKnobs.weight("mu", "\u03bc", 0, 4));
        knobs.add(Knob.real("spread", LossSketch.SIGMA, POSITIVE, new Knob.Slider(0.2, 4, true), 1));
        knobs.add(ParameterKnobs.within("y", "y", -5, 5, 1));
        knobs.add(Knob.real("sigma", LossSketch.SIGMA, POSITIVE, new Knob.Slider(0.05, 1, true), FIRST_SIGMA));
        knobs.add(Knob.integer("pairs", "I", Range.closed(1, MOST_PAIRS), new Knob.Slider(1, MOST_PAIRS, true), ONCE));
        knobs.addAll(LossSketch.parameters(new double[] {0.1}, new double[][] {{-2, -1, 7}}, 8));
        return knobs;
    }

    private static Cell.Preset density(String id, double mu, double sigma) {
        return new Cell.Preset(id, Map.of("mu", mu, "spread", sigma));
    }

    private static String[] withSigma() {
        String[] parameters = LossSketch.parameterIds(1);
        String[] all = Arrays.copyOf(parameters, parameters.length + 1);
        all[parameters.length] = "sigma";
        return all;
    }

    private static ShallowFit fit(Setting setting) {
        return LossSketch.fit(setting, 1, new NormalLikelihood(setting.real("sigma")));
    }

    private static ShallowFit firstFit() {
        return fit(NOTEBOOK.initial());
    }

    private static Map<String, Object> original() {
        return Map.of(LossSketch.TRAIN, NOTEBOOK.initial().table(LossSketch.TRAIN));
    }

    /** One coordinate is optimised, the others stay. */
    private static Map<String, Object> bestOffset(Setting setting) {
        return LossSketch.bestOffset(fit(setting), 0, "beta_1");
    }

    private static Map<String, Object> bestSigma(Setting setting) {
        return Map.of("sigma", Math.max(POSITIVE.low(), fit(setting).bestSigma()));
    }

    private static Figure density(Setting setting, long cursor, LessonText text) {
        NormalLikelihood normal = new NormalLikelihood(setting.real("spread"));
        double mu = setting.real("mu");
        double y = setting.real("y");
        double density = normal.density(y, mu);
        double[] densities = Sketch.mapped(ABSCISSAS, at -> normal.density(at, mu));
        Plot plot = Plot.of(
                text.get("label.density"),
                "y",
                "Pr(y)",
                Sketch.frame(-5, 5, 0, Math.max(1, HEADROOM * normal.density(mu, mu))),
                new Plot.Bars("height", Doubles.of(y), Doubles.of(0), Doubles.of(density), 0, Sketch.MARKED),
                Sketch.line("density", ABSCISSAS, densities, Sketch.SECOND),
                new Plot.Dots(
                        "at", Doubles.of(y), Doubles.of(density), Sketch.MARKED, List.of(LossSketch.told(density))));
        return new PlotsFigure("density", List.of(plot), 1, 0.36);
    }

    /** Left the mean with a band of two deviations and residuals, right the density of each target. */
    private static Figure model(Setting setting, long cursor, LessonText text) {
        ShallowFit fit = fit(setting);
        double sigma = setting.real("sigma");
        double[] predictions = new double[fit.size()];
        for (int i = 0; i < predictions.length; i++) {
            predictions[i] = fit.outputs(i)[0];
        }
        Plot left = mean(text.label("label.model"), fit.model(), sigma)
                .and(
                        new Plot.Bars("residual", fit.x(), Doubles.of(predictions), fit.y(), 0, Sketch.SECOND),
                        new Plot.Dots("train", fit.x(), fit.y(), Sketch.INK));
        double top = HEADROOM * new NormalLikelihood(sigma).density(0, 0);
        Plot right = Plot.of(
                text.get("label.densities"),
                Sketch.X,
                "Pr(y)",
                Sketch.frame(0, 1, 0, top),
                new Plot.Bars(
                        "density",
                        fit.x(),
                        Doubles.of(new double[fit.size()]),
                        Doubles.of(fit.probabilities()),
                        0.012,
                        Sketch.SECOND));
        return new PlotsFigure("model", List.of(left, right), 2, 0.86);
    }

    private static Plot mean(String title, ShallowNetwork model, double sigma) {
        double[] f = model.values(XS);
        double[] bandX = new double[2 * XS.length];
        double[] bandY = new double[2 * XS.length];
        for (int k = 0; k < XS.length; k++) {
            bandX[k] = XS[k];
            bandY[k] = f[k] + 2 * sigma;
            bandX[2 * XS.length - 1 - k] = XS[k];
            bandY[2 * XS.length - 1 - k] = f[k] - 2 * sigma;
        }
        return Plot.of(
                title,
                Sketch.X,
                Sketch.Y,
                DATA,
                new Plot.Line("band", Doubles.of(bandX), Doubles.of(bandY), Sketch.QUIET, Plot.Stroke.SHADE),
                Sketch.line("mean", XS, f, Sketch.MARKED));
    }

    private static String criteria(Setting setting, long cursor, LessonText text) {
        ShallowFit fit = fit(setting);
        double sigma = setting.real("sigma");
        double squares = fit.sumOfSquares();
        double constant = 0.5 * fit.size() * Math.log(2 * Math.PI * sigma * sigma);
        return text.fill(
                "readout.criteria",
                LossSketch.told(fit.likelihoodOfAll()),
                LossSketch.told(fit.negativeLogLikelihood()),
                LossSketch.told(squares),
                LossSketch.told(squares / (2 * sigma * sigma)),
                LossSketch.term(constant));
    }

    private static Figure offsets(Setting setting, long cursor, LessonText text) {
        ShallowFit fit = fit(setting);
        CriteriaSweep sweep = fit.sweepOffset(0, OFFSETS);
        return swept(text, sweep, LossSketch.BETA + "\u2081", setting.real("beta_1"), LossSketch.bestOffset(fit, 0));
    }

    private static Figure sigmas(Setting setting, long cursor, LessonText text) {
        ShallowFit fit = fit(setting);
        CriteriaSweep sweep = fit.sweepSigma(SIGMAS);
        return swept(text, sweep, LossSketch.SIGMA, setting.real("sigma"), fit.bestSigma());
    }

    private static Figure swept(LessonText text, CriteriaSweep sweep, String parameter, double present, double exact) {
        String best = text.label(
                "label.best", parameter, LossSketch.set(sweep.values().get(sweep.best())), LossSketch.told(exact));
        Plot criteria = LossSketch.criteria(best, text, parameter, sweep, present);
        Plot squares = LossSketch.criterion(
                text.get("label.squares"),
                parameter,
                "S",
                sweep.values(),
                sweep.sumOfSquares(),
                sweep.bestSquares(),
                present);
        return new PlotsFigure("criteria", List.of(criteria, squares), 2, 0.72);
    }

    /** The model at every 20th offset of the sweep, and at the best one. */
    private static Figure family(Setting setting, long cursor, LessonText text) {
        ShallowFit fit = fit(setting);
        CriteriaSweep sweep = fit.sweepOffset(0, OFFSETS);
        List<Plot> plots = new ArrayList<>();
        for (int k = 0; k < OFFSETS.length; k += DRAWN_EVERY) {
            plots.add(member(setting, fit, sweep, k));
        }
        plots.add(member(setting, fit, sweep, sweep.best()));
        return new PlotsFigure("family", plots, 3, 0.7);
    }

    private static Plot member(Setting setting, ShallowFit fit, CriteriaSweep sweep, int k) {
        String title = LossSketch.BETA + "\u2081 = " + LossSketch.set(OFFSETS[k]) + ", NLL "
                + LossSketch.told(sweep.negativeLogLikelihood().get(k));
        return mean(title, fit.model().withOffset(0, OFFSETS[k]), setting.real("sigma"))
                .and(new Plot.Dots("train", fit.x(), fit.y(), Sketch.INK));
    }

    /** The pairs over and over: what the logarithm says, and what the product itself comes to. */
    private static Figure underflow(Setting setting, long cursor, LessonText text) {
        ShallowFit fit = fit(setting);
        int most = setting.integer("pairs");
        double[] densities = fit.probabilities();
        double[] logs = fit.negativeLogs();
        double[] count = new double[most];
        double[] log = new double[most];
        double[] direct = new double[most];
        double product = 1;
        double sum = 0;
        for (int i = 0; i < most; i++) {
            product *= densities[i % densities.length];
            sum -= logs[i % logs.length];
            count[i] = i + 1;
            log[i] = sum / Math.log(10);
            direct[i] = product > 0 ? Math.log10(product) : Double.NaN;
        }
        double low = Math.min(-1, 1.1 * log[most - 1]);
        double high = Math.max(1, 1.1 * log[most - 1]);
        Plot plot = Plot.of(
                text.label("label.underflow", most, LossSketch.told(product), LossSketch.told(-sum)),
                "I",
                "log\u2081\u2080",
                Sketch.frame(0, Math.max(2, most), low, Math.max(high, -0.05 * low)),
                new Plot.Line(
                        "smallest",
                        Doubles.of(0, Math.max(2, most)),
                        Doubles.of(Math.log10(Double.MIN_VALUE), Math.log10(Double.MIN_VALUE)),
                        Sketch.QUIET,
                        Plot.Stroke.DASHED),
                Sketch.thin("logarithm", count, log, Sketch.SECOND),
                Sketch.line("product", count, direct, Sketch.FIRST));
        return new PlotsFigure("underflow", List.of(plot), 1, 0.4);
    }
}
