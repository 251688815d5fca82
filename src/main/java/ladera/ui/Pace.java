package ladera.ui;

import ladera.run.Scene;

/**
 * Keeps what is dear to draw from being drawn more often than the eye needs while a run plays, so that the window stays fluid. At
 * rest everything is due at once.
 */
public final class Pace {
    private static final double NANOS = 1e9;

    private final long between;
    private long last = Long.MIN_VALUE;

    /** @param picturesASecond at most, while a run plays */
    public Pace(double picturesASecond) {
        between = Math.round(NANOS / picturesASecond);
    }

    /** Whether it is time for another; if so, the time until the next begins. */
    public boolean due(Scene scene) {
        long now = System.nanoTime();
        boolean due = !scene.playback().playing() || last == Long.MIN_VALUE || now - last >= between;
        if (due) {
            last = now;
        }
        return due;
    }
}
