package ladera.ui.gl;

import com.jogamp.common.nio.Buffers;
import com.jogamp.opengl.GL;
import com.jogamp.opengl.GL2ES2;
import com.jogamp.opengl.GL2ES3;
import com.jogamp.opengl.GL3;
import java.awt.Color;
import java.nio.FloatBuffer;
import java.util.List;
import ladera.figure.Perspective;
import ladera.figure.ReliefLine;
import ladera.figure.Strand;

/**
 * Lines with soft edges of any width: each piece is a strip that faces the eye. A translucent line is first drawn into the
 * target's alpha, where the densest of its pieces wins, and then inks each pixel once, however often it crosses itself. For
 * this the target's alpha is 0 at first, and is so again afterwards.
 */
final class GlLines {
    private static final int OPAQUE = 255;

    private final GL3 gl;
    private final GlProgram program;
    private final int[] pieces = new int[1];
    private final int[] buffer = new int[1];
    private FloatBuffer points = Buffers.newDirectFloatBuffer(1024);
    private int[] begins = new int[0];
    private List<ReliefLine> lines = List.of();
    private float scale;

    GlLines(GL3 gl) {
        this.gl = gl;
        program = new GlProgram(gl, "line");
        gl.glGenVertexArrays(1, pieces, 0);
        gl.glGenBuffers(1, buffer, 0);
        gl.glBindVertexArray(pieces[0]);
        for (int end = 0; end < 2; end++) {
            gl.glEnableVertexAttribArray(end);
            gl.glVertexAttribDivisor(end, 1);
        }
    }

    /** Sends lines to the card, to be drawn by the methods below. */
    void send(List<ReliefLine> wanted, Perspective perspective, GlTarget target, float pixels) {
        lines = wanted;
        scale = pixels;
        begins = new int[lines.size()];
        int count = 0;
        for (int k = 0; k < begins.length; k++) {
            begins[k] = count;
            count += lines.get(k).strand().size();
        }
        if (points.capacity() < count * Strand.STRIDE) {
            points = Buffers.newDirectFloatBuffer(2 * count * Strand.STRIDE);
        }
        points.clear();
        for (ReliefLine line : lines) {
            points.put(line.strand().points(), 0, line.strand().size() * Strand.STRIDE);
        }
        points.flip();
        gl.glBindBuffer(GL.GL_ARRAY_BUFFER, buffer[0]);
        gl.glBufferData(GL.GL_ARRAY_BUFFER, (long) points.limit() * Float.BYTES, points, GL2ES2.GL_STREAM_DRAW);
        program.use()
                .matrix(perspective.matrix())
                .set("pixels", target.width, target.height)
                .set("lift", (float) perspective.lift());
        gl.glBindVertexArray(pieces[0]);
    }

    /** Draws all lines in their colours over whatever is there. */
    void over() {
        for (int k = 0; k < begins.length; k++) {
            draw(k, lines.get(k).width(), lines.get(k).color());
        }
    }

    /** Draws all lines where the surface is not before them. */
    void seen() {
        gl.glEnable(GL.GL_DEPTH_TEST);
        gl.glDepthFunc(GL.GL_LEQUAL);
        for (int k = 0; k < begins.length; k++) {
            ReliefLine line = lines.get(k);
            if (line.casing() != null) {
                draw(k, line.casingWidth(), line.casing());
            }
            draw(k, line.width(), line.color());
        }
        gl.glDisable(GL.GL_DEPTH_TEST);
    }

    /** Draws what shines through where the surface is before the lines. */
    void hidden() {
        gl.glEnable(GL.GL_DEPTH_TEST);
        gl.glDepthFunc(GL.GL_GREATER);
        for (int k = 0; k < begins.length; k++) {
            if (lines.get(k).hidden() != null) {
                draw(k, lines.get(k).width(), lines.get(k).hidden());
            }
        }
        gl.glDisable(GL.GL_DEPTH_TEST);
    }

    private void draw(int k, float width, Color ink) {
        int count = lines.get(k).strand().size() - 1;
        if (count < 1) {
            return;
        }
        program.set("halfWidth", width / 2 * scale).set("ink", ink);
        for (int end = 0; end < 2; end++) {
            long from = (long) (begins[k] + end) * Strand.STRIDE * Float.BYTES;
            gl.glVertexAttribPointer(end, Strand.STRIDE, GL.GL_FLOAT, false, 0, from);
        }
        if (ink.getAlpha() < OPAQUE) {
            gl.glColorMask(false, false, false, true);
            gl.glBlendEquation(GL2ES3.GL_MAX);
            gl.glDrawArraysInstanced(GL.GL_TRIANGLE_STRIP, 0, 4, count);
            gl.glColorMask(true, true, true, true);
            gl.glBlendEquation(GL.GL_FUNC_ADD);
            gl.glBlendFuncSeparate(GL.GL_DST_ALPHA, GL.GL_ONE_MINUS_DST_ALPHA, GL.GL_ZERO, GL.GL_ZERO);
            gl.glDrawArraysInstanced(GL.GL_TRIANGLE_STRIP, 0, 4, count);
            GlRelief.plainInk(gl);
        } else {
            gl.glDrawArraysInstanced(GL.GL_TRIANGLE_STRIP, 0, 4, count);
        }
    }

    void dispose() {
        program.dispose();
        gl.glDeleteVertexArrays(1, pieces, 0);
        gl.glDeleteBuffers(1, buffer, 0);
    }
}
