package ladera.lesson.model;

import java.util.ArrayList;
import java.util.List;
import ladera.net.Activation;
import ladera.net.Network;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A pass forward in matrix form (book 4.15, 7.24), data points in columns: f_k = beta_k 1^T + Omega_k h_k, h_(k+1) = a[f_k].
 * Read only: the matrices are not copied.
 *
 * @param f preactivations f_0 ... f_K, D_(k+1) rows each
 * @param h h_0 (the input) to h_K
 * @param output a_out[f_K]
 */
public record MatrixPass(List<DMatrixRMaj> f, List<DMatrixRMaj> h, DMatrixRMaj output) {
    public MatrixPass {
        f = List.copyOf(f);
        h = List.copyOf(h);
    }

    /** @throws Refusal where the input has not D_i rows */
    public static MatrixPass of(Network network, DMatrixRMaj x) {
        if (x.numRows != network.architecture().inputs()) {
            throw new Refusal(new Problem(
                    "matrix.rows", "x", x.numRows, network.architecture().inputs()));
        }
        List<DMatrixRMaj> f = new ArrayList<>();
        List<DMatrixRMaj> h = new ArrayList<>();
        DMatrixRMaj at = x;
        for (int k = 0; k < network.architecture().layers(); k++) {
            h.add(at);
            DMatrixRMaj preactivation = new DMatrixRMaj(network.omega(k).numRows, x.numCols);
            CommonOps_DDRM.mult(network.omega(k), at, preactivation);
            addToColumns(preactivation, network.beta(k));
            f.add(preactivation);
            at = activated(network.architecture().activation(k), preactivation);
        }
        return new MatrixPass(f, h, at);
    }

    private static void addToColumns(DMatrixRMaj matrix, Doubles beta) {
        for (int i = 0; i < matrix.numRows; i++) {
            for (int j = 0; j < matrix.numCols; j++) {
                matrix.add(i, j, beta.get(i));
            }
        }
    }

    private static DMatrixRMaj activated(Activation activation, DMatrixRMaj f) {
        DMatrixRMaj h = new DMatrixRMaj(f.numRows, f.numCols);
        for (int i = 0; i < f.data.length; i++) {
            h.data[i] = activation.value(f.data[i]);
        }
        return h;
    }
}
