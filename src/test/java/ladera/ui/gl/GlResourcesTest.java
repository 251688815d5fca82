package ladera.ui.gl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.jogamp.opengl.GL;
import com.jogamp.opengl.GL3;
import com.jogamp.opengl.GLDrawableFactory;
import com.jogamp.opengl.GLOffscreenAutoDrawable;
import java.awt.geom.Rectangle2D;
import ladera.figure.Palette;
import ladera.figure.ReliefFigure;
import ladera.figure.ReliefMesh;
import ladera.figure.ReliefSamples;
import ladera.figure.ReliefScene;
import org.junit.jupiter.api.Test;

/** What is made on the card is freed again. */
class GlResourcesTest {
    private static final int TIMES = 50;

    /** More than all objects made here, were none of them freed. */
    private static final int NAMES = 1500;

    @Test
    void drawingResizingAndDisposingLeavesNothingBehind() {
        GLOffscreenAutoDrawable drawable = GLDrawableFactory.getFactory(
                        GlOffscreen.capabilities().getGLProfile())
                .createOffscreenAutoDrawable(null, GlOffscreen.capabilities(), null, 8, 8);
        Throwable[] thrown = new Throwable[1];
        drawable.display();
        drawable.invoke(true, current -> {
            try {
                drawOften(current.getGL().getGL3());
            } catch (RuntimeException | AssertionError failed) {
                thrown[0] = failed;
            }
            return true;
        });
        drawable.destroy();
        assertNull(thrown[0]);
    }

    private static void drawOften(GL3 gl) {
        ReliefFigure figure = ReliefSamples.course();
        ReliefMesh mesh = ReliefMesh.of(figure.ground());
        int before = -1;
        for (int k = 0; k < TIMES; k++) {
            GlRelief relief = new GlRelief(k % 2 == 0);
            for (int size = 40; size < 80; size += 20) {
                Rectangle2D area = new Rectangle2D.Double(0, 0, size, size + k);
                relief.draw(gl, new ReliefScene(figure, mesh, area, Palette.LIGHT), size, size + k, false);
                relief.draw(gl, new ReliefScene(figure, mesh, area, Palette.DARK), size, size + k, true);
            }
            relief.dispose(true);
            assertEquals(GL.GL_NO_ERROR, gl.glGetError());
            int left = objects(gl);
            before = before < 0 ? left : before;
            assertEquals(before, left, "after " + (k + 1) + " times");
        }
    }

    /** How many objects of any kind the context holds, among the names that a driver would give so far. */
    private static int objects(GL3 gl) {
        int count = 0;
        for (int name = 1; name < NAMES; name++) {
            count += gl.glIsBuffer(name) ? 1 : 0;
            count += gl.glIsTexture(name) ? 1 : 0;
            count += gl.glIsFramebuffer(name) ? 1 : 0;
            count += gl.glIsRenderbuffer(name) ? 1 : 0;
            count += gl.glIsVertexArray(name) ? 1 : 0;
            count += gl.glIsProgram(name) ? 1 : 0;
            count += gl.glIsShader(name) ? 1 : 0;
        }
        return count;
    }
}
