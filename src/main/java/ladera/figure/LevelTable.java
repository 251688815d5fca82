package ladera.figure;

import java.awt.Color;
import ladera.num.Doubles;

/** For each tone the nearest isoline's tone and the distance to the next one, read from a table by both painters. */
public final class LevelTable {
    /** Width of isolines, in pixels of user space. */
    public static final float WIDTH = 0.9f;

    /** Isolines this close together, in widths, have faded away ... */
    public static final float CROWDED = 1.5f;

    /** ... and from this distance on they are drawn fully. */
    public static final float CLEAR = 5;

    /** An isoline's colour on the dark colours, as on the map. */
    public static final Color ON_DARK = IsolinePainter.LINE_ON_DARK;

    /** An isoline's colour on the bright colours. */
    public static final Color ON_BRIGHT = IsolinePainter.LINE_ON_BRIGHT;

    /** Entries of the table, evenly over [0, 1]. */
    public static final int SIZE = 1024;

    /** Stands for the tone of the nearest isoline where there is none. */
    private static final float NONE = 9;

    private final float[] nearest = new float[SIZE];
    private final float[] spacing = new float[SIZE];

    public LevelTable(Tone tone, Doubles levels) {
        double[] tones = new double[levels.size()];
        for (int k = 0; k < tones.length; k++) {
            tones[k] = tone.at(levels.get(k));
        }
        int at = 0;
        for (int entry = 0; entry < SIZE; entry++) {
            double t = (entry + 0.5) / SIZE;
            while (at + 1 < tones.length && Math.abs(tones[at + 1] - t) <= Math.abs(tones[at] - t)) {
                at++;
            }
            nearest[entry] = tones.length == 0 ? NONE : (float) tones[at];
            spacing[entry] = (float) spacing(tones, at);
        }
    }

    public float nearest(float tone) {
        return nearest[entry(tone)];
    }

    /** Distance between the nearest isoline and the nearer one of its neighbours. */
    public float spacing(float tone) {
        return spacing[entry(tone)];
    }

    /** Whether the isoline nearest to a tone lies on the bright colours. */
    public boolean bright(float tone) {
        return nearest(tone) >= IsolinePainter.BRIGHT;
    }

    private static int entry(float tone) {
        return Math.max(0, Math.min(SIZE - 1, (int) (tone * SIZE)));
    }

    private static double spacing(double[] tones, int at) {
        double below = at > 0 && at < tones.length ? tones[at] - tones[at - 1] : 1;
        double above = at + 1 < tones.length ? tones[at + 1] - tones[at] : 1;
        return Math.min(below, above);
    }
}
