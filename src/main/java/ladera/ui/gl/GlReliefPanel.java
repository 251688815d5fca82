package ladera.ui.gl;

import com.jogamp.opengl.GLAutoDrawable;
import com.jogamp.opengl.GLEventListener;
import com.jogamp.opengl.awt.GLJPanel;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import ladera.figure.MapGround;
import ladera.figure.Palette;
import ladera.figure.ReliefFigure;
import ladera.figure.ReliefMesh;
import ladera.figure.ReliefScene;
import ladera.ui.ReliefCanvas;

/**
 * A relief on the screen, by OpenGL; the type is set over it with Java2D. Paints when there is something new and otherwise
 * rests. What it keeps on the card is made anew whenever the component comes to a window.
 */
final class GlReliefPanel extends GLJPanel implements ReliefCanvas {
    private static final long serialVersionUID = 1L;

    private final transient GlRelief relief;
    private final transient Consumer<Throwable> failed;
    private transient ReliefFigure figure;
    private transient Palette palette;
    private transient ReliefScene scene;
    private transient MapGround ground;
    private transient ReliefMesh mesh;
    private boolean moving;
    private boolean settled;
    private boolean broken;

    GlReliefPanel(boolean software, Consumer<Throwable> failed) {
        super(GlOffscreen.capabilities());
        this.relief = new GlRelief(software);
        this.failed = failed;
        setSkipGLOrientationVerticalFlip(true);
        setOpaque(true);
        addGLEventListener(new Drawing());
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
        if (figure == null || broken) {
            return;
        }
        try {
            if (ground != figure.ground()) {
                ground = figure.ground();
                mesh = ReliefMesh.of(ground);
            }
            Rectangle2D area = new Rectangle2D.Double(0, 0, getWidth(), getHeight());
            scene = new ReliefScene(figure, mesh, area, palette);
            super.paintComponent(graphics);
            scene.paintType((Graphics2D) graphics);
            settled = !moving && isShowing();
        } catch (RuntimeException | LinkageError failure) {
            fail(failure);
        }
    }

    private void fail(Throwable failure) {
        broken = true;
        SwingUtilities.invokeLater(() -> failed.accept(failure));
    }

    @Override
    public void removeNotify() {
        try {
            super.removeNotify();
        } catch (RuntimeException | LinkageError failure) {
            relief.dispose(false);
        }
    }

    /** What the context's life brings. */
    private final class Drawing implements GLEventListener {
        @Override
        public void init(GLAutoDrawable drawable) {
            relief.dispose(false);
            GlProbe.Identity.of(drawable.getGL().getGL3()).requireShaders();
        }

        @Override
        public void reshape(GLAutoDrawable drawable, int x, int y, int width, int height) {
            // Targets follow the size when the next picture is drawn.
        }

        @Override
        public void display(GLAutoDrawable drawable) {
            int width = drawable.getSurfaceWidth();
            int height = drawable.getSurfaceHeight();
            relief.draw(drawable.getGL().getGL3(), scene, width, height, moving);
            relief.showIn(width, height);
        }

        @Override
        public void dispose(GLAutoDrawable drawable) {
            relief.dispose(true);
        }
    }
}
