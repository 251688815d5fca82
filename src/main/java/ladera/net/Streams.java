package ladera.net;

/**
 * Which of a seed's streams of {@link ladera.num.Rng} serves what, so that one seed can serve all without any two drawing
 * the same numbers. Each purpose has 2^32 streams: one a layer, one an epoch.
 */
final class Streams {
    static final long WEIGHTS = 1L << 32;
    static final long BIASES = 2L << 32;
    static final long EPOCHS = 3L << 32;
    static final long DRAWS = 4L << 32;
    static final long SPLIT = 5L << 32;
    static final long NOISE = 6L << 32;

    private Streams() {}
}
