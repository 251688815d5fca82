package ladera.ui.optimizers;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JComponent;
import javax.swing.JPanel;
import ladera.figure.MapGround;
import ladera.figure.ReliefFigure;
import ladera.figure.ReliefPainter;
import ladera.figure.TerrainGround;
import ladera.run.Scene;
import ladera.run.Terrain;
import ladera.ui.Surroundings;

/** The 3-D view of the race. */
final class ReliefView {
    private final Surroundings around;
    private final ReliefPainter painter = new ReliefPainter();
    private final JPanel panel;
    private MapGround ground;
    private ReliefFigure figure;
    private boolean painted;

    ReliefView(Surroundings around) {
        this.around = around;
        this.panel = new JPanel() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void paintComponent(Graphics graphics) {
                if (figure != null) {
                    Rectangle2D area = new Rectangle2D.Double(0, 0, getWidth(), getHeight());
                    painter.paint((Graphics2D) graphics, area, around.palette(), figure, false);
                    painted = true;
                }
            }
        };
        panel.setOpaque(false);
        panel.getAccessibleContext().setAccessibleName(around.word("figure.relief"));
    }

    static TerrainGround ground(Terrain terrain) {
        return MapView.ground(terrain);
    }

    JComponent component() {
        return panel;
    }

    void show(Scene scene) {
        MapGround sampled = scene.answers().to(ground(scene.experiment().race().terrain()));
        if (sampled != null) {
            ground = sampled;
        }
        if (ground != null) {
            figure = new ReliefFigure(
                    ground,
                    RacePictures.traces(scene),
                    RacePictures.starts(scene.experiment().race(), 0));
            painted = false;
            panel.repaint();
        }
    }

    boolean settled() {
        return painted;
    }

    void leave() {}
}
