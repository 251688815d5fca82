package ladera.batch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.num.Catalog;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Named;
import ladera.num.Numerals;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.reference.Places;
import ladera.text.Language;

/** Reads what stands behind an option; each refusal names the option, what was given and what is allowed. */
final class Options {
    /** What other programs take for standard input or output. */
    private static final String STREAM = "-";

    private Options() {}

    /** @throws Refusal where the option was not given */
    static String required(String option, String label, String given) {
        if (given == null) {
            throw new Refusal(new Problem("cli.missing", option, label));
        }
        return given;
    }

    /** @throws Refusal where the list has no entry of this id */
    static <T extends Named> T choice(String option, Catalog<T> catalog, String id) {
        return Places.at(option, () -> catalog.get(id));
    }

    /** The value that is written in one of these ways, in lower case; {@code names} and {@code values} go side by side. */
    static <T> T choice(String option, List<String> names, List<T> values, String given) {
        int at = names.indexOf(given);
        if (at < 0) {
            throw new Refusal(new Problem("cli.choice", option, given, String.join(" | ", names)));
        }
        return values.get(at);
    }

    /**
     * Values of knobs, each written as {@code knob=value}.
     *
     * @throws Refusal where one is not written so, is given twice, or the knob does not allow it
     */
    static Map<String, Object> settings(String option, List<Knob> knobs, List<String> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String setting : given) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new Refusal(new Problem("cli.setting", option, setting));
            }
            String id = setting.substring(0, equals).trim();
            Knob knob = Places.at(option, () -> Knobs.knob(knobs, id));
            Object value = Places.at(option, () -> knob.parse(setting.substring(equals + 1)));
            if (values.put(id, value) != null) {
                throw new Refusal(new Problem("cli.twice", option + " " + id));
            }
        }
        return values;
    }

    /** A language by its code. */
    static Language language(String option, String given) {
        List<Language> all = List.of(Language.values());
        return choice(option, all.stream().map(Language::code).toList(), all, given);
    }

    static long whole(String option, String given, long least, long most) {
        try {
            long value = Long.parseLong(given.trim());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException notWhole) {
            // Told below, as for a number out of bounds.
        }
        throw new Refusal(new Problem("cli.whole", option, given, least, most));
    }

    /** Two finite numbers with a comma between. */
    static double[] point(String option, String given) {
        String[] halves = given.split(",", -1);
        if (halves.length == 2) {
            try {
                double[] point = {Numerals.parse(halves[0]), Numerals.parse(halves[1])};
                if (Double.isFinite(point[0]) && Double.isFinite(point[1])) {
                    return point;
                }
            } catch (NumberFormatException notNumbers) {
                // Told below, as for too few or too many.
            }
        }
        throw new Refusal(new Problem("cli.point", option, given));
    }

    /** @throws Refusal where it names no file; also where it is the sign that elsewhere stands for standard input or output */
    static Path path(String option, String given) {
        if (given.equals(STREAM)) {
            throw new Refusal(new Problem("cli.stream", option));
        }
        try {
            if (!given.isEmpty()) {
                return Path.of(given);
            }
        } catch (InvalidPathException notAPath) {
            // Told below, as for no name at all.
        }
        throw new Refusal(new Problem("cli.path", option, given));
    }

    /** @throws Refusal where both were given */
    static void exclusive(String one, boolean oneGiven, String other, boolean otherGiven) {
        if (oneGiven && otherGiven) {
            throw new Refusal(new Problem("cli.exclusive", one, other));
        }
    }
}
