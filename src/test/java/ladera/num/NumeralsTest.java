package ladera.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.001", "0,001", "1e-3", ".001", ",001", "+0.001", " 1E-03 "})
    void aThousandthIsUnderstoodHoweverItIsWritten(String text) {
        assertEquals(0.001, Numerals.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "1,000.5", "1.2.3", "1,2,3", "NaN", "Infinity", "0x10", "1e", "--1", "1 000", "1d"})
    void whatIsNotOneNumberIsRefused(String text) {
        assertThrows(NumberFormatException.class, () -> Numerals.parse(text));
    }

    @Test
    void shortestDigitsReadBackToTheSameDouble() {
        Rng rng = new Rng(3, 0);
        for (int i = 0; i < 2_000; i++) {
            double value = Double.longBitsToDouble(rng.nextLong());
            if (Double.isFinite(value)) {
                assertEquals(value, Double.parseDouble(Numerals.shortest(value)));
            }
        }
        assertEquals("0.1", Numerals.shortest(0.1));
        assertEquals("0.002", Numerals.shortest(0.002));
        assertEquals("1e-7", Numerals.shortest(1e-7));
        assertEquals("100", Numerals.shortest(100));
    }

    @Test
    void whatWasSetIsWrittenWithNoMoreDigitsThanItHas() {
        assertEquals("\u22120.5", Numerals.brief(-0.5, 4));
        assertEquals("2", Numerals.brief(2, 4));
        assertEquals("0.3333", Numerals.brief(1.0 / 3, 4));
        assertEquals("\u22121.2e-7", Numerals.brief(-1.2e-7, 4));
    }

    @Test
    void significantDigitsNeverShowABareZeroForASmallNumber() {
        assertEquals("0.1234", Numerals.significant(0.12341, 4));
        assertEquals("1.2e-7", Numerals.significant(1.2e-7, 4));
        assertEquals("\u22120.5000", Numerals.significant(-0.5, 4));
        assertEquals("0", Numerals.significant(0, 4));
        assertEquals("1234", Numerals.significant(1234.4, 4));
    }

    @Test
    void roundedKeepsSoManyDigitsAndWhatIsNotFinite() {
        assertEquals(0.000123, Numerals.rounded(0.00012345, 3));
        assertEquals(-123000, Numerals.rounded(-123456, 3));
        assertEquals(Double.POSITIVE_INFINITY, Numerals.rounded(Double.POSITIVE_INFINITY, 3));
    }

    @Test
    void theLocaleOfTheSystemChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"es-ES", "es-MX", "tr-TR", "ar-EG", "hi-IN-u-nu-deva"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals("0.1234", Numerals.significant(0.12341, 4));
                assertEquals("1.5e-9", Numerals.shortest(1.5e-9));
                assertEquals(0.5, Numerals.parse("0,5"));
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
