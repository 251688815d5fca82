package ladera.net;

import ladera.num.KernelLayer;
import ladera.num.KernelLayout;

/** Buffers of a {@link HessianProduct} for one chunk; R stands for the derivative along the direction. */
final class SecondOrder {
    /** dl/dh of the activations behind each layer. */
    final double[][] dh;

    /** R f_k. */
    final double[][] rf;

    /** R h, as {@link Workspace#h}; the first stays 0. */
    final double[][] rh;

    /** R df_k. */
    final double[][] rdf;

    /** Room for a product that is added to another, and for a''. */
    final double[] term;

    SecondOrder(Architecture architecture, int capacity) {
        int layers = architecture.layers();
        dh = new double[layers][];
        rf = new double[layers][];
        rh = new double[layers + 1][];
        rdf = new double[layers][];
        rh[0] = new double[KernelLayout.length(architecture.inputs(), capacity)];
        int longest = 0;
        for (int k = 0; k < layers; k++) {
            KernelLayer layer = architecture.layer(k);
            int length = KernelLayout.length(layer.fanOut(), capacity);
            dh[k] = new double[length];
            rf[k] = new double[length];
            rh[k + 1] = new double[length];
            rdf[k] = new double[length];
            longest = Math.max(longest, length);
        }
        term = new double[longest];
    }
}
