package ladera.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ladera.num.Doubles;

/**
 * Where an axis has its ticks and what stands beside them.
 *
 * @param at ascending positions in the axis's own unit
 * @param labels one a position, with a true minus sign and a decimal point in every language
 */
public record Ticks(Doubles at, List<String> labels) {
    private static final Ticks NONE = new Ticks(Doubles.of(), List.of());

    /** A tick may lie this share of a step beyond the end: sums of binary fractions miss by less. */
    private static final double SLACK = 1e-9;

    /** A span below this share of the ends' size is too short for doubles to number. */
    private static final double COARSEST = 1e-12;

    /** Powers of ten from here on, where the step is large too ... */
    private static final double LARGE = 1e6;

    private static final double LARGE_STEP = 1e3;

    /** ... and where the whole axis is smaller than this. */
    private static final double SMALL = 1e-3;

    /** Of four steps' length at least two multiples lie on any axis. */
    private static final int FEW = 3;

    /** Whole numbers below this are doubles. */
    private static final double EXACT = 0x1p53;

    private static final double[] STEPS = {1, 2, 5};
    private static final int[] STRIDES = {1, 2, 3, 5, 10, 20, 30, 50, 100, 200};
    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final char SUPERSCRIPT_MINUS = '\u207b';
    static final String MINUS = "\u2212";

    public Ticks {
        labels = List.copyOf(labels);
    }

    public int size() {
        return labels.size();
    }

    /**
     * At most {@code most} ticks at multiples of 1, 2 or 5 times a power of ten; a few more where a coarser step would
     * leave fewer than two. None without a finite span.
     */
    public static Ticks linear(double low, double high, int most) {
        return linear(low, high, most, 0);
    }

    /** As {@link #linear}, but at whole numbers only: what counts steps has no half ones. */
    public static Ticks whole(double low, double high, int most) {
        return linear(low, high, most, 1);
    }

    private static Ticks linear(double low, double high, int most, double least) {
        double span = high - low;
        double size = Math.max(Math.abs(low), Math.abs(high));
        if (!(span >= Double.MIN_NORMAL && Double.isFinite(span)) || span < COARSEST * size) {
            return NONE;
        }
        double step = Math.max(least, step(span, Math.max(2, most)));
        for (int more = most + 1; more <= most + FEW && count(low, high, step) < 2; more++) {
            step = Math.max(least, step(span, Math.max(2, more)));
        }
        boolean scientific = (step >= LARGE_STEP && size >= LARGE) || size < SMALL;
        double first = Math.ceil(low / step - SLACK);
        double[] at = new double[count(low, high, step)];
        List<String> labels = new ArrayList<>();
        for (int k = 0; k < at.length; k++) {
            at[k] = multiple(first + k, step);
            labels.add(scientific ? scientific(at[k], step) : plain(at[k], step));
        }
        return new Ticks(Doubles.of(at), labels);
    }

    private static int count(double low, double high, double step) {
        return (int) (Math.floor(high / step + SLACK) - Math.ceil(low / step - SLACK) + 1);
    }

    /**
     * Ticks of a logarithmic axis: whole decades, thinned evenly to {@code most}; 1, 2 and 5 of each decade where the
     * axis is too short for that; as on a linear axis where it is shorter still. None unless {@code 0 < low < high}.
     */
    public static Ticks log(double low, double high, int most) {
        if (!(low > 0 && low < high && Double.isFinite(high))) {
            return NONE;
        }
        int first = (int) Math.ceil(Math.log10(low) - SLACK);
        int last = (int) Math.floor(Math.log10(high) + SLACK);
        if (last - first >= 2) {
            return decades(first, last, Math.max(2, most));
        }
        Ticks within = withinDecades(low, high, first, last);
        if (within.size() > most && last > first) {
            return decades(first, last, Math.max(2, most));
        }
        return within.size() >= 2 ? within : linear(low, high, Math.min(most, 3));
    }

    /** The smallest of 1, 2, 5 times a power of ten of which at most {@code most} fit into {@code span}, ends included. */
    static double step(double span, int most) {
        int exponent = (int) Math.floor(Math.log10(span / most));
        while (true) {
            for (double factor : STEPS) {
                double step = factor * power(exponent);
                if (Math.floor(span / step + 2 * SLACK) + 1 <= most) {
                    return step;
                }
            }
            exponent++;
        }
    }

    /** {@code times * step} as a person writes it: 3 times 0.1 is 0.3. For steps 1, 2 or 5 times a power of ten. */
    static double multiple(double times, double step) {
        double inverse = Math.rint(1 / step);
        return step < 1 && inverse < EXACT ? times / inverse : times * step;
    }

    /** Ten to the {@code exponent}, correctly rounded. */
    static double power(int exponent) {
        return Double.parseDouble("1e" + exponent);
    }

    /** {@code 10⁻³}, with the exponent in superscript digits. */
    static String decade(int exponent) {
        StringBuilder label = new StringBuilder("10");
        for (char digit : Integer.toString(exponent).toCharArray()) {
            label.append(digit == '-' ? SUPERSCRIPT_MINUS : SUPERSCRIPTS.charAt(digit - '0'));
        }
        return label.toString();
    }

    private static Ticks decades(int first, int last, int most) {
        int stride = STRIDES[STRIDES.length - 1];
        for (int k = STRIDES.length - 1; k >= 0 && count(first, last, STRIDES[k]) <= most; k--) {
            stride = STRIDES[k];
        }
        int start = -Math.floorDiv(-first, stride) * stride;
        int count = count(first, last, stride);
        if (count < 2) {
            start = first;
            stride = last - first;
            count = 2;
        }
        List<String> labels = new ArrayList<>();
        double[] at = new double[count];
        for (int k = 0; k < at.length; k++) {
            at[k] = power(start + k * stride);
            labels.add(decade(start + k * stride));
        }
        return new Ticks(Doubles.of(at), labels);
    }

    private static int count(int first, int last, int stride) {
        return Math.floorDiv(last, stride) + Math.floorDiv(-first, stride) + 1;
    }

    private static Ticks withinDecades(double low, double high, int first, int last) {
        List<String> labels = new ArrayList<>();
        double[] at = new double[3 * (last - first + 3)];
        for (int decade = first - 1; decade <= last + 1; decade++) {
            for (double factor : STEPS) {
                double tick = factor * power(decade);
                if (tick >= low * (1 - SLACK) && tick <= high * (1 + SLACK)) {
                    at[labels.size()] = tick;
                    labels.add(low >= SMALL && high < LARGE ? plain(tick, tick) : scientific(tick, tick));
                }
            }
        }
        return new Ticks(Doubles.firstOf(at, labels.size()), labels);
    }

    /** As many decimals as the step needs. */
    private static String plain(double value, double step) {
        String digits = String.format(Locale.ROOT, "%." + Math.max(0, -exponent(step)) + "f", Math.abs(value));
        return value < 0 ? MINUS + digits : digits;
    }

    /** {@code 1.5e-7}, with as many digits as the step needs. */
    private static String scientific(double value, double step) {
        if (value == 0) {
            return "0";
        }
        int decimals = Math.max(0, exponent(Math.abs(value)) - exponent(step));
        String text = String.format(Locale.ROOT, "%." + decimals + "e", Math.abs(value));
        int e = text.indexOf('e');
        String mantissa = text.substring(0, e);
        if (mantissa.indexOf('.') >= 0) {
            mantissa = mantissa.replaceAll("0+$", "").replaceAll("\\.$", "");
        }
        return (value < 0 ? MINUS : "") + mantissa + "e" + Integer.parseInt(text.substring(e + 1));
    }

    private static int exponent(double positive) {
        return (int) Math.floor(Math.log10(positive) + SLACK);
    }
}
