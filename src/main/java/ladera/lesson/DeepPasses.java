package ladera.lesson;

import java.util.List;
import ladera.lesson.model.DeepBackprop;
import ladera.lesson.model.Differences;
import ladera.lesson.model.NotebookDraw;
import ladera.net.Network;
import ladera.net.TrainingObjective;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.run.lessons.Setting;
import org.ejml.data.DMatrixRMaj;

/** The network of notebook 7.2 for a setting, both passes through it, and the weight that is looked at. */
record DeepPasses(Network network, double y, DeepBackprop passes, TrainingObjective objective, Weight weight) {
    /** Omega_k[row, column], counted from 0. */
    record Weight(int k, int row, int column) {}

    /** What decides the weights. */
    private record Drawn(int hiddenLayers, int width, int seed) {}

    private static final Kept<Drawn, Network> DRAWN = new Kept<>(
            one -> NotebookDraw.standard(one.hiddenLayers, one.width, one.seed).network());

    static DeepPasses of(Setting setting) {
        Network network = DRAWN.of(new Drawn(setting.integer("K"), setting.integer("D"), setting.integer("seed")));
        DMatrixRMaj x = new DMatrixRMaj(1, 1, true, setting.real("x"));
        DMatrixRMaj y = new DMatrixRMaj(1, 1, true, setting.real("y"));
        int k = Math.min(setting.integer("layer"), setting.integer("K"));
        KernelLayer layer = network.architecture().layer(k);
        int row = Math.min(setting.integer("row"), layer.fanOut()) - 1;
        int column = Math.min(setting.integer("column"), layer.fanIn()) - 1;
        return new DeepPasses(
                network,
                setting.real("y"),
                DeepBackprop.of(network, x, y),
                DeepBackprop.objective(network, x, y),
                new Weight(k, row, column));
    }

    /** K. */
    int hiddenLayers() {
        return network.architecture().layers() - 1;
    }

    KernelLayer layer(int k) {
        return network.architecture().layer(k);
    }

    /** Number of the weight looked at among the entries of its matrix. */
    int entry() {
        return weight.row * layer(weight.k).fanIn() + weight.column;
    }

    /** Its number among all parameters. */
    int parameter() {
        return layer(weight.k).omega() + entry();
    }

    double slope() {
        return passes.dOmega().get(weight.k).data[entry()];
    }

    double[] parameters() {
        return network.parameters().toArray();
    }

    double[] differences(double delta) {
        return Differences.forward(objective, parameters(), delta);
    }

    /** The loss where the weight looked at is something else. */
    double loss(double value) {
        double[] changed = parameters();
        changed[parameter()] = value;
        return objective.value(changed);
    }

    /** f_K. */
    double output() {
        return passes.output().get(0, 0);
    }

    static Doubles entries(DMatrixRMaj matrix) {
        return Doubles.of(matrix.data);
    }

    /** The derivatives by the biases, or by the weights, of a layer: as both passes give them. */
    double[] slopes(int k, boolean weights) {
        List<DMatrixRMaj> all = weights ? passes.dOmega() : passes.dBeta();
        return all.get(k).data;
    }
}
