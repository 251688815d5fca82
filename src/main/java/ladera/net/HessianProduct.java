package ladera.net;

import static ladera.num.KernelLayout.LANES;

import ladera.num.KernelLayer;
import ladera.num.KernelLayout;
import ladera.num.KernelRoom;
import ladera.num.LayerKernel;

/**
 * The Hessian of the loss times a direction v, exact and at the price of about two gradients (Pearlmutter 1994): the passes
 * forward and backward, differentiated along v. With R the derivative along v and V, v_beta the direction's layers,
 *
 * <pre>
 * R f_k = V_k h_k + v_beta_k + Omega_k R h_k            R h_(k+1) = a'[f_k] R f_k
 * R dh_k = V_k^T df_k + Omega_k^T R df_k                R df = a''[f] R f dh + a'[f] R dh
 * R dOmega_k = R df_k h_k^T + df_k (R h_k)^T            R dbeta_k = R df_k
 * </pre>
 */
final class HessianProduct implements ChunkWork {
    private final Passes passes;
    private final Loss loss;
    private final int layers;

    /** The network's layers without biases. */
    private final KernelLayer[] linear;

    /** Wide layers of the direction, packed as {@link Passes#prepare} packs those of the network. */
    private double[][] packed;

    private double[] parameters;
    private double[] direction;
    private double factor;

    HessianProduct(Passes passes, Loss loss) {
        this.passes = passes;
        this.loss = loss;
        layers = passes.architecture().layers();
        linear = new KernelLayer[layers];
        for (int k = 0; k < layers; k++) {
            linear[k] = passes.layer(k).linear();
        }
    }

    /** Sets the point, for which {@link Passes#prepare} was called, the direction, and the reduction's factor. */
    void at(double[] point, double[] along, double reduction) {
        parameters = point;
        direction = along;
        factor = reduction;
        if (packed == null) {
            packed = new double[layers][];
            for (int k = 0; k < layers; k++) {
                packed[k] = new double[passes.packed(k).length];
            }
        }
        for (int k = 1; k < layers; k++) {
            passes.kernels().layers().pack(passes.layer(k), along, packed[k]);
        }
    }

    @Override
    public double run(Workspace work, int samples, double[] sum) {
        SecondOrder second = work.secondOrder();
        int panels = KernelLayout.panels(samples);
        passes.forwardWithSlopes(work, parameters, samples);
        forward(work, second, panels);
        start(work, second, samples);
        for (int k = layers - 1; k >= 0; k--) {
            weights(work, second, k, panels, sum);
            if (k > 0) {
                inputs(work, second, k, panels);
                throughActivation(work, second, k - 1, panels);
            }
        }
        return passes.loss(work, loss, samples);
    }

    private void forward(Workspace work, SecondOrder second, int panels) {
        LayerKernel kernel = passes.kernels().layers();
        for (int k = 0; k < layers; k++) {
            KernelLayer layer = passes.layer(k);
            int count = layer.fanOut() * panels * LANES;
            kernel.forward(layer, direction, work.h[k], second.rf[k], panels, work.room);
            if (k > 0) {
                kernel.forward(linear[k], parameters, second.rh[k], second.term, panels, work.room);
                add(second.rf[k], second.term, count);
            }
            System.arraycopy(second.rf[k], 0, second.rh[k + 1], 0, count);
            if (work.slope[k] != null) {
                Passes.multiply(second.rh[k + 1], work.slope[k], count);
            }
        }
    }

    /** The loss's slopes and their derivative, and both through the last activation. */
    private void start(Workspace work, SecondOrder second, int samples) {
        int last = layers - 1;
        int outputs = passes.architecture().outputs();
        int panels = KernelLayout.panels(samples);
        loss.slopes(work.h[last + 1], work.y, outputs, samples, factor, second.dh[last]);
        loss.curvatureTimes(work.h[last + 1], work.y, second.rh[last + 1], outputs, samples, factor, second.rdf[last]);
        throughActivation(work, second, last, panels);
    }

    /** From dh and R dh (which stands in {@code rdf}) to df and R df. */
    private void throughActivation(Workspace work, SecondOrder second, int k, int panels) {
        int count = passes.layer(k).fanOut() * panels * LANES;
        double[] dh = second.dh[k];
        double[] df = work.df[k];
        System.arraycopy(dh, 0, df, 0, count);
        if (work.slope[k] == null) {
            return;
        }
        double[] curvature = second.term;
        passes.activation(k)
                .curvature(passes.kernels().elementary(), work.f[k], work.h[k + 1], work.slope[k], curvature, count);
        Passes.multiply(df, work.slope[k], count);
        Passes.multiply(curvature, dh, count);
        Passes.multiply(curvature, second.rf[k], count);
        Passes.multiply(second.rdf[k], work.slope[k], count);
        add(second.rdf[k], curvature, count);
    }

    private void weights(Workspace work, SecondOrder second, int k, int panels, double[] sum) {
        LayerKernel kernel = passes.kernels().layers();
        KernelLayer layer = passes.layer(k);
        kernel.addWeightGradient(layer, second.rdf[k], work.h[k], panels, work.room, sum);
        if (k > 0) {
            kernel.addWeightGradient(linear[k], work.df[k], second.rh[k], panels, work.room, sum);
        }
    }

    private void inputs(Workspace work, SecondOrder second, int k, int panels) {
        LayerKernel kernel = passes.kernels().layers();
        KernelLayer layer = passes.layer(k);
        int count = layer.fanIn() * panels * LANES;
        KernelRoom room = work.room;
        kernel.inputGradient(layer, parameters, passes.packed(k), work.df[k], second.dh[k - 1], panels, room);
        kernel.inputGradient(layer, parameters, passes.packed(k), second.rdf[k], second.rdf[k - 1], panels, room);
        kernel.inputGradient(layer, direction, packed[k], work.df[k], second.term, panels, room);
        add(second.rdf[k - 1], second.term, count);
    }

    private static void add(double[] to, double[] what, int count) {
        for (int i = 0; i < count; i++) {
            to[i] += what[i];
        }
    }
}
