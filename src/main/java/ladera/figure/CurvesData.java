package ladera.figure;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.DomainOrder;
import org.jfree.data.xy.AbstractXYDataset;

/** What JFreeChart sees of the curves: thinned points of the unit square, stretch by stretch, the pale ones first. */
final class CurvesData extends AbstractXYDataset {
    private static final long serialVersionUID = 1L;

    /** A part of a curve that is drawn in one manner. */
    private static final class Stretch {
        private final Curve curve;
        private final boolean pale;
        private final double[] x;
        private final double[] y;

        Stretch(Curve curve, boolean pale, double[][] points) {
            this.curve = curve;
            this.pale = pale;
            x = points[0];
            y = points[1];
        }
    }

    private final transient List<Stretch> stretches = new ArrayList<>();

    CurvesData(CurvesFigure figure, CurveScale scale, int columns) {
        for (Curve curve : figure.curves()) {
            if (figure.print() && !curve.ghost()) {
                continue;
            }
            int from = curve.ghost() ? 0 : Math.max(0, curve.drawn() - 1);
            add(curve, true, from, curve.size(), scale, columns);
        }
        for (Curve curve : figure.curves()) {
            add(curve, false, 0, curve.ghost() ? 0 : Math.min(curve.drawn(), curve.size()), scale, columns);
        }
    }

    private void add(Curve curve, boolean pale, int from, int to, CurveScale scale, int columns) {
        double[][] points = CurvePoints.of(curve, from, to, scale, columns);
        if (points[0].length > 0) {
            stretches.add(new Stretch(curve, pale, points));
        }
    }

    /** The curve of which a series is a stretch. */
    Curve curve(int series) {
        return stretches.get(series).curve;
    }

    /** Whether a series is a past that was changed, or lies ahead. */
    boolean pale(int series) {
        return stretches.get(series).pale;
    }

    @Override
    public DomainOrder getDomainOrder() {
        return DomainOrder.NONE;
    }

    @Override
    public int getSeriesCount() {
        return stretches.size();
    }

    @Override
    public Integer getSeriesKey(int series) {
        return series;
    }

    @Override
    public int getItemCount(int series) {
        return stretches.get(series).x.length;
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public double getXValue(int series, int item) {
        return stretches.get(series).x[item];
    }

    @Override
    public double getYValue(int series, int item) {
        return stretches.get(series).y[item];
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
