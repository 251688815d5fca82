package ladera.report;

import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** What is drawn on a page: how many shapes, pictures and letters, and how thin the thinnest line is. */
final class PdfReading extends PDFGraphicsStreamEngine {
    int fills;
    int strokes;
    int images;
    int shadings;
    int letters;

    /** In points. */
    double thinnest = Double.POSITIVE_INFINITY;

    private PdfReading(PDPage page) {
        super(page);
    }

    static PdfReading of(PDPage page) throws IOException {
        PdfReading reading = new PdfReading(page);
        reading.processPage(page);
        return reading;
    }

    @Override
    public void strokePath() {
        strokes++;
        double scale = Math.sqrt(Math.abs(getGraphicsState()
                .getCurrentTransformationMatrix()
                .createAffineTransform()
                .getDeterminant()));
        thinnest = Math.min(thinnest, scale * getGraphicsState().getLineWidth());
    }

    @Override
    public void fillPath(int windingRule) {
        fills++;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fills++;
        strokePath();
    }

    @Override
    public void drawImage(PDImage image) {
        images++;
    }

    @Override
    public void shadingFill(COSName name) {
        shadings++;
    }

    @Override
    public void showTextString(byte[] string) {
        letters += string.length;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}
}
