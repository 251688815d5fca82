package ladera.bench;

/**
 * The peer that stands beside ours.
 *
 * @param process where it runs, or null where there is no peer
 */
record Rival(PythonProcess process, Sampling sampling) implements AutoCloseable {
    /** Nobody: every timing is NaN. */
    static Rival none(Pace pace) {
        return new Rival(null, Sampling.of(passes -> Double.NaN, pace));
    }

    /** Runs the peer until it is warm. */
    static Rival warm(PythonProcess process, Pace pace) {
        try {
            return new Rival(process, Sampling.warm(process, pace));
        } catch (RuntimeException failed) {
            process.close();
            throw failed;
        }
    }

    /** The same, run until it is warm by another measure. */
    Rival warmed(Pace pace) {
        return process == null ? this : warm(process, pace);
    }

    /** What it calls itself, or null. */
    String name() {
        return process == null ? null : process.name();
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }
}
