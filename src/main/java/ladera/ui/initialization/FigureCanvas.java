package ladera.ui.initialization;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JPanel;
import ladera.figure.Figure;
import ladera.ui.Sheet;
import ladera.ui.Surroundings;

/** A figure within a page. */
final class FigureCanvas extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private transient Figure figure;

    FigureCanvas(Surroundings around, int height, String name) {
        this.around = around;
        setOpaque(false);
        setPreferredSize(new Dimension(Sheet.COLUMN, height));
        getAccessibleContext().setAccessibleName(name);
    }

    void show(Figure next) {
        figure = next;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (figure != null) {
            Rectangle2D area = new Rectangle2D.Double(0, 0, getWidth(), getHeight());
            figure.paint((Graphics2D) graphics, area, around.palette());
        }
    }
}
