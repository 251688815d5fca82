package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceCommandsTest {
    @TempDir
    private Path folder;

    private String surfaces;
    private String answers;

    @BeforeEach
    void copyReference() throws IOException {
        Path file = folder.resolve("any name.txt");
        try (InputStream in = getClass().getResourceAsStream("/ladera/reference/pytorch/surfaces.json")) {
            Files.copy(in, file);
        }
        surfaces = file.toString();
        answers = folder.resolve("answers.json").toString();
    }

    @Test
    void verifyWithoutArgumentsTakesWhatTheProgramBringsAlong() {
        Call call = Call.watched("verify", "--json");
        assertEquals(0, call.code(), call::err);
        // Where it takes long enough to be told, the line is written over, and clear at the end.
        assertTrue(call.err().matches("((\rrecord \\d+ of 678\u2026 +)+\r +\r)?"), call::err);
        for (JsonNode row : call.json()) {
            assertEquals(
                    List.of("kind", "records", "passed", "worst"),
                    row.properties().stream().map(Map.Entry::getKey).toList());
            assertEquals(row.get("records"), row.get("passed"));
            assertTrue(row.get("worst").doubleValue() <= 1);
        }
        assertEquals("trajectories", call.json().at("/1/kind").textValue());
        assertEquals(370, call.json().at("/1/records").intValue());
    }

    @Test
    void theTableHasARowAKind() {
        Call call = Call.under("en-US", "verify", surfaces, surfaces);
        assertEquals(0, call.code());
        assertEquals(2, call.lines().size());
        assertTrue(call.lines().get(1).matches("surfaces +16 +16 +0 +\\S+"), call::out);
    }

    @Test
    void aFailedRecordGivesExitCodeOneAndALineThatNamesIt() throws IOException {
        Path file = Path.of(surfaces);
        Files.writeString(file, Files.readString(file).replaceFirst("24\\.199999999999996", "24.2001"));
        Call call = Call.under("en-US", "verify", surfaces);
        assertEquals(1, call.code());
        assertEquals(1, call.complaints().size());
        assertTrue(call.err().contains("surfaces.rosenbrock.points[0] f"), call::err);
        assertTrue(call.lines().get(1).matches("surfaces +16 +15 +1 +\\S+"), call::out);
    }

    @Test
    void ofManyFailuresTheFirstTwentyAreToldAndTheOthersCounted() throws IOException {
        String record = "{'surface': 'booth', 'start': [1, 2], 'optimizer': 'Unheard', 'hyper': {}, 'steps': 2}";
        String document = "{'records': [" + String.join(",", Collections.nCopies(23, record)) + "]}";
        Path reference = Files.writeString(folder.resolve("reference.json"), document.replace('\'', '"'));
        Call call = Call.under("en-US", "verify", reference.toString());
        assertEquals(1, call.code());
        assertEquals(21, call.complaints().size());
        assertTrue(call.complaints().get(19).contains("records[19]"), call::err);
        assertEquals("And 3 more.", call.complaints().get(20));
    }

    @Test
    void whatSolveWritesVerifies() {
        assertEquals(0, Call.of("solve", surfaces, "--out", answers).code());
        assertEquals(0, Call.of("verify", answers).code());
    }

    @Test
    void solvingInPlaceIsPossible() {
        assertEquals(0, Call.of("solve", surfaces, "--out", surfaces).code());
        assertEquals(0, Call.of("verify", surfaces).code());
    }

    @Test
    void anUnansweredRecordGivesOneLineExitCodeOneAndTheOthersAreWritten() throws IOException {
        Path reference = Files.writeString(folder.resolve("reference.json"), """
                {"records": [
                  {"surface": "booth", "start": [1, 2], "optimizer": "Unheard", "hyper": {}, "steps": 2},
                  {"surface": "booth", "start": [1, 2], "optimizer": "Adam", "hyper": {"lr": 0.1}, "steps": 2}]}
                """);
        Call call = Call.of("solve", reference.toString(), "--out", answers);
        assertEquals(1, call.code());
        assertEquals(1, call.complaints().size());
        assertTrue(call.err().contains("records[0].optimizer"), call::err);
        assertEquals("", call.out());
        String written = Files.readString(Path.of(answers));
        assertEquals(1, written.split("iterates", -1).length - 1);
    }

    @Test
    void aMisspeltKeyIsToldRatherThanTheRightOneMissingOrItsDefaultTaken() throws IOException {
        Path reference = Files.writeString(folder.resolve("reference.json"), """
                {"records": [
                  {"surface": "booth", "strat": [1, 2], "optimizer": "Adam", "hyper": {}, "steps": 2},
                  {"surface": "booth", "start": [1, 2], "optimizer": "Adam", "hypr": {"lr": 0.1}, "steps": 2},
                  {"surface": "booth", "start": [1, 2], "optimizer": "Adam", "note": "kept", "steps": 2}]}
                """);
        Call call = Call.under("en-US", "solve", reference.toString(), "--out", answers);
        assertEquals(1, call.code());
        assertEquals(2, call.complaints().size(), call::err);
        assertTrue(call.complaints().get(0).endsWith("records[0].strat is unknown here; did you mean start?"));
        assertTrue(call.complaints().get(1).endsWith("records[1].hypr is unknown here; did you mean hyper?"));
        assertTrue(Files.readString(Path.of(answers)).contains("kept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es-ES", "tr-TR", "ar-EG"})
    void answersAreTheSameBytesUnderEveryLocale(String locale) throws IOException {
        Path reference = Files.writeString(folder.resolve("reference.json"), """
                {"records": [{"surface": "rosenbrock", "start": [-1.2, 1], "optimizer": "SGD",
                  "hyper": {"lr": 0.1}, "steps": 60}]}
                """);
        Call.of("solve", reference.toString(), "--out", answers);
        byte[] expected = Files.readAllBytes(Path.of(answers));
        Call.under(locale, "solve", reference.toString(), "--out", answers);
        assertArrayEquals(expected, Files.readAllBytes(Path.of(answers)));
    }
}
