package ladera.ui.gl;

import com.jogamp.common.nio.Buffers;
import com.jogamp.opengl.GL;
import com.jogamp.opengl.GL3;
import com.jogamp.opengl.GLCapabilities;
import com.jogamp.opengl.GLDrawableFactory;
import com.jogamp.opengl.GLException;
import com.jogamp.opengl.GLOffscreenAutoDrawable;
import com.jogamp.opengl.GLProfile;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import ladera.figure.MapGround;
import ladera.figure.Palette;
import ladera.figure.ReliefFigure;
import ladera.figure.ReliefMesh;
import ladera.figure.ReliefScene;

/** Renders reliefs with OpenGL to images of any size, without a window. For one thread at a time. */
final class GlOffscreen implements AutoCloseable {
    private final GLOffscreenAutoDrawable drawable;
    private GlProbe.Identity identity;
    private GlRelief relief;
    private MapGround ground;
    private ReliefMesh mesh;

    /** @throws RuntimeException or a {@link LinkageError} where there is no OpenGL of version 3.3 or later */
    GlOffscreen() {
        GLCapabilities wanted = capabilities();
        drawable = GLDrawableFactory.getFactory(wanted.getGLProfile())
                .createOffscreenAutoDrawable(null, wanted, null, 1, 1);
        try {
            drawable.display();
            run(gl -> {
                identity = GlProbe.Identity.of(gl);
                identity.requireShaders();
                relief = new GlRelief(identity.software());
            });
        } catch (RuntimeException | Error failed) {
            drawable.destroy();
            throw failed;
        }
    }

    /** What a context for reliefs is asked for: they bring depth and samples of their own. */
    static GLCapabilities capabilities() {
        GLCapabilities wanted = new GLCapabilities(GLProfile.get(GLProfile.GL3));
        wanted.setOnscreen(false);
        wanted.setFBO(true);
        wanted.setDoubleBuffered(false);
        wanted.setDepthBits(0);
        return wanted;
    }

    GlProbe.Identity identity() {
        return identity;
    }

    /**
     * A picture with its background.
     *
     * @param width in the unit of lines and type
     * @param scale pixels a unit
     * @throws GLException where the size is more than the driver can draw, or OpenGL fails
     */
    BufferedImage render(ReliefFigure figure, int width, int height, double scale, Palette palette) {
        if (ground != figure.ground()) {
            ground = figure.ground();
            mesh = ReliefMesh.of(ground);
        }
        Rectangle2D area = new Rectangle2D.Double(0, 0, width, height);
        ReliefScene scene = new ReliefScene(figure, mesh, area, palette);
        Rectangle2D stage = scene.perspective().area();
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(scale * width), (int) Math.ceil(scale * height), BufferedImage.TYPE_INT_RGB);
        BufferedImage drawn = new BufferedImage(
                (int) Math.round(scale * stage.getWidth()),
                (int) Math.round(scale * stage.getHeight()),
                BufferedImage.TYPE_INT_RGB);
        run(gl -> draw(gl, scene, drawn));
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(palette.background());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.drawImage(drawn, (int) Math.round(scale * stage.getX()), (int) Math.round(scale * stage.getY()), null);
        graphics.scale(scale, scale);
        scene.paintType(graphics);
        graphics.dispose();
        return image;
    }

    private void draw(GL3 gl, ReliefScene scene, BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] largest = new int[1];
        gl.glGetIntegerv(GL.GL_MAX_RENDERBUFFER_SIZE, largest, 0);
        if (Math.max(width, height) > largest[0]) {
            throw new GLException(width + " x " + height + " > " + largest[0]);
        }
        relief.draw(gl, scene, width, height, false);
        IntBuffer pixels = Buffers.newDirectIntBuffer(width * height);
        relief.read(pixels);
        pixels.get(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    /** What is to be done with the context. */
    private interface Task {
        void run(GL3 gl);
    }

    /** Does something while the context is current; what it throws comes out here. */
    private void run(Task task) {
        Throwable[] thrown = new Throwable[1];
        drawable.invoke(true, current -> {
            try {
                task.run(current.getGL().getGL3());
            } catch (RuntimeException | LinkageError failed) {
                thrown[0] = failed;
            }
            return true;
        });
        if (thrown[0] instanceof RuntimeException failed) {
            throw failed;
        }
        if (thrown[0] instanceof LinkageError failed) {
            throw failed;
        }
    }

    @Override
    public void close() {
        run(gl -> relief.dispose(true));
        drawable.destroy();
    }
}
