package ladera.ui;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import javax.swing.JPanel;
import ladera.optim.Schedule;
import ladera.run.Tuning;

/** What a schedule will do to the learning rate over the race, drawn before it is run. */
final class SchedulePreview extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int MARGIN = 5;

    private final transient Surroundings around;
    private transient Schedule schedule;
    private int steps;

    SchedulePreview(Surroundings around) {
        this.around = around;
        setOpaque(false);
        setToolTipText(around.word("schedule.preview.tip"));
    }

    void show(Tuning tuning, int over) {
        schedule = tuning.schedulingRule();
        steps = over;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (schedule == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double width = getWidth() - 2.0 * MARGIN;
        double height = getHeight() - 2.0 * MARGIN;
        g.setColor(around.palette().grid());
        g.draw(new Line2D.Double(MARGIN, MARGIN + height, MARGIN + width, MARGIN + height));
        Path2D line = new Path2D.Double();
        for (int pixel = 0; pixel <= width; pixel++) {
            long step = Math.round(pixel / width * steps);
            double y = MARGIN + height * (1 - Math.min(1, schedule.factor(step)));
            if (pixel == 0) {
                line.moveTo(MARGIN, y);
            } else {
                line.lineTo(MARGIN + pixel, y);
            }
        }
        g.setColor(around.palette().accent());
        g.setStroke(new BasicStroke(1.5f));
        g.draw(line);
        g.dispose();
    }
}
