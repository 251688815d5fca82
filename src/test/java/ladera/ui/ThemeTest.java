package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ladera.num.Refusal;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everySignOfEverySentenceCanBeShown(Language language) {
        Words words = Words.in(language);
        StringBuilder signs = new StringBuilder();
        words.keys().forEach(key -> signs.append(words.get(key).replaceAll("\\p{Cntrl}", "")));
        assertTrue(signs.indexOf("\u2207") >= 0, "one that the interface's type itself lacks");
        assertEquals("Inter", Theme.typeface(signs.toString()));
    }

    @Test
    void aSignThatNoTypeHasIsNamed() {
        Refusal refusal = assertThrows(Refusal.class, () -> Theme.typeface("a\u0378"));
        String sentence = Words.in(Language.ENGLISH).sentence(refusal.problem());
        assertTrue(sentence.contains("U+0378"), sentence);
    }
}
