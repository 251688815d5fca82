package ladera.lesson;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import ladera.expr.Formula;
import ladera.num.Refusal;
import ladera.num.Rng;
import ladera.study.Diagnosis;
import ladera.study.Typed;

/**
 * A question, what is to be typed or chosen, and how that is judged.
 *
 * @param choices ids of what may be chosen; empty where an answer is typed
 * @param solution an answer that is right, as a student would give it
 * @param judge judges what was typed
 */
public record Task(String id, Kind kind, List<String> choices, String solution, Function<String, Diagnosis> judge)
        implements Cell {
    /** So many digits are enough. */
    private static final int NEEDED = 3;

    /** Formulas that agree at so many places are the same for our purposes. */
    private static final int PLACES = 24;

    /** What agreement means between two ways of writing one formula. */
    private static final double SAME = 1e-9;

    /** Half the side of the square over which formulas are compared. */
    private static final double REACH = 2;

    /** What is asked for. */
    public enum Kind {
        NUMBER,
        /** A formula of x and y. */
        FORMULA,
        CHOICE
    }

    /** A formula that a known mistake leads to. */
    public record WrongFormula(String slip, String formula) {}

    public Task {
        choices = List.copyOf(choices);
    }

    /** A number, computed when it is first needed. */
    static Task number(String id, Supplier<Double> right, Diagnosis.Slip... slips) {
        return new Task(id, Kind.NUMBER, List.of(), String.valueOf(right.get()), answer -> {
            Diagnosis.Expectation expected = Diagnosis.Expectation.of(right.get(), List.of(slips), NEEDED);
            return Diagnosis.of(Typed.of(answer), expected);
        });
    }

    /** One of several; the slip of a wrong choice is its own id. */
    static Task choice(String id, String right, String... choices) {
        return new Task(
                id,
                Kind.CHOICE,
                List.of(choices),
                right,
                answer -> answer.equals(right)
                        ? new Diagnosis(Diagnosis.Verdict.EXACT, "", Typed.ALL)
                        : List.of(choices).contains(answer)
                                ? new Diagnosis(Diagnosis.Verdict.SLIP, answer, 0)
                                : Diagnosis.UNREADABLE);
    }

    /** A formula of x and y, in any form that has the same values. */
    static Task formula(String id, String right, WrongFormula... slips) {
        return new Task(id, Kind.FORMULA, List.of(), right, answer -> {
            Formula given = Formula.parse(answer);
            if (agree(given, Formula.parse(right))) {
                return new Diagnosis(Diagnosis.Verdict.EXACT, "", Typed.ALL);
            }
            for (WrongFormula slip : slips) {
                if (agree(given, Formula.parse(slip.formula))) {
                    return new Diagnosis(Diagnosis.Verdict.SLIP, slip.slip, Typed.ALL);
                }
            }
            return new Diagnosis(Diagnosis.Verdict.WRONG, "", 0);
        });
    }

    private static boolean agree(Formula one, Formula other) {
        Rng places = new Rng(1, 0);
        for (int i = 0; i < PLACES; i++) {
            double x = REACH * (2 * places.nextDouble() - 1);
            double y = REACH * (2 * places.nextDouble() - 1);
            double value = other.value(x, y);
            if (!(Math.abs(one.value(x, y) - value) <= SAME * Math.max(1, Math.abs(value)))) {
                return false;
            }
        }
        return true;
    }

    /** Judges an answer as it was typed; never throws. */
    public Diagnosis check(String answer) {
        if (answer.isBlank()) {
            return Diagnosis.BLANK;
        }
        try {
            return judge.apply(answer.strip());
        } catch (Refusal unreadable) {
            return Diagnosis.UNREADABLE;
        }
    }
}
