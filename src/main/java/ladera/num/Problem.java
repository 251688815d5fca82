package ladera.num;

import java.util.List;

/**
 * An error as a value: a code for which {@code ladera.text} has a sentence in each language, the place it was met, and
 * the sentence's arguments.
 *
 * @param code the key of the sentence, without its prefix {@code problem.}
 * @param place the field, file or JSON path concerned, as the person knows it
 * @param arguments numbers and words that the sentence names, in order after the place
 */
public record Problem(String code, String place, List<Object> arguments) {
    /** An id that is in no list: its place is the name of the list. */
    static final String UNKNOWN_ID = "unknown-id";

    /** The same, met at a place that a person knows. */
    private static final String UNKNOWN_CHOICE = "unknown-choice";

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public Problem(String code, String place, Object... arguments) {
        this(code, place, List.of(arguments));
    }

    /**
     * The same problem, met at a more exact place: {@code outer} goes in front. An unknown id loses the name of its list,
     * which a person never typed.
     */
    public Problem within(String outer) {
        if (code.equals(UNKNOWN_ID)) {
            return new Problem(UNKNOWN_CHOICE, outer, arguments);
        }
        return new Problem(code, place.isEmpty() ? outer : outer + ": " + place, arguments);
    }
}
