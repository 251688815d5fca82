package ladera.ui.gl;

import com.jogamp.common.nio.Buffers;
import com.jogamp.opengl.GL;
import com.jogamp.opengl.GL2ES3;
import com.jogamp.opengl.GL3;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import ladera.figure.LevelTable;
import ladera.figure.MapGround;
import ladera.figure.Perspective;
import ladera.figure.ReliefLight;
import ladera.figure.ReliefMesh;
import ladera.figure.ReliefScene;
import ladera.figure.Viridis;

/** The surface as an indexed mesh on the graphics card; sent anew only for another mesh. */
final class GlSurface {
    /** Floats a point: X, Y, tone and its two slopes. */
    private static final int STRIDE = 5;

    /** Numbers an entry of a table. */
    private static final int CHANNELS = 4;

    private final GL3 gl;
    private final GlProgram program;
    private final int[] points = new int[1];
    private final int[] buffers = new int[2];
    private final int[] tables = new int[2];
    private ReliefMesh mesh;
    private MapGround ground;
    private int corners;

    GlSurface(GL3 gl) {
        this.gl = gl;
        program = new GlProgram(gl, "surface");
        gl.glGenVertexArrays(1, points, 0);
        gl.glGenBuffers(2, buffers, 0);
        gl.glGenTextures(2, tables, 0);
        gl.glBindVertexArray(points[0]);
        gl.glBindBuffer(GL.GL_ARRAY_BUFFER, buffers[0]);
        attribute(0, 2, 0);
        attribute(1, 1, 2);
        attribute(2, 2, 3);
        gl.glBindBuffer(GL.GL_ELEMENT_ARRAY_BUFFER, buffers[1]);
        table(0, GL.GL_RGBA8, Viridis.SIZE, GL.GL_UNSIGNED_BYTE, colors());
    }

    private void attribute(int index, int count, int from) {
        gl.glEnableVertexAttribArray(index);
        gl.glVertexAttribPointer(index, count, GL.GL_FLOAT, false, STRIDE * Float.BYTES, (long) from * Float.BYTES);
    }

    /** Draws the surface into the present target. */
    void draw(ReliefScene scene, float scale) {
        Perspective perspective = scene.perspective();
        send(scene);
        float[] key = ReliefLight.key(perspective);
        float[] fill = ReliefLight.fill(perspective);
        program.use()
                .matrix(perspective.matrix())
                .set("height", (float) perspective.box().height())
                .set("keyLight", key[0], key[1], key[2])
                .set("fillLight", fill[0], fill[1], fill[2])
                .set("strengths", ReliefLight.AMBIENT, ReliefLight.KEY_STRENGTH, ReliefLight.FILL_STRENGTH)
                .set("underside", ReliefLight.UNDERSIDE)
                .set("colors", 0)
                .set("levels", 1)
                .set("lineOnDark", LevelTable.ON_DARK)
                .set("lineOnBright", LevelTable.ON_BRIGHT)
                .set("halfLine", LevelTable.WIDTH / 2 * scale)
                .set("crowding", LevelTable.CROWDED, LevelTable.CLEAR);
        for (int unit = 0; unit < tables.length; unit++) {
            gl.glActiveTexture(GL.GL_TEXTURE0 + unit);
            gl.glBindTexture(GL.GL_TEXTURE_2D, tables[unit]);
        }
        gl.glFrontFace(GL.GL_CW);
        gl.glBindVertexArray(points[0]);
        gl.glDrawElements(GL.GL_TRIANGLES, corners, GL.GL_UNSIGNED_INT, 0);
        for (int unit = tables.length - 1; unit >= 0; unit--) {
            gl.glActiveTexture(GL.GL_TEXTURE0 + unit);
            gl.glBindTexture(GL.GL_TEXTURE_2D, 0);
        }
        gl.glFrontFace(GL.GL_CCW);
    }

    private void send(ReliefScene scene) {
        if (mesh != scene.mesh()) {
            mesh = scene.mesh();
            gl.glBindVertexArray(points[0]);
            FloatBuffer vertices = vertices(mesh);
            gl.glBindBuffer(GL.GL_ARRAY_BUFFER, buffers[0]);
            gl.glBufferData(GL.GL_ARRAY_BUFFER, (long) vertices.limit() * Float.BYTES, vertices, GL.GL_DYNAMIC_DRAW);
            corners = mesh.triangles().length;
            IntBuffer triangles = Buffers.newDirectIntBuffer(mesh.triangles());
            gl.glBufferData(GL.GL_ELEMENT_ARRAY_BUFFER, (long) corners * Integer.BYTES, triangles, GL.GL_DYNAMIC_DRAW);
        }
        if (ground != scene.figure().ground()) {
            ground = scene.figure().ground();
            table(1, GL.GL_RGBA32F, LevelTable.SIZE, GL.GL_FLOAT, levels(ground));
        }
    }

    private static FloatBuffer vertices(ReliefMesh mesh) {
        FloatBuffer vertices = Buffers.newDirectFloatBuffer(STRIDE * mesh.tones().length);
        for (int k = 0; k < mesh.tones().length; k++) {
            vertices.put((float) mesh.x(k % mesh.columns()));
            vertices.put((float) mesh.y(k / mesh.columns()));
            vertices.put(mesh.tones()[k]);
            vertices.put(mesh.slopesX()[k]);
            vertices.put(mesh.slopesY()[k]);
        }
        return vertices.flip();
    }

    private static ByteBuffer colors() {
        ByteBuffer colors = Buffers.newDirectByteBuffer(CHANNELS * Viridis.SIZE);
        for (int k = 0; k < Viridis.SIZE; k++) {
            int rgb = Viridis.rgb((k + 0.5) / Viridis.SIZE);
            colors.put((byte) (rgb >> 16))
                    .put((byte) (rgb >> 8))
                    .put((byte) rgb)
                    .put((byte) 0xff);
        }
        return colors.flip();
    }

    private static FloatBuffer levels(MapGround ground) {
        LevelTable table = new LevelTable(ground.tone(), ground.levels());
        FloatBuffer levels = Buffers.newDirectFloatBuffer(CHANNELS * LevelTable.SIZE);
        for (int k = 0; k < LevelTable.SIZE; k++) {
            float tone = (k + 0.5f) / LevelTable.SIZE;
            levels.put(table.nearest(tone)).put(table.spacing(tone)).put(table.bright(tone) ? 1 : 0);
            levels.put(0);
        }
        return levels.flip();
    }

    private void table(int index, int format, int size, int type, java.nio.Buffer entries) {
        gl.glBindTexture(GL.GL_TEXTURE_2D, tables[index]);
        gl.glPixelStorei(GL.GL_UNPACK_ALIGNMENT, 1);
        gl.glTexImage2D(GL.GL_TEXTURE_2D, 0, format, size, 1, 0, GL.GL_RGBA, type, entries);
        gl.glTexParameteri(GL.GL_TEXTURE_2D, GL.GL_TEXTURE_MIN_FILTER, GL.GL_NEAREST);
        gl.glTexParameteri(GL.GL_TEXTURE_2D, GL.GL_TEXTURE_MAG_FILTER, GL.GL_NEAREST);
        gl.glTexParameteri(GL.GL_TEXTURE_2D, GL2ES3.GL_TEXTURE_MAX_LEVEL, 0);
        gl.glBindTexture(GL.GL_TEXTURE_2D, 0);
    }

    void dispose() {
        program.dispose();
        gl.glDeleteVertexArrays(1, points, 0);
        gl.glDeleteBuffers(2, buffers, 0);
        gl.glDeleteTextures(2, tables, 0);
    }
}
