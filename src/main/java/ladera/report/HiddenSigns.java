package ladera.report;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Draws what a layout of text would hide: the fonts of mathematics keep a letter (the capital omega) where Unicode has the soft
 * hyphen. Every other text goes its usual way.
 */
final class HiddenSigns implements IPdfBoxGraphics2DFontTextDrawer {
    private static final char SOFT_HYPHEN = '\u00ad';

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) {
        return string(text).indexOf(SOFT_HYPHEN) >= 0;
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) throws IOException {
        Shape outline = env.getFont()
                .createGlyphVector(env.getFontRenderContext(), string(text))
                .getOutline();
        env.applyPaint(env.getPaint(), outline);
        fill(env.getContentStream(), outline);
    }

    private static void fill(PDPageContentStream content, Shape outline) throws IOException {
        float[] to = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int end = 0;
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(to[0], to[1]);
                case PathIterator.SEG_QUADTO -> {
                    quadratic(content, x, y, to);
                    end = 2;
                }
                case PathIterator.SEG_CUBICTO -> {
                    content.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                    end = 4;
                }
                default -> content.closePath();
            }
            x = to[end];
            y = to[end + 1];
        }
        content.fill();
    }

    /** PDF knows cubic curves only. */
    private static void quadratic(PDPageContentStream content, float x, float y, float[] to) throws IOException {
        content.curveTo(
                (x + 2 * to[0]) / 3,
                (y + 2 * to[1]) / 3,
                (to[2] + 2 * to[0]) / 3,
                (to[3] + 2 * to[1]) / 3,
                to[2],
                to[3]);
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) {
        return null;
    }

    private static String string(AttributedCharacterIterator text) {
        StringBuilder string = new StringBuilder();
        for (char sign = text.first(); sign != CharacterIterator.DONE; sign = text.next()) {
            string.append(sign);
        }
        return string.toString();
    }
}
