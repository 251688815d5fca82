package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import ladera.figure.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command by which a report gets its pictures, run as a program of its own. */
class ShotTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, gl, light, en", "2, gl, dark, es", "2, java2d, light, es", "1, java2d, dark, en"})
    void aPictureHasItsSizeTimesItsScaleAndShowsEveryContestant(
            int scale, String renderer, String theme, String language) throws Exception {
        Path file = folder.resolve("window.png");
        Outcome outcome = run(
                "shot",
                "--room",
                "optimizers",
                "--out",
                file.toString(),
                "--size",
                "1280x800",
                "--step",
                "60",
                "--scale",
                String.valueOf(scale),
                "--renderer",
                renderer,
                "--theme",
                theme,
                "--language",
                language);
        assertEquals(0, outcome.code(), outcome.words());
        BufferedImage picture = ImageIO.read(file.toFile());
        assertEquals(1280 * scale, picture.getWidth());
        assertEquals(800 * scale, picture.getHeight());
        Palette palette = theme.equals("dark") ? Palette.DARK : Palette.LIGHT;
        Rectangle relief = new Rectangle(90 * scale, 60 * scale, 420 * scale, 420 * scale);
        Rectangle map = new Rectangle(560 * scale, 60 * scale, 400 * scale, 420 * scale);
        for (int style = 0; style < 4; style++) {
            int inRelief = OnScreen.count(picture, relief, palette.color(style), 24);
            int inMap = OnScreen.count(picture, map, palette.color(style), 24);
            assertTrue(inRelief > 12 * scale, "relief shows " + inRelief + " pixels of contestant " + style);
            assertTrue(inMap > 12 * scale, "map shows " + inMap + " pixels of contestant " + style);
        }
    }

    @ParameterizedTest
    @CsvSource({"optimizers", "training", "initialization"})
    void theSmallestWindowHasNoRoomForItsPicturesButIsPainted(String room) throws Exception {
        Path file = folder.resolve("small.png");
        Outcome outcome = run("shot", "--room", room, "--out", file.toString(), "--size", "320x320");
        assertEquals(0, outcome.code(), outcome.words());
        assertEquals(320, ImageIO.read(file.toFile()).getWidth());
    }

    @Test
    void aSessionThatCannotBeReadIsToldInOneLineAndNothingIsWritten() throws Exception {
        Path session = folder.resolve("half.json");
        Files.writeString(session, "{\"format\": 1, \"race\": {");
        Path file = folder.resolve("window.png");
        Outcome outcome = run("shot", "--room", "optimizers", "--out", file.toString(), "--open", session.toString());
        assertEquals(2, outcome.code());
        assertEquals(1, outcome.words().strip().lines().count(), outcome.words());
        assertTrue(outcome.words().contains("half.json"), outcome.words());
        assertTrue(Files.notExists(file));
    }

    private record Outcome(int code, String words) {}

    private static Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "ladera.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes());
        return new Outcome(process.waitFor(), words);
    }
}
