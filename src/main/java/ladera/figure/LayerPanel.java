package ladera.figure;

import ladera.num.Doubles;

/**
 * How the numbers of one scheme's layer are distributed: one small multiple of {@link LayerHistogramsFigure}.
 *
 * @param style colour and marker
 * @param shares of the numbers in bins of equal width
 * @param low left edge of the first bin
 * @param high right edge of the last bin
 * @param zeros share of numbers that are exactly 0, drawn as a line of their own
 * @param decades true where low and high are decimal logarithms
 * @param note what is said beside the name, such as the standard deviation
 * @param absence said in the place of bars where there are none; empty where there are
 */
public record LayerPanel(
        String name,
        int style,
        Doubles shares,
        double low,
        double high,
        double zeros,
        boolean decades,
        String note,
        String absence) {}
