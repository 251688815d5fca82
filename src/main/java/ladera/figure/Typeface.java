package ladera.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    /** Whether a font is one of the pictures' own typeface, in any size. */
    public static boolean isOurs(Font font) {
        String name = font.getFontName(Locale.ROOT);
        return name.equals(PLAIN.getFontName(Locale.ROOT)) || isItalic(font) || isStrong(font);
    }

    public static boolean isItalic(Font font) {
        return font.getFontName(Locale.ROOT).equals(ITALIC.getFontName(Locale.ROOT));
    }

    public static boolean isStrong(Font font) {
        return font.getFontName(Locale.ROOT).equals(STRONG.getFontName(Locale.ROOT));
    }

    /** How far {@code text} reaches along its base line. */
    public static double width(String text, Font font) {
        if (text.isEmpty()) {
            return 0;
        }
        return knows(font, text)
                ? advance(text, font)
                : pieces(text, font).stream()
                        .mapToDouble(piece -> advance(piece.text, piece.font))
                        .sum();
    }

    private static double advance(String text, Font font) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    /** {@code text} broken between words into lines no wider than asked for, where its words allow it. */
    public static List<String> lines(String text, Font font, double widest) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > widest) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
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
        if (text.isEmpty()) {
            return;
        }
        double at = x;
        for (Piece piece : knows(font, text) ? List.of(new Piece(text, font)) : pieces(text, font)) {
            graphics.setFont(piece.font);
            graphics.drawString(piece.text, (float) at, (float) y);
            at += advance(piece.text, piece.font);
        }
    }

    /** The same with its middle at {@code x}. */
    static void drawCentred(Graphics2D graphics, String text, Font font, double x, double y) {
        draw(graphics, text, font, x - width(text, font) / 2, y);
    }

    /** What is set in one font. */
    private record Piece(String text, Font font) {}

    private static boolean knows(Font font, String text) {
        return font.canDisplayUpTo(text) < 0;
    }

    /** A text cut where its font changes. */
    private static List<Piece> pieces(String text, Font font) {
        Font italic = italic(font.getSize2D());
        Font system = new Font(Font.SANS_SERIF, font.getStyle(), 1).deriveFont(font.getSize2D());
        List<Piece> pieces = new ArrayList<>();
        for (int sign : text.codePoints().toArray()) {
            int letter = letter(sign);
            Font first = letter == sign ? font : italic;
            Font own = first.canDisplay(letter) ? first : system;
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).font.equals(own)) {
                pieces.set(last, new Piece(pieces.get(last).text + Character.toString(letter), own));
            } else {
                pieces.add(new Piece(Character.toString(letter), own));
            }
        }
        return pieces;
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
