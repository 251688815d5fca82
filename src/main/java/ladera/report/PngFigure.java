package ladera.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import ladera.figure.Palette;

/** A figure as pixels that know how large they are: RGB on white, with a pHYs chunk, and its run in iTXt chunks. */
public final class PngFigure implements FigureWriter {
    private static final String TREE = "javax_imageio_png_1.0";
    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;

    /** The letters iTXt. */
    private static final int ITXT = 0x69545874;

    private static final double MILLIMETRES_A_METRE = 1000;

    PngFigure() {}

    @Override
    public String id() {
        return "png";
    }

    @Override
    public String fileEnding() {
        return ".png";
    }

    @Override
    public void write(Print print, OutputStream out) throws IOException {
        BufferedImage image = image(print);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream sink = new MemoryCacheImageOutputStream(out)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
            metadata.mergeTree(TREE, tree(print));
            writer.setOutput(sink);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    /** The texts of such a file, by keyword; nothing where it has none. */
    static Map<String, String> fields(byte[] file) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        ByteBuffer bytes = ByteBuffer.wrap(file);
        bytes.position(SIGNATURE);
        try {
            while (bytes.hasRemaining()) {
                int length = bytes.getInt();
                int type = bytes.getInt();
                ByteBuffer chunk = bytes.slice(bytes.position(), length);
                if (type == ITXT) {
                    text(chunk, fields);
                }
                bytes.position(bytes.position() + length + CHECKSUM);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutShort) {
            throw new IOException("PNG", cutShort);
        }
        return fields;
    }

    /** Keyword, flag and method of compression, language, translated keyword, text (PNG, 11.3.4.5). */
    private static void text(ByteBuffer chunk, Map<String, String> fields) throws IOException {
        String keyword = upToZero(chunk);
        boolean compressed = chunk.get() == 1;
        chunk.get();
        upToZero(chunk);
        upToZero(chunk);
        byte[] text = new byte[chunk.remaining()];
        chunk.get(text);
        InputStream in = new ByteArrayInputStream(text);
        fields.put(keyword, FigureFile.text(compressed ? new InflaterInputStream(in) : in));
    }

    private static String upToZero(ByteBuffer chunk) {
        StringBuilder text = new StringBuilder();
        for (byte next = chunk.get(); next != 0; next = chunk.get()) {
            text.append((char) (next & 0xff));
        }
        return text.toString();
    }

    /** The picture in its pixels, without transparency. */
    public static BufferedImage image(Print print) {
        double perUnit = print.dpi() / Paper.POINTS * print.unit();
        BufferedImage image = new BufferedImage(
                pixels(print.width(), print.dpi()), pixels(print.height(), print.dpi()), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setColor(Palette.PRINT.background());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(perUnit, perUnit);
        print.paint(graphics);
        graphics.dispose();
        return image;
    }

    private static int pixels(double millimetres, int dpi) {
        return (int) Math.round(millimetres / Paper.MILLIMETRES * dpi);
    }

    private static IIOMetadataNode tree(Print print) {
        IIOMetadataNode root = new IIOMetadataNode(TREE);
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        String perMetre = Long.toString(Math.round(print.dpi() * MILLIMETRES_A_METRE / Paper.MILLIMETRES));
        size.setAttribute("pixelsPerUnitXAxis", perMetre);
        size.setAttribute("pixelsPerUnitYAxis", perMetre);
        size.setAttribute("unitSpecifier", "meter");
        root.appendChild(size);
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Title", print.title());
        fields.putAll(print.provenance().fields());
        fields.forEach((keyword, text) -> texts.appendChild(text(keyword, text)));
        root.appendChild(texts);
        return root;
    }

    private static IIOMetadataNode text(String keyword, String text) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", keyword.equals(Provenance.SESSION) ? "TRUE" : "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        return entry;
    }
}
