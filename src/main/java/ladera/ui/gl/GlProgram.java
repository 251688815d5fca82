package ladera.ui.gl;

import com.jogamp.opengl.GL2ES2;
import com.jogamp.opengl.GL3;
import com.jogamp.opengl.GLException;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A pair of shaders from the resources of this package, linked, with its uniforms by name. */
final class GlProgram {
    private static final float FULL = 255;

    private final GL3 gl;
    private final int program;
    private final Map<String, Integer> places = new HashMap<>();

    /** @throws GLException with the driver's words where it does not compile or link */
    GlProgram(GL3 gl, String name) {
        this.gl = gl;
        int vertex = shader(GL2ES2.GL_VERTEX_SHADER, name + ".vert");
        int fragment = shader(GL2ES2.GL_FRAGMENT_SHADER, name + ".frag");
        program = gl.glCreateProgram();
        gl.glAttachShader(program, vertex);
        gl.glAttachShader(program, fragment);
        gl.glLinkProgram(program);
        gl.glDeleteShader(vertex);
        gl.glDeleteShader(fragment);
        int[] linked = new int[1];
        gl.glGetProgramiv(program, GL2ES2.GL_LINK_STATUS, linked, 0);
        if (linked[0] == 0) {
            byte[] words = new byte[2048];
            gl.glGetProgramInfoLog(program, words.length, linked, 0, words, 0);
            throw new GLException(name + ": " + new String(words, 0, linked[0], StandardCharsets.UTF_8));
        }
    }

    private int shader(int kind, String file) {
        int shader = gl.glCreateShader(kind);
        gl.glShaderSource(shader, 1, new String[] {source(file)}, null);
        gl.glCompileShader(shader);
        int[] compiled = new int[1];
        gl.glGetShaderiv(shader, GL2ES2.GL_COMPILE_STATUS, compiled, 0);
        if (compiled[0] == 0) {
            byte[] words = new byte[2048];
            gl.glGetShaderInfoLog(shader, words.length, compiled, 0, words, 0);
            throw new GLException(file + ": " + new String(words, 0, compiled[0], StandardCharsets.UTF_8));
        }
        return shader;
    }

    private static String source(String file) {
        try (InputStream stream = GlProgram.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new GLException(file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new GLException(file, unreadable);
        }
    }

    GlProgram use() {
        gl.glUseProgram(program);
        return this;
    }

    GlProgram set(String name, int value) {
        gl.glUniform1i(place(name), value);
        return this;
    }

    GlProgram set(String name, float value) {
        gl.glUniform1f(place(name), value);
        return this;
    }

    GlProgram set(String name, float x, float y) {
        gl.glUniform2f(place(name), x, y);
        return this;
    }

    GlProgram set(String name, float x, float y, float z) {
        gl.glUniform3f(place(name), x, y, z);
        return this;
    }

    GlProgram set(String name, Color color) {
        gl.glUniform4f(
                place(name),
                color.getRed() / FULL,
                color.getGreen() / FULL,
                color.getBlue() / FULL,
                color.getAlpha() / FULL);
        return this;
    }

    GlProgram matrix(float[] matrix) {
        gl.glUniformMatrix4fv(place("matrix"), 1, false, matrix, 0);
        return this;
    }

    void dispose() {
        gl.glDeleteProgram(program);
    }

    private int place(String uniform) {
        return places.computeIfAbsent(uniform, name -> gl.glGetUniformLocation(program, name));
    }
}
