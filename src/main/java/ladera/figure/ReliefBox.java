package ladera.figure;

import ladera.num.Domain;

/**
 * The box in which a relief stands, in the units all its parts are measured in: X and Y within [-halfX, halfX] and
 * [-halfY, halfY], the longer of which is 1, and as third coordinate the {@link Tone}, 0 at the lowest value and 1 at the
 * highest. Only {@link Perspective} turns tone into length, so that exaggerating the height costs nothing.
 *
 * @param height length of a tone of 1
 */
public record ReliefBox(Domain domain, double halfX, double halfY, double height) {
    /** Tone of the floor: below the surface, so that the floor and the shadows on it can be seen. */
    public static final double FLOOR = -0.16;

    /** Tone of the walls' upper edge. */
    public static final double CEILING = 1;

    /** Length of a tone of 1 without exaggeration; the box is 2 wide. */
    private static final double HEIGHT = 0.72;

    /** Sides whose lengths differ by more than this are drawn equally long, as on the map. */
    private static final double COMPARABLE = 3;

    /** The box over a domain; a domain's shape is kept unless it is very long. */
    public static ReliefBox of(Domain domain, double exaggeration) {
        double ratio = domain.width() / domain.height();
        boolean square = ratio > COMPARABLE || ratio < 1 / COMPARABLE;
        double longer = Math.max(domain.width(), domain.height());
        return new ReliefBox(
                domain,
                square ? 1 : domain.width() / longer,
                square ? 1 : domain.height() / longer,
                HEIGHT * exaggeration);
    }

    public double across(double x) {
        return halfX * (2 * (x - domain.xMin()) / domain.width() - 1);
    }

    public double along(double y) {
        return halfY * (2 * (y - domain.yMin()) / domain.height() - 1);
    }

    /** Distance of the farthest corner from the middle of the box. */
    double radius() {
        return Math.hypot(Math.hypot(halfX, halfY), height * (CEILING - FLOOR) / 2);
    }
}
