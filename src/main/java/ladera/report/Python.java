package ladera.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import ladera.num.Knob;
import ladera.num.Numerals;

/** Python's way of writing values, and the definitions that a script may take whole. */
final class Python {
    private static final String FOLDER = "pytorch/";

    private Python() {}

    /** A float: the fewest digits that read back to the same double, always with a point or an exponent. */
    static String real(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "math.nan" : value > 0 ? "math.inf" : "-math.inf";
        }
        String digits = Numerals.shortest(value);
        return digits.matches("-?\\d+") ? digits + ".0" : digits;
    }

    /** A text in quotation marks. */
    static String text(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.codePoints().forEach(letter -> {
            if (letter < ' ' || letter == '"' || letter == '\\') {
                text.append(String.format(Locale.ROOT, "\\x%02x", letter));
            } else {
                text.appendCodePoint(letter);
            }
        });
        return text.append('"').toString();
    }

    static String flag(boolean value) {
        return value ? "True" : "False";
    }

    /** A knob's value. A choice is a word of the program's own list, for a knob takes no other. */
    static String value(Object value) {
        if (value instanceof Knob.Pair pair) {
            return "(" + real(pair.first()) + ", " + real(pair.second()) + ")";
        }
        if (value instanceof Boolean flag) {
            return flag(flag);
        }
        if (value instanceof Double real) {
            return real(real);
        }
        if (value instanceof Long whole) {
            return whole.toString();
        }
        return value.equals("none") ? "None" : "\"" + value + "\"";
    }

    /** Whether there is a definition of this name. */
    static boolean defines(String name) {
        return Python.class.getResource(FOLDER + name + ".py") != null;
    }

    /** The definition of this name: a whole class or function, ending with a line break. */
    static String definition(String name) {
        try (InputStream in = Python.class.getResourceAsStream(FOLDER + name + ".py")) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
