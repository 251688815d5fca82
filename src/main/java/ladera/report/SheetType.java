package ladera.report;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/**
 * The type of one PDF document as text that can be searched and copied: each sign that is used stands once in the document, as
 * an outline in a font of its own (Type 3, ISO 32000-1, 9.6.5), and texts name it. Any font will do, those of formulas too,
 * which PDFBox cannot embed. Publishers' checks want no such fonts: figures for papers keep their outlines.
 */
public final class SheetType implements IPdfBoxGraphics2DFontTextDrawer {
    private final PDDocument document;
    private final Map<String, List<OutlineFont>> faces = new LinkedHashMap<>();

    public SheetType(PDDocument document) {
        this.document = document;
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) {
        return !env.getFont().isTransformed();
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) throws IOException {
        Font font = env.getFont();
        PDPageContentStream content = env.getContentStream();
        env.applyPaint(env.getPaint(), new Rectangle());
        content.beginText();
        // User space has its y downwards, as on the screen; letters have theirs upwards.
        content.setTextMatrix(new Matrix(1, 0, 0, -1, 0, 0));
        OutlineFont present = null;
        StringBuilder run = new StringBuilder();
        for (int sign : signs(text)) {
            OutlineFont holder = holder(font, sign);
            if (holder != present) {
                show(content, present, font, run);
                present = holder;
            }
            run.appendCodePoint(sign);
        }
        show(content, present, font, run);
        content.endText();
    }

    private static void show(PDPageContentStream content, OutlineFont holder, Font font, StringBuilder run)
            throws IOException {
        if (run.length() > 0) {
            content.setFont(holder, font.getSize2D());
            content.showText(run.toString());
            run.setLength(0);
        }
    }

    /** The font in the document that has a sign, which is added where none has it. */
    private OutlineFont holder(Font font, int sign) throws IOException {
        List<OutlineFont> fonts = faces.computeIfAbsent(font.getFontName(Locale.ROOT), name -> new ArrayList<>());
        for (OutlineFont one : fonts) {
            if (one.has(sign)) {
                return one;
            }
        }
        if (fonts.isEmpty() || fonts.get(fonts.size() - 1).full()) {
            fonts.add(OutlineFont.in(document, font));
        }
        OutlineFont last = fonts.get(fonts.size() - 1);
        last.add(sign);
        return last;
    }

    /** Says what the signs mean, once all are known. */
    public void finish() throws IOException {
        for (List<OutlineFont> fonts : faces.values()) {
            for (OutlineFont font : fonts) {
                font.finish();
            }
        }
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) {
        return null;
    }

    private static int[] signs(AttributedCharacterIterator text) {
        StringBuilder string = new StringBuilder();
        for (char sign = text.first(); sign != CharacterIterator.DONE; sign = text.next()) {
            string.append(sign);
        }
        return string.codePoints().toArray();
    }
}
