package ladera.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;

/**
 * The one place where pictures get their type: Inter (Andersson, SIL Open Font License), with equally wide digits. Where
 * the font's file is missing, the system's sans serif stands in.
 */
public final class Typeface {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";

    private static final Font PLAIN = load("Inter-Regular.otf", Font.PLAIN);
    private static final Font ITALIC = load("Inter-Italic.otf", Font.ITALIC);
    private static final Font STRONG = load("Inter-SemiBold.otf", Font.BOLD);

    /** Measures are those of smooth, unrounded type, whatever it is painted on: a figure has one layout everywhere. */
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private Typeface() {}

    /** For numbers and words; {@code size} in units of user space. */
    public static Font plain(float size) {
        return PLAIN.deriveFont(size);
    }

    /** For mathematical symbols. */
    public static Font italic(float size) {
        return ITALIC.deriveFont(size);
    }

    /** For titles. */
    public static Font strong(float size) {
        return STRONG.deriveFont(size);
    }

    /** How far {@code text} reaches along its base line. */
    public static double width(String text, Font font) {
        if (text.isEmpty()) {
            return 0;
        }
        return knows(font, text)
                ? font.getStringBounds(text, MEASURE).getWidth()
                : new TextLayout(mixed(text, font).getIterator(), MEASURE).getAdvance();
    }

    /** The height of a capital or a digit above the base line. */
    public static double capHeight(Font font) {
        return font.createGlyphVector(MEASURE, "H").getVisualBounds().getHeight();
    }

    /** Draws {@code text} from {@code x} on the base line {@code y}; signs which the font lacks come from the system's. */
    public static void draw(Graphics2D graphics, String text, Font font, double x, double y) {
        if (knows(font, text)) {
            graphics.setFont(font);
            graphics.drawString(text, (float) x, (float) y);
        } else {
            graphics.drawString(mixed(text, font).getIterator(), (float) x, (float) y);
        }
    }

    private static boolean knows(Font font, String text) {
        return font.canDisplayUpTo(text) < 0;
    }

    private static AttributedString mixed(String text, Font font) {
        Font system = new Font(Font.SANS_SERIF, font.getStyle(), 1).deriveFont(font.getSize2D());
        AttributedString mixed = new AttributedString(text);
        mixed.addAttribute(TextAttribute.FONT, font);
        for (int k = 0; k < text.length(); k++) {
            if (!font.canDisplay(text.charAt(k))) {
                mixed.addAttribute(TextAttribute.FONT, system, k, k + 1);
            }
        }
        return mixed;
    }

    private static Font load(String file, int style) {
        try (InputStream stream = Typeface.class.getResourceAsStream(FOLDER + file)) {
            if (stream != null) {
                byte[] font = TabularDigits.in(stream.readAllBytes());
                return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font));
            }
        } catch (IOException | FontFormatException unreadable) {
            // Falls through: a picture in another typeface is better than none.
        }
        return new Font(Font.SANS_SERIF, style, 1);
    }
}
