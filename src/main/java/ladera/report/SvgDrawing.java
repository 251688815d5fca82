package ladera.report;

import java.awt.Font;
import java.awt.Graphics;
import java.util.Locale;
import ladera.figure.Typeface;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;

/**
 * Batik's generator, but for type: what is set in the figures' own typeface stays text that is as wide in any font; type of
 * any other, such as that of formulas, becomes outlines, since its letters are only to be had here.
 */
final class SvgDrawing extends SVGGraphics2D {
    /** One family for all weights, as a browser knows them. */
    private static final String FAMILY = Typeface.plain(1).getFamily(Locale.ROOT);

    private static final String FAMILIES = ", 'Helvetica Neue', Arial, sans-serif";

    SvgDrawing(SVGGeneratorContext context) {
        super(context, false);
    }

    private SvgDrawing(SvgDrawing other) {
        super(other);
    }

    @Override
    public Graphics create() {
        return new SvgDrawing(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        Font font = getFont();
        if (!Typeface.isOurs(font)) {
            fill(font.createGlyphVector(getFontRenderContext(), text).getOutline(x, y));
            return;
        }
        Element element = getDOMFactory().createElementNS(SvgFigure.SVG, "text");
        element.setAttribute("x", generatorCtx.doubleString(x));
        element.setAttribute("y", generatorCtx.doubleString(y));
        element.setAttribute("textLength", generatorCtx.doubleString(Typeface.width(text, font)));
        element.setAttribute("lengthAdjust", "spacingAndGlyphs");
        element.setAttribute("font-family", "'" + FAMILY + "'" + FAMILIES);
        element.setAttribute("font-size", generatorCtx.doubleString(font.getSize2D()));
        element.setAttribute("font-style", Typeface.isItalic(font) ? "italic" : "normal");
        element.setAttribute("font-weight", Typeface.isStrong(font) ? "600" : "400");
        element.appendChild(getDOMFactory().createTextNode(text));
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }
}
