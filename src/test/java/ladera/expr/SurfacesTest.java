package ladera.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The reference surfaces typed as formulas agree with PyTorch's automatic differentiation. */
class SurfacesTest {
    /** The tolerance of the reference format, absolute and relative. */
    private static final double TOLERANCE = 1e-9;

    @TestFactory
    Stream<DynamicTest> everySurfaceAgrees() throws IOException {
        try (InputStream file = SurfacesTest.class.getResourceAsStream("surfaces.json")) {
            JsonNode surfaces = new ObjectMapper().readTree(file).get("surfaces");
            assertEquals(15, surfaces.size());
            return surfaces.properties().stream().map(SurfacesTest::test);
        }
    }

    private static DynamicTest test(Map.Entry<String, JsonNode> surface) {
        return DynamicTest.dynamicTest(surface.getKey(), () -> {
            Formula formula = Formula.parse(surface.getValue().get("expr").asText());
            JsonNode points = surface.getValue().get("points");
            assertEquals(20, points.size());
            points.forEach(point -> assertAgrees(formula, point));
        });
    }

    private static void assertAgrees(Formula formula, JsonNode point) {
        double x = point.get(0).asDouble();
        double y = point.get(1).asDouble();
        double[] gradient = new double[2];
        double[] hessian = new double[3];
        assertClose(point.get(2), formula.value(x, y));
        assertClose(point.get(2), formula.gradient(x, y, gradient));
        formula.hessian(x, y, hessian);
        assertClose(point.get(3), gradient[0]);
        assertClose(point.get(4), gradient[1]);
        for (int i = 0; i < 3; i++) {
            assertClose(point.get(5 + i), hessian[i]);
        }
    }

    private static void assertClose(JsonNode expected, double actual) {
        double value = expected.asDouble();
        assertEquals(value, actual, TOLERANCE + TOLERANCE * Math.abs(value));
    }
}
