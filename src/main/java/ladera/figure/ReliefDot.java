package ladera.figure;

import java.awt.Color;

/**
 * A mark of a relief that always faces the eye: a head or a start. Lengths in pixels of user space.
 *
 * @param x place in the {@link ReliefBox}
 * @param tone height of its place
 * @param casing width of the rim in {@code casingColor}
 * @param style whose head it is, for the contestant's marker where colours do not suffice; negative for nobody's
 */
public record ReliefDot(
        Kind kind,
        double x,
        double y,
        double tone,
        double radius,
        Color color,
        Color casingColor,
        double casing,
        int style) {
    /** What a mark looks like. */
    public enum Kind {
        /** A small lit sphere. */
        SPHERE,
        /** A hollow ring. */
        RING,
        /** A cross, where a run ended badly. */
        CROSS,
        /** A soft disc, around a start under the hand. */
        HALO
    }

    /** How much of a mark shows through the surface. */
    public static final float HIDDEN = 0.35f;

    /** The same on paper, where a marker has to be told by its shape. */
    public static final float HIDDEN_ON_PAPER = 0.6f;

    /** Line width of a ring and of a cross. */
    public static final float LINE = 2.2f;

    /** How far a cross reaches from its middle, in radii. */
    public static final double ARM = Math.sqrt(2) * Marker.CROSS_ARM;

    /** Width of a cross's rim. */
    public static final double CROSS_CASING = 1.2;

    /** A sphere is brightest this far to the left of and above its middle, in radii ... */
    public static final float LIGHT_AT = 0.35f;

    /** ... darkest this far from there ... */
    public static final float LIGHT_REACH = 1.55f;

    /** ... and shows its own colour at this share of the way. */
    public static final float LIGHT_CORE = 0.5f;

    private static final double HIGHLIGHT = 0.5;
    private static final double DUSK = 0.3;

    /** The brightest colour of a sphere. */
    public static Color highlight(Color color) {
        return mixed(color, Color.WHITE, HIGHLIGHT);
    }

    /** The darkest colour of a sphere. */
    public static Color dusk(Color color) {
        return mixed(color, Color.BLACK, DUSK);
    }

    private static Color mixed(Color color, Color other, double share) {
        return new Color(
                (int) Math.round(color.getRed() + share * (other.getRed() - color.getRed())),
                (int) Math.round(color.getGreen() + share * (other.getGreen() - color.getGreen())),
                (int) Math.round(color.getBlue() + share * (other.getBlue() - color.getBlue())));
    }
}
