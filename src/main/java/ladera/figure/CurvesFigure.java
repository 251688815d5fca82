package ladera.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Doubles;
import ladera.num.PlanePoint;

/**
 * Measurements against steps, or against anything else that only grows: one curve a contestant, with its marker at the
 * present step. Any doubles may be given; what has no place on the axis is a gap.
 *
 * @param title small, above the plot; empty for none
 * @param xName beneath the axis; empty for none
 * @param log whether the vertical axis is logarithmic
 * @param present where a thin line stands across all curves; NaN for none
 * @param print true for a figure that stands alone: a legend, and dashes as well as colours
 * @param omission said above the plot, in small type, where values were left out; empty for nothing
 */
public record CurvesFigure(
        String id,
        String title,
        String xName,
        boolean log,
        List<Curve> curves,
        double present,
        boolean print,
        String omission)
        implements Figure {
    private static final double FAR_APART = 1e4;
    private static final double HEAD_RADIUS = 4;
    private static final float HEAD_CASING = 1.4f;

    public CurvesFigure {
        curves = List.copyOf(curves);
    }

    /** A figure as on screen. */
    public CurvesFigure(String id, String title, boolean log, List<Curve> curves, double present) {
        this(id, title, "", log, curves, present, false, "");
    }

    /**
     * As for print: with a legend, dashes, and the name of the horizontal axis; without what lies ahead of the present, and
     * the line there.
     */
    public CurvesFigure forPrint(String name) {
        return new CurvesFigure(id, title, name, log, curves, Double.NaN, true, omission);
    }

    @Override
    public Figure onPaper() {
        return print ? this : forPrint(xName);
    }

    public CurvesFigure withOmission(String sentence) {
        return new CurvesFigure(id, title, xName, log, curves, present, print, sentence);
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            CurvesLayout layout = CurvesLayout.of(this, area);
            CurvesWords.paint(copy, this, layout, area, palette);
            CurvesChart.paint(copy, this, layout, area, palette);
            heads(copy, layout, palette);
        } finally {
            copy.dispose();
        }
    }

    /** Higher by the words above and below the plot. */
    @Override
    public double heightAt(double width) {
        return CurvesLayout.heightAt(this, width);
    }

    /** The inner rectangle, in which a pointer can be told a step. */
    public Rectangle2D plot(Rectangle2D area) {
        return CurvesLayout.of(this, area).plot();
    }

    /** The x that is painted at a place of the area, such as the step under the pointer. */
    public double toX(Rectangle2D area, double pixelX) {
        CurvesLayout layout = CurvesLayout.of(this, area);
        double across = (pixelX - layout.plot().getX()) / layout.plot().getWidth();
        return layout.scale().xLow()
                + across * (layout.scale().xHigh() - layout.scale().xLow());
    }

    /** Whether all values are positive and so far apart that a linear axis shows little but the largest. */
    public boolean spansDecades() {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (Curve curve : curves) {
            for (int k = 0; k < curve.size(); k++) {
                double value = curve.y().get(k);
                if (Double.isFinite(value)) {
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
            }
        }
        return least > 0 && most > FAR_APART * least;
    }

    /** How many values have no place on the axes. */
    public int omitted() {
        return CurveScale.of(curves, log).omitted();
    }

    /** The x and y of each curve, as measured. */
    @Override
    public Table table() {
        List<String> names = new ArrayList<>();
        List<Doubles> columns = new ArrayList<>();
        int number = 0;
        for (Curve curve : curves) {
            number++;
            double[] x = new double[curve.size()];
            for (int k = 0; k < x.length; k++) {
                x[k] = curve.x(k);
            }
            names.add("x" + number);
            columns.add(Doubles.of(x));
            names.add("y" + number);
            columns.add(Doubles.of(curve.y().first(x.length).toArray()));
        }
        return new Table(names, columns);
    }

    /** The contestants, each once; nothing on screen, where colours need no names. */
    List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        for (Curve curve : curves) {
            if (print && !curve.ghost()) {
                entries.add(new Legend.Entry(curve.name(), curve.style()));
            }
        }
        return entries;
    }

    private void heads(Graphics2D copy, CurvesLayout layout, Palette palette) {
        List<Rectangle2D> taken = new ArrayList<>();
        List<CurveExit> exits = new ArrayList<>();
        for (Curve curve : curves) {
            CurveExit exit = curve.ghost() ? null : CurveExit.of(curve, layout.scale());
            if (exit != null) {
                Color color = curve.stopped() ? palette.alarm() : CurvesChart.color(curve, palette);
                exit.paintArrow(copy, layout, color, palette.background(), taken);
                exits.add(exit);
                continue;
            }
            PlanePoint head = curve.ghost() ? null : head(curve, layout);
            if (head != null && curve.stopped()) {
                Marker.cross(copy, head.x(), head.y(), HEAD_RADIUS, palette.alarm(), palette.background());
            } else if (head != null) {
                Color color = CurvesChart.color(curve, palette);
                Marker.of(curve.style())
                        .paint(copy, head.x(), head.y(), HEAD_RADIUS, color, palette.background(), HEAD_CASING);
            }
        }
        exits.forEach(exit -> exit.paintNumber(copy, layout, palette.muted(), taken));
    }

    /** Where the last drawn value stands, or the last that has a place where the run has ended; else null. */
    private static PlanePoint head(Curve curve, CurvesLayout layout) {
        int last = Math.min(curve.drawn(), curve.size()) - 1;
        for (int k = last; k >= (curve.stopped() ? 0 : last); k--) {
            double across = k < 0 ? Double.NaN : layout.scale().across(curve.x(k));
            double up = k < 0 ? Double.NaN : layout.scale().up(curve.y().get(k));
            if (!Double.isNaN(across) && CurvePoints.isInside(up)) {
                return new PlanePoint(layout.pixelX(across), layout.pixelY(up));
            }
        }
        return null;
    }
}
