package ladera.net;

import ladera.num.KernelLayer;
import ladera.num.KernelLayout;
import ladera.num.KernelRoom;

/**
 * Standing buffers for one chunk of samples on its way forward and back, so that a step allocates nothing. Used by one
 * thread at a time; what it holds is overwritten by the next chunk.
 */
final class Workspace {
    /** Samples of a chunk, so that its activations stay in the second-level cache. */
    static final int CHUNK = 64;

    /** The same where a layer is wide. */
    static final int WIDE_CHUNK = 32;

    /** From this width on a layer is wide. */
    private static final int WIDE = 256;

    /** Samples there is room for. */
    final int capacity;

    /** Where the chunk's samples begin in the rows they are gathered from. */
    final int[] starts;

    final double[] y;

    /** Preactivations f_k. */
    final double[][] f;

    /** h[0] is the input, h[k] = a[f[k-1]], the last is the output; the same array as f where a is the identity. */
    final double[][] h;

    /** a'[f_k]; null where a is the identity. */
    final double[][] slope;

    /** Derivatives of the loss by f_k. */
    final double[][] df;

    /** The kernels' working space. */
    final KernelRoom room;

    /** The loss of each sample, term by term. */
    final double[] terms;

    private final Architecture architecture;
    private SecondOrder secondOrder;

    Workspace(Architecture architecture, int targets, int terms) {
        this.architecture = architecture;
        capacity = chunk(architecture);
        starts = new int[KernelLayout.panels(capacity) * KernelLayout.LANES];
        int layers = architecture.layers();
        f = new double[layers][];
        h = new double[layers + 1][];
        slope = new double[layers][];
        df = new double[layers][];
        h[0] = chunk(architecture.inputs());
        for (int k = 0; k < layers; k++) {
            KernelLayer layer = architecture.layer(k);
            boolean identity = Passes.isIdentity(architecture.activation(k));
            f[k] = chunk(layer.fanOut());
            df[k] = chunk(layer.fanOut());
            h[k + 1] = identity ? f[k] : chunk(layer.fanOut());
            slope[k] = identity ? null : chunk(layer.fanOut());
        }
        room = new KernelRoom(widest(architecture), capacity);
        y = chunk(targets);
        this.terms = chunk(terms);
    }

    /** Samples that go through together. */
    static int chunk(Architecture architecture) {
        return widest(architecture) < WIDE ? CHUNK : WIDE_CHUNK;
    }

    /** Units of the widest layer, that of the inputs included. */
    static int widest(Architecture architecture) {
        int widest = 0;
        for (int width : architecture.widths()) {
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /** Buffers for Hessian products, made when first wanted. */
    SecondOrder secondOrder() {
        if (secondOrder == null) {
            secondOrder = new SecondOrder(architecture, capacity);
        }
        return secondOrder;
    }

    private double[] chunk(int units) {
        return new double[KernelLayout.length(units, capacity)];
    }
}
