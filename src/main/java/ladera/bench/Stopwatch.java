package ladera.bench;

import ladera.num.Ticker;

/** Times passes in this process. */
record Stopwatch(Runnable pass, Ticker ticker) implements Timed {
    private static final double NANOS = 1e9;

    @Override
    public double seconds(long passes) {
        long begin = ticker.nanos();
        for (long i = 0; i < passes; i++) {
            pass.run();
        }
        return (ticker.nanos() - begin) / NANOS;
    }
}
