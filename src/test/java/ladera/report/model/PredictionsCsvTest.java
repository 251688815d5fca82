package ladera.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.CsvTable;
import ladera.net.Losses;
import ladera.net.Model;
import ladera.net.Network;
import ladera.net.Predictions;
import ladera.net.Standardisation;
import ladera.num.Doubles;
import ladera.num.Refusal;
import ladera.num.Rng;
import ladera.report.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictionsCsvTest {
    private static final String POINTS = "name;x;y\n# corners\nA;1;2,5\nB;-3;1e308\n";

    @TempDir
    private Path folder;

    @Test
    void pointsInPredictionsOut() throws IOException {
        Path file = folder.resolve("predicted.csv");
        PredictionsCsv.save(predict(POINTS, List.of("y", "x")), file);
        assertEquals("y,x,prediction\n2.5,1.0,7.5\n1.0E308,-3.0,inf\n", Files.readString(file));
    }

    @Test
    void aDamagedTableIsPredictedOrRefused() throws IOException {
        byte[] whole = POINTS.getBytes(StandardCharsets.UTF_8);
        Rng rng = new Rng(8, 0);
        int predicted = 0;
        for (int i = 0; i < 5000; i++) {
            byte[] damaged = Mutations.of(whole, rng);
            try {
                CsvTable table = CsvTable.preview(reader(damaged), "p.csv");
                List<String> columns = new ArrayList<>(table.names());
                columns.remove(0);
                Predictions.of(model(), table, reader(damaged), "p.csv", columns);
                predicted++;
            } catch (Refusal refusal) {
                assertTrue(refusal.problem().code().matches("(csv|predict)\\..*"), refusal.getMessage());
            }
        }
        assertTrue(predicted > 500, "some tables survive: " + predicted);
    }

    private static Predictions predict(String text, List<String> columns) throws IOException {
        CsvTable table = CsvTable.preview(new StringReader(text), "p.csv");
        return Predictions.of(model(), table, new StringReader(text), "p.csv", columns);
    }

    /** 3 times the first input; infinite where that overflows. */
    private static Model model() {
        return new Model(
                new Network(Architecture.of(Activations.of("identity"), 2, 1), Doubles.of(3, 0, 0)),
                Losses.of("l1"),
                new Standardisation(Doubles.of(0, 0), Doubles.of(1, 1), Doubles.of(0), Doubles.of(1)),
                Map.of(),
                Map.of(),
                0,
                0,
                Map.of(),
                Map.of());
    }

    private static Reader reader(byte[] bytes) {
        return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    }
}
