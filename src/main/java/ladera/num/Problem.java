package ladera.num;

import java.util.List;

/**
 * An error as a value: a code for which {@code ladera.text} has a sentence in each language, the place it was met, and
 * the sentence's arguments.
 *
 * @param code the key of the sentence, without its prefix {@code problem.}
 * @param around the file, record or object in which {@code name} stands, which goes in front of the sentence; empty where the
 *     name says it all
 * @param name the field, file or JSON path of which the sentence speaks, as the person knows it
 * @param arguments numbers and words that the sentence names, in order after the name
 */
public record Problem(String code, String around, String name, List<Object> arguments) {
    /** An id that is in no list: its name is that of the list. */
    static final String UNKNOWN_ID = "unknown-id";

    /** The same, met at a place that a person knows. */
    private static final String UNKNOWN_CHOICE = "unknown-choice";

    /** Between a place and what stands in it. */
    private static final String IN = ": ";

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public Problem(String code, String name, Object... arguments) {
        this(code, "", name, List.of(arguments));
    }

    /** The place it was met, from the outermost to the name. */
    public String place() {
        return around.isEmpty() ? name : around + IN + name;
    }

    /** The same problem, of what the person knows by another name. */
    public Problem of(String known) {
        return new Problem(code, around, known, arguments);
    }

    /**
     * The same problem, met at a more exact place: {@code outer} goes in front. An unknown id loses the name of its list,
     * which a person never typed.
     */
    public Problem within(String outer) {
        if (code.equals(UNKNOWN_ID)) {
            return new Problem(UNKNOWN_CHOICE, "", outer, arguments);
        }
        if (name.isEmpty()) {
            return new Problem(code, around, outer, arguments);
        }
        return new Problem(code, around.isEmpty() ? outer : outer + IN + around, name, arguments);
    }
}
