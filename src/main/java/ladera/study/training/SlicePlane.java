package ladera.study.training;

import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.PlanePoint;
import ladera.num.Vectors;
import ladera.run.training.ParameterPath;

/**
 * A plane through the space of parameters, {@code origin + a first + b second}, and how the path lies to it. Told by identity:
 * its vectors are as long as the network has parameters.
 */
public final class SlicePlane {
    private final double[] origin;
    private final double[] first;
    private final double[] second;
    private final Domain domain;
    private final Doubles shares;

    /**
     * @param first a direction, not zero
     * @param second a direction that is not parallel to it
     * @param domain what of the plane is drawn
     * @param shares of the path's spread that lie along each direction, or the eigenvalues along them; empty where neither
     *     means anything
     */
    SlicePlane(double[] origin, double[] first, double[] second, Domain domain, Doubles shares) {
        this.origin = origin;
        this.first = first;
        this.second = second;
        this.domain = domain;
        this.shares = shares;
    }

    public Domain domain() {
        return domain;
    }

    /** Parameters of the network. */
    public int dimension() {
        return origin.length;
    }

    /** What the plane's maker knows of the two directions: shares of variance for {@code PATH}, eigenvalues for {@code CURVATURE}. */
    public Doubles shares() {
        return shares;
    }

    /** Writes {@code origin + a first + b second}. */
    public void point(double a, double b, double[] out) {
        for (int i = 0; i < origin.length; i++) {
            out[i] = origin[i] + a * first[i] + b * second[i];
        }
    }

    /** Where a point comes to lie in the plane when it is dropped at right angles. */
    public PlanePoint project(double[] parameters) {
        double[] rest = difference(parameters);
        double ff = Vectors.dot(first, first);
        double fs = Vectors.dot(first, second);
        double ss = Vectors.dot(second, second);
        double fr = Vectors.dot(first, rest);
        double sr = Vectors.dot(second, rest);
        double determinant = ff * ss - fs * fs;
        return new PlanePoint((ss * fr - fs * sr) / determinant, (ff * sr - fs * fr) / determinant);
    }

    /** How far a point lies from the plane: the Euclidean length of what is lost by dropping it there. */
    public double residual(double[] parameters) {
        PlanePoint at = project(parameters);
        double[] rest = difference(parameters);
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= at.x() * first[i] + at.y() * second[i];
        }
        return Vectors.norm(rest);
    }

    /** How far a point lies from the plane's origin. */
    public double distance(double[] parameters) {
        return Vectors.norm(difference(parameters));
    }

    /** The largest residual of a path, over the largest distance of its points from the origin: 0 for a path in the plane. */
    public double relativeResidual(ParameterPath path) {
        double[] point = new double[origin.length];
        double worst = 0;
        double farthest = 0;
        for (int i = 0; i < path.size(); i++) {
            path.copy(i, point);
            worst = Math.max(worst, residual(point));
            farthest = Math.max(farthest, distance(point));
        }
        return farthest == 0 ? 0 : worst / farthest;
    }

    private double[] difference(double[] parameters) {
        double[] rest = new double[origin.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = parameters[i] - origin[i];
        }
        return rest;
    }
}
