package ladera.report.model;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Another program's opinion of our graphs. */
final class OnnxRuntime {
    /**
     * As it starts, ONNX Runtime looks through the whole command line with a recursive regular expression, and overruns the stack
     * of a usual thread where the class path is long.
     */
    private static final long STACK = 256L << 20;

    private OnnxRuntime() {}

    /** What the graph says to inputs, sample after sample; in the precision that the graph itself names. */
    static double[] run(byte[] graph, double[] inputs, int width) throws Exception {
        FutureTask<double[]> task = new FutureTask<>((Callable<double[]>) () -> runHere(graph, inputs, width));
        Thread thread = new Thread(null, task, "onnx", STACK);
        thread.start();
        return task.get();
    }

    private static double[] runHere(byte[] graph, double[] inputs, int width) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            try (OrtSession session = environment.createSession(graph, options);
                    OnnxTensor x = tensor(environment, session, inputs, width);
                    OrtSession.Result result = session.run(Map.of("x", (OnnxTensorLike) x))) {
                return values((OnnxTensor) result.get("y").orElseThrow());
            }
        }
    }

    private static OnnxTensor tensor(OrtEnvironment environment, OrtSession session, double[] inputs, int width)
            throws OrtException {
        long[] shape = {inputs.length / width, width};
        NodeInfo input = session.getInputInfo().get("x");
        if (((TensorInfo) input.getInfo()).type == OnnxJavaType.DOUBLE) {
            return OnnxTensor.createTensor(environment, DoubleBuffer.wrap(inputs), shape);
        }
        float[] rounded = new float[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            rounded[i] = (float) inputs[i];
        }
        return OnnxTensor.createTensor(environment, FloatBuffer.wrap(rounded), shape);
    }

    private static double[] values(OnnxTensor y) {
        if (y.getInfo().type == OnnxJavaType.DOUBLE) {
            double[] values = new double[y.getDoubleBuffer().remaining()];
            y.getDoubleBuffer().get(values);
            return values;
        }
        FloatBuffer buffer = y.getFloatBuffer();
        double[] values = new double[buffer.remaining()];
        for (int i = 0; i < values.length; i++) {
            values[i] = buffer.get(i);
        }
        return values;
    }
}
