package ladera.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ladera.num.Refusal;
import ladera.report.numpy.NpzFile;
import ladera.run.Examples;
import ladera.run.Experiment;
import ladera.run.lessons.Coursework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryExportTest {
    @TempDir
    private Path folder;

    @Test
    void bothFormatsSayTheSame() throws IOException {
        List<String> rows = bytes(Exporters.CSV, race())
                .toString(StandardCharsets.UTF_8)
                .lines()
                .toList();
        Path file = Files.write(
                folder.resolve("a.npz"), bytes(Exporters.NPZ, race()).toByteArray());
        try (NpzFile npz = NpzFile.open(file)) {
            String[] header = rows.get(0).split(",");
            assertTrue(npz.names().containsAll(List.of("contestant", "contestants", "optimizers", "step")));
            for (String column : List.of("x", "y", "loss", "gradient_norm")) {
                double[] values = npz.reals(column, rows.size() - 1);
                int at = List.of(header).indexOf(column);
                for (int i = 0; i < values.length; i++) {
                    assertEquals(Double.parseDouble(rows.get(i + 1).split(",")[at]), values[i], 0.0);
                }
            }
        }
    }

    @Test
    void theSameExperimentIsTheSameBytes() throws IOException {
        for (Exporter exporter : List.of(Exporters.CSV, Exporters.NPZ)) {
            assertArrayEquals(
                    bytes(exporter, race()).toByteArray(),
                    bytes(exporter, race()).toByteArray(),
                    exporter.id());
        }
    }

    @Test
    void aRoomWithoutRunsIsRefused() {
        Experiment lessons = Experiment.of(Coursework.KIND.initial());
        assertEquals(
                "run.none",
                assertThrows(Refusal.class, () -> bytes(Exporters.CSV, lessons))
                        .problem()
                        .code());
    }

    /** Where the system has NumPy and a plotting library the snippet is run; elsewhere it is looked at. */
    @Test
    void theSnippetReadsWhatIsExported() throws IOException, InterruptedException {
        Path file = Files.write(
                folder.resolve("a.npz"), bytes(Exporters.NPZ, race()).toByteArray());
        HistoryTable table =
                Chronicles.of(race()).account(race(), () -> 0, () -> true).history();
        String snippet = Exporters.NPZ.snippet(table, file.toString());
        assertEquals(5, snippet.lines().count());
        assertTrue(snippet.contains("zip(runs[\"contestants\"], runs[\"optimizers\"])"), snippet);
        Path script =
                Files.writeString(folder.resolve("snippet.py"), "import matplotlib; matplotlib.use('agg')\n" + snippet);
        PythonProcess python = PythonProcess.find(folder, "numpy, matplotlib");
        switch (python.ability()) {
            case RUN -> assertEquals("", python.run(folder, List.of(script)));
            case COMPILE -> assertEquals("", python.compile(folder, List.of(script)));
            case NOTHING -> assertTrue(snippet.contains(file.getFileName().toString()));
        }
    }

    private static Experiment race() {
        return Experiment.of(Examples.first().race().over(20));
    }

    private static ByteArrayOutputStream bytes(Exporter exporter, Experiment experiment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(experiment, out);
        return out;
    }
}
