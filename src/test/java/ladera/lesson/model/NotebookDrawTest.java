package ladera.lesson.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import ladera.net.Network;
import ladera.run.Json;
import org.junit.jupiter.api.Test;

/** The networks that are drawn are the very ones that the notebooks draw. */
class NotebookDrawTest {
    /** Logarithms of two libraries differ in the last bit. */
    private static final double LAST_BITS = 1e-14;

    private static JsonNode reference(String name) throws IOException {
        String file = "/ladera/reference/udl/" + name + ".json";
        try (InputStream in = NotebookDrawTest.class.getResourceAsStream(file)) {
            return Json.read(in, file);
        }
    }

    @Test
    void seedZeroGivesTheNetworkOfTheBackpropagationNotebook() throws IOException {
        JsonNode inputs = reference("7_2_Backpropagation").path("cases").path(0).path("inputs");
        Network network = NotebookDraw.standard(5, 6, 0).network();
        for (int k = 0; k <= 5; k++) {
            equalRows(inputs.path("Omega").path(k), network, k);
            JsonNode beta = inputs.path("beta").path(k);
            for (int i = 0; i < beta.size(); i++) {
                assertEquals(beta.path(i).path(0).doubleValue(), network.beta(k).get(i), LAST_BITS);
            }
        }
    }

    @Test
    void seedZeroGivesWeightsAndInputsOfTheInitialisationNotebook() throws IOException {
        JsonNode file = reference("7_3_Initialization");
        JsonNode inputs = file.path("cases").path(1).path("inputs");
        double variance = inputs.path("sigma_sq_omega").doubleValue();
        NotebookDraw draw = NotebookDraw.scaled(5, 8, variance, 0, 1000);
        for (int k = 0; k <= 5; k++) {
            equalRows(inputs.path("Omega").path(k), draw.network(), k);
            assertArrayEquals(
                    new double[draw.network().beta(k).size()],
                    draw.network().beta(k).toArray());
        }
        JsonNode row = file.path("data").path("x_0_1000").path("x");
        assertEquals(1000, row.size());
        for (int i = 0; i < 1000; i++) {
            assertEquals(row.path(i).doubleValue(), draw.inputs().get(i), LAST_BITS);
        }
    }

    private static void equalRows(JsonNode omega, Network network, int k) {
        assertEquals(omega.size(), network.omega(k).numRows);
        for (int i = 0; i < omega.size(); i++) {
            for (int j = 0; j < omega.path(i).size(); j++) {
                assertEquals(
                        omega.path(i).path(j).doubleValue(), network.omega(k).get(i, j), LAST_BITS, k + " " + i);
            }
        }
    }
}
