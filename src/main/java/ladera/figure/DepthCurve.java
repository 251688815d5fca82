package ladera.figure;

import ladera.num.Doubles;
import ladera.study.initialization.Spread;

/**
 * A measurement of every layer over many random networks, and what theory says of it. A column is empty where there is
 * nothing yet, or nothing at all.
 *
 * @param style which colour, marker and dash of the {@link Palette}
 * @param median of the networks
 * @param lower a quarter of the networks lie below it
 * @param upper a quarter of the networks lie above it
 * @param mean over the networks
 */
public record DepthCurve(
        String name, int style, Doubles median, Doubles lower, Doubles upper, Doubles mean, Doubles theory) {
    private static final Doubles NONE = Doubles.of();

    /** @param spread null where nothing has been measured yet */
    public static DepthCurve of(String name, int style, Spread spread, Doubles theory) {
        return spread == null
                ? new DepthCurve(name, style, NONE, NONE, NONE, NONE, theory)
                : new DepthCurve(name, style, spread.median(), spread.lower(), spread.upper(), spread.mean(), theory);
    }
}
