package ladera.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.ModelProto;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Kind;
import ladera.net.Loss;
import ladera.net.Losses;
import ladera.net.Model;
import ladera.net.Network;
import ladera.net.Standardisation;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Refusal;
import ladera.num.Rng;
import org.junit.jupiter.api.Test;

/** ONNX Runtime computes what we compute. */
class OnnxModelTest {
    private static final int POINTS = 60;

    /** Of the largest output. */
    private static final Map<OnnxPrecision, Double> TOLERANCE =
            Map.of(OnnxPrecision.DOUBLE, 1e-12, OnnxPrecision.FLOAT, 1e-5);

    @Test
    void everyActivationInEveryPrecisionGivesOurOutputs() throws Exception {
        Map<String, Double> worst = new TreeMap<>();
        for (OnnxModel format : new OnnxModel[] {ModelFormats.ONNX, ModelFormats.ONNX_FLOAT}) {
            for (Kind<Activation> activation : Activations.ALL) {
                for (Kind<Loss> loss : Losses.ALL) {
                    Rng rng = new Rng(Losses.ALL.ids().indexOf(loss.id()), 9);
                    Model model = RandomModels.of(activation, loss.make(), rng);
                    double difference = difference(format, model, rng);
                    worst.merge(activation.id() + " " + format.precision(), difference, Math::max);
                }
            }
        }
        Files.writeString(Path.of("target", "onnx-differences.txt"), worst + "\n");
        worst.forEach((name, difference) -> assertTrue(
                difference <= TOLERANCE.get(OnnxPrecision.valueOf(name.split(" ")[1])), name + ": " + difference));
    }

    /** Where exponentials vanish and where they overflow, each value is right by itself, not only beside larger ones. */
    @Test
    void in64BitsNoDigitsAreLostFarFromZero() throws Exception {
        double[] far = {
            -745, -100, -40, -20.5, -10, -1, -1e-3, -1e-9, -0.0, 0, 1e-300, 1e-9, 0.5, 1, 3, 19.9, 20, 20.1, 36, 700,
            1e4
        };
        for (Kind<Activation> kind : Activations.ALL) {
            Architecture one = Architecture.of(Activations.of("identity"), 1, 1).withOutput(kind.make());
            Model model = new Model(
                    new Network(one, Doubles.of(1, 0)),
                    Losses.of("l1"),
                    Standardisation.none(1, 1),
                    Map.of(),
                    Map.of(),
                    0,
                    0,
                    Map.of(),
                    Map.of());
            double[] theirs = OnnxRuntime.run(bytes(ModelFormats.ONNX, model), far, 1);
            for (int i = 0; i < far.length; i++) {
                double ours = kind.make().value(far[i]);
                // At the edge of the normal numbers, as at exp(-708), each takes its own for 0.
                double tolerance = 1e-12 * Math.abs(ours) + 1e-300;
                assertEquals(ours, theirs[i], tolerance, kind + " at " + far[i]);
            }
        }
    }

    @Test
    void theGraphSaysWhatItIs() throws IOException {
        Model model = RandomModels.all(1).get(0);
        ModelProto wide = ModelProto.parseFrom(bytes(ModelFormats.ONNX, model));
        ModelProto narrow = ModelProto.parseFrom(bytes(ModelFormats.ONNX_FLOAT, model));
        assertTrue(
                wide.getDocString().contains("64-bit") && narrow.getDocString().contains("32-bit"));
        assertEquals("float64", wide.getMetadataProps(0).getValue());
        assertTrue(wide.getMetadataProps(1).getValue().contains("\"course\""));
        assertEquals("x", wide.getGraph().getInput(0).getName());
        assertEquals("y", wide.getGraph().getOutput(0).getName());
        assertTrue(
                wide.getOpsetImportList().stream()
                        .allMatch(set -> set.getDomain().isEmpty()),
                "standard only");
    }

    @Test
    void whatDoesNotFitIn32BitsIsRefused() throws IOException {
        Architecture architecture = Architecture.of(Activations.of("tanh"), 1, 2);
        Model model = RandomModels.with(architecture, Losses.of("l1"), new double[] {1, 1e300, 0, 0}, new Rng(1, 1));
        Refusal refusal = assertThrows(Refusal.class, () -> bytes(ModelFormats.ONNX_FLOAT, model));
        assertEquals("model.float", refusal.problem().code());
        assertEquals("omega_0", refusal.problem().place());
        assertTrue(bytes(ModelFormats.ONNX, model).length > 0);
    }

    private static double difference(OnnxModel format, Model model, Rng rng) throws Exception {
        Architecture architecture = model.network().architecture();
        double[] points = points(model, rng);
        double[] theirs = OnnxRuntime.run(bytes(format, model), points, architecture.inputs());
        double[] ours = model.predict(Doubles.of(points)).toArray();
        assertEquals(ours.length, theirs.length);
        double largest = 0;
        double difference = 0;
        for (int i = 0; i < ours.length; i++) {
            largest = Math.max(largest, Math.abs(ours[i]));
            difference = Math.max(difference, Math.abs(ours[i] - theirs[i]));
        }
        return largest == 0 ? difference : difference / largest;
    }

    /** Points in the data's units, none where rounding decides on which side of a jump a unit stands, or is blown up by exp. */
    private static double[] points(Model model, Rng rng) {
        int width = model.network().architecture().inputs();
        double[] points = new double[POINTS * width];
        double shrinking = 1;
        for (int i = 0; i < POINTS; ) {
            double[] point = RandomModels.normals(width, i % 5 == 0 ? 8 : 1.5, rng);
            for (int j = 0; j < width; j++) {
                // What 32 bits can say, so that both precisions are asked about the same point.
                point[j] = (float) (model.standardisation().inputMean().get(j)
                        + model.standardisation().inputScale().get(j) * shrinking * point[j]);
            }
            // The nearer to the middle, the tamer.
            shrinking *= 0.99;
            if (isTame(model, point)) {
                shrinking = 1;
                System.arraycopy(point, 0, points, i * width, width);
                i++;
            }
        }
        return points;
    }

    private static boolean isTame(Model model, double[] point) {
        Architecture architecture = model.network().architecture();
        Doubles parameters = model.network().parameters();
        double[] h = model.standardisation().inputs(point);
        boolean tame = true;
        for (int k = 0; k < architecture.layers(); k++) {
            KernelLayer layer = architecture.layer(k);
            Activation a = architecture.activation(k);
            boolean jumps = Set.of("heaviside", "rect", "softplus").contains(a.id());
            double[] next = new double[layer.fanOut()];
            for (int i = 0; i < next.length; i++) {
                double f = parameters.get(layer.beta() + i);
                for (int j = 0; j < h.length; j++) {
                    f += parameters.get(layer.omega() + i * layer.fanIn() + j) * h[j];
                }
                for (double kink : a.kinks()) {
                    tame &= !jumps || Math.abs(f - kink) > 1e-4;
                }
                tame &= !a.id().equals("exp") || f < 5;
                next[i] = a.value(f);
            }
            h = next;
        }
        return tame;
    }

    private static byte[] bytes(ModelFormat format, Model model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(model, out);
        return out.toByteArray();
    }
}
