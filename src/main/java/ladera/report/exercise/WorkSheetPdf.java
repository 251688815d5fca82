package ladera.report.exercise;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.RenderingHints;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import ladera.report.SheetType;
import ladera.run.backprop.Exercise;
import ladera.text.Program;
import ladera.text.Words;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Work sheets as PDF on A4: empty, or filled in and marked. The same bytes for the same exercise. */
public final class WorkSheetPdf {
    /** Points to a unit of the sheet. */
    private static final float UNIT = 0.75f;

    private static final float MARGIN = 42;

    /** Stands where PDFBox would put the time. */
    private static final long DOCUMENT_ID = 1;

    private WorkSheetPdf() {}

    /** A sheet to be filled in. */
    public static void empty(Exercise exercise, Words words, OutputStream out) throws IOException {
        write(new WorkSheet(exercise, words, false), words, out);
    }

    /** The sheet with what was typed, and what it is worth. */
    public static void marked(Exercise exercise, Words words, OutputStream out) throws IOException {
        write(new WorkSheet(exercise, words, true), words, out);
    }

    private static void write(WorkSheet sheet, Words words, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(DOCUMENT_ID);
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(words.get("sheet.exercise.title"));
            information.setCreator(Program.NAME + " " + Program.VERSION);
            information.setSubject(sheet.made());
            document.setDocumentInformation(information);
            List<List<SheetBlock>> pages = sheet.pages();
            SheetType type = new SheetType(document);
            for (int n = 0; n < pages.size(); n++) {
                add(document, type, sheet, pages.get(n), n + 1, pages.size());
            }
            type.finish();
            document.save(out);
        }
    }

    private static void add(
            PDDocument document, SheetType type, WorkSheet sheet, List<SheetBlock> blocks, int number, int pages)
            throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        float width = PDRectangle.A4.getWidth() / UNIT;
        float height = PDRectangle.A4.getHeight() / UNIT;
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
        graphics.setFontTextDrawer(type);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.translate(MARGIN / UNIT, MARGIN / UNIT);
        sheet.paint(graphics, blocks, number, pages);
        graphics.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(Matrix.getScaleInstance(UNIT, UNIT));
            content.drawForm(graphics.getXFormObject());
        }
    }
}
