package ladera.ui;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JPanel;
import ladera.figure.Depiction;
import ladera.figure.Figure;
import ladera.figure.GroundCache;
import ladera.figure.MapFigure;

/**
 * Shows a picture that is a value, whatever its size; a map's ground is drawn once and kept. What is shown can be taken along
 * as it stands; a room that has a better drawing for print attaches that in its place.
 */
public class FigurePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final transient GroundCache cache = new GroundCache();
    private transient Figure figure;
    private boolean painted;

    public FigurePanel(Surroundings around) {
        this.around = around;
        setOpaque(false);
        FigureView.attach(this, () -> Depiction.of(figure));
    }

    /**
     * For a picture within a page.
     *
     * @param name key of the word by which it is called
     */
    public static FigurePanel inPage(Surroundings around, int height, String name) {
        FigurePanel panel = new FigurePanel(around);
        panel.setPreferredSize(new Dimension(Sheet.COLUMN, height));
        panel.getAccessibleContext().setAccessibleName(around.word(name));
        return panel;
    }

    /** Shows a picture, or nothing where it is null. */
    public final void show(Figure next) {
        figure = next;
        painted = false;
        repaint();
    }

    /** What is shown; null for nothing. */
    public final Figure figure() {
        return figure;
    }

    /** True once what was shown last has been painted. */
    public final boolean settled() {
        return painted || figure == null || !isShowing() || getVisibleRect().isEmpty();
    }

    protected final Rectangle2D area() {
        return new Rectangle2D.Double(0, 0, getWidth(), getHeight());
    }

    protected final Surroundings around() {
        return around;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (figure instanceof MapFigure map) {
            cache.paint((Graphics2D) graphics, area(), around.palette(), map);
        } else if (figure != null) {
            figure.paint((Graphics2D) graphics, area(), around.palette());
        }
        painted = true;
    }
}
