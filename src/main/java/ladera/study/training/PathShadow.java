package ladera.study.training;

import ladera.num.PlanePoint;
import ladera.num.Series;
import ladera.run.training.LearningCurves;
import ladera.run.training.ParameterPath;

/**
 * A growing path dropped into a plane, point by point as it comes: what has been dropped is not worked out again. Confined to
 * one thread.
 */
public final class PathShadow {
    private SlicePlane plane;
    private ParameterPath seen;
    private Series.Recorder x = new Series.Recorder();
    private Series.Recorder y = new Series.Recorder();
    private Series.Recorder loss = new Series.Recorder();
    private double worst;
    private double farthest;

    /**
     * The shadow, up to the step in sight.
     *
     * @param x first coordinates in the plane, of the path's points and, last, of the network in sight
     * @param loss of the points themselves, not of their shadows
     * @param residual largest distance from the plane over largest distance from its origin; 0 for a path in the plane
     */
    public record Shadow(Series x, Series y, Series loss, double residual) {}

    /** Drops whatever has not been dropped yet; all of it, where plane or past have changed. */
    public Shadow of(LearningCurves curves, SlicePlane wanted) {
        ParameterPath path = curves.path();
        if (wanted != plane || !path.continues(seen)) {
            plane = wanted;
            x = new Series.Recorder();
            y = new Series.Recorder();
            loss = new Series.Recorder();
            worst = 0;
            farthest = 0;
        }
        seen = path;
        double[] point = new double[path.dimension()];
        while (x.size() < path.size()) {
            int next = x.size();
            path.copy(next, point);
            measure(point);
            add(plane.project(point), curves.loss().get((int) path.step(next)));
        }
        return upTo(curves);
    }

    private void measure(double[] point) {
        worst = Math.max(worst, plane.residual(point));
        farthest = Math.max(farthest, plane.distance(point));
    }

    private void add(PlanePoint at, double value) {
        x.add(at.x());
        y.add(at.y());
        loss.add(value);
    }

    private Shadow upTo(LearningCurves curves) {
        long step = curves.state().step();
        int within = 0;
        while (within < curves.path().size() && curves.path().step(within) < step) {
            within++;
        }
        PlanePoint head = plane.project(curves.state().parameters().toArray());
        Series.Recorder headX = x.branch(within);
        Series.Recorder headY = y.branch(within);
        Series.Recorder headLoss = loss.branch(within);
        headX.add(head.x());
        headY.add(head.y());
        headLoss.add(curves.loss().get((int) step));
        double residual = farthest == 0 ? 0 : worst / farthest;
        return new Shadow(headX.series(), headY.series(), headLoss.series(), residual);
    }
}
