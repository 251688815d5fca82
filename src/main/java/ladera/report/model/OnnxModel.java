package ladera.report.model;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import ladera.net.Architecture;
import ladera.net.Model;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * A model as an ONNX graph of standard operators, from {@code x} (samples, D_i) to {@code y} (samples, D_o), both in the data's
 * units: standardisation is part of the graph. The graph says in which precision it computes, and carries the model's recipe as
 * metadata.
 *
 * @see <a href="https://onnx.ai/onnx/operators/">ONNX operators</a>
 */
public final class OnnxModel extends ModelFormat {
    /** The version of the format, and the set of operators that came with it: what has been read everywhere since 2022. */
    private static final int IR_VERSION = 8;

    private static final int OPERATORS = 15;

    private final OnnxPrecision precision;

    OnnxModel(String id, OnnxPrecision precision) {
        super(id, ".onnx");
        this.precision = precision;
    }

    /** What the graph computes in. */
    public OnnxPrecision precision() {
        return precision;
    }

    @Override
    void writeSound(Model model, OutputStream out) throws IOException {
        ModelProto.Builder proto = ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("Ladera")
                .setDocString("Trained network, computed in " + precision.bits() + "-bit numbers")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OPERATORS));
        String header = new String(ModelHeader.document(model), StandardCharsets.UTF_8);
        proto.addMetadataProps(
                StringStringEntryProto.newBuilder().setKey("precision").setValue("float" + precision.bits()));
        proto.addMetadataProps(
                StringStringEntryProto.newBuilder().setKey("model").setValue(header));
        proto.setGraph(graph(model).proto()).build().writeTo(out);
    }

    private OnnxGraph graph(Model model) {
        Architecture architecture = model.network().architecture();
        Doubles parameters = model.network().parameters();
        OnnxGraph graph = new OnnxGraph("network", precision);
        OnnxActivations activations = new OnnxActivations(graph);
        graph.part("standard");
        String h = standard(model, graph, graph.input("x", architecture.inputs()));
        for (int k = 0; k < architecture.layers(); k++) {
            KernelLayer layer = architecture.layer(k);
            String omega =
                    graph.tensor("omega_" + k, i -> parameters.get(layer.omega() + i), layer.fanOut(), layer.fanIn());
            String beta = graph.tensor("beta_" + k, i -> parameters.get(layer.beta() + i), layer.fanOut());
            String f = graph.affine("f_" + k, h, omega, beta);
            graph.part("h_" + (k + 1));
            h = activations.apply(architecture.activation(k), f);
        }
        graph.part("units");
        graph.output("y", inUnits(model, graph, h), architecture.outputs());
        return graph;
    }

    private static String standard(Model model, OnnxGraph graph, String x) {
        Doubles mean = model.standardisation().inputMean();
        Doubles scale = model.standardisation().inputScale();
        if (all(mean, 0) && all(scale, 1)) {
            return x;
        }
        for (int i = 0; i < scale.size(); i++) {
            if (graph.precision() == OnnxPrecision.FLOAT && (float) scale.get(i) == 0) {
                throw new Refusal(new Problem("model.float", "input_scale", scale.get(i)));
            }
        }
        String shifted = graph.apply("Sub", x, graph.tensor("input_mean", mean::get, mean.size()));
        return graph.apply("Div", shifted, graph.tensor("input_scale", scale::get, scale.size()));
    }

    private static String inUnits(Model model, OnnxGraph graph, String outputs) {
        Doubles scale = model.outputScale();
        Doubles shift = model.outputShift();
        if (all(shift, 0) && all(scale, 1)) {
            return outputs;
        }
        String scaled = graph.apply("Mul", outputs, graph.tensor("output_scale", scale::get, scale.size()));
        return graph.apply("Add", scaled, graph.tensor("output_shift", shift::get, shift.size()));
    }

    private static boolean all(Doubles values, double value) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != value) {
                return false;
            }
        }
        return true;
    }
}
