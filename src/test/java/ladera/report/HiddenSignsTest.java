package ladera.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import ladera.figure.EquationFigure;
import ladera.run.Examples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class HiddenSignsTest {
    private static int shapes(String formula) throws IOException {
        EquationFigure figure = new EquationFigure("", List.of(formula), "", false, List.of());
        Print print = new Print(figure, "formula", Paper.IEEE_COLUMN, 300, new Provenance(Examples.first(), 0));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureWriters.ALL.get("pdf").write(print, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return PdfReading.of(document.getPage(0)).fills;
        }
    }

    /** Its place in the fonts of mathematics is that of the soft hyphen, which a layout of text leaves out. */
    @Test
    void aCapitalOmegaIsDrawnAsEveryOtherLetterIs() throws IOException {
        int nothing = shapes("\\,");
        assertTrue(shapes("\\boldsymbol{\\beta}") > nothing);
        assertEquals(shapes("\\boldsymbol{\\beta}"), shapes("\\boldsymbol{\\Omega}"));
        assertEquals(shapes("\\beta"), shapes("\\Omega"));
    }
}
