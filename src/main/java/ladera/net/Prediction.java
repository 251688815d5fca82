package ladera.net;

import ladera.num.Doubles;
import ladera.num.KernelLayout;
import ladera.num.Kernels;

/** What a network says to given inputs. Confined to one thread. */
public final class Prediction {
    private final Passes passes;
    private final Workspace work;

    public Prediction(Architecture architecture) {
        this(new Passes(architecture, Kernels.fastest()));
    }

    Prediction(Passes passes) {
        this.passes = passes;
        Architecture architecture = passes.architecture();
        work = new Workspace(architecture, 0, 0);
    }

    /** The outputs, sample after sample, for inputs given sample after sample. */
    public Doubles outputs(double[] parameters, Doubles inputs) {
        double[] out = new double
                [inputs.size()
                        / passes.architecture().inputs()
                        * passes.architecture().outputs()];
        outputs(
                parameters,
                inputs.toArray(),
                inputs.size() / passes.architecture().inputs(),
                out);
        return Doubles.of(out);
    }

    /** The same into a given array, for the first {@code count} samples. */
    public void outputs(double[] parameters, double[] inputs, int count, double[] outputsOut) {
        int width = passes.architecture().inputs();
        int outputs = passes.architecture().outputs();
        double[] last = work.h[work.h.length - 1];
        for (int first = 0; first < count; first += work.capacity) {
            int here = Math.min(work.capacity, count - first);
            for (int s = 0; s < KernelLayout.panels(here) * KernelLayout.LANES; s++) {
                int from = (first + Math.min(s, here - 1)) * width;
                for (int j = 0; j < width; j++) {
                    work.h[0][KernelLayout.index(s, j, width)] = inputs[from + j];
                }
            }
            passes.forward(work, parameters, here);
            for (int s = 0; s < here; s++) {
                for (int j = 0; j < outputs; j++) {
                    outputsOut[(first + s) * outputs + j] = last[KernelLayout.index(s, j, outputs)];
                }
            }
        }
    }
}
