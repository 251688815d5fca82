package ladera.ui.gl;

import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import ladera.figure.Palette;
import ladera.figure.ReliefFigure;
import ladera.num.Problem;
import ladera.ui.ReliefCanvas;

/**
 * The door to OpenGL: no type of JOGL shows in it, and none is loaded before it is asked. Whatever goes wrong behind it,
 * missing classes included, comes out as a {@link Problem}.
 */
public final class OpenGl {
    private static Answer answer;

    /**
     * Whether OpenGL works here.
     *
     * @param name such as {@code OpenGL 4.5 (llvmpipe)}; empty where it does not work
     * @param software true where the processor does the work of a graphics card
     * @param problem why it does not work; null where it does
     */
    public record Answer(String name, boolean software, Problem problem) {
        public boolean works() {
            return problem == null;
        }
    }

    private OpenGl() {}

    /** Draws a small picture the first time, which may take a second; remembers what came of it. Any thread may ask. */
    public static synchronized Answer probe() {
        if (answer == null) {
            try {
                GlProbe.Identity identity = GlProbe.probe();
                answer = new Answer(identity.name(), identity.software(), null);
            } catch (RuntimeException | LinkageError | java.awt.AWTError failed) {
                answer = failed(failed);
            }
        }
        return answer;
    }

    /** From now on OpenGL counts as broken: it failed although the probe went well. */
    public static synchronized Problem broken(Throwable failure) {
        answer = failed(failure);
        return answer.problem();
    }

    /**
     * A component that paints by OpenGL, where the {@link #probe} went well.
     *
     * @param failed told once, on the event thread, when OpenGL fails later on; the component then stays empty
     */
    public static ReliefCanvas canvas(Consumer<Throwable> failed) {
        return new GlReliefPanel(probe().software(), failed);
    }

    /**
     * A picture by OpenGL off the screen, with its background.
     *
     * @param width in the unit of lines and type
     * @param scale pixels a unit
     * @throws RuntimeException or a {@link LinkageError} where OpenGL fails, or cannot draw a picture of that size
     */
    public static BufferedImage render(ReliefFigure figure, int width, int height, double scale, Palette palette) {
        try (GlOffscreen offscreen = new GlOffscreen()) {
            return offscreen.render(figure, width, height, scale, palette);
        }
    }

    /** For tests: the next probe looks again. */
    static synchronized void forget() {
        answer = null;
    }

    private static Answer failed(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String words = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return new Answer("", false, new Problem("renderer.opengl", "OpenGL", words));
    }
}
