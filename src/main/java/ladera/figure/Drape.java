package ladera.figure;

import java.awt.geom.Rectangle2D;
import ladera.num.Doubles;
import ladera.num.Series;

/**
 * Lays paths over a relief: between two steps a path follows the surface under the straight line that the map shows.
 * Where the steps themselves stand off the surface (a path through many dimensions, seen in a slice) the path keeps that
 * distance, by linear interpolation.
 */
final class Drape {
    /** A step this near to the surface, in tone, lies on it: so far the triangles may be off. */
    private static final double ON_SURFACE = 0.03;

    /** Steps shorter than this are not seen, in units of the box. */
    private static final double FINEST = 0.0012;

    /** Steps farther out, in units of the box, are drawn towards here: single precision must hold them. */
    private static final double FARTHEST = 1e4;

    /** Steps beyond this many are thinned further. */
    private static final int MOST = 3000;

    /** A single move, however long, has no more pieces than this, and paths of many moves have about so many in all. */
    private static final int PIECES = 512;

    private static final int PIECES_IN_ALL = 20_000;

    private static final int FEWEST_PIECES = 4;

    private final ReliefMesh mesh;
    private final ReliefBox box;
    private final Tone tone;
    private final Clip clip;

    Drape(ReliefMesh mesh, ReliefBox box, Tone tone) {
        this.mesh = mesh;
        this.box = box;
        this.tone = tone;
        Rectangle2D floor = new Rectangle2D.Double(-box.halfX(), -box.halfY(), 2 * box.halfX(), 2 * box.halfY());
        clip = new Clip(floor, 0);
    }

    /** The part of a path above the domain, up to the first step that is not finite. */
    Strand path(Trace trace) {
        Strand steps = steps(trace);
        Strand path = new Strand();
        boolean down = false;
        for (int k = 1; k < steps.size(); k++) {
            if (!clip.segment(steps.x(k - 1), steps.y(k - 1), steps.x(k), steps.y(k))) {
                down = false;
                continue;
            }
            if (!down || clip.entered()) {
                path.to(clip.x0(), clip.y0(), height(steps, k, clip.x0(), clip.y0()), false);
            }
            pieces(path, steps, k);
            down = !clip.left();
        }
        return path;
    }

    /** The step at which a drawn path ends, as a strand of one point; empty where no step is finite. */
    Strand head(Trace trace) {
        Strand head = new Strand();
        int last = finite(trace) - 1;
        if (last >= 0) {
            put(head, trace, last);
        }
        return head;
    }

    /** A point upon the surface; of the lowest tone where there is none. */
    Strand point(double x, double y) {
        Strand point = new Strand();
        double across = box.across(x);
        double along = box.along(y);
        double height = mesh.at(across, along);
        point.to(across, along, Double.isNaN(height) ? 0 : height, false);
        return point;
    }

    /** A circle about the origin of the plane, dashed, as far as it lies above the surface. */
    Strand ring(double radius, int dashes) {
        Strand ring = new Strand();
        int pieces = 12;
        for (int k = 0; k < dashes * pieces; k++) {
            double angle = 2 * Math.PI * k / (dashes * pieces);
            double x = box.across(radius * Math.cos(angle));
            double y = box.along(radius * Math.sin(angle));
            double height = mesh.at(x, y);
            int within = k % pieces;
            if (within < 0.6 * pieces && !Double.isNaN(height)) {
                ring.to(x, y, height, within > 0 && ring.size() > 0);
            }
        }
        return ring;
    }

    /** Isolines as the map has them, upon the surface. */
    Strand isoline(Isoline line) {
        Strand strand = new Strand();
        Doubles xs = line.x();
        double height = tone.at(line.level());
        for (int k = 0; k < line.size(); k++) {
            strand.to(box.across(xs.get(k)), box.along(line.y().get(k)), height, k > 0);
        }
        if (line.closed()) {
            strand.to(strand.x(0), strand.y(0), height, true);
        }
        return strand;
    }

    private Strand steps(Trace trace) {
        int count = finite(trace);
        double finest = FINEST;
        Strand steps = thinned(trace, count, finest);
        while (steps.size() > MOST) {
            finest *= 2;
            steps = thinned(trace, count, finest);
        }
        return steps;
    }

    private Strand thinned(Trace trace, int count, double finest) {
        Strand steps = new Strand();
        for (int k = 0; k < count; k++) {
            double x = box.across(trace.x().get(k));
            double y = box.along(trace.y().get(k));
            int last = steps.size() - 1;
            boolean seen = last < 0 || Math.abs(x - steps.x(last)) + Math.abs(y - steps.y(last)) > finest;
            if (seen || k == count - 1) {
                put(steps, trace, k);
            }
        }
        return steps;
    }

    private void put(Strand steps, Trace trace, int k) {
        double x = near(box.across(trace.x().get(k)));
        double y = near(box.along(trace.y().get(k)));
        steps.to(x, y, settled(tone.at(trace.z().get(k)), mesh.at(x, y)), true);
    }

    private static double near(double place) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, place));
    }

    /** Down, or up, to the surface where the step lies near to it. */
    private static double settled(double height, double surface) {
        if (Double.isNaN(surface)) {
            return Double.isNaN(height) ? 0 : height;
        }
        if (Double.isNaN(height)) {
            return surface;
        }
        double off = height - surface;
        return surface + Math.copySign(Math.max(0, Math.abs(off) - ON_SURFACE), off);
    }

    private static int finite(Trace trace) {
        Series xs = trace.x();
        int count = 0;
        while (count < trace.drawn()
                && Double.isFinite(xs.get(count))
                && Double.isFinite(trace.y().get(count))
                && Double.isFinite(trace.z().get(count))) {
            count++;
        }
        return count;
    }

    /** Follows the surface from where the clipped move enters to where it leaves. */
    private void pieces(Strand path, Strand steps, int k) {
        double dx = clip.x1() - clip.x0();
        double dy = clip.y1() - clip.y0();
        double cells = Math.max(
                Math.abs(dx) / (2 * box.halfX()) * (mesh.columns() - 1),
                Math.abs(dy) / (2 * box.halfY()) * (mesh.rows() - 1));
        int most = Math.max(FEWEST_PIECES, Math.min(PIECES, PIECES_IN_ALL / steps.size()));
        int pieces = (int) Math.max(1, Math.min(most, Math.ceil(cells)));
        for (int piece = 1; piece <= pieces; piece++) {
            double x = clip.x0() + dx * piece / pieces;
            double y = clip.y0() + dy * piece / pieces;
            path.to(x, y, height(steps, k, x, y), true);
        }
    }

    /** The height at (x, y) on the move to step {@code k}. */
    private double height(Strand steps, int k, double x, double y) {
        double length = Math.hypot(steps.x(k) - steps.x(k - 1), steps.y(k) - steps.y(k - 1));
        double share = length == 0 ? 1 : Math.hypot(x - steps.x(k - 1), y - steps.y(k - 1)) / length;
        double surface = mesh.at(x, y);
        if (Double.isNaN(surface)) {
            return (1 - share) * steps.tone(k - 1) + share * steps.tone(k);
        }
        return surface + (1 - share) * off(steps, k - 1) + share * off(steps, k);
    }

    private double off(Strand steps, int k) {
        double surface = mesh.at(steps.x(k), steps.y(k));
        return Double.isNaN(surface) ? 0 : steps.tone(k) - surface;
    }
}
