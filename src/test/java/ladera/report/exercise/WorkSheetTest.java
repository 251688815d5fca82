package ladera.report.exercise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ladera.figure.Palette;
import ladera.run.Experiment;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.ExerciseEdits;
import ladera.text.Language;
import ladera.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class WorkSheetTest {
    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final Exercise EXAMPLE = Exercise.KIND.initial();

    private static byte[] pdf(Exercise exercise, boolean marked) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (marked) {
            WorkSheetPdf.marked(exercise, ENGLISH, out);
        } else {
            WorkSheetPdf.empty(exercise, ENGLISH, out);
        }
        return out.toByteArray();
    }

    private static int dark(SheetBlock block, int fromX) {
        int height = (int) Math.ceil(block.height());
        BufferedImage image = new BufferedImage((int) WorkSheet.WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), height);
        block.paint(graphics);
        graphics.dispose();
        int text = Palette.PRINT.text().getRGB();
        int count = 0;
        for (int y = 0; y < height; y++) {
            for (int x = fromX; x < image.getWidth(); x++) {
                count += image.getRGB(x, y) == text ? 1 : 0;
            }
        }
        return count;
    }

    private static List<EquationBlock> equations(Exercise exercise, boolean marked) {
        return new WorkSheet(exercise, ENGLISH, marked)
                .pages().stream()
                        .flatMap(List::stream)
                        .filter(EquationBlock.class::isInstance)
                        .map(EquationBlock.class::cast)
                        .toList();
    }

    private static Exercise answered() {
        Cell f = Cell.named("f_0[2]", 0, EXAMPLE.task()).orElseThrow();
        Cell h = Cell.named("h_1[2]", 0, EXAMPLE.task()).orElseThrow();
        return EXAMPLE.with(EXAMPLE.attempt().answering(f, "-0.5").answering(h, "0.3775"));
    }

    @Test
    void anEmptySheetAsksForEveryNumberAndGivesNoneAway() throws IOException {
        List<EquationBlock> blocks = equations(answered(), false);
        assertEquals(EXAMPLE.story().size(), blocks.size());
        for (EquationBlock block : blocks) {
            assertTrue(dark(block, 0) > 0, "an equation");
            assertEquals(0, dark(block, EquationBlock.BOXES_AT), "and nothing in its boxes");
        }
        assertArrayEquals(pdf(EXAMPLE, false), pdf(answered(), false), "the same exercise, the same bytes");
    }

    @Test
    void aMarkedSheetShowsWhatWasTypedAndTheSum() throws IOException {
        List<EquationBlock> blocks = equations(answered(), true);
        assertTrue(dark(blocks.get(0), EquationBlock.BOXES_AT) > 0);
        assertTrue(dark(blocks.get(1), EquationBlock.BOXES_AT) > 0);
        assertEquals(0, dark(blocks.get(2), EquationBlock.BOXES_AT), "nothing was typed there");
        // A slip of sign is worth a half, what follows from it a whole one.
        assertEquals("1.5 of 134 points", new WorkSheet(answered(), ENGLISH, true).score());
        assertEquals("", new WorkSheet(answered(), ENGLISH, false).score());
        assertEquals("%PDF", new String(pdf(answered(), true), 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void theSheetsWordsCanBeSearchedAndItIsNoLargeFile() throws IOException {
        byte[] marked = pdf(answered(), true);
        assertTrue(marked.length < 200_000, () -> marked.length + " bytes");
        try (PDDocument document = Loader.loadPDF(marked)) {
            String text = new PDFTextStripper().getText(document);
            WorkSheet sheet = new WorkSheet(answered(), ENGLISH, true);
            for (String words : List.of(ENGLISH.get("sheet.exercise.title"), sheet.score(), "0.3775")) {
                assertTrue(text.contains(words), () -> words + " in " + text);
            }
        }
    }

    @Test
    void nothingReachesBeyondThePageWhateverTheShape() {
        for (List<Integer> widths : List.of(List.of(2, 2, 2, 1), List.of(4, 6, 6, 6, 3), List.of(1, 1, 1, 1, 1, 1))) {
            Exercise exercise = new ExerciseEdits.SetWidths(widths)
                    .apply(Experiment.of(EXAMPLE), 0)
                    .section(Exercise.KIND);
            WorkSheet sheet = new WorkSheet(exercise, ENGLISH, true);
            int equations = 0;
            for (List<SheetBlock> page : sheet.pages()) {
                assertTrue(page.stream().mapToDouble(SheetBlock::height).sum() <= WorkSheet.HEIGHT);
                assertFalse(page.get(page.size() - 1).heading(), "a heading does not stand alone");
                equations += (int)
                        page.stream().filter(EquationBlock.class::isInstance).count();
            }
            assertEquals(exercise.story().size(), equations);
        }
    }

    @Test
    void weightsThatTheDiagramHasNoRoomForAreWrittenOut() {
        Exercise nice = EXAMPLE;
        Exercise exact = new ExerciseEdits.SetParameter(0, 0.123456)
                .apply(Experiment.of(EXAMPLE), 0)
                .section(Exercise.KIND);
        int usual = blocks(nice);
        assertEquals(usual + 3, blocks(exact), "a row of matrices for each layer of weights");
    }

    private static int blocks(Exercise exercise) {
        return new WorkSheet(exercise, ENGLISH, false)
                .pages().stream().mapToInt(List::size).sum();
    }

    @Test
    void whatIsWorkedIsSaidWithTheConventionOfTheLoss() {
        String setting = new WorkSheet(EXAMPLE, ENGLISH, false).setting();
        assertTrue(
                setting.contains("Hidden units: sigmoid. Output: linear. L is the mean of the points\u2019 losses"),
                setting);
    }

    @Test
    void everyActivationIsNamedWhereLayersDiffer() {
        Exercise toy = new ExerciseEdits.ChoosePreset("toy", 0)
                .apply(Experiment.of(EXAMPLE), 0)
                .section(Exercise.KIND);
        String named = ENGLISH.get("activation.sin") + ", " + ENGLISH.get("activation.exp") + ", "
                + ENGLISH.get("activation.cos");
        assertTrue(new WorkSheet(toy, ENGLISH, false).setting().contains(named));
    }
}
