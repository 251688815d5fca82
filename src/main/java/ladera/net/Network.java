package ladera.net;

import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Problem;
import ladera.num.Refusal;
import org.ejml.data.DMatrixRMaj;

/**
 * An architecture with its parameters, a value. The constructor refuses a number of them that is not the architecture's.
 *
 * @param parameters in the order of {@link Architecture}
 */
public record Network(Architecture architecture, Doubles parameters) {
    public Network {
        if (parameters.size() != architecture.parameters()) {
            throw new Refusal(
                    new Problem("network.parameters", "parameters", parameters.size(), architecture.parameters()));
        }
    }

    /** Omega_k, a fresh matrix of D_(k+1) rows and D_k columns. */
    public DMatrixRMaj omega(int k) {
        KernelLayer layer = architecture.layer(k);
        DMatrixRMaj omega = new DMatrixRMaj(layer.fanOut(), layer.fanIn());
        for (int i = 0; i < omega.data.length; i++) {
            omega.data[i] = parameters.get(layer.omega() + i);
        }
        return omega;
    }

    /** beta_k. */
    public Doubles beta(int k) {
        KernelLayer layer = architecture.layer(k);
        double[] beta = new double[layer.fanOut()];
        for (int i = 0; i < beta.length; i++) {
            beta[i] = parameters.get(layer.beta() + i);
        }
        return Doubles.of(beta);
    }
}
