package ladera.lesson;

import java.util.List;
import ladera.figure.EquationFigure;
import ladera.lesson.model.ToyModel;

/** The equation of the toy model that the story has come to, in general, with numbers, and what comes out. */
final class ToyEquation {
    private static final List<String> FUNCTIONS = List.of("\\sin", "\\exp", "\\cos");
    private static final List<String> DERIVATIVES = List.of("\\cos", "\\exp", "-\\sin");

    private ToyEquation() {}

    static EquationFigure of(ToyPasses toy, ToyStory story, LessonText text) {
        String caption = text.get("step." + story.phase());
        Work work = work(toy, story.quantity(), story.layer());
        if (work == null) {
            return new EquationFigure(caption, List.of(), "", false, List.of());
        }
        boolean backward = !story.phase().equals("forward");
        return new EquationFigure(
                caption, List.of(work.general, "=" + work.numbers), "=" + Tex.number(work.result), backward, List.of());
    }

    private record Work(String general, String numbers, double result) {}

    /** Null before the first equation. */
    private static Work work(ToyPasses toy, ToyStory.Quantity quantity, int k) {
        return switch (quantity) {
            case NOTHING -> null;
            case F ->
                new Work(
                        "f_" + k + "=\\beta_" + k + "+\\omega_" + k + " " + h(k),
                        Tex.number(toy.beta(k)) + "+" + product(toy.omega(k), toy.h(k)),
                        toy.f(k));
            case H -> {
                String function = FUNCTIONS.get(k - 1);
                yield new Work(
                        "h_" + k + "=" + function + "[f_" + (k - 1) + "]",
                        function + "[" + Tex.number(toy.f(k - 1)) + "]",
                        toy.h(k));
            }
            case LOSS -> new Work("\\ell=(f_3-y)^2", "(" + apart(toy) + ")^2", toy.loss());
            case D_F -> slopeOfLine(toy, k);
            case D_H ->
                new Work(
                        slope("h_" + k) + "=\\omega_" + k + "\\;" + slope("f_" + k),
                        product(toy.omega(k), toy.df(k)),
                        toy.dh(k));
            case D_BETA -> new Work(slope("\\beta_" + k) + "=" + slope("f_" + k), Tex.number(toy.df(k)), toy.dBeta(k));
            case D_OMEGA ->
                new Work(
                        slope("\\omega_" + k) + "=" + h(k) + "\\;" + slope("f_" + k),
                        product(toy.h(k), toy.df(k)),
                        toy.dOmega(k));
        };
    }

    private static Work slopeOfLine(ToyPasses toy, int k) {
        if (k == ToyModel.LINES - 1) {
            return new Work(slope("f_3") + "=2(f_3-y)", "2\\cdot(" + apart(toy) + ")", toy.df(3));
        }
        String function = DERIVATIVES.get(k);
        return new Work(
                slope("f_" + k) + "=" + function + "[f_" + k + "]\\;" + slope("h_" + (k + 1)),
                function + "[" + Tex.number(toy.f(k)) + "]\\cdot" + Tex.factor(toy.dh(k + 1)),
                toy.df(k));
    }

    private static String h(int k) {
        return k == 0 ? "x" : "h_" + k;
    }

    private static String product(double one, double other) {
        return Tex.factor(one) + "\\cdot" + Tex.factor(other);
    }

    private static String apart(ToyPasses toy) {
        return Tex.number(toy.f(3)) + "-" + Tex.factor(toy.y());
    }

    private static String slope(String below) {
        return "\\frac{\\partial\\ell}{\\partial " + below + "}";
    }
}
