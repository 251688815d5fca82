package ladera.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis of JFreeChart over [0, 1] that has grid lines at the ticks it is given; what stands beside it is drawn elsewhere. */
final class TickAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;

    private final transient Ticks ticks;
    private final transient DoubleUnaryOperator place;

    /** @param place from a tick's value to its share of the axis */
    TickAxis(Ticks ticks, DoubleUnaryOperator place) {
        this.ticks = ticks;
        this.place = place;
        setRange(0, 1);
        setVisible(false);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        List<NumberTick> list = new ArrayList<>();
        for (int k = 0; k < ticks.size(); k++) {
            double at = place.applyAsDouble(ticks.at().get(k));
            list.add(new NumberTick(at, ticks.labels().get(k), TextAnchor.CENTER, TextAnchor.CENTER, 0));
        }
        return list;
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
