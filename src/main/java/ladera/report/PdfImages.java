package ladera.report;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DImageEncoder;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DLosslessImageEncoder;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Puts pictures into a PDF without loss: those of few colours with a palette. */
final class PdfImages implements IPdfBoxGraphics2DImageEncoder {
    private static final int BITS = 8;
    private static final int CHANNELS = 3;

    private final IPdfBoxGraphics2DImageEncoder manyColors = new PdfBoxGraphics2DLosslessImageEncoder();

    @Override
    public PDImageXObject encodeImage(
            PDDocument document,
            PDPageContentStream content,
            Image image,
            IPdfBoxGraphics2DImageEncoderEnv environment) {
        BufferedImage few = image instanceof BufferedImage pixels ? FewColors.indexed(pixels) : null;
        if (few == null) {
            return manyColors.encodeImage(document, content, image, environment);
        }
        try {
            return encode(document, few);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PDImageXObject encode(PDDocument document, BufferedImage image) throws IOException {
        IndexColorModel colors = (IndexColorModel) image.getColorModel();
        byte[] palette = new byte[CHANNELS * colors.getMapSize()];
        COSArray hole = new COSArray();
        for (int k = 0; k < colors.getMapSize(); k++) {
            palette[CHANNELS * k] = (byte) colors.getRed(k);
            palette[CHANNELS * k + 1] = (byte) colors.getGreen(k);
            palette[CHANNELS * k + 2] = (byte) colors.getBlue(k);
            if (colors.getAlpha(k) == 0) {
                hole.add(COSInteger.get(k));
                hole.add(COSInteger.get(k));
            }
        }
        COSArray space = new COSArray();
        space.add(COSName.INDEXED);
        space.add(COSName.DEVICERGB);
        space.add(COSInteger.get(colors.getMapSize() - 1L));
        space.add(new COSString(palette));
        byte[] numbers = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        PDImageXObject encoded = new PDImageXObject(
                document,
                new ByteArrayInputStream(deflated(numbers)),
                COSName.FLATE_DECODE,
                image.getWidth(),
                image.getHeight(),
                BITS,
                new PDIndexed(space));
        if (hole.size() > 0) {
            encoded.getCOSObject().setItem(COSName.MASK, hole);
        }
        return encoded;
    }

    private static byte[] deflated(byte[] numbers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream sink = new DeflaterOutputStream(out, deflater)) {
            sink.write(numbers);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}
