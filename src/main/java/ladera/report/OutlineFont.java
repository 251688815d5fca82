package ladera.report;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** A font of a PDF whose signs are outlines, added one by one: at most 255, for a text names each by a byte. */
final class OutlineFont extends PDType3Font {
    private static final int MOST = 255;

    /** Units of an outline to the size of the type. */
    private static final int EM = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** Fonts of formulas that have letters and digits in their usual places; what else they have stands in places of their own. */
    private static final String LETTERED = "jlm_cm(r|mi|mib|bx|ti|ss)\\d*.*";

    private static final String OF_FORMULAS = "jlm_.*";

    private final PDDocument document;
    private final Font outlines;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();

    private OutlineFont(PDDocument document, Font font, COSDictionary dictionary) throws IOException {
        super(dictionary);
        this.document = document;
        this.outlines = font.deriveFont((float) EM);
    }

    /** A font of this face without a sign. */
    static OutlineFont in(PDDocument document, Font font) throws IOException {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
        dictionary.setName(COSName.NAME, font.getFontName(Locale.ROOT).replaceAll("[^\\w-]", ""));
        dictionary.setItem(COSName.FONT_BBOX, numbers(0, 0, 0, 0));
        dictionary.setItem(COSName.FONT_MATRIX, numbers(1f / EM, 0, 0, 1f / EM, 0, 0));
        dictionary.setItem(COSName.RESOURCES, new COSDictionary());
        dictionary.setItem(COSName.CHAR_PROCS, new COSDictionary());
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        COSArray differences = new COSArray();
        differences.add(COSInteger.ONE);
        encoding.setItem(COSName.DIFFERENCES, differences);
        dictionary.setItem(COSName.ENCODING, encoding);
        dictionary.setInt(COSName.FIRST_CHAR, 1);
        dictionary.setItem(COSName.WIDTHS, new COSArray());
        return new OutlineFont(document, font, dictionary);
    }

    boolean has(int sign) {
        return codes.containsKey(sign);
    }

    boolean full() {
        return codes.size() == MOST;
    }

    void add(int sign) throws IOException {
        int code = codes.size() + 1;
        codes.put(sign, code);
        GlyphVector glyph = outlines.createGlyphVector(EXACT, Character.toString(sign));
        Shape outline = AffineTransform.getScaleInstance(1, -1).createTransformedShape(glyph.getOutline());
        float width = glyph.getGlyphMetrics(0).getAdvanceX();
        COSName name = COSName.getPDFName("g" + code);
        COSDictionary font = getCOSObject();
        font.getCOSDictionary(COSName.CHAR_PROCS).setItem(name, stream(procedure(outline, width)));
        font.getCOSDictionary(COSName.ENCODING).getCOSArray(COSName.DIFFERENCES).add(name);
        font.getCOSArray(COSName.WIDTHS).add(new COSFloat(width));
        font.setInt(COSName.LAST_CHAR, code);
    }

    @Override
    protected byte[] encode(int sign) {
        return new byte[] {codes.get(sign).byteValue()};
    }

    /** Writes which sign each byte stands for. */
    void finish() throws IOException {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName /Signs def
                /CMapType 2 def
                1 begincodespacerange
                <00> <FF>
                endcodespacerange
                """);
        codes.forEach((sign, code) -> {
            if (isItself(sign)) {
                map.append("1 beginbfchar\n<")
                        .append(String.format(Locale.ROOT, "%02X", code))
                        .append("> <");
                for (byte one : Character.toString(sign).getBytes(StandardCharsets.UTF_16BE)) {
                    map.append(String.format(Locale.ROOT, "%02X", one));
                }
                map.append(">\nendbfchar\n");
            }
        });
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        getCOSObject().setItem(COSName.TO_UNICODE, stream(map.toString()));
    }

    private boolean isItself(int sign) {
        String name = outlines.getFontName(Locale.ROOT);
        boolean letter = sign < 128 && Character.isLetterOrDigit(sign);
        return !name.matches(OF_FORMULAS) || letter && name.matches(LETTERED);
    }

    private COSStream stream(String text) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    /** How a sign is painted: its width, its bounds, and its outline filled with whatever colour is in force. */
    private static String procedure(Shape outline, float width) {
        Rectangle2D bounds = outline.getBounds2D();
        StringBuilder to = new StringBuilder();
        write(to, "d1", width, 0, bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int end = 0;
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> write(to, "m", at[0], at[1]);
                case PathIterator.SEG_LINETO -> write(to, "l", at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    // PDF knows cubic curves only.
                    end = 2;
                    double cx = 2 * at[0] / 3;
                    double cy = 2 * at[1] / 3;
                    write(to, "c", x / 3 + cx, y / 3 + cy, at[2] / 3 + cx, at[3] / 3 + cy, at[2], at[3]);
                }
                case PathIterator.SEG_CUBICTO -> {
                    end = 4;
                    write(to, "c", at);
                }
                default -> to.append("h\n");
            }
            x = at[end];
            y = at[end + 1];
        }
        return to.append("f\n").toString();
    }

    /** To a tenth of a unit: a ten-thousandth of the size of the type. */
    private static void write(StringBuilder to, String operator, double... numbers) {
        for (double number : numbers) {
            double tenths = Math.rint(number * 10);
            long whole = (long) (tenths / 10);
            to.append(tenths == whole * 10.0 ? String.valueOf(whole) : String.valueOf(tenths / 10))
                    .append(' ');
        }
        to.append(operator).append('\n');
    }

    private static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        for (float number : numbers) {
            array.add(new COSFloat(number));
        }
        return array;
    }
}
