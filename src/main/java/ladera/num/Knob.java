package ladera.num;

import java.util.List;

/**
 * One setting of an optimizer, a surface, a network...: what it is called, what it may be, and how a slider shows it.
 *
 * @param id the key in JSON and on the command line: PyTorch's parameter name where there is one
 * @param symbol the book's letter, or the id where the book has none
 * @param range the admissible values of a real, an integer, or each half of a pair
 * @param slider what a slider spans; null where none makes sense
 * @param choices the values of a choice, in order; empty for other kinds
 * @param initial the default, of the kind's Java type
 */
public record Knob(
        String id, String symbol, Kind kind, Range range, Slider slider, List<String> choices, Object initial) {
    /** What values look like: Double, Long, Boolean, String, {@link Pair}. */
    public enum Kind {
        REAL,
        INTEGER,
        FLAG,
        CHOICE,
        PAIR
    }

    /** The two halves of a pair such as Adam's betas. */
    public record Pair(double first, double second) {}

    /** Where a slider starts and ends, and whether it moves in powers. */
    public record Slider(double low, double high, boolean logarithmic) {}

    public Knob {
        choices = List.copyOf(choices);
    }

    public static Knob real(String id, String symbol, Range range, Slider slider, double initial) {
        return new Knob(id, symbol, Kind.REAL, range, slider, List.of(), initial);
    }

    public static Knob integer(String id, String symbol, Range range, Slider slider, long initial) {
        return new Knob(id, symbol, Kind.INTEGER, range, slider, List.of(), initial);
    }

    public static Knob flag(String id, boolean initial) {
        return new Knob(id, id, Kind.FLAG, null, null, List.of(), initial);
    }

    public static Knob choice(String id, String initial, String... choices) {
        return new Knob(id, id, Kind.CHOICE, null, null, List.of(choices), initial);
    }

    public static Knob pair(String id, String symbol, Range range, Slider slider, double first, double second) {
        return new Knob(id, symbol, Kind.PAIR, range, slider, List.of(), new Pair(first, second));
    }

    /** The same knob with another default. */
    public Knob startingAt(Object value) {
        return new Knob(id, symbol, kind, range, slider, choices, check(value));
    }

    /**
     * The value in the kind's Java type: whole numbers are taken as reals and the reverse where nothing is lost.
     *
     * @throws Refusal that names the knob, the value and what is allowed
     */
    public Object check(Object value) {
        Object typed = switch (kind) {
            case REAL -> asReal(value);
            case INTEGER -> asInteger(value);
            case FLAG -> value instanceof Boolean ? value : null;
            case CHOICE -> value instanceof String word && choices.contains(word) ? value : null;
            case PAIR -> value instanceof Pair pair && admits(pair.first) && admits(pair.second) ? value : null;
        };
        if (typed == null) {
            throw new Refusal(refusal(value));
        }
        return typed;
    }

    /**
     * Reads a value as typed on the command line or into a field: {@code 0.1}, {@code true}, {@code 0.9,0.999}.
     *
     * @throws Refusal as {@link #check}
     */
    public Object parse(String text) {
        String trimmed = text.trim();
        return check(
                switch (kind) {
                    case REAL, INTEGER -> number(trimmed);
                    case FLAG -> trimmed.equals("true") ? Boolean.TRUE : trimmed.equals("false") ? false : trimmed;
                    case CHOICE -> trimmed;
                    case PAIR -> pair(trimmed);
                });
    }

    /** What may be entered, for a sentence: a range or the choices. */
    public String allowed() {
        return switch (kind) {
            case FLAG -> "true | false";
            case CHOICE -> String.join(" | ", choices);
            case INTEGER, REAL -> range.toString();
            case PAIR -> range + ", " + range;
        };
    }

    private Problem refusal(Object value) {
        String given = value instanceof Pair pair ? pair.first + "," + pair.second : String.valueOf(value);
        return new Problem(kind == Kind.INTEGER ? "knob.integer" : "knob.value", id, given, allowed());
    }

    private Object asReal(Object value) {
        return value instanceof Number number && admits(number.doubleValue()) ? number.doubleValue() : null;
    }

    private Object asInteger(Object value) {
        if (!(value instanceof Number number) || !admits(number.doubleValue())) {
            return null;
        }
        double real = number.doubleValue();
        return real == Math.rint(real) && Math.abs(real) <= Integer.MAX_VALUE ? (Object) (long) real : null;
    }

    private boolean admits(double value) {
        return range.contains(value);
    }

    private static Object number(String text) {
        try {
            return Numerals.parse(text);
        } catch (NumberFormatException notANumber) {
            return text;
        }
    }

    private static Object pair(String text) {
        String[] halves = text.replace("[", "").replace("]", "").split("[,;]", -1);
        if (halves.length != 2) {
            return text;
        }
        try {
            return new Pair(Numerals.parse(halves[0].trim()), Numerals.parse(halves[1].trim()));
        } catch (NumberFormatException notANumber) {
            return text;
        }
    }
}
