package ladera.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import ladera.num.Kernels;
import ladera.num.Refusal;
import ladera.num.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActivationTest {
    private static final int POINTS = 2000;

    /** Every activation at its defaults, and those with knobs at another setting too. */
    static List<Activation> activations() {
        List<Activation> all = new java.util.ArrayList<>();
        for (Kind<Activation> kind : Activations.ALL) {
            all.add(kind.make());
        }
        Activations.TOY_MODEL.forEach(kind -> all.add(kind.make()));
        all.add(Activations.ALL.get("linear").make(Map.of("a", 0.5, "b", -0.4)));
        all.add(Activations.ALL.get("leaky_relu").make(Map.of("slope", 0.3)));
        all.add(Activations.ALL.get("elu").make(Map.of("alpha", 1.7)));
        all.add(Activations.ALL.get("silu").make(Map.of("beta", -2.5)));
        all.add(Activations.ALL.get("sigmoid").make(Map.of("gain", 10)));
        return all;
    }

    @Test
    void everyRecordOfTheReferenceHolds() {
        JsonNode records = Reference.read("activations.json").get("activations");
        int rows = 0;
        for (Map.Entry<String, JsonNode> record : records.properties()) {
            Activation activation = Activations.of(record.getKey());
            for (JsonNode row : record.getValue().get("z_value_derivative")) {
                double z = row.get(0).doubleValue();
                near(row.get(1).doubleValue(), activation.value(z), activation + " at " + z);
                near(row.get(2).doubleValue(), activation.slope(z), "slope of " + activation + " at " + z);
                rows++;
            }
        }
        assertEquals(12 * 18, rows);
    }

    @Test
    void farOutTheSlopeOfGeluTanhIsThatOfItsTwoLines() {
        Activation activation = Activations.of("gelu_tanh");
        for (double z : new double[] {150, 1e10, 1e100, 1e200, 1e300}) {
            near(0, activation.slope(-z), "slope at " + -z);
            near(1, activation.slope(z), "slope at " + z);
        }
    }

    private static void near(double expected, double found, String what) {
        assertEquals(expected, found, 1e-12 + 1e-10 * Math.abs(expected), what);
    }

    @ParameterizedTest
    @MethodSource("activations")
    void slopeAndCurvatureAreTheDifferencesOfWhatTheyBelongTo(Activation activation) {
        Rng rng = new Rng(3, 0);
        for (int i = 0; i < POINTS; i++) {
            double z = 8 * rng.nextDouble() - 4;
            double step = 1e-5;
            if (nearKink(activation, z)) {
                continue;
            }
            double slope = (activation.value(z + step) - activation.value(z - step)) / (2 * step);
            assertEquals(slope, activation.slope(z), 2e-8 * (1 + Math.abs(slope)), activation + "' at " + z);
            double curvature = (activation.slope(z + step) - activation.slope(z - step)) / (2 * step);
            assertEquals(
                    curvature, activation.curvature(z), 1e-7 * (1 + Math.abs(curvature)), activation + "'' at " + z);
        }
    }

    private static boolean nearKink(Activation activation, double z) {
        for (double kink : activation.kinks()) {
            if (Math.abs(z - kink) < 1e-3) {
                return true;
            }
        }
        return Math.abs(z) < 1e-3;
    }

    @ParameterizedTest
    @MethodSource("activations")
    void kinksAreWhereTheSlopeOrTheValueJumps(Activation activation) {
        double step = 1e-9;
        for (double kink : activation.kinks()) {
            double jump = Math.abs(activation.slope(kink + step) - activation.slope(kink - step))
                    + Math.abs(activation.value(kink + step) - activation.value(kink - step));
            assertTrue(jump > 1.5e-9, activation + " does not jump at " + kink);
        }
    }

    @ParameterizedTest
    @MethodSource("activations")
    void bothKernelsGiveTheSameBits(Activation activation) {
        Rng rng = new Rng(8, 0);
        double[] f = new double[203];
        for (int i = 0; i < f.length; i++) {
            f[i] = 10 * rng.nextGaussian();
        }
        f[7] = 0;
        f[8] = -0.0;
        f[9] = Double.NaN;
        f[10] = Double.POSITIVE_INFINITY;
        f[11] = Double.NEGATIVE_INFINITY;
        double[][] plain = all(Kernels.PLAIN, activation, f);
        double[][] fastest = all(Kernels.fastest(), activation, f);
        for (int i = 0; i < plain.length; i++) {
            assertArrayEquals(plain[i], fastest[i], activation.toString());
        }
        assertArrayEquals(plain[0], plain[3], "value alone and value with slope");
        assertTrue(Double.isNaN(plain[0][9]), activation + " loses NaN");
    }

    private static double[][] all(Kernels kernels, Activation activation, double[] f) {
        double[][] out = new double[4][f.length];
        activation.valueAndSlope(kernels.elementary(), f, out[0], out[1], f.length);
        activation.curvature(kernels.elementary(), f, out[0], out[1], out[2], f.length);
        activation.value(kernels.elementary(), f, out[3], f.length);
        return out;
    }

    @Test
    void theNotebooksSpellings() {
        assertEquals(1, Activations.of("heaviside").value(0), 0.0);
        assertEquals(0, Activations.of("heaviside").value(-1e-300), 0.0);
        assertEquals(1, Activations.of("rect").value(0), 0.0);
        assertEquals(1, Activations.of("rect").value(1), 0.0);
        assertEquals(0, Activations.of("rect").value(1.0000001), 0.0);
        assertEquals(1.5, Activations.of("hardswish").slope(3), 1e-15);
        assertEquals(-0.5, Activations.of("hardswish").slope(-3), 1e-15);
        assertEquals(
                Activations.of("identity").value(0.3), Activations.of("linear").value(0.3), 0.0);
        assertEquals(
                1 / (1 + Math.exp(-3)),
                Activations.ALL.get("sigmoid").make(Map.of("gain", 10)).value(0.3),
                1e-15);
    }

    @Test
    void aSettingIsPartOfTheValue() {
        Kind<Activation> leaky = Activations.ALL.get("leaky_relu");
        assertEquals(leaky.make(), leaky.make(Map.of("slope", 0.01)));
        assertNotEquals(leaky.make(), leaky.make(Map.of("slope", 0.02)));
        Refusal refusal = assertThrows(Refusal.class, () -> leaky.make(Map.of("slope", "steep")));
        assertEquals("slope", refusal.problem().place());
    }
}
