package ladera.ui.gl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ladera.figure.Palette;
import ladera.figure.Pixels;
import ladera.figure.ReliefSamples;
import ladera.ui.ReliefPanel;
import ladera.ui.Renderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where OpenGL is missing or broken, Java2D takes over. */
class WithoutOpenGlTest {
    private static final int SIDE = 300;

    @AfterEach
    void forget() {
        OpenGl.forget();
    }

    @Test
    void afterAFailedProbeJava2dPaintsAndSaysWhy() {
        OpenGl.broken(new UnsatisfiedLinkError("no library"));
        ReliefPanel panel = new ReliefPanel(Renderer.GL, inUse -> {});
        assertEquals(Renderer.JAVA2D, panel.inUse().renderer());
        assertEquals("Java2D", panel.inUse().name());
        assertEquals("renderer.opengl", panel.inUse().problem().code());
        assertEquals(
                List.of("UnsatisfiedLinkError: no library"),
                panel.inUse().problem().arguments());
        assertPaints(panel);
    }

    @Test
    void whoAsksForJava2dGetsItWithoutAProblem() {
        ReliefPanel panel = new ReliefPanel(Renderer.JAVA2D, inUse -> {});
        assertEquals(new ReliefPanel.InUse(Renderer.JAVA2D, "Java2D", null), panel.inUse());
        assertPaints(panel);
    }

    @Test
    void theProgramRunsWithoutTheClassesOfJogl() throws IOException, InterruptedException {
        assertEquals("Java2D NoClassDefFoundError|ClassNotFoundException", child(jar -> !jogl(jar), ""));
    }

    @Test
    void theProgramRunsWithoutTheNativesOfJogl() throws IOException, InterruptedException {
        assertEquals("Java2D UnsatisfiedLinkError", child(jar -> true, "-Djogamp.gluegen.UseTempJarCache=false"));
    }

    private static boolean jogl(String jar) {
        return jar.contains("jogl-all") || jar.contains("gluegen-rt");
    }

    /**
     * What a program of its own says, whose class path is this one's but for some jars.
     *
     * @param option keeps JOGL from unpacking its natives; may be empty
     */
    private static String child(Predicate<String> wanted, String option) throws IOException, InterruptedException {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option.isEmpty() ? "-Xmx512m" : option,
                "-cp",
                path,
                Child.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        assertEquals(0, process.waitFor(), words);
        return words;
    }

    /** Opens a view, as the window does, and says who paints it and why. */
    static final class Child {
        private Child() {}

        public static void main(String[] args) {
            ReliefPanel panel = new ReliefPanel(Renderer.GL, inUse -> {});
            assertPaints(panel);
            String why = panel.inUse().problem().arguments().get(0).toString();
            String kind = why.substring(0, why.indexOf(':'));
            boolean missing = kind.equals("NoClassDefFoundError") || kind.equals("ClassNotFoundException");
            System.out.println(
                    panel.inUse().name() + " " + (missing ? "NoClassDefFoundError|ClassNotFoundException" : kind));
            System.exit(0);
        }
    }

    private static void assertPaints(ReliefPanel panel) {
        panel.setSize(SIDE, SIDE);
        panel.doLayout();
        panel.show(ReliefSamples.course(), Palette.DARK);
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        panel.paint(graphics);
        graphics.dispose();
        assertTrue(Pixels.differing(image, Palette.DARK.background().getRGB()) > 10_000);
        assertTrue(panel.settled());
    }
}
