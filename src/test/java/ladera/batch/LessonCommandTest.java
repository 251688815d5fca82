package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import ladera.lesson.Cell;
import ladera.lesson.Lessons;
import ladera.run.Examples;
import ladera.run.Experiment;
import ladera.run.Json;
import ladera.run.SessionFile;
import ladera.run.lessons.Coursework;
import ladera.run.lessons.CourseworkEdits.AnswerTask;
import ladera.run.lessons.CourseworkEdits.WriteNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lessons without a window: their figures and numbers, and what a student has written. */
class LessonCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aLessonsFiguresComeWithTheNumbersThatTheyShow() throws IOException {
        Path out = folder.resolve("lesson");
        Call call = Call.of("lesson", "5.1", "--set", "beta_1=0.27", "sigma=0.25", "--out", out.toString());
        assertEquals(0, call.code(), call::err);
        for (Cell.Picture picture : Lessons.ALL.get("5.1").pictures()) {
            for (String ending : List.of(".svg", ".pdf", ".png")) {
                assertTrue(Files.size(out.resolve(picture.id() + ending)) > 0, picture.id() + ending);
            }
        }
        JsonNode numbers = Json.read(Files.newInputStream(out.resolve("numbers.json")), "numbers.json");
        assertEquals("5.1", numbers.at("/lesson").textValue());
        assertEquals(0.27, numbers.at("/knobs/beta_1").doubleValue());
        assertEquals(0.1, numbers.at("/knobs/mu").doubleValue() + 0.1);
        assertEquals(20, numbers.at("/tables/train").size());
        assertEquals(100, numbers.at("/figures/sweep/1.nll.y").size());
        assertTrue(numbers.at("/readings/criteria").textValue().contains("1.411"), numbers.at("/readings")::toString);
    }

    @Test
    void whatIsWrongIsSaidInOneLineAndNothingIsWritten() {
        Path out = folder.resolve("none");
        for (List<String> wrong : List.of(
                List.of("9.9", "ID"),
                List.of("5.1", "--set", "sigma"),
                List.of("5.1", "--set", "sigma=0"),
                List.of("5.1", "--set", "sgima=1"),
                List.of("5.1", "--language", "fr"))) {
            Call call = Call.of(Stream.concat(
                            Stream.of("lesson", "--out", out.toString()),
                            wrong.stream().filter(word -> !word.equals("ID")))
                    .toArray(String[]::new));
            assertEquals(2, call.code(), wrong.toString());
            assertEquals(1, call.complaints().size(), wrong.toString());
            assertTrue(call.err().contains(wrong.get(1)), call::err);
        }
        assertFalse(Files.exists(out));
    }

    @Test
    void notesAnswersAndFiguresBecomeOneDocument() throws IOException {
        Experiment worked = Experiment.of(Coursework.at("3.4"));
        worked = new WriteNotes("3.4", "# Seen\n\nThe *joints*.\n\n```\n# no heading\n```").apply(worked, 0);
        worked = new AnswerTask("3.4", "regions", "3").apply(worked, 0);
        worked = new AnswerTask("3.4", "step", "one").apply(worked, 0);
        Path session = folder.resolve("session.json");
        Path notes = folder.resolve("notes.md");
        SessionFile.save(worked, session);
        Call call = Call.of(
                "export", session.toString(), "--as", "markdown", "--out", notes.toString(), "--language", "es");
        assertEquals(0, call.code(), call::err);
        String text = Files.readString(notes);
        List<String> lines = text.lines().toList();
        assertTrue(lines.contains("## 3.4 Funciones de activaci\u00f3n"));
        assertTrue(lines.contains("#### Seen") && lines.contains("# no heading"), "headings are set beneath ours");
        assertTrue(text.contains("> `3` \u2014 "), "the answer with its verdict");
        String picture =
                lines.stream().filter(line -> line.startsWith("![")).findFirst().orElseThrow();
        byte[] png =
                Base64.getDecoder().decode(picture.substring(picture.indexOf("base64,") + 7, picture.length() - 1));
        assertEquals('P', png[1]);
        long pictures = lines.stream().filter(line -> line.startsWith("![")).count();
        long veiled = Lessons.ALL.get("3.4").pictures().stream()
                .filter(one -> one.revealedBy().equals("linear"))
                .count();
        assertEquals(
                Lessons.ALL.get("3.4").pictures().size() - veiled, pictures, "what is still to be predicted stays out");
        assertFalse(text.contains("## 4.1"), "lessons that were never touched stay out");
    }

    @Test
    void withoutWorkThereAreNoNotes() {
        Path session = folder.resolve("session.json");
        SessionFile.save(Examples.first(), session);
        Path notes = folder.resolve("notes.md");
        Call call = Call.of("export", session.toString(), "--as", "markdown", "--out", notes.toString());
        assertEquals(2, call.code());
        assertFalse(Files.exists(notes));
    }
}
