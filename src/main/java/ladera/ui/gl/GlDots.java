package ladera.ui.gl;

import com.jogamp.opengl.GL;
import com.jogamp.opengl.GL3;
import ladera.figure.ReliefDot;
import ladera.figure.ReliefScene;

/** Heads and starts: squares that face the eye, on which the shader draws a sphere, a ring, a cross or a halo. */
final class GlDots {
    /** Room around a mark for its soft edge. */
    private static final float MARGIN = 2;

    private final GL3 gl;
    private final GlProgram program;
    private final int[] nothing = new int[1];

    GlDots(GL3 gl) {
        this.gl = gl;
        program = new GlProgram(gl, "dot");
        gl.glGenVertexArrays(1, nothing, 0);
    }

    /** Draws the marks, the farthest first, paler where the surface is before them. */
    void draw(ReliefScene scene, GlTarget target, float scale) {
        program.use()
                .matrix(scene.perspective().matrix())
                .set("pixels", target.width, target.height)
                .set("lift", (float) scene.perspective().lift())
                .set("lineWidth", ReliefDot.LINE * scale)
                .set("light", ReliefDot.LIGHT_AT, ReliefDot.LIGHT_REACH, ReliefDot.LIGHT_CORE);
        gl.glBindVertexArray(nothing[0]);
        gl.glEnable(GL.GL_DEPTH_TEST);
        for (ReliefDot dot : scene.dots()) {
            set(dot, scale);
            draw(GL.GL_GREATER, ReliefDot.HIDDEN);
            draw(GL.GL_LEQUAL, 1);
        }
        gl.glDisable(GL.GL_DEPTH_TEST);
    }

    private void set(ReliefDot dot, float scale) {
        boolean cross = dot.kind() == ReliefDot.Kind.CROSS;
        float radius = (float) (cross ? ReliefDot.ARM * dot.radius() : dot.radius());
        float casing = (float) (cross ? ReliefDot.CROSS_CASING : dot.casing());
        program.set("kind", dot.kind().ordinal())
                .set("center", (float) dot.x(), (float) dot.y(), (float) dot.tone())
                .set("radius", radius * scale)
                .set("casing", casing * scale)
                .set("reach", (radius + casing + ReliefDot.LINE + MARGIN) * scale)
                .set("ink", dot.color())
                .set("rim", dot.casingColor())
                .set("bright", ReliefDot.highlight(dot.color()))
                .set("dusk", ReliefDot.dusk(dot.color()));
    }

    private void draw(int where, float opacity) {
        gl.glDepthFunc(where);
        program.set("opacity", opacity);
        gl.glDrawArrays(GL.GL_TRIANGLE_STRIP, 0, 4);
    }

    void dispose() {
        program.dispose();
        gl.glDeleteVertexArrays(1, nothing, 0);
    }
}
