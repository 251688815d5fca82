package ladera.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The light box around a relief: floor and the two walls behind the surface with a grid, ticks, numbers and names at the
 * edges that are outermost from where the eye stands.
 */
final class ReliefAxes {
    private static final double SPACING = 44;
    private static final double SPACING_UP = 17;
    private static final int MOST = 8;

    /** So many numbers an axis are taken to tell how wide they are. */
    private static final int GUESS = 6;

    private static final double TICK = 5;
    private static final double GAP = 4;
    private static final double NAME_GAP = 5;

    /** A name that would stand on a number is moved out in steps of this length, at most so often. */
    private static final double CLEARANCE = 2;

    private static final int FARTHER = 12;

    /** An axis seen shorter than this has no numbers. */
    private static final double SHORTEST = 24;

    private final Perspective perspective;
    private final ReliefBox box;
    private final double frontX;
    private final double frontY;
    private final Ticks ticksX;
    private final Ticks ticksY;
    private final Ticks ticksUp;
    private final Strand grid = new Strand();
    private final Strand edges = new Strand();
    private final Strand marks = new Strand();
    private final List<AxisText> texts = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();

    ReliefAxes(MapGround ground, String heightName, Perspective perspective) {
        this.perspective = perspective;
        box = perspective.box();
        double[] eye = perspective.towardsEye();
        frontX = eye[0] >= 0 ? box.halfX() : -box.halfX();
        frontY = eye[1] >= 0 ? box.halfY() : -box.halfY();
        double scale = perspective.scale();
        ticksX = Ticks.linear(box.domain().xMin(), box.domain().xMax(), most(2 * box.halfX() * scale / SPACING));
        ticksY = Ticks.linear(box.domain().yMin(), box.domain().yMax(), most(2 * box.halfY() * scale / SPACING));
        ticksUp = heights(ground.tone(), most(box.height() * scale / SPACING_UP));
        box();
        up(ground.tone(), heightName);
        axis(true, ticksX, ground.xName());
        axis(false, ticksY, ground.yName());
    }

    /** Thin lines across floor and walls. */
    Strand grid() {
        return grid;
    }

    /** The edges at which the numbers stand. */
    Strand edges() {
        return edges;
    }

    /** Short lines from the edges towards the numbers. */
    Strand marks() {
        return marks;
    }

    List<AxisText> texts() {
        return texts;
    }

    /** How a figure is seen in a rectangle, with room for its own numbers on both sides. */
    static Perspective perspective(ReliefFigure figure, Rectangle2D area) {
        ReliefBox box = ReliefBox.of(figure.ground().grid().domain(), figure.exaggeration());
        double across =
                MapLayout.widest(Ticks.linear(box.domain().xMin(), box.domain().xMax(), GUESS));
        double along =
                MapLayout.widest(Ticks.linear(box.domain().yMin(), box.domain().yMax(), GUESS));
        double up = MapLayout.widest(heights(figure.ground().tone(), GUESS));
        double below = TICK + GAP + Math.max(across, along) + AxisText.CLEAR;
        return new Perspective(box, figure.camera(), area, below, Math.max(below, TICK + GAP + up + AxisText.CLEAR));
    }

    private static int most(double fitting) {
        return (int) Math.max(2, Math.min(MOST, fitting));
    }

    /** Round heights; where the tone is bent they stand as isolines do, closer together further up. */
    private static Ticks heights(Tone tone, int most) {
        if (tone.linear()) {
            return Ticks.linear(tone.low(), tone.high(), most);
        }
        var levels = Levels.of(tone, most);
        List<String> labels = new ArrayList<>();
        for (int k = 0; k < levels.size(); k++) {
            labels.add(Levels.label(levels.get(k)));
        }
        return new Ticks(levels, labels);
    }

    private void box() {
        double floor = ReliefBox.FLOOR;
        double ceiling = ReliefBox.CEILING;
        for (int k = 0; k < ticksX.size(); k++) {
            double x = box.across(ticksX.at().get(k));
            grid.line(x, frontY, floor, x, -frontY, floor).line(x, -frontY, floor, x, -frontY, ceiling);
        }
        for (int k = 0; k < ticksY.size(); k++) {
            double y = box.along(ticksY.at().get(k));
            grid.line(frontX, y, floor, -frontX, y, floor).line(-frontX, y, floor, -frontX, y, ceiling);
        }
        grid.line(-frontX, -frontY, floor, -frontX, -frontY, ceiling);
        grid.line(-frontX, -frontY, floor, frontX, -frontY, floor);
        grid.line(-frontX, -frontY, floor, -frontX, frontY, floor);
        grid.line(-frontX, -frontY, ceiling, frontX, -frontY, ceiling);
        grid.line(-frontX, -frontY, ceiling, -frontX, frontY, ceiling);
        edges.line(-frontX, frontY, floor, frontX, frontY, floor);
        edges.line(frontX, -frontY, floor, frontX, frontY, floor);
    }

    /** The height stands at the right-hand one of the two outer upright edges; the left-hand one closes the box. */
    private void up(Tone tone, String name) {
        double[] one = place(frontX, -frontY, ReliefBox.FLOOR);
        double[] other = place(-frontX, frontY, ReliefBox.FLOOR);
        double side = one[0] >= other[0] ? 1 : -1;
        double x = side * frontX;
        double y = -side * frontY;
        edges.line(x, y, ReliefBox.FLOOR, x, y, ReliefBox.CEILING);
        grid.line(-x, -y, ReliefBox.FLOOR, -x, -y, ReliefBox.CEILING);
        double[] top = place(x, y, ReliefBox.CEILING);
        double length = place(x, y, ReliefBox.FLOOR)[1] - top[1];
        List<AxisText> numbers = new ArrayList<>();
        for (int k = 0; k < ticksUp.size(); k++) {
            double height = tone.at(ticksUp.at().get(k));
            double[] at = place(x, y, height);
            grid.line(frontX, -frontY, height, -frontX, -frontY, height);
            grid.line(-frontX, frontY, height, -frontX, -frontY, height);
            if (length >= SHORTEST) {
                mark(x, y, height, at, 1, 0);
                double left = at[0] + TICK + GAP;
                double base = at[1] + Typeface.capHeight(MapLayout.LABEL) / 2;
                numbers.add(new AxisText(ticksUp.labels().get(k), MapLayout.LABEL, left, base, false));
            }
        }
        numbers.forEach(this::add);
        if (length >= SHORTEST) {
            add(AxisText.beside(name, MapLayout.NAME, top[0], top[1] - NAME_GAP, 0, -1, true));
        }
    }

    /** Numbers and name of the x or the y axis, below the front edge of the floor. */
    private void axis(boolean alongX, Ticks ticks, String name) {
        double[] start = place(alongX ? -box.halfX() : frontX, alongX ? frontY : -box.halfY(), ReliefBox.FLOOR);
        double[] end = place(alongX ? box.halfX() : frontX, alongX ? frontY : box.halfY(), ReliefBox.FLOOR);
        if (Math.hypot(end[0] - start[0], end[1] - start[1]) < SHORTEST) {
            return;
        }
        List<AxisText> numbers = new ArrayList<>();
        for (int k = 0; k < ticks.size(); k++) {
            double x = alongX ? box.across(ticks.at().get(k)) : frontX;
            double y = alongX ? frontY : box.along(ticks.at().get(k));
            double[] at = place(x, y, ReliefBox.FLOOR);
            double[] out = outward(alongX, x, y, at);
            mark(x, y, ReliefBox.FLOOR, at, out[0], out[1]);
            numbers.add(AxisText.beside(
                    ticks.labels().get(k),
                    MapLayout.LABEL,
                    at[0] + (TICK + GAP) * out[0],
                    at[1] + (TICK + GAP) * out[1],
                    out[0],
                    out[1],
                    false));
        }
        apart(numbers).forEach(this::add);
        name(alongX, name, numbers);
    }

    private void name(boolean alongX, String name, List<AxisText> numbers) {
        double x = alongX ? 0 : frontX;
        double y = alongX ? frontY : 0;
        double[] at = place(x, y, ReliefBox.FLOOR);
        double[] out = outward(alongX, x, y, at);
        double widest = 0;
        for (AxisText number : numbers) {
            widest = Math.max(widest, 2 * AxisText.reach(number.text(), number.font(), out[0], out[1]));
        }
        double far = TICK + GAP + widest + NAME_GAP;
        for (int step = 0; step < FARTHER; step++, far += CLEARANCE) {
            AxisText text = AxisText.beside(
                    name, MapLayout.NAME, at[0] + far * out[0], at[1] + far * out[1], out[0], out[1], true);
            if (add(text)) {
                return;
            }
        }
    }

    /** From a place of an edge away from the box, as seen; never quite level, so that numbers hang below their edge. */
    private double[] outward(boolean alongX, double x, double y, double[] at) {
        double step = 0.1;
        double[] next = place(
                alongX ? x : x + Math.copySign(step, frontX),
                alongX ? y + Math.copySign(step, frontY) : y,
                ReliefBox.FLOOR);
        double dx = next[0] - at[0];
        double dy = next[1] - at[1] + 0.25 * step * perspective.scale();
        double length = Math.hypot(dx, dy);
        return new double[] {dx / length, dy / length};
    }

    /** A tick of fixed length on the picture: where it ends in the box is found by moving across the eye's line. */
    private void mark(double x, double y, double tone, double[] at, double dx, double dy) {
        double[] right = perspective.rightward();
        double[] up = perspective.upward();
        double unit = TICK / perspective.scale();
        double across = unit * dx;
        double down = unit * dy;
        marks.line(
                x,
                y,
                tone,
                x + across * right[0] - down * up[0],
                y + across * right[1] - down * up[1],
                tone - down * up[2] / box.height());
    }

    /** Every so many of the numbers that none touches the next. */
    private static List<AxisText> apart(List<AxisText> numbers) {
        for (int stride = 1; stride < numbers.size(); stride++) {
            List<AxisText> kept = new ArrayList<>();
            int first = (numbers.size() - 1) / 2 % stride;
            boolean clear = true;
            for (int k = first; k < numbers.size(); k += stride) {
                AxisText number = numbers.get(k);
                clear &= kept.isEmpty() || !kept.get(kept.size() - 1).bounds().intersects(number.bounds());
                kept.add(number);
            }
            if (clear) {
                return kept;
            }
        }
        return numbers.isEmpty() ? numbers : numbers.subList(0, 1);
    }

    /** Takes a text in unless it would stand on another. */
    private boolean add(AxisText text) {
        Rectangle2D bounds = text.bounds();
        boolean free = taken.stream().noneMatch(bounds::intersects);
        if (free) {
            taken.add(bounds);
            texts.add(text);
        }
        return free;
    }

    private double[] place(double x, double y, double tone) {
        double[] place = new double[3];
        perspective.project(x, y, tone, place);
        return place;
    }
}
