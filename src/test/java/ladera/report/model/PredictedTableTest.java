package ladera.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Losses;
import ladera.net.Model;
import ladera.net.Network;
import ladera.net.Predictions;
import ladera.net.Standardisation;
import ladera.num.Doubles;
import ladera.num.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table is asked about by its columns' names, and by their places only where it has none of them. */
class PredictedTableTest {
    @TempDir
    private Path folder;

    @Test
    void columnsAreFoundByName() throws IOException {
        Predictions said = PredictedTable.of(model(), table("name,y,x\na,10,1\nb,20,2\n"));
        assertEquals(Doubles.of(1, 10, 2, 20), said.inputs());
        assertEquals(Doubles.of(10 * 1 + 30 * 10, 10 * 2 + 30 * 20), said.outputs());
    }

    @Test
    void aTableWithoutTheNamesIsTakenInItsOrder() throws IOException {
        assertEquals(
                Doubles.of(1, 10), PredictedTable.of(model(), table("1;10\n")).inputs());
    }

    @Test
    void columnsThatDoNotFitAreRefused() throws IOException {
        Path half = table("x,z\n1,2\n");
        Refusal refusal = assertThrows(Refusal.class, () -> PredictedTable.of(model(), half));
        assertEquals("predict.columns", refusal.problem().code());
        assertEquals(List.of("x, y", "x, z"), refusal.problem().arguments());
    }

    @Test
    void aCellThatIsNoNumberIsNamed() throws IOException {
        Path bad = table("x,y\n1,2\n1,two\n");
        Refusal refusal = assertThrows(Refusal.class, () -> PredictedTable.of(model(), bad));
        assertEquals("csv.number", refusal.problem().code());
        assertEquals(List.of(3, "y", "two"), refusal.problem().arguments());
    }

    @Test
    void theEndingChoosesTheFormat() {
        assertSame(ModelFormats.JSON, ModelFormats.of(Path.of("a.JSON")));
        assertSame(ModelFormats.NPZ, ModelFormats.of(Path.of("a.b.npz")));
        assertSame(ModelFormats.ONNX, ModelFormats.of(Path.of("a.onnx")));
        assertSame(ModelFormats.PYTORCH, ModelFormats.of(Path.of("a.py")));
        assertEquals(
                "model.ending",
                assertThrows(Refusal.class, () -> ModelFormats.of(Path.of("a.txt")))
                        .problem()
                        .code());
    }

    /** f(x, y) = 10 x + 30 y, written so that an exchange of the columns shows. */
    private static Model model() {
        Architecture linear = Architecture.of(Activations.of("tanh"), 2, 1);
        return new Model(
                new Network(linear, Doubles.of(10, 30, 0)),
                Losses.of("least_squares"),
                Standardisation.none(2, 1),
                Map.of("inputs", List.of("x", "y")),
                Map.of(),
                1,
                0,
                Map.of(),
                Map.of());
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("points.csv"), text);
    }
}
