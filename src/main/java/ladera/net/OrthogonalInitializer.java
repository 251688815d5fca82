package ladera.net;

import java.util.Arrays;
import ladera.num.KernelLayer;
import ladera.num.Knobs;
import ladera.num.Rng;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/**
 * Weights whose shorter side is orthonormal times a gain (Saxe and others 2014): Q of a normal matrix, its signs so that R's
 * diagonal is positive, which makes it uniform over all such matrices; as {@code torch.nn.init.orthogonal_}.
 */
final class OrthogonalInitializer extends Initializer {
    OrthogonalInitializer(Knobs settings) {
        super("orthogonal", settings);
    }

    @Override
    void weights(KernelLayer layer, Rng rng, double[] parameters) {
        boolean wide = layer.fanOut() < layer.fanIn();
        int rows = Math.max(layer.fanIn(), layer.fanOut());
        int columns = Math.min(layer.fanIn(), layer.fanOut());
        DMatrixRMaj normal = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < normal.data.length; i++) {
            normal.data[i] = rng.nextGaussian();
        }
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(rows, columns);
        qr.decompose(normal);
        DMatrixRMaj q = qr.getQ(null, true);
        DMatrixRMaj r = qr.getR(null, true);
        double gain = settings().real("gain");
        for (int j = 0; j < columns; j++) {
            double sign = r.get(j, j) < 0 ? -gain : gain;
            for (int i = 0; i < rows; i++) {
                q.set(i, j, sign * q.get(i, j));
            }
        }
        DMatrixRMaj omega = wide ? CommonOps_DDRM.transpose(q, null) : q;
        System.arraycopy(omega.data, 0, parameters, layer.omega(), rows * columns);
    }

    @Override
    void biases(KernelLayer layer, Rng rng, double[] parameters) {
        Arrays.fill(parameters, layer.beta(), layer.end(), settings().real("bias"));
    }

    @Override
    public double variance(int fanIn, int fanOut) {
        double gain = settings().real("gain");
        return gain * gain / Math.max(fanIn, fanOut);
    }
}
