package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/**
 * The colours of a theme. One colour is one contestant everywhere, in Okabe and Ito's order (2008), each told apart from
 * the colour map beneath by a casing.
 *
 * @param background behind a picture
 * @param text titles and numbers, at least 4.5:1 against the background
 * @param muted tick labels and second-rank words, at least 4.5:1 too
 * @param grid thin lines behind the data
 * @param axis axis and box lines
 * @param accent what is selected or under the hand; never a datum
 * @param casing drawn under each path so that it stands out from the colour map
 * @param alarm a run that ended badly
 * @param pen how wide paths, curves and their marks are drawn, by what they are on a screen: paper shows finer lines
 * @param series contestants' colours, in order
 */
public record Palette(
        boolean dark,
        Color background,
        Color text,
        Color muted,
        Color grid,
        Color axis,
        Color accent,
        Color casing,
        Color alarm,
        double pen,
        List<Color> series) {
    public static final Palette LIGHT = new Palette(
            false,
            new Color(0xffffff),
            new Color(0x1f2328),
            new Color(0x59636e),
            new Color(0xe4e7eb),
            new Color(0xa3abb5),
            new Color(0x2f6fde),
            new Color(0xffffff),
            new Color(0xc62828),
            1,
            List.of(
                    new Color(0x0072b2),
                    new Color(0xe69f00),
                    new Color(0xcc79a7),
                    new Color(0xd55e00),
                    new Color(0x009e73),
                    new Color(0x56b4e9),
                    new Color(0x7a5cc0),
                    new Color(0x5f6670)));

    public static final Palette DARK = new Palette(
            true,
            new Color(0x1e1f22),
            new Color(0xdfe1e5),
            new Color(0xa0a5ae),
            new Color(0x34363b),
            new Color(0x6b7079),
            new Color(0x5b94f5),
            new Color(0x16171a),
            new Color(0xff6b68),
            1,
            List.of(
                    new Color(0x4aa8e0),
                    new Color(0xf0b030),
                    new Color(0xe291c0),
                    new Color(0xf0793a),
                    new Color(0x2bbf95),
                    new Color(0x8fd0f5),
                    new Color(0xa48ae0),
                    new Color(0xb0b6c0)));

    /**
     * For paper: the light colours, some of them darker, so that any two contestants differ in grey (by 15 of CIE's L*) or in
     * dash. No line is thinner than 0.75 points where a unit is as much.
     */
    public static final Palette PRINT = new Palette(
            false,
            LIGHT.background,
            LIGHT.text,
            LIGHT.muted,
            LIGHT.grid,
            LIGHT.axis,
            LIGHT.accent,
            LIGHT.casing,
            LIGHT.alarm,
            0.67,
            List.of(
                    new Color(0x005f99),
                    new Color(0xe69f00),
                    new Color(0xcc79a7),
                    new Color(0xd55e00),
                    new Color(0x009e73),
                    new Color(0x2a8ac2),
                    new Color(0x6f4fbb),
                    new Color(0x3f444c)));

    private static final float[][] DASHES = {null, {6, 3}, {2, 2}, {8, 3, 2, 3}};

    public Palette {
        series = List.copyOf(series);
    }

    /** The colour of a contestant's style; the list is gone through again after its end. */
    public Color color(int style) {
        return series.get(Math.floorMod(style, series.size()));
    }

    /** How wide a datum's line is drawn that is {@code onScreen} wide on a screen. */
    public float width(float onScreen) {
        return (float) (pen * onScreen);
    }

    /** A width that is not lost: paper has no lines thinner than a unit, screens have. */
    public float atLeastHair(float width) {
        return pen < 1 ? Math.max(1, width) : width;
    }

    /** A line of the given width, dashed differently once all colours have been used. */
    public static BasicStroke stroke(int style, float width, boolean dashed) {
        float[] dash = dashed ? DASHES[Math.floorMod(style, DASHES.length)] : null;
        int cap = dash == null ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }
}
