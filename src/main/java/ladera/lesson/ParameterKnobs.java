package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import ladera.num.Knob;
import ladera.num.Range;

/** The knobs that lessons have in common: weights, offsets and inputs. */
final class ParameterKnobs {
    /** Far beyond the axes of any lesson, so that typed numbers have room. */
    private static final Range WIDE = Range.closed(-1000, 1000);

    private ParameterKnobs() {}

    /** A parameter that may be any number, with a slider from -reach to reach. */
    static Knob weight(String id, String symbol, double initial, double reach) {
        return Knob.real(id, symbol, WIDE, new Knob.Slider(-reach, reach, false), initial);
    }

    /** A number within a closed interval that the slider spans. */
    static Knob within(String id, String symbol, double low, double high, double initial) {
        return Knob.real(id, symbol, Range.closed(low, high), new Knob.Slider(low, high, false), initial);
    }

    /** A whole number within a closed interval that the slider spans. */
    static Knob whole(String id, String symbol, long low, long high, long initial) {
        return Knob.integer(id, symbol, Range.closed(low, high), new Knob.Slider(low, high, false), initial);
    }

    /**
     * The ten parameters of a network with three hidden units; ids such as {@code theta_10}, with the suffix {@code b} for a
     * second network.
     *
     * @param prime set behind the letters; empty for the first network
     */
    static List<Knob> shallow(String prime, double[][] theta, double... phi) {
        List<Knob> knobs = new ArrayList<>();
        String suffix = prime.isEmpty() ? "" : "b";
        for (int d = 0; d < theta.length; d++) {
            for (int j = 0; j < 2; j++) {
                String index = (d + 1) + "" + j;
                knobs.add(weight("theta_" + index + suffix, "\u03b8" + prime + subscript(index), theta[d][j], 3));
            }
        }
        for (int d = 0; d < phi.length; d++) {
            String index = String.valueOf(d);
            knobs.add(weight("phi_" + index + suffix, "\u03c6" + prime + subscript(index), phi[d], 10));
        }
        return knobs;
    }

    /** Digits as subscripts. */
    static String subscript(String digits) {
        StringBuilder text = new StringBuilder();
        for (char digit : digits.toCharArray()) {
            text.append((char) ('\u2080' + digit - '0'));
        }
        return text.toString();
    }
}
