package ladera.figure;

import java.util.List;
import ladera.num.Domain;
import ladera.num.Doubles;

/**
 * Functions of one variable over fixed axes, with what is marked among them.
 *
 * @param title above the plot; empty for none
 * @param xName symbol of the horizontal axis
 * @param yName symbol of the vertical axis
 * @param frame what the axes span; nothing is painted beyond it
 * @param lines painted in order
 * @param dots painted over the lines
 * @param rules dotted lines from the lower to the upper edge
 */
public record Plot(
        String title, String xName, String yName, Domain frame, List<Line> lines, List<Dots> dots, List<Rule> rules) {
    /** How a line is drawn. */
    public enum Stroke {
        STRONG,
        THIN,
        DASHED,
        /** Not a line: the ground that the closed line goes round. */
        SHADE
    }

    /**
     * A line through points; the pen is lifted where a coordinate is not finite.
     *
     * @param name its column in the table, without spaces
     * @param style which colour of the {@link Palette}; below 0 for the colour of axes
     */
    public record Line(String name, Doubles x, Doubles y, int style, Stroke stroke) {
        public Line {
            if (x.size() != y.size()) {
                throw new IllegalArgumentException(name + ": " + x.size() + " and " + y.size());
            }
        }
    }

    /**
     * Points.
     *
     * @param name their column in the table, without spaces
     * @param labels beside the points, from the first on; empty for none
     */
    public record Dots(String name, Doubles x, Doubles y, int style, List<String> labels) {
        public Dots {
            labels = List.copyOf(labels);
            if (x.size() != y.size()) {
                throw new IllegalArgumentException(name + ": " + x.size() + " and " + y.size());
            }
        }

        public Dots(String name, Doubles x, Doubles y, int style) {
            this(name, x, y, style, List.of());
        }
    }

    /** A place on the horizontal axis. */
    public record Rule(double x, int style) {}

    public Plot {
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
        rules = List.copyOf(rules);
    }

    /** Lines alone. */
    public static Plot of(String title, String xName, String yName, Domain frame, Line... lines) {
        return new Plot(title, xName, yName, frame, List.of(lines), List.of(), List.of());
    }

    public Plot withDots(List<Dots> others) {
        return new Plot(title, xName, yName, frame, lines, others, rules);
    }

    public Plot withRules(List<Rule> others) {
        return new Plot(title, xName, yName, frame, lines, dots, others);
    }
}
