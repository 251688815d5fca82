package ladera.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import ladera.run.lessons.Matrix;
import ladera.run.lessons.Setting;

/**
 * What a press or a drag of the mouse within a picture does: a pure function from where it went, and how things stood when the
 * button was pressed, to the knobs and tables that it sets.
 */
@FunctionalInterface
public interface Touch {
    /** A picture that is only looked at. */
    Touch NONE = (drag, pressed) -> Map.of();

    /** So near in pixels, a dot is hit. */
    double NEAR = 12;

    /**
     * Where the mouse went, in the units of a plot's axes.
     *
     * @param plot the plot in which the button was pressed, from 0
     * @param x0 where it was pressed
     * @param x where the mouse is now, within the plot's frame
     * @param xPixel what one pixel to the right is worth
     * @param yPixel what one pixel up is worth
     * @param moved false for a press alone: a click
     */
    record Drag(int plot, double x0, double y0, double x, double y, double xPixel, double yPixel, boolean moved) {
        /** Whether a dot was hit when the button was pressed. */
        public boolean hits(double dotX, double dotY) {
            return distance(dotX, dotY) <= NEAR;
        }

        /** Pixels from where the button was pressed. */
        public double distance(double dotX, double dotY) {
            return Math.hypot((dotX - x0) / xPixel, (dotY - y0) / yPixel);
        }
    }

    /** The values that knobs and tables get, by their names; empty where nothing was hit. Values out of a knob's range are held at its ends. */
    Map<String, Object> turned(Drag drag, Setting pressed);

    /** The first of two that has something to do. */
    default Touch or(Touch other) {
        return (drag, pressed) -> {
            Map<String, Object> own = turned(drag, pressed);
            return own.isEmpty() ? other.turned(drag, pressed) : own;
        };
    }

    /** In whichever plot, a knob follows the horizontal coordinate. */
    static Touch x(String knob) {
        return (drag, pressed) -> Map.of(knob, drag.x());
    }

    /** In one plot, a knob follows the vertical coordinate. */
    static Touch yIn(int plot, String knob) {
        return (drag, pressed) -> drag.plot() == plot ? Map.of(knob, drag.y()) : Map.of();
    }

    /** In one plot, two knobs follow the mouse, such as a start on a map. */
    static Touch point(int plot, String xKnob, String yKnob) {
        return (drag, pressed) -> drag.plot() == plot ? Map.of(xKnob, drag.x(), yKnob, drag.y()) : Map.of();
    }

    /** In one plot, the pair of a two-column table that was hit follows the mouse. */
    static Touch pairs(int plot, String table) {
        return (drag, pressed) -> {
            Matrix pairs = pressed.table(table);
            int hit = drag.plot() == plot ? nearest(drag, pairs) : -1;
            return hit < 0
                    ? Map.of()
                    : Map.of(table, pairs.with(hit, 0, drag.x()).with(hit, 1, drag.y()));
        };
    }

    /** Row of the pair that was hit, the nearest; below 0 for none. */
    static int nearest(Drag drag, Matrix pairs) {
        int nearest = -1;
        for (int i = 0; i < pairs.rows() && pairs.columns() == 2; i++) {
            double distance = drag.distance(pairs.get(i, 0), pairs.get(i, 1));
            if (distance <= NEAR
                    && (nearest < 0 || distance < drag.distance(pairs.get(nearest, 0), pairs.get(nearest, 1)))) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** Keeps what several touches set. */
    static Map<String, Object> both(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> all = new LinkedHashMap<>(one);
        all.putAll(other);
        return all;
    }
}
