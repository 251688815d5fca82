package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TypefaceTest {
    private static final List<Font> FACES = List.of(Typeface.plain(100), Typeface.italic(100), Typeface.strong(100));

    @Test
    void picturesAreSetInInter() {
        for (Font face : FACES) {
            assertTrue(face.getFontName().startsWith("Inter"), face.getFontName());
        }
    }

    @Test
    void allDigitsAreEquallyWide() {
        for (Font face : FACES) {
            double zero = Typeface.width("0", face);
            for (char digit = '1'; digit <= '9'; digit++) {
                assertEquals(zero, Typeface.width(String.valueOf(digit), face), 1e-9, face + " " + digit);
            }
        }
    }

    @Test
    void lettersKeepTheirOwnWidths() {
        assertTrue(Typeface.width("i", FACES.get(0)) < 0.5 * Typeface.width("m", FACES.get(0)));
    }

    @Test
    void mathematicalItalicsAreSetInTheItalicFace() {
        Font plain = FACES.get(0);
        assertEquals(Typeface.width("f", FACES.get(1)), Typeface.width("\ud835\udc53", plain), 1e-6);
        assertEquals(Typeface.width("h", FACES.get(1)), Typeface.width("\u210e", plain), 1e-6);
        assertEquals(Typeface.width("\u03b2", FACES.get(1)), Typeface.width("\ud835\udefd", plain), 1e-6);
    }

    @Test
    void whatTheFaceLacksIsDrawnAllTheSame() {
        assertEquals(-1, FACES.get(0).canDisplayUpTo("\u2212\u207b\u2070\u2079\u03b1\u2016"));
        assertTrue(FACES.get(0).canDisplayUpTo("\u2207") >= 0, "the example has become one that the font knows");
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Typeface.draw(graphics, "\u2207", Typeface.plain(30), 5, 32);
        assertTrue(Pixels.differing(image, 0xff000000) > 40);
        Typeface.draw(graphics, "", Typeface.plain(30), 5, 32);
    }

    @Test
    void bytesThatAreNoFontStayAsTheyAre() {
        byte[] noise = {0, 1, 2, 3, 4, 5, 6, 7};
        assertArrayEquals(noise, TabularDigits.in(noise.clone()));
        byte[] empty = {};
        assertArrayEquals(empty, TabularDigits.in(empty));
    }
}
