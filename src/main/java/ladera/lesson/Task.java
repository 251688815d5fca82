package ladera.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import ladera.expr.Formula;
import ladera.num.Numerals;
import ladera.num.Refusal;
import ladera.num.Rng;
import ladera.study.Diagnosis;
import ladera.study.Typed;

/**
 * A question, what is to be typed or chosen, and how that is judged. The prose has {@code ID.question}, {@code ID.hint1} and so
 * on from the vaguest to the plainest, {@code ID.why} once it is right, {@code ID.choice.CHOICE}, and for each named slip
 * {@code ID.slip.SLIP}, unless the check mode of the backpropagation room has a sentence for that slip already ({@code
 * verdict.SLIP} in the bundles: sign, transposed, mean, factor_two, ...).
 *
 * @param prediction whether it is answered before something is shown, see {@link Cell.Picture#revealedBy}
 * @param choices ids of what may be chosen; empty where an answer is typed
 * @param key what a test of the task itself needs to know; made when it is first asked for
 * @param judge judges what was typed
 */
public record Task(
        String id,
        Kind kind,
        boolean prediction,
        List<String> choices,
        Supplier<Key> key,
        Function<String, Diagnosis> judge)
        implements Cell {
    /**
     * Answers whose verdict is known.
     *
     * @param solution an answer that is right, as a student would give it
     * @param slips by the name of each slip an answer that shows it
     */
    public record Key(String solution, Map<String, String> slips) {
        public Key {
            slips = Collections.unmodifiableMap(new LinkedHashMap<>(slips));
        }
    }

    private static final String SIGN = "sign";

    private static final Pattern SIG = Pattern.compile("\\bsig\\b");

    /** The slip of who rounds so far that anything could be meant. */
    private static final String COARSE = "coarse";

    /** Fewer digits than this could be anything. */
    private static final int TELLING = 2;

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

    /**
     * A number to three significant digits, computed when it is first needed; it may be typed as an expression such as {@code
     * 1/4}. A wrong sign is recognised by itself.
     *
     * @param slips in order of precedence; known when the lesson is made, so nothing dear
     */
    static Task number(String id, Supplier<Double> right, Diagnosis.Slip... slips) {
        return number(id, right, () -> List.of(slips));
    }

    /** The same with slips that must be computed. */
    static Task number(String id, Supplier<Double> right, Supplier<List<Diagnosis.Slip>> slips) {
        Supplier<Diagnosis.Expectation> expected = () -> {
            List<Diagnosis.Slip> all = new ArrayList<>(slips.get());
            if (right.get() != 0 && all.stream().noneMatch(slip -> slip.id().equals(SIGN))) {
                all.add(new Diagnosis.Slip(SIGN, -right.get()));
            }
            return Diagnosis.Expectation.of(right.get(), all, NEEDED);
        };
        Supplier<Key> key = () -> {
            Map<String, String> shown = new LinkedHashMap<>();
            expected.get().slips().forEach(slip -> shown.put(slip.id(), Numerals.shortest(slip.value())));
            return new Key(Numerals.shortest(right.get()), shown);
        };
        return new Task(
                id, Kind.NUMBER, false, List.of(), key, answer -> fine(Diagnosis.of(Typed.of(answer), expected.get())));
    }

    private static Diagnosis fine(Diagnosis diagnosis) {
        boolean coarse = diagnosis.verdict() == Diagnosis.Verdict.ROUNDED && diagnosis.digits() < TELLING;
        return coarse ? new Diagnosis(Diagnosis.Verdict.SLIP, COARSE, diagnosis.digits()) : diagnosis;
    }

    /** A whole number that is right or not, such as how many pieces there are; rounding does not help. */
    static Task count(String id, LongSupplier right, Diagnosis.Slip... slips) {
        List<Diagnosis.Slip> all = List.of(slips);
        Supplier<Key> key = () -> {
            Map<String, String> shown = new LinkedHashMap<>();
            all.forEach(slip -> shown.put(slip.id(), Numerals.shortest(slip.value())));
            return new Key(String.valueOf(right.getAsLong()), shown);
        };
        return new Task(id, Kind.NUMBER, false, List.of(), key, answer -> {
            double given = Typed.of(answer).value();
            if (given == right.getAsLong()) {
                return new Diagnosis(Diagnosis.Verdict.EXACT, "", Typed.ALL);
            }
            return all.stream()
                    .filter(slip -> slip.value() == given)
                    .findFirst()
                    .map(slip -> new Diagnosis(Diagnosis.Verdict.SLIP, slip.id(), Typed.ALL))
                    .orElse(new Diagnosis(Diagnosis.Verdict.WRONG, "", 0));
        });
    }

    /** One of several; the slip of a wrong choice is its own id. */
    static Task choice(String id, String right, String... choices) {
        List<String> all = List.of(choices);
        Supplier<Key> key = () -> {
            Map<String, String> shown = new LinkedHashMap<>();
            all.stream().filter(one -> !one.equals(right)).forEach(one -> shown.put(one, one));
            return new Key(right, shown);
        };
        return new Task(
                id,
                Kind.CHOICE,
                false,
                all,
                key,
                answer -> answer.equals(right)
                        ? new Diagnosis(Diagnosis.Verdict.EXACT, "", Typed.ALL)
                        : all.contains(answer)
                                ? new Diagnosis(Diagnosis.Verdict.SLIP, answer, 0)
                                : Diagnosis.UNREADABLE);
    }

    /** A formula of x and y, in any form that has the same values. A wrong sign is recognised by itself. */
    static Task formula(String id, String right, WrongFormula... slips) {
        List<WrongFormula> all = new ArrayList<>(List.of(slips));
        if (all.stream().noneMatch(slip -> slip.slip.equals(SIGN))) {
            all.add(new WrongFormula(SIGN, "-(" + right + ")"));
        }
        Supplier<Key> key = () -> {
            Map<String, String> shown = new LinkedHashMap<>();
            all.forEach(slip -> shown.put(slip.slip, slip.formula));
            return new Key(right, shown);
        };
        return new Task(id, Kind.FORMULA, false, List.of(), key, answer -> judged(read(answer), right, all));
    }

    /** The book has brackets about what functions take, and sig for the sigmoid. */
    private static Formula read(String answer) {
        return Formula.parse(
                SIG.matcher(answer).replaceAll("sigmoid").replace('[', '(').replace(']', ')'));
    }

    private static Diagnosis judged(Formula given, String right, List<WrongFormula> slips) {
        if (agree(given, Formula.parse(right))) {
            return new Diagnosis(Diagnosis.Verdict.EXACT, "", Typed.ALL);
        }
        for (WrongFormula slip : slips) {
            if (agree(given, Formula.parse(slip.formula))) {
                return new Diagnosis(Diagnosis.Verdict.SLIP, slip.slip, Typed.ALL);
            }
        }
        return new Diagnosis(Diagnosis.Verdict.WRONG, "", 0);
    }

    /** The same task as a prediction, made before something is shown. */
    public Task predicted() {
        return new Task(id, kind, true, choices, key, judge);
    }

    /** An answer that is right, as a student would give it. */
    public String solution() {
        return key.get().solution();
    }

    private static boolean agree(Formula one, Formula other) {
        Rng places = new Rng(1, 0);
        for (int i = 0; i < PLACES; i++) {
            double x = REACH * (2 * places.nextDouble() - 1);
            double y = REACH * (2 * places.nextDouble() - 1);
            double value = other.value(x, y);
            if (!same(one.value(x, y), value)) {
                return false;
            }
        }
        return true;
    }

    /** Where a formula has no value, such as the logarithm of a negative number, the other must have none either. */
    private static boolean same(double one, double other) {
        return Double.isNaN(other)
                ? Double.isNaN(one)
                : Math.abs(one - other) <= SAME * Math.max(1, Math.abs(other)) || one == other;
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
