package ladera.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ladera.num.Refusal;
import ladera.study.Diagnosis.Expectation;
import ladera.study.Diagnosis.Slip;
import ladera.study.Diagnosis.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTest {
    private static final double RIGHT = 0.19661193324148185;
    private static final List<Slip> SLIPS = List.of(
            new Slip("sign", -RIGHT), new Slip("factor_two", 2 * RIGHT), new Slip("derivative", 0.7310585786300049));

    @ParameterizedTest
    @CsvSource({
        "0.19661193324148185, exact, 17",
        "0.1966119332, exact, 10",
        "0.7310585786300049 (1 - 0.7310585786300049), exact, 17",
        "0.7311 (1 - 0.7311), rounded, 4",
        "0.1966, rounded, 4",
        "0.197, rounded, 3",
        "0.20, rounded, 2",
        "0.2, rounded, 1",
        "0.1967, rounded, 3",
        "0.195, rounded, 2",
        "0.18, wrong, 0",
        "-0.1966, sign, 4",
        "0.393, factor_two, 3",
        "2*0.19661, factor_two, 5",
        "0.7311, derivative, 4",
        "0.73, derivative, 2",
        "7, wrong, 0",
        "1/0, wrong, 0"
    })
    void whatIsTypedIsHeldAgainstTheRightNumberAndTheSlips(String typed, String id, int digits) {
        Diagnosis diagnosis = Diagnosis.of(Typed.of(typed), Expectation.of(RIGHT, SLIPS, 3));
        assertEquals(id, diagnosis.id());
        assertEquals(digits, diagnosis.digits());
    }

    @Test
    void aDecimalCommaAndASpanishMinusAreRead() {
        assertEquals(Verdict.ROUNDED, judge("0,1966").verdict());
        assertEquals("sign", judge("\u22120.1966").id());
        assertThrows(Refusal.class, () -> Typed.of("o.5"));
    }

    @Test
    void whatFollowsFromAMistakeIsCarriedAndWhatFollowsFromRoundingIsNot() {
        Expectation mistaken = new Expectation(RIGHT, 0.3, true, SLIPS, 3);
        assertEquals(Verdict.CARRIED, Diagnosis.of(Typed.of("0.3"), mistaken).verdict());
        assertEquals(
                Verdict.EXACT, Diagnosis.of(Typed.exactly(RIGHT), mistaken).verdict(), "right is right all the same");
        Expectation rounded = new Expectation(RIGHT, 0.1902, false, SLIPS, 3);
        assertEquals(Verdict.ROUNDED, Diagnosis.of(Typed.of("0.1902"), rounded).verdict());
        assertEquals(1, Diagnosis.of(Typed.of("0.1902"), rounded).digits());
    }

    @Test
    void aSlipThatGivesTheRightNumberIsNone() {
        Expectation nothing = Expectation.of(0, List.of(new Slip("sign", -0.0)), 3);
        assertEquals(Verdict.EXACT, Diagnosis.of(Typed.of("0"), nothing).verdict());
        assertEquals(Verdict.WRONG, Diagnosis.of(Typed.of("1"), nothing).verdict());
    }

    @Test
    void aNumberTooSmallForTheDigitsMayBeWrittenAsZero() {
        Expectation tiny = Expectation.of(3e-5, List.of(), 3);
        assertTrue(Diagnosis.of(Typed.of("0.0000"), tiny).right());
        assertFalse(Diagnosis.of(Typed.of("0"), tiny).right());
    }

    private static Diagnosis judge(String typed) {
        return Diagnosis.of(Typed.of(typed), Expectation.of(RIGHT, SLIPS, 3));
    }
}
