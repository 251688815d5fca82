package ladera.report.model;

import ladera.net.Architecture;
import ladera.net.Model;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Problem;
import ladera.num.Refusal;

/** What is asked of every model that is written or read, beyond what the model itself asks. */
final class Soundness {
    /** Deeper than anything that can be trained. */
    static final int MOST_LAYERS = 1000;

    private Soundness() {}

    /** The model, where each parameter is finite, the layers are not too many, and the steps not negative. */
    static Model require(Model model) {
        Architecture architecture = model.network().architecture();
        if (architecture.layers() > MOST_LAYERS) {
            throw new Refusal(new Problem("model.layers", "widths", architecture.layers(), MOST_LAYERS));
        }
        if (model.steps() < 0) {
            throw new Refusal(new Problem("model.steps", "steps", model.steps()));
        }
        Doubles parameters = model.network().parameters();
        for (int k = 0; k < architecture.layers(); k++) {
            KernelLayer layer = architecture.layer(k);
            for (int i = layer.omega(); i < layer.end(); i++) {
                if (!Double.isFinite(parameters.get(i))) {
                    throw new Refusal(new Problem("model.finite", place(k, layer, i), parameters.get(i)));
                }
            }
        }
        return model;
    }

    private static String place(int k, KernelLayer layer, int parameter) {
        if (parameter >= layer.beta()) {
            return "beta[" + k + "][" + (parameter - layer.beta()) + "]";
        }
        int entry = parameter - layer.omega();
        return "omega[" + k + "][" + entry / layer.fanIn() + "][" + entry % layer.fanIn() + "]";
    }
}
