package ladera.ui.gl;

import com.jogamp.common.util.VersionNumber;
import com.jogamp.opengl.GL;
import com.jogamp.opengl.GL3;
import com.jogamp.opengl.GLContext;
import com.jogamp.opengl.GLException;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import ladera.figure.MapGround;
import ladera.figure.Palette;
import ladera.figure.ReliefFigure;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Grid;

/**
 * Finds out once whether OpenGL works here, by drawing a small relief and looking at its pixels: a profile that claims to be
 * available and a panel that can be made prove nothing.
 */
final class GlProbe {
    /** The shaders are written for this version. */
    private static final VersionNumber NEEDED = new VersionNumber(3, 3, 0);

    /** Names of renderers that let the processor do the work. */
    private static final List<String> SOFTWARE =
            List.of("llvmpipe", "softpipe", "swrast", "software", "swiftshader", "gdi generic", "basic render");

    private static final int SIDE = 48;
    private static final int POINTS = 9;

    /** A picture of a surface in its box has at least so many colours. */
    private static final int FEWEST_COLORS = 32;

    /** What a context says of itself. */
    record Identity(VersionNumber version, String renderer) {
        static Identity of(GL3 gl) {
            GLContext context = gl.getContext();
            return new Identity(context.getGLVersionNumber(), String.valueOf(gl.glGetString(GL.GL_RENDERER)));
        }

        /** @throws GLException where the context is too old for the shaders */
        void requireShaders() {
            if (version.compareTo(NEEDED) < 0) {
                throw new GLException("OpenGL " + version.getMajor() + "." + version.getMinor());
            }
        }

        boolean software() {
            String name = renderer.toLowerCase(Locale.ROOT);
            return SOFTWARE.stream().anyMatch(name::contains);
        }

        /** Such as {@code OpenGL 4.5 (llvmpipe)}. */
        String name() {
            int more = renderer.indexOf(" (");
            String maker = more > 0 ? renderer.substring(0, more) : renderer;
            int bus = maker.indexOf('/');
            return "OpenGL " + version.getMajor() + "." + version.getMinor() + " ("
                    + (bus > 0 ? maker.substring(0, bus) : maker) + ")";
        }
    }

    private GlProbe() {}

    /** @throws RuntimeException or a {@link LinkageError} of any kind where OpenGL does not work */
    static Identity probe() {
        double[] bowl = new double[POINTS * POINTS];
        for (int k = 0; k < bowl.length; k++) {
            bowl[k] = Math.hypot(k % POINTS - (POINTS - 1) / 2.0, k / POINTS - (POINTS - 1) / 2.0);
        }
        Grid grid = new Grid(Domain.square(1), POINTS, POINTS, Doubles.of(bowl));
        ReliefFigure figure = new ReliefFigure(MapGround.of(grid), List.of(), List.of());
        try (GlOffscreen offscreen = new GlOffscreen()) {
            BufferedImage image = offscreen.render(figure, SIDE, SIDE, 1, Palette.LIGHT);
            if (colors(image) < FEWEST_COLORS) {
                throw new GLException("blank picture by " + offscreen.identity().name());
            }
            return offscreen.identity();
        }
    }

    private static long colors(BufferedImage image) {
        return java.util.Arrays.stream(
                        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
    }
}
