package ladera.ui;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JComponent;
import ladera.figure.Palette;
import ladera.figure.ReliefFigure;
import ladera.figure.ReliefPainter;

/** A relief on the screen, by Java2D. */
final class PixelCanvas extends JComponent implements ReliefCanvas {
    private static final long serialVersionUID = 1L;

    private final transient ReliefPainter painter = new ReliefPainter();
    private transient ReliefFigure figure;
    private transient Palette palette;
    private boolean moving;
    private boolean settled;

    PixelCanvas() {
        setOpaque(true);
    }

    @Override
    public JComponent component() {
        return this;
    }

    @Override
    public void show(ReliefFigure newest, Palette colors, boolean onTheMove) {
        if (newest.equals(figure) && colors.equals(palette) && moving == onTheMove) {
            return;
        }
        figure = newest;
        palette = colors;
        moving = onTheMove;
        settled = false;
        repaint();
    }

    @Override
    public boolean settled() {
        return settled;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (figure != null) {
            graphics.setColor(palette.background());
            graphics.fillRect(0, 0, getWidth(), getHeight());
            Rectangle2D area = new Rectangle2D.Double(0, 0, getWidth(), getHeight());
            painter.paint((Graphics2D) graphics, area, palette, figure, moving);
            settled = !moving;
        }
    }
}
