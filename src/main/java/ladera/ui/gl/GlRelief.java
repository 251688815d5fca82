package ladera.ui.gl;

import com.jogamp.opengl.GL;
import com.jogamp.opengl.GL2GL3;
import com.jogamp.opengl.GL3;
import com.jogamp.opengl.GLException;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.nio.IntBuffer;
import ladera.figure.Camera;
import ladera.figure.MapGround;
import ladera.figure.Palette;
import ladera.figure.ReliefMesh;
import ladera.figure.ReliefScene;

/**
 * Draws reliefs in one OpenGL context. Box and surface are drawn with several samples a pixel and kept, so that while only
 * paths grow no surface is drawn; lines and marks have soft edges of their own. Everything on the card is made when it is first needed and is made again after {@link #dispose}.
 */
final class GlRelief {
    /** Samples a pixel where the card draws. */
    private static final int SAMPLES = 4;

    /** Where the processor draws, a picture at rest is drawn this many times as large and averaged ... */
    private static final int FINENESS = 2;

    /** ... unless it has more pixels than this: it would not be at rest soon. */
    private static final double MOST_SMOOTHED = 400_000;

    private static final float FULL = 255;

    private final boolean software;
    private GL3 gl;
    private GlSurface surface;
    private GlLines lines;
    private GlDots dots;
    private GlTarget sampled;
    private GlTarget base;
    private GlTarget picture;
    private Key key;

    /** What box and surface depend on. */
    private record Key(
            ReliefMesh mesh,
            MapGround ground,
            Camera camera,
            double exaggeration,
            Palette palette,
            Rectangle2D stage,
            String heightName,
            GlTarget target) {}

    /** @param software true where the processor does the work of a graphics card */
    GlRelief(boolean software) {
        this.software = software;
    }

    /**
     * Draws a scene; {@link #showIn} then has it.
     *
     * @param width pixels of the whole area
     * @param draft true while the camera moves
     */
    void draw(GL3 current, ReliefScene scene, int width, int height, boolean draft) {
        if (gl == null) {
            gl = current;
            surface = new GlSurface(gl);
            lines = new GlLines(gl);
            dots = new GlDots(gl);
        }
        int fineness = software && !draft && (double) width * height <= MOST_SMOOTHED ? FINENESS : 1;
        resize(width, height, fineness, software ? 0 : SAMPLES);
        double perUnit = width / scene.perspective().area().getWidth();
        gl.glEnable(GL.GL_BLEND);
        plainInk(gl);
        gl.glDisable(GL.GL_CULL_FACE);
        gl.glDisable(GL.GL_SCISSOR_TEST);
        drawBase(scene, (float) (perUnit * fineness));
        base.copyTo(picture);
        picture.bind();
        gl.glDepthMask(false);
        float scale = (float) perUnit;
        lines.send(scene.shadows(), scene.perspective(), picture, scale);
        lines.seen();
        lines.send(scene.paths(), scene.perspective(), picture, scale);
        lines.hidden();
        lines.seen();
        dots.draw(scene, picture, scale);
        restore();
        int error = gl.glGetError();
        if (error != GL.GL_NO_ERROR) {
            throw new GLException("OpenGL error 0x" + Integer.toHexString(error));
        }
    }

    private void drawBase(ReliefScene scene, float scale) {
        Key wanted = new Key(
                scene.mesh(),
                scene.figure().ground(),
                scene.figure().camera(),
                scene.figure().exaggeration(),
                scene.palette(),
                scene.perspective().area(),
                scene.figure().heightName(),
                sampled);
        if (wanted.equals(key)) {
            return;
        }
        key = wanted;
        sampled.bind();
        Color background = scene.palette().background();
        gl.glClearColor(background.getRed() / FULL, background.getGreen() / FULL, background.getBlue() / FULL, 0);
        gl.glDepthMask(true);
        gl.glClearDepth(1);
        gl.glClear(GL.GL_COLOR_BUFFER_BIT | GL.GL_DEPTH_BUFFER_BIT);
        gl.glDisable(GL.GL_DEPTH_TEST);
        lines.send(scene.box(), scene.perspective(), sampled, scale);
        lines.over();
        gl.glEnable(GL.GL_DEPTH_TEST);
        gl.glDepthFunc(GL.GL_LESS);
        gl.glDisable(GL.GL_BLEND);
        gl.glColorMask(true, true, true, false);
        surface.draw(scene, scale);
        gl.glColorMask(true, true, true, true);
        gl.glEnable(GL.GL_BLEND);
        gl.glDisable(GL.GL_DEPTH_TEST);
        if (sampled != base) {
            sampled.copyTo(base);
        }
    }

    /** Inks colours by their alpha and keeps the target's alpha, which is {@link GlLines}' own. */
    static void plainInk(GL3 gl) {
        gl.glBlendFuncSeparate(GL.GL_SRC_ALPHA, GL.GL_ONE_MINUS_SRC_ALPHA, GL.GL_ZERO, GL.GL_ONE);
    }

    /** Leaves the context as a stranger would like to find it; JOGL flips and reads with vertex arrays of its own. */
    private void restore() {
        gl.glDepthMask(true);
        gl.glDisable(GL.GL_BLEND);
        gl.glUseProgram(0);
        gl.glBindBuffer(GL.GL_ARRAY_BUFFER, 0);
        gl.glBindVertexArray(gl.getContext().getDefaultVAO());
        gl.glBindFramebuffer(GL3.GL_DRAW_FRAMEBUFFER, gl.getContext().getDefaultDrawFramebuffer());
        gl.glBindFramebuffer(GL3.GL_READ_FRAMEBUFFER, gl.getContext().getDefaultReadFramebuffer());
    }

    /** Shows the picture in the context's own frame buffer. */
    void showIn(int width, int height) {
        picture.showIn(gl.getContext().getDefaultDrawFramebuffer(), width, height);
        restore();
    }

    /** Reads the picture, its upper row first, as blue, green and red of 0x00RRGGBB. */
    void read(IntBuffer pixels) {
        picture.bind();
        gl.glPixelStorei(GL.GL_PACK_ALIGNMENT, Integer.BYTES);
        gl.glReadPixels(0, 0, picture.width, picture.height, GL.GL_BGRA, GL2GL3.GL_UNSIGNED_INT_8_8_8_8_REV, pixels);
        restore();
    }

    private void resize(int width, int height, int fineness, int samples) {
        if (base == null || !base.fits(width, height, 0)) {
            disposeTargets();
            base = new GlTarget(gl, width, height, 0);
            picture = new GlTarget(gl, width, height, 0);
        }
        boolean direct = fineness == 1 && samples == 0;
        if (sampled != null
                && sampled != base
                && (direct || !sampled.fits(fineness * width, fineness * height, samples))) {
            sampled.dispose();
            sampled = null;
        }
        if (direct) {
            sampled = base;
        } else if (sampled == null || sampled == base) {
            sampled = new GlTarget(gl, fineness * width, fineness * height, samples);
        }
    }

    private void disposeTargets() {
        if (sampled != null && sampled != base) {
            sampled.dispose();
        }
        if (base != null) {
            base.dispose();
        }
        if (picture != null) {
            picture.dispose();
        }
        forget();
    }

    private void forget() {
        sampled = null;
        base = null;
        picture = null;
        key = null;
    }

    /** Frees everything on the card; the context must be current, or already gone with all it held. */
    void dispose(boolean current) {
        if (gl != null && current) {
            disposeTargets();
            surface.dispose();
            lines.dispose();
            dots.dispose();
        }
        forget();
        gl = null;
    }
}
