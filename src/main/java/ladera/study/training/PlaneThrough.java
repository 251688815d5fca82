package ladera.study.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import ladera.net.Architecture;
import ladera.net.TrainingObjective;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Parallel;
import ladera.num.PlanePoint;
import ladera.num.Rng;
import ladera.num.Vectors;
import ladera.run.Query;
import ladera.run.training.NetworkState;
import ladera.run.training.ParameterPath;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Which plane to look at a network's loss in.
 *
 * @param state the network, through which the plane goes
 * @param path its parameters up to now
 * @param seed of random directions
 */
public record PlaneThrough(PlaneKind kind, NetworkState state, ParameterPath path, long seed)
        implements Query<SlicePlane> {
    /** Half the side of what is drawn around the present point, where a direction is as long as the parameters. */
    private static final double HALF_SIDE = 1;

    /** What is drawn beyond a path on either side, over its extent. */
    private static final double MARGIN = 0.2;

    /** A path narrower than this share of its length is drawn in a frame as wide as this. */
    private static final double NARROWEST = 0.35;

    /** Points of the path that a principal component analysis looks at: a Gram matrix of this side takes milliseconds. */
    private static final int MOST_POINTS = 160;

    private static final long DIRECTION_STREAM = 92;

    @Override
    public SlicePlane answer(BooleanSupplier stillWanted, Parallel parallel) {
        return switch (kind) {
            case RANDOM -> around(random(0), random(1), Doubles.of());
            case CURVATURE -> curvature(stillWanted);
            case PATH -> principal();
            case START_TO_END -> startToEnd();
        };
    }

    private SlicePlane around(double[] first, double[] second, Doubles shares) {
        return new SlicePlane(state.parameters().toArray(), first, second, Domain.square(HALF_SIDE), shares);
    }

    /** A random direction, each unit's incoming weights scaled to the norm of the network's; biases stay as they are. */
    private double[] random(int which) {
        Architecture architecture = state.training().architecture();
        double[] own = state.parameters().toArray();
        double[] direction = new double[own.length];
        Rng rng = new Rng(seed, DIRECTION_STREAM + which);
        for (int k = 0; k < architecture.layers(); k++) {
            KernelLayer layer = architecture.layer(k);
            for (int row = 0; row < layer.fanOut(); row++) {
                int from = layer.omega() + row * layer.fanIn();
                fillRow(own, direction, from, layer.fanIn(), rng);
            }
        }
        return direction;
    }

    private static void fillRow(double[] own, double[] direction, int from, int length, Rng rng) {
        double ownSquare = 0;
        double square = 0;
        for (int i = from; i < from + length; i++) {
            direction[i] = rng.nextGaussian();
            square += direction[i] * direction[i];
            ownSquare += own[i] * own[i];
        }
        double scale = Math.sqrt(ownSquare / square);
        for (int i = from; i < from + length; i++) {
            direction[i] *= scale;
        }
    }

    private SlicePlane curvature(BooleanSupplier stillWanted) {
        TrainingObjective objective = new TrainingObjective(ThinnedTraining.of(state.training()));
        double[] parameters = state.parameters().toArray();
        List<Lanczos.Pair> pairs = Lanczos.largest(objective, parameters, 2, stillWanted);
        if (pairs == null || pairs.size() < 2) {
            return around(random(0), random(1), Doubles.of());
        }
        double length = Vectors.norm(parameters) * HALF_SIDE / 2;
        double[] first = pairs.get(0).vector();
        double[] second = pairs.get(1).vector();
        Vectors.scale(first, length);
        Vectors.scale(second, length);
        return around(
                first, second, Doubles.of(pairs.get(0).value(), pairs.get(1).value()));
    }

    /** The path's points less the last of them; their two leading right singular vectors, by way of the Gram matrix. */
    private SlicePlane principal() {
        List<double[]> points = differences();
        int m = points.size();
        DMatrixRMaj gram = new DMatrixRMaj(m, m);
        double total = 0;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j <= i; j++) {
                double product = Vectors.dot(points.get(i), points.get(j));
                gram.set(i, j, product);
                gram.set(j, i, product);
            }
            total += gram.get(i, i);
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(Math.max(1, m), true, true);
        if (m < 2 || total == 0 || !eigen.decompose(gram)) {
            return around(random(0), random(1), Doubles.of());
        }
        int[] top = topTwo(eigen, m);
        double[] first = combined(points, eigen.getEigenVector(top[0]));
        double[] second = combined(points, eigen.getEigenVector(top[1]));
        Doubles shares = Doubles.of(
                Math.max(0, eigen.getEigenvalue(top[0]).real) / total,
                Math.max(0, eigen.getEigenvalue(top[1]).real) / total);
        return framed(first, second == null ? random(1) : second, shares);
    }

    private static int[] topTwo(EigenDecomposition_F64<DMatrixRMaj> eigen, int m) {
        int best = 0;
        for (int j = 1; j < m; j++) {
            best = eigen.getEigenvalue(j).real > eigen.getEigenvalue(best).real ? j : best;
        }
        int next = best == 0 ? 1 : 0;
        for (int j = 0; j < m; j++) {
            next = j != best && eigen.getEigenvalue(j).real > eigen.getEigenvalue(next).real ? j : next;
        }
        return new int[] {best, next};
    }

    /** A direction of length 1; null where the path does not spread that way at all. */
    private static double[] combined(List<double[]> points, DMatrixRMaj weights) {
        double[] direction = new double[points.get(0).length];
        for (int i = 0; i < points.size(); i++) {
            Vectors.add(direction, weights.get(i, 0), points.get(i));
        }
        double norm = Vectors.norm(direction);
        if (norm == 0) {
            return null;
        }
        Vectors.scale(direction, 1 / norm);
        return direction;
    }

    private SlicePlane startToEnd() {
        List<double[]> points = differences();
        double[] first = points.get(0).clone();
        double length = Vectors.norm(first);
        if (length == 0) {
            return around(random(0), random(1), Doubles.of());
        }
        double[] farthest = null;
        double most = 0;
        for (double[] point : points) {
            double[] aside = point.clone();
            Vectors.add(aside, -Vectors.dot(point, first) / (length * length), first);
            double distance = Vectors.norm(aside);
            if (distance > most) {
                most = distance;
                farthest = aside;
            }
        }
        Vectors.scale(first, 1 / length);
        if (farthest == null) {
            return framed(first, random(1), Doubles.of());
        }
        Vectors.scale(farthest, 1 / most);
        return framed(first, farthest, Doubles.of());
    }

    /** The points of the path, evenly thinned, less the present parameters; the start first, the present last. */
    private List<double[]> differences() {
        double[] present = state.parameters().toArray();
        List<double[]> points = new ArrayList<>();
        int within = 0;
        while (within < path.size() && path.step(within) <= state.step()) {
            within++;
        }
        int kept = Math.min(MOST_POINTS, within);
        for (int i = 0; i < kept; i++) {
            double[] point = new double[present.length];
            path.copy(kept == 1 ? 0 : (int) ((long) i * (within - 1) / (kept - 1)), point);
            Vectors.add(point, -1, present);
            points.add(point);
        }
        points.add(new double[present.length]);
        return points;
    }

    /** The plane with the whole path in sight. */
    private SlicePlane framed(double[] first, double[] second, Doubles shares) {
        double[] present = state.parameters().toArray();
        SlicePlane plane = new SlicePlane(present, first, second, Domain.square(HALF_SIDE), shares);
        double[] low = new double[2];
        double[] high = new double[2];
        double[] point = new double[present.length];
        for (int i = 0; i < path.size() && path.step(i) <= state.step(); i++) {
            path.copy(i, point);
            PlanePoint at = plane.project(point);
            low[0] = Math.min(low[0], at.x());
            high[0] = Math.max(high[0], at.x());
            low[1] = Math.min(low[1], at.y());
            high[1] = Math.max(high[1], at.y());
        }
        double span = Math.max(high[0] - low[0], high[1] - low[1]);
        if (!(span > 0)) {
            return plane;
        }
        double[] x = sides(low[0], high[0], span);
        double[] y = sides(low[1], high[1], span);
        return new SlicePlane(present, first, second, new Domain(x[0], x[1], y[0], y[1]), shares);
    }

    private static double[] sides(double low, double high, double span) {
        double middle = 0.5 * (low + high);
        double half = 0.5 * Math.max(high - low, NARROWEST * span) + MARGIN * span;
        return new double[] {middle - half, middle + half};
    }
}
