package ladera.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines as a book sets them, here in letters that are all one wide. */
class LineBreaksTest {
    private static List<String> lines(String text, int measure) {
        return LineBreaks.lines(text, measure, String::length);
    }

    @Test
    void wordsFillTheMeasureAndNothingIsLost() {
        String text = "A shallow network sends its input through three straight lines and bends each of them.";
        for (int measure = 12; measure < 100; measure++) {
            List<String> lines = lines(text, measure);
            assertEquals(text, String.join(" ", lines));
            int widest = measure;
            assertTrue(lines.stream().allMatch(line -> line.length() <= widest), lines.toString());
        }
    }

    @Test
    void linesAreOfLikeLengthRatherThanAsFullAsCanBe() {
        assertEquals(List.of("aaaa aaa", "aa bbbbbb", "cccccccc d"), lines("aaaa aaa aa bbbbbb cccccccc d", 11));
    }

    @Test
    void formulasStayWhole() {
        assertEquals(List.of("the notebook says", "σ = 2.3 here"), lines("the notebook says σ = 2.3 here", 20));
        assertEquals(List.of("preactivation is", "−0.5 + 0.65 x"), lines("preactivation is −0.5 + 0.65 x", 20));
        assertEquals(List.of("so it becomes", "exp[f₁ + 2 f₂]."), lines("so it becomes exp[f₁ + 2 f₂].", 20));
        assertEquals(
                List.of("the weights are", "(0.3, 0.5, −1, 0.9)"), lines("the weights are (0.3, 0.5, −1, 0.9)", 20));
        assertEquals(List.of("as is shown in", "equation 3.1"), lines("as is shown in equation 3.1", 24));
    }

    @Test
    void aFormulaThatFitsNoLineIsBrokenBeforeItsRelation() {
        assertEquals(List.of("φ₀ + φ₁h₁ + φ₂h₂", "= 3 + 4 + 5 + 6"), lines("φ₀ + φ₁h₁ + φ₂h₂ = 3 + 4 + 5 + 6", 18));
    }

    @Test
    void asidesInBracketsAreWords() {
        assertEquals(
                List.of("two networks", "(the second one", "takes all)"),
                lines("two networks (the second one takes all)", 15));
    }

    @Test
    void noWordIsLeftAloneOnTheLastLine() {
        assertEquals(
                List.of("one two three four five six seven", "eight of it"),
                lines("one two three four five six seven eight of it", 43));
    }

    @Test
    void longWordsBreakAfterHyphensAndWhatIsTooLongAnywhere() {
        assertEquals(List.of("the cross-", "entropy"), lines("the cross-entropy", 12));
        assertEquals(List.of("see", "/a/long/pa", "th/of/it"), lines("see /a/long/path/of/it", 10));
    }

    @Test
    void aLineFeedBeginsALine() {
        assertEquals(List.of("one", "", "two"), lines("one\n\ntwo", 10));
        assertEquals(List.of(""), lines("", 10));
    }
}
