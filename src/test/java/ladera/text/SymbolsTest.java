package ladera.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which letters of the lessons' prose are symbols. Italic ones are written in braces here. */
class SymbolsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sends x through a line, y = a + bx | sends {x} through a line, {y} = {a} + bx",
                "y = a + *bz*, and I = 20 points that I saw | {y} = {a} + {bz}, and {I} = 20 points that I saw",
                "a[z] is σ², not net1[x] or Ω | {a}[{z}] is {σ}², not net1[{x}] or Ω",
                "the notebook's h₁, e.g. 2k at 1e-7 | the notebook's {h}₁, e.g. 2{k} at 1e-7",
                "f and y, and k = K … 1; φ′₁ halved | {f} and {y}, and {k} = {K} … 1; {φ}′₁ halved",
                "m = 0.1 and m\u0303 = 1 | {m} = 0.1 and m\u0303 = 1",
            })
    void inEnglish(String prose, String expected) {
        assertEquals(expected, braced(Symbols.italic(prose, Language.ENGLISH)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¿cuántas regiones tiene *y* entre x = 0 y x = 1? | ¿cuántas regiones tiene {y} entre {x} = 0 y {x} = 1?",
                "son 0.4 y −0.39. ¿Cuánto vale y en x = 0? | son 0.4 y −0.39. ¿Cuánto vale {y} en {x} = 0?",
                "media y y σ = 1, como fórmula de x e y. | media {y} y {σ} = 1, como fórmula de {x} e {y}.",
                "red1[x], y′ = red2[y] y 2πσ² | red1[{x}], {y}′ = red2[{y}] y 2{πσ}²",
                "la cuadrícula y, entre paréntesis, el exacto | la cuadrícula y, entre paréntesis, el exacto",
                "De 4 a 5, o y = a[x] y nada más | De 4 a 5, o {y} = {a}[{x}] y nada más",
            })
    void inSpanish(String prose, String expected) {
        assertEquals(expected, braced(Symbols.italic(prose, Language.SPANISH)));
    }

    private static String braced(String italic) {
        StringBuilder text = new StringBuilder();
        italic.codePoints()
                .forEach(sign -> text.append(isItalic(sign) ? "{" + plain(sign) + "}" : Character.toString(sign)));
        return text.toString().replace("}{", "");
    }

    private static boolean isItalic(int sign) {
        return sign > 0x1d400 || sign == 0x210e;
    }

    private static String plain(int sign) {
        return sign == 0x210e
                ? "h"
                : Character.toString(
                        sign >= 0x1d6fc
                                ? sign - 0x1d6fc + 'α'
                                : sign >= 0x1d44e ? sign - 0x1d44e + 'a' : sign - 0x1d434 + 'A');
    }
}
