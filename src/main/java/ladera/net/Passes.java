package ladera.net;

import static ladera.num.KernelLayout.LANES;

import ladera.num.KernelLayer;
import ladera.num.KernelLayout;
import ladera.num.Kernels;
import ladera.num.LayerKernel;

/**
 * The passes through a network, a chunk of samples at a time: forward (book equation 7.24) and backward (7.25, 7.26).
 *
 * <p>{@link #prepare} is called once for a parameter vector; between two such calls any number of threads may run chunks,
 * each with a {@link Workspace} of its own.
 */
final class Passes {
    private final Architecture architecture;
    private final Kernels kernels;
    private final KernelLayer[] layers;
    private final Activation[] activations;

    /** Copies of wide layers whose columns are read on the way back; empty for the others. */
    private final double[][] packed;

    Passes(Architecture architecture, Kernels kernels) {
        this.architecture = architecture;
        this.kernels = kernels;
        layers = new KernelLayer[architecture.layers()];
        activations = new Activation[layers.length];
        packed = new double[layers.length][];
        for (int k = 0; k < layers.length; k++) {
            layers[k] = architecture.layer(k);
            activations[k] = architecture.activation(k);
            packed[k] = new double[k == 0 ? 0 : kernels.layers().packedLength(layers[k])];
        }
    }

    static boolean isIdentity(Activation activation) {
        return activation.id().equals("identity");
    }

    Architecture architecture() {
        return architecture;
    }

    Kernels kernels() {
        return kernels;
    }

    KernelLayer layer(int k) {
        return layers[k];
    }

    Activation activation(int k) {
        return activations[k];
    }

    double[] packed(int k) {
        return packed[k];
    }

    /** Makes ready for passes backward with these parameters. */
    void prepare(double[] parameters) {
        for (int k = 1; k < layers.length; k++) {
            kernels.layers().pack(layers[k], parameters, packed[k]);
        }
    }

    /** From {@code h[0]} to the output. */
    void forward(Workspace work, double[] parameters, int samples) {
        int panels = KernelLayout.panels(samples);
        for (int k = 0; k < layers.length; k++) {
            kernels.layers().forward(layers[k], parameters, work.h[k], work.f[k], panels, work.room);
            if (work.slope[k] != null) {
                int count = layers[k].fanOut() * panels * LANES;
                activations[k].value(kernels.elementary(), work.f[k], work.h[k + 1], count);
            }
        }
    }

    /** From {@code h[0]} to the output, with the slopes that {@link #backward} needs. */
    void forwardWithSlopes(Workspace work, double[] parameters, int samples) {
        int panels = KernelLayout.panels(samples);
        for (int k = 0; k < layers.length; k++) {
            kernels.layers().forward(layers[k], parameters, work.h[k], work.f[k], panels, work.room);
            if (work.slope[k] != null) {
                int count = layers[k].fanOut() * panels * LANES;
                activations[k].valueAndSlope(kernels.elementary(), work.f[k], work.h[k + 1], work.slope[k], count);
            }
        }
    }

    /** The sum of the chunk's losses after a pass forward, without the reduction's factor. */
    double loss(Workspace work, Loss loss, int samples) {
        int outputs = architecture.outputs();
        loss.terms(work.h[layers.length], work.y, outputs, KernelLayout.panels(samples), work.terms);
        return Loss.sum(work.terms, loss.terms(outputs), samples);
    }

    /** Adds factor times the chunk's gradient, after a pass forward with slopes. */
    void backward(Workspace work, double[] parameters, Loss loss, int samples, double factor, double[] gradient) {
        LayerKernel kernel = kernels.layers();
        int panels = KernelLayout.panels(samples);
        int last = layers.length - 1;
        loss.slopes(work.h[last + 1], work.y, architecture.outputs(), samples, factor, work.df[last]);
        throughActivation(work, last, panels);
        for (int k = last; k >= 0; k--) {
            kernel.addWeightGradient(layers[k], work.df[k], work.h[k], panels, work.room, gradient);
            if (k > 0) {
                kernel.inputGradient(layers[k], parameters, packed[k], work.df[k], work.df[k - 1], panels, work.room);
                throughActivation(work, k - 1, panels);
            }
        }
    }

    /** Turns dl/dh into dl/df in its place. */
    private void throughActivation(Workspace work, int k, int panels) {
        if (work.slope[k] != null) {
            multiply(work.df[k], work.slope[k], layers[k].fanOut() * panels * LANES);
        }
    }

    static void multiply(double[] by, double[] factor, int count) {
        for (int i = 0; i < count; i++) {
            by[i] *= factor[i];
        }
    }
}
