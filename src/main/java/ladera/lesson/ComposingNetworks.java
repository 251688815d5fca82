package ladera.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.figure.Figure;
import ladera.figure.Plot;
import ladera.figure.PlotsFigure;
import ladera.lesson.model.Composition;
import ladera.lesson.model.LinearRegions;
import ladera.lesson.model.ShallowNetwork;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;
import ladera.study.Diagnosis.Slip;

/** Section 4.1: one network fed into another folds the input, and so multiplies linear regions. */
final class ComposingNetworks {
    private static final String ID = "4.1";
    private static final Domain FRAME = Sketch.frame(-1, 1, -1, 1);
    private static final double[] XS = Sketch.points(-1, 1, 401);

    /** Points of the chain: enough that each of the hundreds of pieces of the longest one is seen. */
    private static final double[] FINE = Sketch.points(-1, 1, 2001);

    private static final Notebook NOTEBOOK = Notebook.of(ID, knobs());
    private static final Knobs START = NOTEBOOK.initial().knobs();

    /** The parts of notebook 4.1 by their letters. */
    private static final Map<String, Object> DEFAULT = original();

    static final Lesson LESSON = Lesson.of(
            NOTEBOOK,
            new Cell.Prose("intro"),
            new Cell.Picture("networks", ComposingNetworks::networks, bothNetworks()),
            Task.number("height", () -> first().value(0.3), new Slip("linear", -2 * 0.3 + 1)),
            new Cell.Prose("chain"),
            Task.count("before", () -> regions(1), new Slip("sum", 7), new Slip("hidden", 16))
                    .predicted(),
            new Cell.Picture("composition", ComposingNetworks::composition, "copies", "x")
                    .touched(Touch.x("x"))
                    .revealedBy("before")
                    .with(
                            new Cell.Preset("original", DEFAULT),
                            new Cell.Preset("negated", changed("phi_1b", 1.0)),
                            new Cell.Preset("halved", changed("phi_1", -1.0)),
                            new Cell.Preset("itself", ComposingNetworks::itself),
                            new Cell.Preset("thrice", changed("copies", 2L))),
            new Cell.Prose("cobweb"),
            new Cell.Picture("web", ComposingNetworks::web, "x").touched(Touch.x("x")),
            Task.choice("halved", "fewer", "more", "same", "fewer"),
            Task.count("twice", () -> regions(2), new Slip("sum", 10), new Slip("doubled", 24)),
            Task.formula(
                    "count",
                    "4*3^x",
                    new Task.WrongFormula("swapped", "3*4^x"),
                    new Task.WrongFormula("product", "12*x"),
                    new Task.WrongFormula("last", "3^x")));

    private ComposingNetworks() {}

    private static List<Knob> knobs() {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(ParameterKnobs.whole("copies", "N", 0, 5, 1));
        knobs.add(ParameterKnobs.within("x", "x", -1, 1, 0.3));
        knobs.addAll(ParameterKnobs.shallow("", new double[][] {{0, -1}, {0, 1}, {-0.67, 1}}, 1, -2, -3, 9.3));
        knobs.addAll(ParameterKnobs.shallow("'", new double[][] {{-0.6, -1}, {0.2, 1}, {-0.5, 1}}, 0.5, -1, -1.5, 2));
        return knobs;
    }

    /** Both networks as the notebook has them, the first once. */
    private static Map<String, Object> original() {
        Map<String, Object> settings = new LinkedHashMap<>(START.asMap());
        settings.remove("x");
        return settings;
    }

    /** The first network in the place of the second. */
    private static Map<String, Object> itself(Setting setting) {
        Map<String, Object> settings = new LinkedHashMap<>(Map.of("copies", 1L));
        for (String id : Sketch.shallowKnobs("")) {
            settings.put(id + "b", setting.real(id));
        }
        return settings;
    }

    private static Map<String, Object> changed(String knob, Object value) {
        Map<String, Object> settings = new LinkedHashMap<>(DEFAULT);
        settings.put(knob, value);
        return settings;
    }

    /** The knobs of both networks in turn, so that each network has its own beneath its picture. */
    private static String[] bothNetworks() {
        String[] first = Sketch.shallowKnobs("");
        String[] second = Sketch.shallowKnobs("b");
        String[] both = new String[first.length + second.length];
        for (int k = 0; k < first.length; k++) {
            both[2 * k] = first[k];
            both[2 * k + 1] = second[k];
        }
        return both;
    }

    private static ShallowNetwork first() {
        return Sketch.shallow(START, "");
    }

    private static int regions(int copies) {
        return Composition.of(first(), copies, Sketch.shallow(START, "b"))
                .regions(-1, 1)
                .count();
    }

    private static Figure networks(Setting setting, long cursor, LessonText text) {
        Knobs knobs = setting.knobs();
        ShallowNetwork one = Sketch.shallow(knobs, "");
        ShallowNetwork two = Sketch.shallow(knobs, "b");
        Plot left = Plot.of(
                text.get("label.first"),
                Sketch.X,
                Sketch.Y,
                FRAME,
                Sketch.line("net1", XS, one.values(XS), Sketch.FIRST));
        Plot right = Plot.of(
                text.get("label.second"),
                Sketch.Y,
                "y\u2032",
                FRAME,
                Sketch.line("net2", XS, two.values(XS), Sketch.SECOND));
        return new PlotsFigure("networks", List.of(left, right), 2, 0.8);
    }

    private static Composition chain(Knobs knobs) {
        return Composition.of(Sketch.shallow(knobs, ""), knobs.integer("copies"), Sketch.shallow(knobs, "b"));
    }

    private static Figure composition(Setting setting, long cursor, LessonText text) {
        Knobs knobs = setting.knobs();
        Composition chain = chain(knobs);
        LinearRegions regions = chain.regions(-1, 1);
        double x = knobs.real("x");
        Plot plot = Plot.of(
                        text.get("label.regions") + ": " + regions.count(),
                        Sketch.X,
                        "y\u2032",
                        FRAME,
                        Sketch.line("y", FINE, Sketch.mapped(FINE, chain::value), Sketch.THIRD))
                .and(
                        new Plot.Dots("joints", regions.joints(), regions.valuesAtJoints(), Sketch.QUIET),
                        Sketch.dot("at", x, chain.value(x), Sketch.MARKED));
        return new PlotsFigure("composition", List.of(plot), 1, 0.5);
    }

    /** Across to the curve of a network, down to the diagonal, and on to the next network. */
    private static Figure web(Setting setting, long cursor, LessonText text) {
        Knobs knobs = setting.knobs();
        Composition chain = chain(knobs);
        int stages = chain.nets().size();
        double[] webX = new double[2 * stages + 1];
        double[] webY = new double[2 * stages + 1];
        double at = knobs.real("x");
        webX[0] = at;
        webY[0] = -1;
        for (int k = 0; k < stages; k++) {
            double next = chain.nets().get(k).value(at);
            webX[2 * k + 1] = at;
            webY[2 * k + 1] = next;
            webX[2 * k + 2] = k == stages - 1 ? 1 : next;
            webY[2 * k + 2] = next;
            at = next;
        }
        double[] ends = {-1, 1};
        Plot plot = Plot.of(
                        text.label("label.web"),
                        Sketch.X,
                        Sketch.Y,
                        FRAME,
                        Sketch.thin("diagonal", ends, ends, Sketch.QUIET),
                        Sketch.line("net1", XS, Sketch.shallow(knobs, "").values(XS), Sketch.FIRST),
                        Sketch.line("net2", XS, Sketch.shallow(knobs, "b").values(XS), Sketch.SECOND),
                        Sketch.thin("web", webX, webY, Sketch.MARKED))
                .and(new Plot.Dots("stages", Doubles.of(webX), Doubles.of(webY), Sketch.MARKED));
        return new PlotsFigure("web", List.of(plot), 1, 0.62);
    }
}
