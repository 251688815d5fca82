package ladera.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.xml.parsers.DocumentBuilderFactory;
import ladera.figure.Figure;
import ladera.figure.MapFigure;
import ladera.figure.Plot;
import ladera.figure.PlotsFigure;
import ladera.figure.Table;
import ladera.num.Doubles;
import ladera.num.Parallel;
import ladera.run.Examples;
import ladera.run.Experiment;
import ladera.run.Rehearsal;
import ladera.run.SessionFile;
import ladera.text.Language;
import ladera.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every figure of the catalogue, read back from its files as a publisher, a browser and a spreadsheet would read it. */
class FiguresTest {
    private static final double TENTH_OF_A_MILLIMETRE = 0.1;

    /** Smaller type is sent back by referees. */
    private static final double SMALLEST_TYPE = 7;

    /** Thinner ones break up in print; single precision takes a little off. */
    private static final double THINNEST_LINE = 0.7499;

    /** What compiles quickly within a paper. */
    private static final int MOST_BYTES = 200_000;

    private static final Map<Experiment, Rehearsal> RUNS = new HashMap<>();
    private static final Map<String, Figure> DRAWN = new HashMap<>();

    static Stream<Arguments> everywhere() {
        return Figures.ALL.entries().stream()
                .flatMap(exhibit -> Paper.ALL.entries().stream().map(paper -> Arguments.of(exhibit.id(), paper.id())));
    }

    static Stream<String> figures() {
        return Figures.ALL.ids().stream();
    }

    /** The run is computed once a figure and language. */
    private static Print print(String id, String paper, Language language, int dpi) {
        Exhibit exhibit = Figures.ALL.get(id);
        Paper place = Paper.ALL.get(paper);
        Rehearsal run = RUNS.computeIfAbsent(exhibit.experiment(), key -> new Rehearsal(key, Parallel.ALONE));
        Figure figure = DRAWN.computeIfAbsent(
                id + language,
                key -> exhibit.print(exhibit.experiment(), run, Words.in(language), place, dpi)
                        .orElseThrow()
                        .figure());
        return new Print(
                figure,
                exhibit.title(Words.in(language)),
                place,
                dpi,
                new Provenance(exhibit.experiment(), run.steps()));
    }

    private static Print print(String id) {
        return print(id, "ieee-column", Language.ENGLISH, 300);
    }

    static byte[] written(String format, Print print) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureWriters.ALL.get(format).write(print, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aPdfIsOnePageOfItsSizeInVectors(String id, String paper) throws IOException {
        Print print = print(id, paper, Language.SPANISH, 300);
        byte[] file = written("pdf", print);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(1, document.getNumberOfPages());
            PDPage page = document.getPage(0);
            for (PDRectangle box : List.of(page.getMediaBox(), page.getCropBox())) {
                assertEquals(Paper.ALL.get(paper).width(), millimetres(box.getWidth()), TENTH_OF_A_MILLIMETRE);
                assertEquals(print.height(), millimetres(box.getHeight()), TENTH_OF_A_MILLIMETRE);
            }
            PdfReading reading = PdfReading.of(page);
            assertEquals(heats(print.figure()), reading.images, "pictures made of pixels");
            assertTrue(
                    reading.strokes > 5 && reading.strokes + reading.fills > 30,
                    reading.strokes + " lines, " + reading.fills);
            assertEquals(0, reading.letters, "letters that need a font");
            assertTrue(reading.thinnest >= THINNEST_LINE, "a line of " + reading.thinnest + " points");
            assertTrue(document.getVersion() <= 1.5f, "version " + document.getVersion());
            assertEquals(print.title(), document.getDocumentInformation().getTitle());
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void anSvgIsWellFormedAndAsLargeAsItSays(String id, String paper) throws Exception {
        Print print = print(id, paper, Language.SPANISH, 300);
        Element root = parsed(written("svg", print)).getDocumentElement();
        assertEquals("svg", root.getTagName());
        assertEquals(Paper.ALL.get(paper).width(), measure(root, "width"), TENTH_OF_A_MILLIMETRE);
        assertEquals(print.height(), measure(root, "height"), TENTH_OF_A_MILLIMETRE);
        String[] box = root.getAttribute("viewBox").split(" ");
        assertEquals(print.width() / print.height(), Double.parseDouble(box[2]) / Double.parseDouble(box[3]), 1e-3);
        assertEquals(heats(print.figure()), root.getElementsByTagName("image").getLength());
        double perUnit = print.width() / Double.parseDouble(box[2]) / Paper.MILLIMETRES * Paper.POINTS;
        NodeList texts = root.getElementsByTagName("text");
        assertTrue(texts.getLength() >= 4, texts.getLength() + " texts");
        for (int k = 0; k < texts.getLength(); k++) {
            Element text = (Element) texts.item(k);
            double points = Double.parseDouble(inherited(text, "font-size")) * perUnit;
            assertTrue(points >= SMALLEST_TYPE, text.getTextContent() + " is set in " + points + " points");
            assertFalse(text.getTextContent().isBlank());
            assertTrue(inherited(text, "font-family").startsWith("'Inter'"), inherited(text, "font-family"));
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void noTypeIsSmallerThanSevenPoints(String id, String paper) {
        for (Language language : Language.values()) {
            TypeSizes.Seen seen = TypeSizes.of(print(id, paper, language, 300));
            assertTrue(seen.words >= 4, "words " + seen.words);
            assertTrue(seen.smallest >= SMALLEST_TYPE, "type of " + seen.smallest + " points");
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aPngKnowsHowLargeItIs(String id) throws IOException {
        for (int dpi : List.of(300, 600)) {
            Print print = print(id, "ieee-column", Language.ENGLISH, dpi);
            byte[] file = written("png", print);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            assertEquals(88.9 / 25.4 * dpi, image.getWidth(), 0.5);
            assertFalse(image.getColorModel().hasAlpha());
            assertEquals(0xffffffff, image.getRGB(0, image.getHeight() - 1));
            double perMetre = pixelsPerMetre(file);
            assertEquals(88.9, image.getWidth() / perMetre * 1000, TENTH_OF_A_MILLIMETRE);
            assertEquals(print.height(), image.getHeight() / perMetre * 1000, TENTH_OF_A_MILLIMETRE);
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aCsvHoldsTheNumbersOfTheFigureBitForBit(String id) throws IOException {
        Print print = print(id);
        Table table = print.figure().table();
        List<String> lines = new String(written("csv", print), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(table.names(), List.of(lines.get(0).split(",")));
        List<List<Double>> columns = new ArrayList<>();
        table.names().forEach(name -> columns.add(new ArrayList<>()));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            assertEquals(columns.size(), cells.length);
            for (int k = 0; k < cells.length; k++) {
                if (!cells[k].isEmpty()) {
                    columns.get(k).add(python(cells[k]));
                }
            }
        }
        for (int k = 0; k < columns.size(); k++) {
            double[] read =
                    columns.get(k).stream().mapToDouble(Double::doubleValue).toArray();
            assertArrayEquals(
                    table.columns().get(k).toArray(), read, table.names().get(k));
        }
        int longest = table.columns().stream().mapToInt(Doubles::size).max().orElse(0);
        assertEquals(1 + longest, lines.size(), "a header, and a line a row");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theSameFigureIsTheSameFile(String id) throws IOException {
        Print again = Figures.ALL.get(id).print(Words.in(Language.ENGLISH), Paper.IEEE_COLUMN, 300);
        for (FigureWriter writer : FigureWriters.ALL) {
            assertArrayEquals(written(writer.id(), print(id)), written(writer.id(), again), writer.id());
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void vectorsStaySmall(String id) throws IOException {
        for (String format : List.of("pdf", "svg")) {
            int bytes = written(format, print(id)).length;
            assertTrue(bytes < MOST_BYTES, format + " of " + bytes + " bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"race-map", "race-relief"})
    void aSurfaceOfAHundredHillsIsDrawnMoreCoarselyRatherThanLarger(String id) throws IOException {
        Experiment hills =
                SessionFile.parse(SessionFile.write(Examples.first()).replace("\"course\"", "\"rastrigin\""));
        Print print = Figures.ALL
                .get(id)
                .print(hills, new Rehearsal(hills, Parallel.ALONE), Words.in(Language.ENGLISH), Paper.IEEE_COLUMN, 300)
                .orElseThrow();
        for (String format : List.of("pdf", "svg")) {
            int bytes = written(format, print).length;
            assertTrue(bytes < MOST_BYTES, format + " of " + bytes + " bytes");
        }
    }

    /** How many maps a figure has: heat alone is made of pixels. */
    private static long heats(Figure figure) {
        if (figure instanceof PlotsFigure plots) {
            return plots.plots().stream()
                    .flatMap(plot -> plot.marks().stream())
                    .filter(Plot.Ground.class::isInstance)
                    .count();
        }
        return figure instanceof MapFigure ? 1 : 0;
    }

    private static double millimetres(double points) {
        return points / Paper.POINTS * Paper.MILLIMETRES;
    }

    private static double python(String cell) {
        return switch (cell) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(cell);
        };
    }

    private static double pixelsPerMetre(byte[] png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
        Element tree = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        Element size = (Element) tree.getElementsByTagName("pHYs").item(0);
        assertNotNull(size);
        assertEquals("meter", size.getAttribute("unitSpecifier"));
        assertEquals(size.getAttribute("pixelsPerUnitXAxis"), size.getAttribute("pixelsPerUnitYAxis"));
        return Double.parseDouble(size.getAttribute("pixelsPerUnitXAxis"));
    }

    private static double measure(Element root, String attribute) {
        String text = root.getAttribute(attribute);
        assertTrue(text.endsWith("mm"), text);
        return Double.parseDouble(text.substring(0, text.length() - 2));
    }

    private static String inherited(Element element, String attribute) {
        for (Element at = element; at != null; at = at.getParentNode() instanceof Element parent ? parent : null) {
            if (at.hasAttribute(attribute)) {
                return at.getAttribute(attribute);
            }
        }
        return "";
    }

    private static Document parsed(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }
}
