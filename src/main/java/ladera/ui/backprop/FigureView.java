package ladera.ui.backprop;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JPanel;
import ladera.figure.Figure;
import ladera.ui.Surroundings;

/** Shows one figure over its whole size. */
class FigureView<F extends Figure> extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private transient F figure;
    private boolean settled;

    FigureView(Surroundings around, String name) {
        super(null);
        this.around = around;
        setOpaque(false);
        getAccessibleContext().setAccessibleName(around.word(name));
    }

    final void show(F newest) {
        if (!newest.equals(figure)) {
            figure = newest;
            settled = false;
            repaint();
        }
    }

    /** The picture as a value; null before the first. */
    final F figure() {
        return figure;
    }

    final boolean settled() {
        return settled || !isShowing();
    }

    final Rectangle2D area() {
        return new Rectangle2D.Double(0, 0, getWidth(), getHeight());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (figure != null) {
            figure.paint((Graphics2D) graphics, area(), around.palette());
            settled = true;
        }
    }
}
