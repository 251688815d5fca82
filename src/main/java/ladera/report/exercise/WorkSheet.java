package ladera.report.exercise;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import ladera.figure.EquationFigure;
import ladera.figure.ExerciseDiagram;
import ladera.figure.ExerciseEquation;
import ladera.figure.NetworkFigure;
import ladera.figure.Palette;
import ladera.figure.TexLine;
import ladera.figure.Typeface;
import ladera.num.Numerals;
import ladera.run.backprop.Attempt;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Equation;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.Moment;
import ladera.run.backprop.Notation;
import ladera.run.backprop.Task;
import ladera.study.backprop.EquationTex;
import ladera.study.backprop.Marking;
import ladera.study.backprop.Solution;
import ladera.text.Program;
import ladera.text.Words;

/**
 * An exercise on paper: the network, what is given, and a box for every number, empty to be filled in or filled in and marked.
 * Shows no number that the student did not type.
 */
final class WorkSheet {
    /** Width between the margins, in units of three quarters of a point. */
    static final double WIDTH = 680;

    /** Height between the margins. */
    static final double HEIGHT = 990;

    private static final double DIAGRAM_HEIGHT = 300;
    private static final double LINE = 18;
    private static final double BETWEEN = 10;
    private static final float FORMULA = 14;

    /** Of the sheet's width, for the biases beside the weights. */
    private static final double BIAS_SHARE = 0.24;

    /** Between two layers; with more of them their numbers are hard to tell apart. */
    private static final int MOST_ARROWS = 16;

    /** Signs of a number that an arrow has room for. */
    private static final int LONGEST_ON_ARROW = 6;

    private static final Notation EVERY_DIGIT = Notation.USUAL.withDigits(Notation.MOST_DIGITS);

    private final Words words;
    private final Exercise exercise;
    private final Task task;
    private final Solution solution;
    private final Marking.Marks marks;

    /** @param marked whether what was typed is shown with what it is worth */
    WorkSheet(Exercise exercise, Words words, boolean marked) {
        // Whatever the room shows, paper shows no solution.
        this.exercise = exercise.with(exercise.attempt().in(Attempt.Mode.CHECK));
        this.words = words;
        this.task = exercise.task();
        this.solution = Solution.of(task);
        this.marks = marked ? Marking.of(exercise).marks() : null;
    }

    /** The sheet's pages, each a list of blocks from above. */
    List<List<SheetBlock>> pages() {
        List<List<SheetBlock>> pages = new ArrayList<>();
        List<SheetBlock> page = new ArrayList<>();
        double used = 0;
        List<SheetBlock> blocks = blocks();
        for (int n = 0; n < blocks.size(); n++) {
            SheetBlock block = blocks.get(n);
            boolean followed = block.heading() && n + 1 < blocks.size();
            double needed =
                    block.height() + BETWEEN + (followed ? blocks.get(n + 1).height() : 0);
            if (!page.isEmpty() && used + needed > HEIGHT) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
            }
            page.add(block);
            used += block.height() + BETWEEN;
        }
        pages.add(page);
        return pages;
    }

    /** Paints a page within its margins, in the sheet's units. */
    void paint(Graphics2D graphics, List<SheetBlock> page, int number, int pages) {
        AffineTransform before = graphics.getTransform();
        for (SheetBlock block : page) {
            block.paint(graphics);
            graphics.translate(0, block.height() + BETWEEN);
        }
        graphics.setTransform(before);
        graphics.setColor(Palette.PRINT.muted());
        Typeface.draw(graphics, made(), Typeface.plain(10), 0, HEIGHT + 24);
        String count = number + " / " + pages;
        double wide = Typeface.width(count, Typeface.plain(10));
        Typeface.draw(graphics, count, Typeface.plain(10), WIDTH - wide, HEIGHT + 24);
    }

    /** What the sheet was made with, and how. */
    String made() {
        return words.get(
                marks == null ? "sheet.exercise.made" : "sheet.exercise.marked", Program.NAME, Program.VERSION);
    }

    private List<SheetBlock> blocks() {
        List<SheetBlock> blocks = new ArrayList<>();
        blocks.add(title());
        blocks.add(diagram());
        blocks.add(given());
        blocks.addAll(parameters());
        ExerciseEquation captions = new ExerciseEquation(words, Moment.of(exercise, 0), solution);
        String open = "";
        for (Equation equation : exercise.story()) {
            String section = section(equation);
            if (!section.equals(open)) {
                blocks.add(heading(section));
                open = section;
            }
            blocks.add(new EquationBlock(
                    exercise,
                    solution,
                    equation,
                    captions.about(equation),
                    marks,
                    mark -> captions.sentence(mark.diagnosis())));
        }
        return blocks;
    }

    private String section(Equation equation) {
        boolean point = equation.point() != Cell.ALL && task.points() > 1;
        String section = point
                ? words.get("backprop.point", equation.point() + 1, task.points()) + ": " + values(equation.point())
                : words.get("backprop.phase." + equation.quantity().phase());
        return section.substring(0, 1).toUpperCase(words.language().locale()) + section.substring(1);
    }

    private String values(int p) {
        return listed(task.x(p)) + " \u2192 " + listed(task.y(p));
    }

    private static String listed(double[] values) {
        StringJoiner all = new StringJoiner(", ", values.length == 1 ? "" : "(", values.length == 1 ? "" : ")");
        for (double value : values) {
            all.add(Numerals.shortest(value).replace('-', '\u2212'));
        }
        return all.toString();
    }

    /** What the answers are worth; empty on an empty sheet. */
    String score() {
        return marks == null
                ? ""
                : words.get(
                        "sheet.exercise.score",
                        Numerals.shortest(marks.points()),
                        marks.all().size());
    }

    private SheetBlock title() {
        String student = exercise.attempt().student();
        String score = score();
        return new SheetBlock() {
            @Override
            public double height() {
                return 58;
            }

            @Override
            public void paint(Graphics2D graphics) {
                graphics.setColor(Palette.PRINT.text());
                Typeface.draw(graphics, words.get("sheet.exercise.title"), Typeface.strong(20), 0, 20);
                String name = words.get("sheet.exercise.name", student);
                Typeface.draw(graphics, name, Typeface.plain(13), 0, 48);
                if (student.isEmpty()) {
                    double from = Typeface.width(name, Typeface.plain(13)) + 6;
                    graphics.draw(new Line2D.Double(from, 50, from + 260, 50));
                }
                double wide = Typeface.width(score, Typeface.strong(15));
                graphics.setColor(EquationFigure.color(EquationFigure.Tone.GOOD, Palette.PRINT));
                Typeface.draw(graphics, score, Typeface.strong(15), WIDTH - wide, 20);
            }
        };
    }

    private SheetBlock diagram() {
        NetworkFigure figure = ExerciseDiagram.given(exercise, solution);
        return new SheetBlock() {
            @Override
            public double height() {
                return DIAGRAM_HEIGHT;
            }

            @Override
            public void paint(Graphics2D graphics) {
                figure.paint(graphics, new Rectangle2D.Double(0, 0, WIDTH, DIAGRAM_HEIGHT), Palette.PRINT);
            }
        };
    }

    /** What is worked, in words. */
    String setting() {
        return words.get(
                "sheet.exercise.given",
                task.architecture().hidden().stream()
                        .map(one -> words.get("activation." + one.id()))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), WorkSheet::once)),
                words.get("backprop.output." + (task.activeOutput() ? "sigmoid" : "identity")),
                words.get("backprop.loss." + task.reduction().id() + ".named"),
                Numerals.shortest(task.learningRate()));
    }

    private SheetBlock given() {
        StringJoiner points = new StringJoiner(";  ", words.get("sheet.exercise.points") + " ", "");
        for (int p = 0; p < task.points(); p++) {
            points.add(values(p));
        }
        List<String> lines = new ArrayList<>(Typeface.lines(setting(), Typeface.plain(12), WIDTH));
        lines.addAll(Typeface.lines(points.toString(), Typeface.plain(12), WIDTH));
        return new SheetBlock() {
            @Override
            public double height() {
                return LINE * lines.size();
            }

            @Override
            public void paint(Graphics2D graphics) {
                graphics.setColor(Palette.PRINT.text());
                for (int n = 0; n < lines.size(); n++) {
                    Typeface.draw(graphics, lines.get(n), Typeface.plain(12), 0, LINE * n + 12);
                }
            }
        };
    }

    /** One name where all are the same, otherwise each layer's. */
    private static String once(List<String> names) {
        return names.stream().distinct().count() == 1 ? names.get(0) : String.join(", ", names);
    }

    /** The matrices with every digit, where the arrows of the diagram have no room for them. */
    private List<SheetBlock> parameters() {
        List<SheetBlock> blocks = new ArrayList<>();
        boolean crowded = false;
        for (int k = 0; k <= task.hiddenLayers(); k++) {
            crowded |= task.width(k) * task.width(k + 1) > MOST_ARROWS;
        }
        for (double value : solution.network().parameters().toArray()) {
            crowded |= Numerals.shortest(value).length() > LONGEST_ON_ARROW;
        }
        for (int k = 0; crowded && k <= task.hiddenLayers(); k++) {
            List<String> both = EquationTex.parameters(solution, k, EVERY_DIGIT);
            blocks.add(side(
                    TexLine.of(both.get(0), FORMULA, WIDTH * BIAS_SHARE),
                    TexLine.of(both.get(1), FORMULA, WIDTH * (1 - BIAS_SHARE) - LINE)));
        }
        return blocks;
    }

    /** Two formulas side by side. */
    private static SheetBlock side(TexLine left, TexLine right) {
        double height = Math.max(left.height(), right.height());
        return new SheetBlock() {
            @Override
            public double height() {
                return height;
            }

            @Override
            public void paint(Graphics2D graphics) {
                left.paint(graphics, 0, (height - left.height()) / 2, Palette.PRINT.text());
                right.paint(graphics, WIDTH * BIAS_SHARE + LINE, (height - right.height()) / 2, Palette.PRINT.text());
            }
        };
    }

    private SheetBlock heading(String text) {
        return new SheetBlock() {
            @Override
            public double height() {
                return 30;
            }

            @Override
            public boolean heading() {
                return true;
            }

            @Override
            public void paint(Graphics2D graphics) {
                graphics.setColor(Palette.PRINT.text());
                Typeface.draw(graphics, text, Typeface.strong(14), 0, 22);
                graphics.setColor(Palette.PRINT.axis());
                graphics.draw(new Line2D.Double(0, 29, WIDTH, 29));
            }
        };
    }
}
