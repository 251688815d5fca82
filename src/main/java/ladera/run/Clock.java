package ladera.run;

import ladera.num.Ticker;

/** Moves the cursor along by itself while the transport plays. */
final class Clock {
    private final Ticker ticker;
    private double speed;
    private boolean playing;
    private long since;
    private double from;

    Clock(Ticker ticker, double speed) {
        this.ticker = ticker;
        this.speed = speed;
    }

    boolean playing() {
        return playing;
    }

    double speed() {
        return speed;
    }

    /** Starts counting from a step. */
    void start(long step) {
        playing = true;
        restartAt(step);
    }

    void stop() {
        playing = false;
    }

    /** Goes on from {@code step} at another speed. */
    void setSpeed(double stepsASecond, long step) {
        speed = stepsASecond;
        restartAt(step);
    }

    /** Counts on from a step: after a jump, or when the numbers could not keep up. */
    void restartAt(long step) {
        since = ticker.nanos();
        from = step;
    }

    /** The step that is due now. */
    long due() {
        return (long) Math.floor(from + (ticker.nanos() - since) * 1e-9 * speed);
    }

    /** Milliseconds until the next step is due, at least 1. */
    long waitMillis() {
        double position = from + (ticker.nanos() - since) * 1e-9 * speed;
        double left = (Math.floor(position) + 1 - position) / speed;
        return Math.max(1, Math.min(50, (long) Math.ceil(left * 1000)));
    }
}
