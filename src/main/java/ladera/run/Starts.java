package ladera.run;

import java.util.List;
import ladera.num.PlanePoint;
import ladera.num.Problem;
import ladera.num.Refusal;

/** Where the contestants of a race set out. */
public sealed interface Starts permits Starts.Together, Starts.Apart, Starts.Fan {
    /** The start of the contestant that is {@code rank}-th of {@code count}. */
    PlanePoint of(int rank, int count);

    /** The same kind of start after the given contestant's was dragged to a point. */
    Starts dragged(int rank, int count, PlanePoint to);

    /** One point for all. */
    record Together(PlanePoint point) implements Starts {
        public Together {
            requireFinite(point);
        }

        @Override
        public PlanePoint of(int rank, int count) {
            return point;
        }

        @Override
        public Starts dragged(int rank, int count, PlanePoint to) {
            return new Together(to);
        }
    }

    /** One point each; a contestant beyond the list starts from its last point. */
    record Apart(List<PlanePoint> points) implements Starts {
        public Apart {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new Refusal(new Problem("start.none", "start"));
            }
            points.forEach(Starts::requireFinite);
        }

        @Override
        public PlanePoint of(int rank, int count) {
            return points.get(Math.min(rank, points.size() - 1));
        }

        @Override
        public Starts dragged(int rank, int count, PlanePoint to) {
            PlanePoint[] moved = new PlanePoint[Math.max(count, points.size())];
            for (int i = 0; i < moved.length; i++) {
                moved[i] = i == rank ? to : of(i, count);
            }
            return new Apart(List.of(moved));
        }
    }

    /**
     * The same distance from the origin at evenly spaced angles: fair on a radially symmetric surface, where paths from one
     * point would hide each other.
     *
     * @param radius distance from the origin, at least 0
     * @param angle of the first contestant, in degrees from the x axis, counter-clockwise
     * @param spread degrees from the first contestant to the last; 360 spaces them around the whole circle
     */
    record Fan(double radius, double angle, double spread) implements Starts {
        private static final double CIRCLE = 360;

        public Fan {
            if (!(radius >= 0
                    && Double.isFinite(radius)
                    && Double.isFinite(angle)
                    && spread >= 0
                    && spread <= CIRCLE)) {
                throw new Refusal(new Problem("start.fan", "start", radius, angle, spread));
            }
        }

        @Override
        public PlanePoint of(int rank, int count) {
            double turn = Math.toRadians(angle + offset(rank, count));
            return new PlanePoint(radius * Math.cos(turn), radius * Math.sin(turn));
        }

        private double offset(int rank, int count) {
            int gaps = spread == CIRCLE ? count : count - 1;
            return spread * rank / Math.max(1, gaps);
        }

        /** Dragging one ray turns and stretches the whole fan. */
        @Override
        public Starts dragged(int rank, int count, PlanePoint to) {
            double turned = Math.toDegrees(Math.atan2(to.y(), to.x())) - offset(rank, count);
            return new Fan(Math.hypot(to.x(), to.y()), Math.IEEEremainder(turned, CIRCLE), spread);
        }
    }

    private static void requireFinite(PlanePoint point) {
        if (!(Double.isFinite(point.x()) && Double.isFinite(point.y()))) {
            throw new Refusal(new Problem("start.finite", "start", point.x(), point.y()));
        }
    }
}
