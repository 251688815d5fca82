package ladera.report.model;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import ladera.num.Problem;
import ladera.num.Refusal;

/** A graph of standard operators as it grows: each operation takes names of tensors and gives the name of another. */
final class OnnxGraph {
    private static final String SAMPLES = "samples";

    private final OnnxPrecision precision;
    private final GraphProto.Builder graph = GraphProto.newBuilder();
    private final Map<Double, String> constants = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private String part = "";

    OnnxGraph(String name, OnnxPrecision precision) {
        this.precision = precision;
        graph.setName(name);
    }

    OnnxPrecision precision() {
        return precision;
    }

    /** From here on, names of tensors that have none of their own begin with this. */
    void part(String name) {
        part = name;
    }

    String input(String name, int width) {
        graph.addInput(matrix(name, width));
        return name;
    }

    void output(String name, String tensor, int width) {
        operation("Identity", name, tensor);
        graph.addOutput(matrix(name, width));
    }

    /** @throws Refusal where a number does not fit in 32 bits, and the graph has only those */
    String tensor(String name, IntToDoubleFunction values, int... shape) {
        int count = 1;
        TensorProto.Builder tensor = TensorProto.newBuilder().setName(name).setDataType(precision.elementType());
        for (int side : shape) {
            tensor.addDims(side);
            count *= side;
        }
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(count, precision.bits() / Byte.SIZE))
                .order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            double value = values.applyAsDouble(i);
            if (precision == OnnxPrecision.DOUBLE) {
                bytes.putDouble(value);
            } else if (Float.isInfinite((float) value)) {
                throw new Refusal(new Problem("model.float", name, value));
            } else {
                bytes.putFloat((float) value);
            }
        }
        graph.addInitializer(tensor.setRawData(ByteString.copyFrom(bytes.flip())));
        return name;
    }

    /** The same for all samples and units. */
    String constant(double value) {
        String known = constants.get(value);
        if (known == null) {
            known = tensor("constant_" + constants.size(), i -> value);
            constants.put(value, known);
        }
        return known;
    }

    /** A standard operator. */
    String apply(String operator, String... tensors) {
        String kind = part + "_" + operator.toLowerCase(Locale.ROOT);
        int use = uses.merge(kind, 1, Integer::sum);
        String name = use == 1 ? kind : kind + "_" + use;
        operation(operator, name, tensors);
        return name;
    }

    /** A standard operator with a constant as its last tensor. */
    String apply(String operator, String tensor, double constant) {
        return apply(operator, tensor, constant(constant));
    }

    /** A standard operator with one number of its own. */
    String applyWith(String operator, String attribute, double value, String tensor) {
        String name = apply(operator, tensor);
        last().addAttribute(AttributeProto.newBuilder()
                .setName(attribute)
                .setType(AttributeProto.AttributeType.FLOAT)
                .setF((float) value));
        return name;
    }

    /** f = beta + Omega h, sample by sample. */
    String affine(String name, String h, String omega, String beta) {
        operation("Gemm", name, h, omega, beta);
        last().addAttribute(AttributeProto.newBuilder()
                .setName("transB")
                .setType(AttributeProto.AttributeType.INT)
                .setI(1));
        return name;
    }

    GraphProto proto() {
        return graph.build();
    }

    private void operation(String operator, String name, String... tensors) {
        NodeProto.Builder node =
                graph.addNodeBuilder().setOpType(operator).setName(name).addOutput(name);
        for (String tensor : tensors) {
            node.addInput(tensor);
        }
    }

    private NodeProto.Builder last() {
        return graph.getNodeBuilder(graph.getNodeCount() - 1);
    }

    private ValueInfoProto matrix(String name, int width) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder()
                .addDim(TensorShapeProto.Dimension.newBuilder().setDimParam(SAMPLES))
                .addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(width));
        TypeProto.Tensor.Builder tensor = TypeProto.Tensor.newBuilder()
                .setElemType(precision.elementType())
                .setShape(shape);
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }
}
