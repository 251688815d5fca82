package ladera.figure;

import java.util.ArrayList;
import java.util.Arrays;
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
 * @param marks painted in order
 * @param side a second vertical axis, with lines of its own; {@link Side#NONE} for none
 */
public record Plot(String title, String xName, String yName, Domain frame, List<Mark> marks, Side side) {
    /** One thing in a plot. Style -1 is in the colour of axes, -2 in that of text. */
    public sealed interface Mark permits Line, Dots, Specks, Rule, Bars, Arrow, Ground {}

    /** How a line is drawn. */
    public enum Stroke {
        STRONG,
        THIN,
        DASHED,
        /** Not a line: the ground that the closed line goes round, so pale that what is beneath shows. */
        SHADE,
        /** The same in a clear colour. */
        FILL
    }

    /**
     * A line through points; the pen is lifted where a coordinate is not finite.
     *
     * @param name its column in the table, without spaces
     * @param style which colour of the {@link Palette}
     */
    public record Line(String name, Doubles x, Doubles y, int style, Stroke stroke) implements Mark {
        public Line {
            requireSame(name, x, y);
        }
    }

    /**
     * Points.
     *
     * @param name their column in the table, without spaces
     * @param labels beside the points, from the first on; empty for none
     */
    public record Dots(String name, Doubles x, Doubles y, int style, List<String> labels) implements Mark {
        public Dots {
            labels = List.copyOf(labels);
            requireSame(name, x, y);
        }

        public Dots(String name, Doubles x, Doubles y, int style) {
            this(name, x, y, style, List.of());
        }
    }

    /**
     * Small dots, such as every step of a path.
     *
     * @param name their column in the table, without spaces
     */
    public record Specks(String name, Doubles x, Doubles y, int style) implements Mark {
        public Specks {
            requireSame(name, x, y);
        }
    }

    /** A dotted line from the lower to the upper edge. */
    public record Rule(double x, int style) implements Mark {}

    /**
     * Upright bars, each from one height to another.
     *
     * @param name their columns in the table, without spaces
     * @param width along the horizontal axis, in its unit; 0 for thin lines
     */
    public record Bars(String name, Doubles x, Doubles from, Doubles to, double width, int style) implements Mark {
        public Bars {
            requireSame(name, x, from);
            requireSame(name, x, to);
        }
    }

    /** An arrow from one place to another. */
    public record Arrow(String name, double x0, double y0, double x1, double y1, int style) implements Mark {}

    /** A function of both axes beneath the rest, as colours with isolines; it fills its own domain. */
    public record Ground(MapGround ground) implements Mark {}

    /** The axis at the right edge: its span, and the lines that are read on it. */
    public record Side(String name, double low, double high, List<Line> lines) {
        /** No second axis. */
        public static final Side NONE = new Side("", 0, 1, List.of());

        public Side {
            lines = List.copyOf(lines);
        }
    }

    public Plot {
        marks = List.copyOf(marks);
    }

    /** A plot with one vertical axis. */
    public static Plot of(String title, String xName, String yName, Domain frame, Mark... marks) {
        return new Plot(title, xName, yName, frame, List.of(marks), Side.NONE);
    }

    /** The same with more on top. */
    public Plot and(Mark... more) {
        return and(Arrays.asList(more));
    }

    /** The same with more on top. */
    public Plot and(List<? extends Mark> more) {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(more);
        return new Plot(title, xName, yName, frame, all, side);
    }

    /** The same with a second vertical axis. */
    public Plot withSide(Side right) {
        return new Plot(title, xName, yName, frame, marks, right);
    }

    private static void requireSame(String name, Doubles one, Doubles other) {
        if (one.size() != other.size()) {
            throw new IllegalArgumentException(name + ": " + one.size() + " and " + other.size());
        }
    }
}
