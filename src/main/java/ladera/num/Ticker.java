package ladera.num;

/** A clock that only goes forward; tests hand in their own. */
@FunctionalInterface
public interface Ticker {
    /** The machine's own. */
    Ticker SYSTEM = System::nanoTime;

    /** Nanoseconds from an arbitrary origin. */
    long nanos();
}
