package ladera.report;

import com.formdev.flatlaf.util.Graphics2DProxy;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.text.AttributedCharacterIterator;

/** Notes how large the type is that is painted, in the unit of the device. */
final class TypeSizes extends Graphics2DProxy {
    /** The smallest type seen so far, and how many words. */
    static final class Seen {
        double smallest = Double.POSITIVE_INFINITY;
        int words;
    }

    private final Graphics2D target;
    private final Seen seen;

    private TypeSizes(Graphics2D target, Seen seen) {
        super(target);
        this.target = target;
        this.seen = seen;
    }

    /** The type of a print, in points. */
    static Seen of(Print print) {
        Seen seen = new Seen();
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        graphics.scale(print.unit(), print.unit());
        print.paint(new TypeSizes(graphics, seen));
        return seen;
    }

    private void note(Font font) {
        AffineTransform transform = target.getTransform();
        double size = font.getSize2D() * Math.sqrt(Math.abs(transform.getDeterminant()));
        seen.smallest = Math.min(seen.smallest, size);
        seen.words++;
    }

    @Override
    public Graphics create() {
        return new TypeSizes((Graphics2D) target.create(), seen);
    }

    @Override
    public void drawString(String text, float x, float y) {
        note(getFont());
        super.drawString(text, x, y);
    }

    @Override
    public void drawString(String text, int x, int y) {
        note(getFont());
        super.drawString(text, x, y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new AssertionError("type of unknown size");
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        note(glyphs.getFont());
        super.drawGlyphVector(glyphs, x, y);
    }
}
