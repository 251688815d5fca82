package ladera.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import ladera.figure.PixelDensity;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.util.Matrix;

/**
 * A figure as a page of vectors of exactly its size. Type becomes outlines, which every printer and every publisher's check
 * takes; only the heat of a map is made of pixels. The run is attached as a session file.
 */
final class PdfFigure implements FigureWriter {
    /** Pixels of a heat map to a unit, at most: 288 an inch in print; fewer where the file grows too large. */
    private static final double[] FINENESS = {3, 2, 1.4, 1};

    /** Name of the attached session. */
    static final String ATTACHMENT = "ladera-session.json";

    /** Stands where PDFBox would put the time, so that the same figure is the same file. */
    private static final long DOCUMENT_ID = 1;

    /** The newest that every LaTeX takes without a warning; objects are then not packed together. */
    private static final float VERSION = 1.4f;

    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String fileEnding() {
        return ".pdf";
    }

    @Override
    public void write(Print print, OutputStream out) throws IOException {
        Attempts.write(FINENESS, (finest, attempt) -> write(print, finest, attempt), out);
    }

    private static void write(Print print, double finest, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(DOCUMENT_ID);
            float width = points(print.width());
            float height = points(print.height());
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            Rectangle2D area = print.area();
            PdfBoxGraphics2D graphics =
                    new PdfBoxGraphics2D(document, (float) area.getWidth(), (float) area.getHeight());
            graphics.setImageEncoder(new PdfImages());
            graphics.setFontTextDrawer(new HiddenSigns());
            graphics.setRenderingHint(PixelDensity.HINT, print.density(finest));
            print.paint(graphics);
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance((float) print.unit(), (float) print.unit()));
                content.drawForm(graphics.getXFormObject());
            }
            describe(document, print);
            document.setVersion(VERSION);
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    /** What such a file says of its run; nothing where it has none. */
    static Map<String, String> fields(byte[] file) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
            Map<String, PDComplexFileSpecification> attached = files == null ? null : files.getNames();
            PDComplexFileSpecification session = attached == null ? null : attached.get(ATTACHMENT);
            PDEmbeddedFile content = session == null ? null : session.getEmbeddedFile();
            if (content != null) {
                try (InputStream in = content.createInputStream()) {
                    fields.put(Provenance.SESSION, FigureFile.text(in));
                }
                String step = document.getDocumentInformation().getCustomMetadataValue(Provenance.STEP);
                fields.put(Provenance.STEP, step == null ? "0" : step);
            }
        }
        return fields;
    }

    private static float points(double millimetres) {
        return (float) (millimetres / Paper.MILLIMETRES * Paper.POINTS);
    }

    private static void describe(PDDocument document, Print print) throws IOException {
        Map<String, String> fields = print.provenance().fields();
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(print.title());
        information.setCreator(fields.get(Provenance.SOFTWARE));
        information.setCustomMetadataValue(Provenance.STEP, fields.get(Provenance.STEP));
        information.setCustomMetadataValue(Provenance.SEED, fields.get(Provenance.SEED));
        document.setDocumentInformation(information);
        byte[] session = fields.get(Provenance.SESSION).getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(session), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(session.length);
        PDComplexFileSpecification attachment = new PDComplexFileSpecification();
        attachment.setFile(ATTACHMENT);
        attachment.setFileUnicode(ATTACHMENT);
        attachment.setEmbeddedFile(file);
        attachment.setEmbeddedFileUnicode(file);
        attachment.getCOSObject().setName(RELATIONSHIP, "Data");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(ATTACHMENT, attachment));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(attachment);
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }
}
