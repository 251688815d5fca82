package ladera.bench;

import java.util.List;

/**
 * The same work as others do it: a piece of Python that defines {@code once()}, one pass.
 *
 * <p>Modules are imported under their own names before the piece runs.
 *
 * @param module the library at work, whose version is shown: {@code torch}, {@code numpy}
 * @param variant what tells it from other ways with the same library: {@code float32, 1 thread}
 * @param source the piece of Python
 */
public record Peer(String module, String variant, String source) {
    /** The piece in single and in double precision: {@code DTYPE} stands for {@code module.float32} or {@code module.float64}. */
    public static List<Peer> inBothPrecisions(String module, String source) {
        return List.of(of(module, "float32", source), of(module, "float64", source));
    }

    private static Peer of(String module, String precision, String source) {
        return new Peer(module, precision, source.replace("DTYPE", module + "." + precision));
    }
}
