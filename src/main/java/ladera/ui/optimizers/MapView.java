package ladera.ui.optimizers;

import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import ladera.figure.GroundCache;
import ladera.figure.MapFigure;
import ladera.figure.MapGround;
import ladera.figure.RaceDepictions;
import ladera.figure.RacePictures;
import ladera.num.PlanePoint;
import ladera.run.Contestant;
import ladera.run.Edits;
import ladera.run.Race;
import ladera.run.Scene;
import ladera.ui.FigureView;
import ladera.ui.Surroundings;

/** The map: paths as they grow, starts that can be dragged, and the point under the cursor. */
final class MapView extends JPanel implements Plotted {
    private static final long serialVersionUID = 1L;

    /** How near the hand must come to a start, in pixels. */
    private static final double REACH = 12;

    private final transient Surroundings around;
    private final transient GroundCache cache = new GroundCache();
    private transient Scene scene;
    private transient MapGround ground;
    private transient PlanePoint under;
    private int hot;
    private boolean dragging;
    private boolean painted;

    MapView(Surroundings around) {
        this.around = around;
        setOpaque(false);
        getAccessibleContext().setAccessibleName(around.word("figure.map"));
        FigureView.attach(this, RaceDepictions::map);
        Hand hand = new Hand();
        addMouseListener(hand);
        addMouseMotionListener(hand);
    }

    void show(Scene newest) {
        MapGround sampled = newest.answers()
                .to(RaceDepictions.ground(newest.experiment().race().terrain()));
        if (sampled != null) {
            ground = sampled;
        }
        scene = newest;
        painted = false;
        repaint();
    }

    /** The point of the domain under the cursor, or null. */
    PlanePoint under() {
        return under;
    }

    boolean settled() {
        return (painted || getVisibleRect().isEmpty())
                && ground
                        == scene.answers()
                                .to(RaceDepictions.ground(
                                        scene.experiment().race().terrain()));
    }

    /** The picture as a value; null while the ground is being sampled. */
    MapFigure figure() {
        if (scene == null || ground == null) {
            return null;
        }
        Race race = scene.experiment().race();
        return new MapFigure(ground, RacePictures.traces(scene), RacePictures.starts(race, hot));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        MapFigure figure = figure();
        if (figure != null) {
            cache.paint((Graphics2D) graphics, area(), around.palette(), figure);
            painted = true;
        }
    }

    private Rectangle2D area() {
        return new Rectangle2D.Double(0, 0, getWidth(), getHeight());
    }

    private PlanePoint at(MouseEvent event) {
        MapFigure figure = figure();
        if (figure == null) {
            return null;
        }
        PlanePoint point = figure.toPoint(area(), event.getX(), event.getY());
        return scene.experiment().race().terrain().domain().contains(point.x(), point.y()) ? point : null;
    }

    private int startNear(MouseEvent event) {
        MapFigure figure = figure();
        if (figure == null || scene.experiment().race().contestants().isEmpty()) {
            return 0;
        }
        Race race = scene.experiment().race();
        int nearest = 0;
        double best = REACH;
        for (Contestant contestant : race.contestants()) {
            PlanePoint start = race.startOf(contestant.key());
            double distance = figure.toPixel(area(), start.x(), start.y()).distance(event.getX(), event.getY());
            if (distance < best) {
                best = distance;
                nearest = contestant.key();
            }
        }
        return nearest;
    }

    @Override
    public PlanePoint pixelOf(double x, double y) {
        return figure().toPixel(area(), x, y);
    }

    private final class Hand extends MouseAdapter {
        @Override
        public void mouseMoved(MouseEvent event) {
            move(event);
            int near = startNear(event);
            if (near != hot) {
                hot = near;
                setCursor(Cursor.getPredefinedCursor(near == 0 ? Cursor.CROSSHAIR_CURSOR : Cursor.HAND_CURSOR));
                repaint();
            }
        }

        @Override
        public void mousePressed(MouseEvent event) {
            if (SwingUtilities.isLeftMouseButton(event) && scene != null) {
                hot = startNear(event);
                dragging = hot != 0;
                if (!dragging && event.getClickCount() == 2) {
                    place(event);
                }
            }
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            move(event);
            PlanePoint to = at(event);
            if (dragging && to != null) {
                around.submit(new Edits.DragStart(hot, rounded(to)));
            }
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            dragging = false;
        }

        @Override
        public void mouseExited(MouseEvent event) {
            under = null;
            around.askAgain();
        }

        private void place(MouseEvent event) {
            PlanePoint to = at(event);
            if (to != null && !scene.experiment().race().contestants().isEmpty()) {
                int first = scene.experiment().race().contestants().get(0).key();
                around.submit(new Edits.DragStart(first, rounded(to)));
            }
        }

        private void move(MouseEvent event) {
            under = at(event);
            around.askAgain();
        }

        /** To what a pixel can mean, so that the start can be told and typed again. */
        private PlanePoint rounded(PlanePoint point) {
            double pixel = scene.experiment().race().terrain().domain().width() / Math.max(1, getWidth());
            double unit = Math.pow(10, Math.floor(Math.log10(pixel)));
            return new PlanePoint(round(point.x(), unit), round(point.y(), unit));
        }

        private double round(double value, double unit) {
            return Math.rint(value / unit) / Math.rint(1 / unit);
        }
    }
}
