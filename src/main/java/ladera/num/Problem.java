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
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public Problem(String code, String place, Object... arguments) {
        this(code, place, List.of(arguments));
    }

    /** The same problem, met at a more exact place: {@code outer} goes in front. */
    public Problem within(String outer) {
        return new Problem(code, place.isEmpty() ? outer : outer + ": " + place, arguments);
    }
}
