package ladera.figure;

import ladera.num.Doubles;
import ladera.num.Numerals;

/** Round values for isolines, spaced like the colours of a {@link Tone}. */
final class Levels {
    private static final double[] MANTISSAS = {1, 2, 5, 10};

    /** A lowest value this small beside the first level is as good as zero: levels are then 1, 2, 5 of each decade. */
    private static final double NEAR_ZERO = 0.2;

    /** Powers of ten are written as such from here on. */
    private static final double LARGE = 1e6;

    private Levels() {}

    /** About {@code count} ascending values strictly between the ends of the tone; none of a flat one. */
    static Doubles of(Tone tone, int count) {
        if (!(tone.low() < tone.high()) || count < 1) {
            return Doubles.of();
        }
        return tone.linear() ? even(tone.low(), tone.high(), count) : bent(tone, count);
    }

    /** How a level is written beside its line. */
    static String label(double level) {
        boolean plain = Math.abs(level) < LARGE;
        String text = plain ? Numerals.shortest(level) : Numerals.significant(level, 4);
        return text.startsWith("-") ? Ticks.MINUS + text.substring(1) : text;
    }

    private static Doubles even(double low, double high, int count) {
        Doubles ticks = Ticks.linear(low, high, count + 1).at();
        double margin = 1e-6 * (high - low);
        double[] levels = new double[ticks.size()];
        int found = 0;
        for (int k = 0; k < ticks.size(); k++) {
            if (ticks.get(k) > low + margin && ticks.get(k) < high - margin) {
                levels[found++] = ticks.get(k);
            }
        }
        return Doubles.firstOf(levels, found);
    }

    private static Doubles bent(Tone tone, int count) {
        double first = tone.value(0.5 / count);
        boolean fromZero = Math.abs(tone.low()) <= NEAR_ZERO * (first - tone.low());
        double[] levels = new double[count];
        int found = 0;
        double below = tone.low();
        for (int k = 0; k < count; k++) {
            double aim = tone.value((k + 0.5) / count);
            double level = fromZero ? mantissa(aim) : rounded(aim, aim - below);
            below = aim;
            if (level > tone.low() && level < tone.high() && (found == 0 || level > levels[found - 1])) {
                levels[found++] = level;
            }
        }
        return Doubles.firstOf(levels, found);
    }

    /** The number 1, 2 or 5 times a power of ten whose ratio to {@code value} is nearest to one. */
    private static double mantissa(double value) {
        double power = Ticks.power((int) Math.floor(Math.log10(value)));
        double nearest = power;
        for (double mantissa : MANTISSAS) {
            if (Math.abs(Math.log(mantissa * power / value)) < Math.abs(Math.log(nearest / value))) {
                nearest = mantissa * power;
            }
        }
        return nearest;
    }

    /** {@code value} to the nearest multiple of 1, 2 or 5 times a power of ten no larger than {@code gap}. */
    private static double rounded(double value, double gap) {
        double power = Ticks.power((int) Math.floor(Math.log10(gap)));
        double step = power;
        for (double mantissa : MANTISSAS) {
            if (mantissa * power <= gap) {
                step = mantissa * power;
            }
        }
        return Ticks.multiple(Math.rint(value / step), step);
    }
}
