package ladera.lesson;

import ladera.lesson.model.DeepBackprop;
import ladera.lesson.model.Differences;
import ladera.lesson.model.ToyModel;
import ladera.net.Network;
import ladera.net.TrainingObjective;
import ladera.num.Doubles;
import ladera.num.Knobs;
import org.ejml.data.DMatrixRMaj;

/** The toy model at one input with everything that both passes give. */
record ToyPasses(ToyModel model, double x, double y, DeepBackprop passes) {
    private static final int LINES = ToyModel.LINES;

    static ToyPasses of(Knobs knobs) {
        double[] beta = new double[LINES];
        double[] omega = new double[LINES];
        for (int k = 0; k < LINES; k++) {
            beta[k] = knobs.real("beta_" + k);
            omega[k] = knobs.real("omega_" + k);
        }
        ToyModel model = new ToyModel(Doubles.of(beta), Doubles.of(omega));
        double x = knobs.real("x");
        double y = knobs.real("y");
        return new ToyPasses(model, x, y, DeepBackprop.of(model.network(), single(x), single(y)));
    }

    private static DMatrixRMaj single(double value) {
        return new DMatrixRMaj(1, 1, true, value);
    }

    double beta(int k) {
        return model.beta().get(k);
    }

    double omega(int k) {
        return model.omega().get(k);
    }

    double f(int k) {
        return passes.f().get(k).get(0, 0);
    }

    /** h_1 to h_3; h_0 is x. */
    double h(int k) {
        return passes.h().get(k).get(0, 0);
    }

    double loss() {
        return passes.loss();
    }

    double df(int k) {
        return passes.df().get(k).get(0, 0);
    }

    double dh(int k) {
        return passes.dh().get(k).get(0, 0);
    }

    double dBeta(int k) {
        return passes.dBeta().get(k).get(0, 0);
    }

    double dOmega(int k) {
        return passes.dOmega().get(k).get(0, 0);
    }

    TrainingObjective objective() {
        return DeepBackprop.objective(model.network(), single(x), single(y));
    }

    /** The derivative by every parameter, in the order of the knobs beta_0, omega_0, beta_1 .... */
    double[] gradient() {
        double[] gradient = new double[2 * LINES];
        for (int k = 0; k < LINES; k++) {
            gradient[2 * k] = dBeta(k);
            gradient[2 * k + 1] = dOmega(k);
        }
        return gradient;
    }

    /** Numbers in the order of the network's parameters, brought into the order of the knobs. */
    double[] ordered(double[] ofNetwork) {
        Network network = model.network();
        double[] ordered = new double[2 * LINES];
        for (int k = 0; k < LINES; k++) {
            ordered[2 * k] = ofNetwork[network.architecture().layer(k).beta()];
            ordered[2 * k + 1] = ofNetwork[network.architecture().layer(k).omega()];
        }
        return ordered;
    }

    /** By forward differences of a loss made by {@link #objective}. */
    double[] forwardDifferences(TrainingObjective loss, double delta) {
        return ordered(Differences.forward(loss, model.network().parameters().toArray(), delta));
    }

    /** By central differences of the same. */
    double[] centralDifferences(TrainingObjective loss, double delta) {
        return ordered(Differences.central(loss, model.network().parameters().toArray(), delta));
    }
}
