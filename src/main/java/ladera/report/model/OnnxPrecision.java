package ladera.report.model;

import ai.onnx.proto.OnnxMl;

/** The numbers a graph computes in. */
public enum OnnxPrecision {
    /**
     * 32 bits, what phones, browsers and most accelerators run. Activations are ONNX's own operators where there is one, which
     * such programs know how to speed up.
     */
    FLOAT(OnnxMl.TensorProto.DataType.FLOAT_VALUE, 32),

    /**
     * 64 bits, as here. Activations are written out in arithmetic, exp, log, tanh and comparisons: ONNX Runtime has no Erf,
     * Elu, Selu, Softplus, Softsign or HardSwish in 64 bits, and its Sigmoid loses digits far below 0.
     */
    DOUBLE(OnnxMl.TensorProto.DataType.DOUBLE_VALUE, 64);

    private final int elementType;
    private final int bits;

    OnnxPrecision(int elementType, int bits) {
        this.elementType = elementType;
        this.bits = bits;
    }

    int elementType() {
        return elementType;
    }

    public int bits() {
        return bits;
    }
}
