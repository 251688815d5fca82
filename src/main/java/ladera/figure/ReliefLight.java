package ladera.figure;

/**
 * Two soft lamps that move with the eye, a key light from the upper left and a weak fill from the right, without
 * highlights: the surface keeps the colours of the map. Both painters light with these numbers.
 */
public final class ReliefLight {
    /** Directions as right, up, towards the eye. */
    private static final double[] KEY = unit(-0.55, 0.75, 0.55);

    private static final double[] FILL = unit(0.9, 0.1, 0.35);

    /** Brightness without any lamp. */
    public static final float AMBIENT = 0.5f;

    /** What the key light adds where it shines straight on; it reaches around the edge, as from a large window. */
    public static final float KEY_STRENGTH = 0.54f;

    public static final float FILL_STRENGTH = 0.1f;

    /** The surface seen from below is darker by this factor. */
    public static final float UNDERSIDE = 0.72f;

    private ReliefLight() {}

    /** Direction of the key light in the box: X, Y and up. */
    public static float[] key(Perspective perspective) {
        return inBox(KEY, perspective);
    }

    /** Direction of the fill light in the box. */
    public static float[] fill(Perspective perspective) {
        return inBox(FILL, perspective);
    }

    /**
     * By how much the colour of a surface is multiplied.
     *
     * @param riseX slope of the height with X, in length by length
     * @param riseY slope with Y
     */
    public static float shade(float riseX, float riseY, float[] key, float[] fill) {
        float inverse = (float) (1 / Math.sqrt(riseX * riseX + riseY * riseY + 1));
        float towardsKey = (key[2] - riseX * key[0] - riseY * key[1]) * inverse;
        float towardsFill = (fill[2] - riseX * fill[0] - riseY * fill[1]) * inverse;
        float wrapped = 0.5f + 0.5f * towardsKey;
        return AMBIENT + KEY_STRENGTH * wrapped * wrapped + FILL_STRENGTH * Math.max(0, towardsFill);
    }

    private static float[] inBox(double[] light, Perspective perspective) {
        double[] right = perspective.rightward();
        double[] up = perspective.upward();
        double[] towards = perspective.towardsEye();
        float[] direction = new float[3];
        for (int k = 0; k < 3; k++) {
            direction[k] = (float) (light[0] * right[k] + light[1] * up[k] + light[2] * towards[k]);
        }
        return direction;
    }

    private static double[] unit(double right, double up, double towards) {
        double length = Math.sqrt(right * right + up * up + towards * towards);
        return new double[] {right / length, up / length, towards / length};
    }
}
