package ladera.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import ladera.figure.EquationFigure;
import ladera.run.Examples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class HiddenSignsTest {
    private static int ink(String formula) throws IOException {
        EquationFigure figure = new EquationFigure("", List.of(formula), "", false, List.of());
        Print print = new Print(figure, "formula", Paper.IEEE_COLUMN, 300, new Provenance(Examples.first(), 0));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureWriters.ALL.get("pdf").write(print, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.GRAY);
            int dark = 0;
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    dark += (page.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
                }
            }
            return dark;
        }
    }

    /** Its place in the fonts of mathematics is that of the soft hyphen, which a layout of text leaves out. */
    @Test
    void aCapitalOmegaIsDrawnAsEveryOtherLetterIs() throws IOException {
        for (String omega : List.of("\\Omega", "\\boldsymbol{\\Omega}")) {
            assertEquals(0, ink("\\,"));
            assertTrue(ink(omega) > ink(omega.replace("Omega", "beta")) / 2, omega);
        }
    }
}
