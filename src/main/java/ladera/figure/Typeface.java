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

    /** Unicode's mathematical italics: first, last, plain letter of the first. The h stands apart, as Planck's constant. */
    private static final int[][] ITALICS = {
        {0x1d434, 0x1d44d, 'A'}, {0x1d44e, 0x1d467, 'a'}, {0x1d6e2, 0x1d6fa, 0x391}, {0x1d6fc, 0x1d714, 0x3b1}
    };

    private static final int ITALIC_H = 0x210e;

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

    /**
     * Draws {@code text} from {@code x} on the base line {@code y}. Signs which the font lacks come from the system's;
     * Unicode's mathematical italic letters, such as U+1D453 for the f of a function, are set in {@link #italic}.
     */
    public static void draw(Graphics2D graphics, String text, Font font, double x, double y) {
        if (knows(font, text)) {
            graphics.setFont(font);
            graphics.drawString(text, (float) x, (float) y);
        } else if (!text.isEmpty()) {
            graphics.drawString(mixed(text, font).getIterator(), (float) x, (float) y);
        }
    }

    private static boolean knows(Font font, String text) {
        return font.canDisplayUpTo(text) < 0;
    }

    private static AttributedString mixed(String text, Font font) {
        int[] signs = text.codePoints().toArray();
        int[] letters = new int[signs.length];
        for (int k = 0; k < signs.length; k++) {
            letters[k] = letter(signs[k]);
        }
        AttributedString mixed = new AttributedString(new String(letters, 0, letters.length));
        Font italic = italic(font.getSize2D());
        Font system = new Font(Font.SANS_SERIF, font.getStyle(), 1).deriveFont(font.getSize2D());
        int at = 0;
        for (int k = 0; k < signs.length; k++) {
            Font first = letters[k] == signs[k] ? font : italic;
            int next = at + Character.charCount(letters[k]);
            mixed.addAttribute(TextAttribute.FONT, first.canDisplay(letters[k]) ? first : system, at, next);
            at = next;
        }
        return mixed;
    }

    /** The plain letter of a mathematical italic one; any other sign is itself. */
    private static int letter(int sign) {
        if (sign == ITALIC_H) {
            return 'h';
        }
        for (int[] block : ITALICS) {
            if (sign >= block[0] && sign <= block[1]) {
                return block[2] + sign - block[0];
            }
        }
        return sign;
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
