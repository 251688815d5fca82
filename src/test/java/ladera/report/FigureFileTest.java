package ladera.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import ladera.num.Refusal;
import ladera.run.Examples;
import ladera.run.Experiment;
import ladera.text.Language;
import ladera.text.Program;
import ladera.text.Words;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure opens the run that made it, and no other file does any harm. */
class FigureFileTest {
    private static final List<String> FORMATS = List.of("pdf", "svg", "png");

    @TempDir
    private Path folder;

    private static Print print() {
        Experiment experiment = Examples.first();
        Experiment other = experiment.with(experiment.race().seeded(4711).over(40));
        return Figures.ALL.get("race-loss").print(other, Words.in(Language.ENGLISH), Paper.IEEE_COLUMN, 300);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static String refusal(Path file) {
        Refusal refusal = assertThrows(Refusal.class, () -> FigureFile.read(file));
        return Words.in(Language.ENGLISH).sentence(refusal.problem());
    }

    @Test
    void theRunComesBackFromEveryFormat() throws IOException {
        Print print = print();
        for (String format : FORMATS) {
            // The bytes tell the format, whatever the file is called.
            Provenance run = FigureFile.read(file("figure-" + format, FiguresTest.written(format, print)));
            assertEquals(print.provenance(), run, format);
            assertEquals(4711, run.experiment().race().seed());
            assertEquals(40, run.step());
        }
    }

    @Test
    void programVersionAndSeedCanBeReadInTheFilesByAnybody() throws IOException {
        String version = Program.NAME + " " + Program.VERSION;
        for (String format : FORMATS) {
            String file = new String(FiguresTest.written(format, print()), StandardCharsets.ISO_8859_1);
            assertTrue(file.contains(version), format);
            assertTrue(file.contains("4711"), format);
        }
    }

    @Test
    void filesOfOthersAreRefusedByName() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png);
        ByteArrayOutputStream gif = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "gif", gif);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf);
        }
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        for (byte[] content : List.of(png.toByteArray(), gif.toByteArray(), pdf.toByteArray(), svg, new byte[0])) {
            String sentence = refusal(file("other.png", content));
            assertTrue(sentence.startsWith("other.png holds no run of Ladera"), sentence);
        }
        assertTrue(refusal(folder.resolve("missing.png")).contains("no such file"));
    }

    @Test
    void aFigureCutShortOrChangedIsRefusedOrStillItself() throws IOException {
        SplittableRandom random = new SplittableRandom(11);
        Print print = print();
        for (String format : FORMATS) {
            byte[] whole = FiguresTest.written(format, print);
            for (int trial = 0; trial < 60; trial++) {
                byte[] broken = Arrays.copyOf(whole, trial % 2 == 0 ? random.nextInt(whole.length) : whole.length);
                for (int k = 0; k < trial % 3 && broken.length > 0; k++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                try {
                    FigureFile.read(file("broken", broken));
                } catch (Refusal said) {
                    assertFalse(
                            Words.in(Language.ENGLISH).sentence(said.problem()).isEmpty());
                }
            }
        }
    }

    @Test
    void aSessionThatDoesNotHoldIsRefusedAndNoOtherFileIsReadIn() throws IOException {
        String svg = new String(FiguresTest.written("svg", print()), StandardCharsets.UTF_8);
        String newer = svg.replaceAll("\"format\": \\d+", "\"format\": 99");
        assertTrue(refusal(file("newer.svg", newer.getBytes(StandardCharsets.UTF_8)))
                .startsWith("newer.svg"));
        String entity = svg.replace("<svg ", "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg ")
                .replace("\"room\"", "&a;\"room\"");
        refusal(file("entity.svg", entity.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatMayBeAFigureIsToldByItsName() {
        assertTrue(FigureFile.mayBe(Path.of("a/Map.PNG")));
        assertTrue(FigureFile.mayBe(Path.of("loss.svg")));
        assertFalse(FigureFile.mayBe(Path.of("session.json")));
    }
}
