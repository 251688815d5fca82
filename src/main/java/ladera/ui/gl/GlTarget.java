package ladera.ui.gl;

import com.jogamp.opengl.GL;
import com.jogamp.opengl.GL3;
import com.jogamp.opengl.GLException;

/** Somewhere to draw that is not seen: colour and depth of a size, with several samples a pixel where asked for. */
final class GlTarget {
    private final GL3 gl;
    private final int[] frame = new int[1];
    private final int[] buffers = new int[2];
    final int width;
    final int height;
    final int samples;

    /** @throws GLException where the driver cannot give a target of that size */
    GlTarget(GL3 gl, int width, int height, int samples) {
        this.gl = gl;
        this.width = width;
        this.height = height;
        this.samples = samples;
        gl.glGenFramebuffers(1, frame, 0);
        gl.glGenRenderbuffers(2, buffers, 0);
        gl.glBindFramebuffer(GL.GL_FRAMEBUFFER, frame[0]);
        attach(buffers[0], GL.GL_RGBA8, GL.GL_COLOR_ATTACHMENT0);
        attach(buffers[1], GL.GL_DEPTH_COMPONENT24, GL.GL_DEPTH_ATTACHMENT);
        gl.glBindRenderbuffer(GL.GL_RENDERBUFFER, 0);
        int status = gl.glCheckFramebufferStatus(GL.GL_FRAMEBUFFER);
        if (status != GL.GL_FRAMEBUFFER_COMPLETE) {
            dispose();
            throw new GLException(width + " x " + height + ", " + samples + " samples: status " + status);
        }
    }

    private void attach(int buffer, int format, int place) {
        gl.glBindRenderbuffer(GL.GL_RENDERBUFFER, buffer);
        if (samples > 0) {
            gl.glRenderbufferStorageMultisample(GL.GL_RENDERBUFFER, samples, format, width, height);
        } else {
            gl.glRenderbufferStorage(GL.GL_RENDERBUFFER, format, width, height);
        }
        gl.glFramebufferRenderbuffer(GL.GL_FRAMEBUFFER, place, GL.GL_RENDERBUFFER, buffer);
    }

    boolean fits(int wantedWidth, int wantedHeight, int wantedSamples) {
        return width == wantedWidth && height == wantedHeight && samples == wantedSamples;
    }

    /** Draws go here from now on. */
    void bind() {
        gl.glBindFramebuffer(GL.GL_FRAMEBUFFER, frame[0]);
        gl.glViewport(0, 0, width, height);
    }

    /** Copies colour and depth to another target, averaging samples, or pixels where that one is smaller. */
    void copyTo(GlTarget other) {
        showIn(other.frame[0], other.width, other.height);
        blit(other.frame[0], other.width, other.height, GL.GL_DEPTH_BUFFER_BIT, GL.GL_NEAREST);
    }

    /** Copies the colours to another frame buffer, averaging samples, or pixels where that one is smaller. */
    void showIn(int otherFrame, int otherWidth, int otherHeight) {
        boolean same = otherWidth == width && otherHeight == height;
        blit(otherFrame, otherWidth, otherHeight, GL.GL_COLOR_BUFFER_BIT, same ? GL.GL_NEAREST : GL.GL_LINEAR);
    }

    private void blit(int otherFrame, int otherWidth, int otherHeight, int what, int filter) {
        gl.glBindFramebuffer(GL3.GL_READ_FRAMEBUFFER, frame[0]);
        gl.glBindFramebuffer(GL3.GL_DRAW_FRAMEBUFFER, otherFrame);
        gl.glBlitFramebuffer(0, 0, width, height, 0, 0, otherWidth, otherHeight, what, filter);
    }

    void dispose() {
        gl.glDeleteFramebuffers(1, frame, 0);
        gl.glDeleteRenderbuffers(2, buffers, 0);
    }
}
