package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import ladera.num.Numerals;
import ladera.run.Experiment;
import ladera.run.SessionFile;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Exercise;
import ladera.study.backprop.Solution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class's exercises: made from a list of names, marked from what came back. */
class ExerciseCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path list(String... names) throws IOException {
        return Files.writeString(folder.resolve("names.txt"), String.join("\n", names));
    }

    private Call make(Path list, String seed, String into) {
        return Call.under(
                "en-US",
                "exercise",
                "make",
                "--students",
                list.toString(),
                "--seed",
                seed,
                "--out",
                folder.resolve(into).toString());
    }

    private Exercise exercise(String into, String name) {
        return SessionFile.read(folder.resolve(into).resolve(name + ".json")).section(Exercise.KIND);
    }

    private Path key(String name) {
        return folder.resolve("class").resolve("key").resolve(name + ".json");
    }

    @Test
    void eachStudentOfAListGetsAnExerciseAWorkSheetAndAKey() throws IOException {
        Path list = list("Ana P\u00e9rez", "", "  20231234  ", "Hern\u00e1n/O");
        assertEquals(0, make(list, "5", "class").code());
        for (String name : new String[] {"Ana P\u00e9rez", "20231234", "Hern\u00e1n_O"}) {
            Exercise exercise = exercise("class", name);
            assertTrue(exercise.attempt().checkOnly(), "nobody looks at the numbers of an exercise set by another");
            assertTrue(exercise.attempt().answers().isEmpty());
            byte[] sheet = Files.readAllBytes(folder.resolve("class").resolve(name + ".pdf"));
            assertEquals("%PDF", new String(sheet, 0, 4, StandardCharsets.US_ASCII));
            Solution solution = Solution.of(exercise.task());
            JsonNode key = JSON.readTree(key(name).toFile()).get("key");
            assertEquals(solution.newLoss(), key.get("step").get("new L").doubleValue());
            assertEquals(
                    solution.value(
                            Cell.named("dl/dOmega_0[1,2]", 2, exercise.task()).orElseThrow()),
                    key.get("point 3").get("dl/dOmega_0[1,2]").doubleValue());
            assertTrue(solution.newLoss() < solution.loss(), "the step that they take lowers the loss");
        }
        assertEquals(
                "Hern\u00e1n/O", exercise("class", "Hern\u00e1n_O").attempt().student());
        assertNotEquals(
                exercise("class", "20231234").task().start().parameters(),
                exercise("class", "Ana P\u00e9rez").task().start().parameters());
    }

    @Test
    void aStudentsVariantDependsOnTheSeedAndTheNameAlone() throws IOException {
        make(list("Ana", "Luis"), "5", "first");
        make(list("Zoe", "Luis"), "5", "second");
        make(list("Luis"), "6", "third");
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("first/Luis.json")),
                Files.readAllBytes(folder.resolve("second/Luis.json")));
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("first/Luis.pdf")),
                Files.readAllBytes(folder.resolve("second/Luis.pdf")));
        assertNotEquals(
                exercise("first", "Luis").task(), exercise("third", "Luis").task());
        for (double weight :
                exercise("first", "Luis").task().start().parameters().toArray()) {
            assertEquals(Math.rint(2 * weight), 2 * weight, "a half is easy to copy");
            assertTrue(weight != 0 && Math.abs(weight) <= 2, () -> "nice: " + weight);
        }
    }

    @Test
    void variantsHaveTheShapeAndThePointsOfTheSessionThatTheyAreMadeFrom() throws IOException {
        Path session = folder.resolve("mazur.json");
        Exercise mazur = Exercise.KIND.initial();
        SessionFile.save(
                new ladera.run.backprop.ExerciseEdits.ChoosePreset("mazur", 0).apply(Experiment.of(mazur), 0), session);
        Call call = Call.of(
                "exercise",
                "make",
                "--students",
                list("Ana").toString(),
                "--seed",
                "1",
                "--out",
                folder.resolve("class").toString(),
                "--from",
                session.toString(),
                "--language",
                "es");
        assertEquals(0, call.code(), call::err);
        Exercise made = exercise("class", "Ana");
        assertEquals(
                SessionFile.read(session).section(Exercise.KIND).task().architecture(),
                made.task().architecture());
        assertEquals(0.5, made.task().learningRate());
    }

    /** Saves what a student typed into the exercise, and marks it. */
    private Call mark(String name, Map<Cell, String> answers, String... more) throws IOException {
        Exercise exercise = exercise("class", name);
        for (Map.Entry<Cell, String> answer : answers.entrySet()) {
            exercise = exercise.with(exercise.attempt().answering(answer.getKey(), answer.getValue()));
        }
        Path file = folder.resolve("answers.json");
        SessionFile.save(Experiment.of(exercise), file);
        String[] all = new String[5 + more.length];
        all[0] = "exercise";
        all[1] = "mark";
        all[2] = file.toString();
        all[3] = "--key";
        all[4] = key(name).toString();
        System.arraycopy(more, 0, all, 5, more.length);
        return Call.under("en-US", all);
    }

    private static JsonNode mark(Call call, String cell, int point) {
        for (JsonNode mark : call.json()) {
            boolean there = mark.path("cell").asText().equals(cell);
            if (there && mark.path("point").asInt(Cell.ALL) == point) {
                return mark;
            }
        }
        throw new AssertionError(cell + " is not marked in " + call.out());
    }

    @Test
    void rightRoundedSlippingAndCarriedAnswersGetTheirVerdictsAndTheSum() throws IOException {
        make(list("Ana"), "5", "class");
        Exercise exercise = exercise("class", "Ana");
        Solution solution = Solution.of(exercise.task());
        Map<Cell, String> answers = new LinkedHashMap<>();
        exercise.cells().forEach(cell -> answers.put(cell, Numerals.shortest(solution.value(cell))));
        Call right = mark("Ana", answers, "--json");
        assertEquals(0, right.code(), right::err);
        assertEquals("exact", mark(right, "f_0[1]", 1).get("verdict").asText());
        assertEquals(
                right.json().size() - 1,
                right.json().get(right.json().size() - 1).get("sum").asDouble());

        Cell loss = Cell.named("new L", Cell.ALL, exercise.task()).orElseThrow();
        answers.put(loss, Numerals.significant(solution.value(loss), 4));
        Cell slope = Cell.named("dl/df_2[1]", 0, exercise.task()).orElseThrow();
        answers.put(slope, Numerals.shortest(-solution.value(slope)));
        Cell bias = Cell.named("dl/dbeta_2[1]", 0, exercise.task()).orElseThrow();
        answers.put(bias, Numerals.shortest(-solution.value(bias)));
        answers.remove(Cell.named("f_0[2]", 1, exercise.task()).orElseThrow());
        Path sheet = folder.resolve("marked.pdf");
        Call marked = mark("Ana", answers, "--json", "--sheet", sheet.toString());
        assertEquals("rounded", mark(marked, "new L", Cell.ALL).get("verdict").asText());
        assertEquals(4, mark(marked, "new L", Cell.ALL).get("digits").asInt());
        assertEquals("sign", mark(marked, "dl/df_2[1]", 1).get("verdict").asText());
        assertEquals(0.5, mark(marked, "dl/df_2[1]", 1).get("points").asDouble());
        assertEquals(
                solution.value(slope),
                mark(marked, "dl/df_2[1]", 1).get("expected").asDouble());
        assertEquals("carried", mark(marked, "dl/dbeta_2[1]", 1).get("verdict").asText());
        assertEquals("blank", mark(marked, "f_0[2]", 2).get("verdict").asText());
        JsonNode sum = marked.json().get(marked.json().size() - 1);
        assertEquals(sum.get("of").asDouble() - 1.5, sum.get("sum").asDouble());
        assertTrue(Files.size(sheet) > 1000);

        Call table = mark("Ana", answers);
        assertTrue(table.out().contains("looks like a slip of sign"), table::out);
    }

    @Test
    void theKeyDecidesWhateverBecameOfTheStudentsCopy() throws IOException {
        make(list("Ana"), "5", "class");
        Exercise exercise = exercise("class", "Ana");
        Cell cell = Cell.named("f_0[1]", 0, exercise.task()).orElseThrow();
        String right = Numerals.shortest(Solution.of(exercise.task()).value(cell));
        mark("Ana", Map.of(cell, right), "--json");
        Path answers = folder.resolve("answers.json");
        ObjectNode changed = (ObjectNode) JSON.readTree(answers.toFile());
        ((ObjectNode) changed.get("backprop")).putArray("Omega");
        JSON.writeValue(answers.toFile(), changed);
        Call call = Call.of(
                "exercise", "mark", answers.toString(), "--key", key("Ana").toString(), "--json");
        assertEquals("exact", mark(call, "f_0[1]", 1).get("verdict").asText(), call::err);
    }

    @Test
    void answersToAnotherStudentsExerciseAreMarkedButNotWithoutAWord() throws IOException {
        make(list("Ana", "Luis"), "5", "class");
        Call own = marking(folder.resolve("class/Ana.json"));
        assertEquals("", own.err());
        Call other = marking(folder.resolve("class/Luis.json"));
        assertEquals(0, other.code());
        assertTrue(other.err().contains("Luis.json: the answers belong to another network"), other::err);
    }

    @Test
    void badInputIsOneSentenceThatNamesItAndNothingIsWritten() throws IOException {
        assertWrong(make(folder.resolve("nobody.txt"), "5", "class"), "nobody.txt", "no such file");
        assertWrong(make(list("", " "), "5", "class"), "names.txt", "one a line");
        assertWrong(make(list("Ana", "Luis", "ana"), "5", "class"), "line 3", "ana");
        assertWrong(make(list("A".repeat(201)), "5", "class"), "line 1", "200");
        Path noText = Files.write(folder.resolve("names.bin"), new byte[] {(byte) 0xff, (byte) 0xfe, 65});
        assertWrong(make(noText, "5", "class"), "names.bin", "UTF-8");
        assertWrong(make(list("Ana"), "five", "class"), "--seed", "five");
        assertFalse(Files.exists(folder.resolve("class")));

        make(list("Ana"), "5", "class");
        Path answers = folder.resolve("answers.json");
        assertWrong(marking(answers), "answers.json", "no such file");
        Files.writeString(answers, "{}");
        assertWrong(marking(answers), "answers.json", "answers");
        Files.writeString(answers, "{\"answers\": {\"point 1\": {\"f_9[1]\": \"2\"}}}");
        assertWrong(marking(answers), "answers.json", "f_9[1]");
        Files.writeString(answers, "{\"answers\": {\"point 1\": 3}}");
        assertWrong(marking(answers), "answers.json", "point 1");
        Files.writeString(answers, "{\"answers\": 4}");
        assertWrong(marking(answers), "answers.json", "answers");
        assertWrong(Call.under("en-US", "exercise", "mark", answers.toString()), "--key", "KEY.json");
        assertWrong(Call.under("en-US", "exercise"), "make", "mark");
    }

    private Call marking(Path answers) {
        return Call.under(
                "en-US",
                "exercise",
                "mark",
                answers.toString(),
                "--key",
                key("Ana").toString());
    }

    private static void assertWrong(Call call, String... named) {
        assertEquals(2, call.code(), call::err);
        assertEquals(1, call.complaints().size(), call::err);
        for (String part : named) {
            assertTrue(
                    call.err().toLowerCase(java.util.Locale.ROOT).contains(part.toLowerCase(java.util.Locale.ROOT)),
                    call::err);
        }
    }
}
