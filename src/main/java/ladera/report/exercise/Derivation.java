package ladera.report.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import ladera.num.Numerals;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Equation;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.Notation;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Task;
import ladera.study.backprop.EquationTex;
import ladera.study.backprop.Solution;
import ladera.text.Program;
import ladera.text.Words;

/**
 * The whole solution of an exercise as a LaTeX fragment, to be put into a document that uses the packages amsmath, amssymb and
 * graphicx. Lines wider than the text are made smaller.
 */
final class Derivation {
    private static final int ERROR_DIGITS = 2;

    /** Signs of a line that is read without being made much smaller: a matrix of six columns, and a vector. */
    private static final int FULL_LINE = 52;

    private final Words words;
    private final Exercise exercise;
    private final Task task;
    private final Solution solution;
    private final Notation notation;
    private final StringBuilder tex = new StringBuilder();

    Derivation(Exercise exercise, Words words) {
        this.words = words;
        this.exercise = exercise;
        this.task = exercise.task();
        this.solution = Solution.of(task);
        this.notation = exercise.notation();
    }

    /** The fragment, ending with a line break. */
    String text() {
        head();
        given();
        List<Equation> open = new ArrayList<>();
        String title = "";
        for (Equation equation : exercise.story()) {
            String next = title(equation);
            if (!next.equals(title)) {
                display(open);
                line(next);
                title = next;
            }
            open.add(equation);
        }
        display(open);
        outcome();
        line("\\endgroup");
        return tex.toString();
    }

    private void head() {
        String made = words.get("backprop.tex.made", Program.NAME, Program.VERSION);
        line("% " + made);
        line("% \\usepackage{amsmath,amssymb,graphicx}");
        line(
                "\\providecommand{\\ladfit}[2][0.84]{\\resizebox{\\ifdim\\width>#1\\linewidth #1\\linewidth\\else\\width\\fi}"
                        + "{!}{$\\displaystyle #2$}}");
        line("\\begingroup\\allowdisplaybreaks");
        if (notation.fractions()) {
            line("\\renewcommand{\\arraystretch}{1.35}");
        }
        StringJoiner shape = new StringJoiner("--");
        task.architecture().widths().forEach(width -> shape.add(String.valueOf(width)));
        line("\\section*{\\raggedright " + words.get("backprop.tex.title", "\\mbox{" + shape + "}") + "}");
        line("\\noindent\\textit{" + made + "}");
        line("");
    }

    private void given() {
        line(words.get(
                "backprop.tex.given",
                EquationTex.loss(task),
                words.get("backprop.tex.loss." + task.reduction().id()),
                notation.latex(task.learningRate())));
        line("\\begin{align*}");
        List<String> layers = new ArrayList<>();
        for (int k = 0; k <= task.hiddenLayers(); k++) {
            List<String> parts = EquationTex.parameters(solution, k, notation);
            layers.add(aligned(parts.get(0)) + ", && \\ladfit[0.62]{" + parts.get(1) + "}");
        }
        line(String.join(" \\\\\n", layers));
        line("\\end{align*}");
        line("\\begin{center}\\begin{tabular}{c|" + "r".repeat(task.data().inputWidth()) + "|"
                + "r".repeat(task.data().targetWidth()) + "}");
        StringJoiner names = new StringJoiner(" & ", "$i$ & ", " \\\\ \\hline");
        task.data().inputNames().forEach(name -> names.add(subscripted(name)));
        task.data().targetNames().forEach(name -> names.add(subscripted(name)));
        line(names.toString());
        List<double[]> rows = task.rows();
        for (int p = 0; p < rows.size(); p++) {
            StringJoiner row = new StringJoiner(" & ", (p + 1) + " & ", " \\\\");
            for (double value : rows.get(p)) {
                row.add("$" + notation.latex(value) + "$");
            }
            line(row.toString());
        }
        line("\\end{tabular}\\end{center}");
    }

    private static String subscripted(String name) {
        return name.length() == 1 ? "$" + name + "$" : "$" + name.charAt(0) + "_{" + name.substring(1) + "}$";
    }

    /** The heading under which an equation stands. */
    private String title(Equation equation) {
        Quantity.Phase phase = equation.quantity().phase();
        String pass = switch (phase) {
            case FORWARD -> words.get("backprop.tex.forward");
            case BACKWARD -> words.get("backprop.tex.backward");
            case SUM -> notation.together() ? "" : words.get("backprop.tex.sum");
            case UPDATE -> words.get("backprop.tex.step");
        };
        if (notation.together() && phase == Quantity.Phase.SUM) {
            pass = words.get(equation.quantity() == Quantity.LOSS ? "backprop.tex.forward" : "backprop.tex.backward");
        }
        if (equation.point() == Cell.ALL || task.points() == 1) {
            return "\\subsection*{" + pass + "}";
        }
        return "\\subsection*{" + words.get("backprop.tex.point", equation.point() + 1) + ": " + pass + "}";
    }

    /** Writes what has been gathered, and forgets it. */
    private void display(List<Equation> equations) {
        if (equations.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        for (Equation equation : equations) {
            EquationTex one = new EquationTex(solution, equation, notation);
            List<String> rows = new ArrayList<>(List.of(aligned(one.general())));
            String result = "= " + one.value();
            if (!one.substituted().equals(result)) {
                one.substituted(FULL_LINE).forEach(part -> rows.add("  &\\ladfit{{} " + part + "}"));
            }
            rows.add("  &\\ladfit{{} " + result + "}");
            lines.add(String.join(" \\\\*\n", rows));
        }
        line("\\begin{align*}");
        line(String.join(" \\\\[6pt]\n", lines));
        line("\\end{align*}");
        equations.clear();
    }

    /** With the mark at which lines are aligned before the first sign that equates. */
    private static String aligned(String equation) {
        return equation.contains(" \\leftarrow ")
                ? equation.replace(" \\leftarrow ", " &\\leftarrow ")
                : equation.replaceFirst(" = ", " &= ");
    }

    private void outcome() {
        boolean fell = solution.newLoss() < solution.loss();
        line(words.get(
                fell ? "backprop.tex.fell" : "backprop.tex.rose",
                notation.latex(solution.loss()),
                notation.latex(solution.newLoss()),
                notation.latex(solution.predictedLoss())));
        line(words.get(
                "backprop.tex.verified", Notation.USUAL.withDigits(ERROR_DIGITS).latex(round(solution.worstError()))));
    }

    private static double round(double error) {
        return Double.parseDouble(Numerals.significant(error, ERROR_DIGITS).replace('\u2212', '-'));
    }

    private void line(String text) {
        tex.append(text).append('\n');
    }
}
