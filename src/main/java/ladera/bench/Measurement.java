package ladera.bench;

import java.util.List;
import ladera.num.Problem;

/**
 * What a benchmark gave.
 *
 * @param value the median, in the benchmark's unit
 * @param spread half the distance between the quartiles, as a share of the median
 * @param peer the fastest peer with its version, or null where none was found
 * @param peerValue the peer's median, NaN where there is none
 * @param peerSpread as {@code spread}, NaN where there is none
 * @param missing for each peer that could not be run, why
 */
public record Measurement(
        Benchmark benchmark,
        double value,
        double spread,
        String peer,
        double peerValue,
        double peerSpread,
        List<Problem> missing) {
    /** How many times as fast as the peer; NaN where there is none. */
    public double ratio() {
        return benchmark.scale().ratio(value, peerValue);
    }

    /** The share of what the machine allows; NaN where that is not known. */
    public double shareOfLimit() {
        return benchmark.scale().ratio(value, benchmark.limit());
    }
}
