package ladera.ui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.UIManager;
import ladera.run.Commands;
import ladera.run.Mark;
import ladera.run.Playback;
import ladera.run.Scene;

/** The whole history as a line: a thumb at the step in sight, what has been computed, and a mark for each event. */
final class Scrubber extends JComponent {
    private static final long serialVersionUID = 1L;

    private static final double RADIUS = 7;
    private static final double THICKNESS = 3;

    private transient Scene scene;

    Scrubber(Surroundings around) {
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        setToolTipText(around.word("transport.scrubber.tip"));
        PressAndDrag.follow(this, event -> {
            if (isEnabled()) {
                around.submit(new Commands.Seek(stepAt(event.getX())));
            }
        });
    }

    void show(Scene newest) {
        scene = newest;
        setEnabled(!newest.playback().still());
        repaint();
    }

    private long stepAt(int pixel) {
        double share = (pixel - RADIUS) / (getWidth() - 2 * RADIUS);
        return Math.round(Math.max(0, Math.min(1, share)) * scene.playback().steps());
    }

    private double pixelOf(double step) {
        return RADIUS + (getWidth() - 2 * RADIUS) * step / scene.playback().steps();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (scene == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Playback playback = scene.playback();
        Color accent = UIManager.getColor("Component.accentColor");
        double middle = getHeight() / 2.0;
        bar(g, UIManager.getColor("Slider.trackColor"), playback.steps(), middle);
        if (playback.still()) {
            g.dispose();
            return;
        }
        Color pale = new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 90);
        bar(g, pale, Math.max(playback.computed(), playback.cursor()), middle);
        bar(g, accent, playback.cursor(), middle);
        events(g, middle);
        Ellipse2D thumb =
                new Ellipse2D.Double(pixelOf(playback.cursor()) - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS);
        g.setColor(UIManager.getColor("Slider.thumbColor"));
        g.fill(thumb);
        g.setColor(accent);
        g.setStroke(new BasicStroke(2));
        g.draw(thumb);
        g.dispose();
    }

    private void bar(Graphics2D g, Color color, double toStep, double middle) {
        g.setColor(color);
        g.fill(new RoundRectangle2D.Double(
                RADIUS, middle - THICKNESS / 2, pixelOf(toStep) - RADIUS, THICKNESS, THICKNESS, THICKNESS));
    }

    /** Knobs turned in mid-run above the line, runs that ended below it. */
    private void events(Graphics2D g, double middle) {
        g.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (Mark mark : scene.marks()) {
            boolean turned = mark.kind() == Mark.Kind.TURNED;
            double x = pixelOf(mark.step());
            double near = turned ? middle - 6 : middle + 6;
            double far = turned ? middle - 10 : middle + 10;
            g.setColor(turned ? Theme.muted() : new Color(0xc62828));
            g.draw(new Line2D.Double(x, far, x, near));
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.SLIDER;
                }
            };
        }
        return accessibleContext;
    }
}
