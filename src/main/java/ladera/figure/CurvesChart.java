package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/** Sets up JFreeChart to draw curves in the house's manner: thin grid, no borders, no backgrounds. */
final class CurvesChart {
    private static final BasicStroke THIN = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final float LINE = 2;
    private static final float PALE_LINE = 1.5f;
    private static final int PALE_ALPHA = 100;

    private CurvesChart() {}

    static void paint(
            Graphics2D graphics, CurvesFigure figure, CurvesLayout layout, Rectangle2D area, Palette palette) {
        Rectangle2D plotArea = layout.plot();
        int columns = (int) Math.ceil(plotArea.getWidth() * PixelDensity.alongX(graphics));
        CurvesData data = new CurvesData(figure, layout.scale(), columns);
        TickAxis xAxis = new TickAxis(layout.xTicks(), layout.scale()::across);
        TickAxis yAxis = new TickAxis(layout.yTicks(), layout.scale()::up);
        XYPlot plot = new XYPlot(data, xAxis, yAxis, renderer(data, palette, figure.print()));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinePaint(palette.grid());
        plot.setRangeGridlinePaint(palette.grid());
        plot.setDomainGridlineStroke(THIN);
        plot.setRangeGridlineStroke(THIN);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        AxisSpace space = new AxisSpace();
        space.setTop(plotArea.getMinY() - area.getMinY());
        space.setBottom(area.getMaxY() - plotArea.getMaxY());
        space.setLeft(plotArea.getMinX() - area.getMinX());
        space.setRight(area.getMaxX() - plotArea.getMaxX());
        plot.setFixedDomainAxisSpace(space);
        plot.setFixedRangeAxisSpace(space);
        double present = layout.scale().across(figure.present());
        if (present >= 0 && present <= 1) {
            plot.addDomainMarker(new ValueMarker(present, palette.axis(), THIN), Layer.BACKGROUND);
        }
        JFreeChart chart = new JFreeChart(null, CurvesLayout.LABEL, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.getRenderingHints().put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        chart.draw(graphics, area);
    }

    private static XYLineAndShapeRenderer renderer(CurvesData data, Palette palette, boolean dashed) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int series = 0; series < data.getSeriesCount(); series++) {
            Curve curve = data.curve(series);
            boolean pale = data.pale(series);
            Color color = color(curve, palette);
            renderer.setSeriesPaint(
                    series,
                    pale ? new Color(color.getRed(), color.getGreen(), color.getBlue(), PALE_ALPHA) : color,
                    false);
            renderer.setSeriesStroke(
                    series, Palette.stroke(curve.style(), palette.width(pale ? PALE_LINE : LINE), dashed), false);
        }
        return renderer;
    }

    static Color color(Curve curve, Palette palette) {
        return curve.stopped() ? palette.muted() : palette.color(curve.style());
    }
}
