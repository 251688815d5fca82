package ladera.reference;

import static ladera.reference.NumberLists.row;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ladera.lesson.model.DeepBackprop;
import ladera.lesson.model.Differences;
import ladera.lesson.model.ToyModel;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Network;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import org.ejml.data.DMatrixRMaj;

/** The kinds of lessons 7.1 and 7.2: every quantity of the passes forward and backward, and differences beside them. */
final class UdlBackprop {
    static final List<UdlKind> KINDS =
            List.of(new UdlKind("toy_backprop", UdlBackprop::toy), new UdlKind("deep_backprop", UdlBackprop::deep));

    /** Deeper networks are refused before their layers are counted out. */
    private static final int MOST_LAYERS = 10_000;

    private UdlBackprop() {}

    private static void toy(UdlCase given, ObjectNode answer) {
        Fields inputs = given.inputs();
        Doubles beta = Doubles.of(inputs.finite("beta"));
        Doubles omega = Doubles.of(inputs.finite("omega"));
        Network network = Places.at(inputs.place(), () -> new ToyModel(beta, omega).network());
        DMatrixRMaj x = single(inputs.number("x"));
        DMatrixRMaj y = single(inputs.number("y"));
        DeepBackprop passes = DeepBackprop.of(network, x, y);
        answer.set("f", entries(passes.f()));
        answer.set("h1_h2_h3", entries(passes.h().subList(1, ToyModel.LINES)));
        answer.put("loss", passes.loss());
        answer.set("dl_df", entries(passes.df()));
        answer.set("dl_dh1_h2_h3", entries(passes.dh().subList(1, ToyModel.LINES)));
        answer.set("dl_dbeta", entries(passes.dBeta()));
        answer.set("dl_domega", entries(passes.dOmega()));
        double[] differences = differences(network, x, y, inputs);
        ArrayNode offsets = answer.putArray("fd_dl_dbeta");
        ArrayNode factors = answer.putArray("fd_dl_domega");
        for (int k = 0; k < ToyModel.LINES; k++) {
            KernelLayer layer = network.architecture().layer(k);
            offsets.add(differences[layer.beta()]);
            factors.add(differences[layer.omega()]);
        }
    }

    private static DMatrixRMaj single(double value) {
        return new DMatrixRMaj(1, 1, true, value);
    }

    /** The only entry of each matrix. */
    private static ArrayNode entries(List<DMatrixRMaj> matrices) {
        return row(matrices.stream().mapToDouble(one -> one.get(0, 0)).toArray());
    }

    private static double[] differences(Network network, DMatrixRMaj x, DMatrixRMaj y, Fields inputs) {
        return Differences.forward(
                DeepBackprop.objective(network, x, y), network.parameters().toArray(), inputs.number("fd_delta"));
    }

    private static void deep(UdlCase given, ObjectNode answer) {
        Fields inputs = given.inputs();
        Architecture architecture = architecture(inputs);
        Network network = new Network(architecture, Doubles.of(ParameterLists.separate(inputs, architecture)));
        DMatrixRMaj x = new DMatrixRMaj(inputs.matrix("x"));
        DMatrixRMaj y = new DMatrixRMaj(inputs.matrix("y"));
        DeepBackprop passes = Places.at(inputs.place(), () -> DeepBackprop.of(network, x, y));
        answer.set("f", NumberLists.matrices(passes.f()));
        answer.set("h", NumberLists.matrices(passes.h()));
        answer.set("output", NumberLists.matrix(passes.output()));
        answer.put("loss", passes.loss());
        answer.set("dl_df", NumberLists.matrices(passes.df()));
        answer.set("dl_dh", NumberLists.matrices(passes.dh()));
        answer.set("dl_dbeta", NumberLists.matrices(passes.dBeta()));
        answer.set("dl_dOmega", NumberLists.matrices(passes.dOmega()));
        double[] differences = differences(network, x, y, inputs);
        answer.set("fd_dl_dbeta", ParameterLists.betas(differences, architecture, ParameterLists.Bias.COLUMN));
        answer.set("fd_dl_dOmega", ParameterLists.omegas(differences, architecture));
    }

    /** K hidden layers of D ReLUs between D_i inputs and D_o outputs. */
    static Architecture architecture(Fields inputs) {
        int hidden = inputs.whole("D", 1, Architecture.WIDEST);
        List<Integer> widths = new ArrayList<>();
        widths.add(inputs.wholeOr(1, "D_i", 1, Architecture.WIDEST));
        widths.addAll(Collections.nCopies(inputs.whole("K", 0, MOST_LAYERS), hidden));
        widths.add(inputs.wholeOr(1, "D_o", 1, Architecture.WIDEST));
        return Places.at(inputs.place(), () -> Architecture.of(Activations.of("relu"), widths.toArray(Integer[]::new)));
    }
}
