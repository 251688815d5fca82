package ladera.study.initialization;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import ladera.net.Activation;
import ladera.net.Architecture;
import ladera.net.Initializer;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Parallel;
import ladera.run.Query;
import ladera.run.initialization.Ensemble;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * By how much a layer's preactivations move when the input moves, in each direction: the singular values of df_k/dx at the
 * first sample of the first network of an ensemble. Where they lie far apart, most directions of the input are lost.
 *
 * @param layer k
 */
public record JacobianSpectrum(Ensemble ensemble, Initializer initializer, Activation activation, int layer)
        implements Query<JacobianSpectrum.Reading> {
    /** Beyond this width a decomposition takes longer than anybody turns a knob. */
    public static final int WIDEST = 400;

    /**
     * The answer.
     *
     * @param logarithms decimal logarithms of the singular values, in descending order, without those that are 0
     * @param zeros how many are 0, rounding included
     */
    public record Reading(Doubles logarithms, int zeros) {}

    /** A singular value so far below the largest is rounding. */
    private static final double ROUNDING = 1e-15;

    /** Null where a layer is wider than {@link #WIDEST}, or where the numbers have left the doubles. */
    @Override
    public Reading answer(BooleanSupplier stillWanted, Parallel parallel) {
        Architecture architecture = ensemble.architecture(activation);
        if (architecture.widths().stream().anyMatch(width -> width > WIDEST)) {
            return null;
        }
        DrawnNetwork network = new DrawnNetwork(ensemble, initializer, activation);
        network.draw(0);
        double[] h = network.firstInput();
        DMatrixRMaj jacobian = CommonOps_DDRM.identity(h.length);
        double logarithm = 0;
        for (int k = 0; k <= layer && stillWanted.getAsBoolean(); k++) {
            DMatrixRMaj omega = omega(network, architecture.layer(k));
            DMatrixRMaj next = new DMatrixRMaj(omega.numRows, jacobian.numCols);
            CommonOps_DDRM.mult(omega, jacobian, next);
            double[] f = preactivations(network, architecture.layer(k), h);
            if (k < layer) {
                h = new double[f.length];
                for (int i = 0; i < f.length; i++) {
                    h[i] = activation.value(f[i]);
                    scaleRow(next, i, activation.slope(f[i]));
                }
            }
            // The matrix is kept near 1 and its size beside it: products of a hundred layers leave the doubles.
            double size = CommonOps_DDRM.elementMaxAbs(next);
            if (!Double.isFinite(size)) {
                return null;
            }
            if (size > 0) {
                CommonOps_DDRM.scale(1 / size, next);
                logarithm += Math.log10(size);
            }
            jacobian = next;
        }
        return stillWanted.getAsBoolean() ? reading(jacobian, logarithm) : null;
    }

    private static Reading reading(DMatrixRMaj jacobian, double logarithm) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(jacobian.numRows, jacobian.numCols, false, false, false);
        int all = Math.min(jacobian.numRows, jacobian.numCols);
        if (CommonOps_DDRM.elementMaxAbs(jacobian) == 0 || !svd.decompose(jacobian.copy())) {
            return new Reading(Doubles.of(), all);
        }
        double[] values = Arrays.copyOf(svd.getSingularValues(), svd.numberOfSingularValues());
        Arrays.sort(values);
        double largest = values[values.length - 1];
        double[] logarithms = new double[values.length];
        int count = 0;
        for (int i = values.length - 1; i >= 0 && values[i] > ROUNDING * largest; i--) {
            logarithms[count++] = logarithm + Math.log10(values[i]);
        }
        return new Reading(Doubles.firstOf(logarithms, count), all - count);
    }

    private static DMatrixRMaj omega(DrawnNetwork network, KernelLayer layer) {
        DMatrixRMaj omega = new DMatrixRMaj(layer.fanOut(), layer.fanIn());
        System.arraycopy(network.parameters(), layer.omega(), omega.data, 0, omega.data.length);
        return omega;
    }

    private static double[] preactivations(DrawnNetwork network, KernelLayer layer, double[] h) {
        double[] f = new double[layer.fanOut()];
        for (int i = 0; i < f.length; i++) {
            f[i] = network.parameters()[layer.beta() + i];
            for (int j = 0; j < h.length; j++) {
                f[i] += network.parameters()[layer.omega() + i * h.length + j] * h[j];
            }
        }
        return f;
    }

    private static void scaleRow(DMatrixRMaj matrix, int row, double factor) {
        for (int j = 0; j < matrix.numCols; j++) {
            matrix.data[row * matrix.numCols + j] *= factor;
        }
    }
}
