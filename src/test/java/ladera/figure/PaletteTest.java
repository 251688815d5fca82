package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class PaletteTest {
    private static final double TEXT = 4.5;

    private static final List<Palette> PALETTES = List.of(Palette.LIGHT, Palette.DARK, Palette.PRINT);

    @Test
    void wordsAndNumbersAreLegible() {
        for (Palette palette : PALETTES) {
            assertTrue(Contrast.between(palette.text(), palette.background()) >= TEXT);
            assertTrue(Contrast.between(palette.muted(), palette.background()) >= TEXT);
        }
    }

    @Test
    void numbersOfIsolinesAreLegibleOnEveryColourOfTheMap() {
        for (int k = 0; k < Viridis.SIZE; k++) {
            double t = (k + 0.5) / Viridis.SIZE;
            Color number = t >= IsolinePainter.BRIGHT ? IsolinePainter.NUMBER_ON_BRIGHT : IsolinePainter.NUMBER_ON_DARK;
            assertTrue(Contrast.between(number, new Color(Viridis.rgb(t))) >= TEXT, "at " + t);
        }
    }

    @Test
    void everyContestantsColourStandsOutFromItsCasing() {
        for (Palette palette : PALETTES) {
            for (Color color : palette.series()) {
                assertTrue(Contrast.between(color, palette.casing()) >= 2, color + " in " + palette.dark());
            }
        }
    }

    @Test
    void onPaperAnyTwoContestantsDifferInGreyOrInDashAndAlwaysInTheirMarker() {
        List<Color> series = Palette.PRINT.series();
        for (int one = 0; one < series.size(); one++) {
            for (int other = 0; other < one; other++) {
                double apart = Math.abs(lightness(series.get(one)) - lightness(series.get(other)));
                float[] dash = Palette.stroke(one, 1, true).getDashArray();
                boolean dashed =
                        !Arrays.equals(dash, Palette.stroke(other, 1, true).getDashArray());
                assertTrue(apart >= 15 || dashed, one + " and " + other + " are " + apart + " apart");
                assertNotSame(Marker.of(one), Marker.of(other));
            }
        }
    }

    /** CIE's L*, from 0 to 100: how light a colour is printed without ink of other colours. */
    private static double lightness(Color color) {
        double y = Contrast.luminance(color.getRGB());
        return y > 216.0 / 24389 ? 116 * Math.cbrt(y) - 16 : y * 24389 / 27;
    }

    @Test
    void dashesHaveGaps() {
        for (int style = 1; style < 4; style++) {
            Assertions.assertEquals(
                    BasicStroke.CAP_BUTT, Palette.stroke(style, 2, true).getEndCap());
        }
    }
}
