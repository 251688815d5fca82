package ladera.run.lessons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ladera.num.Refusal;
import ladera.run.Experiment;
import ladera.run.SessionFile;
import ladera.run.lessons.CourseworkEdits.AnswerTask;
import ladera.run.lessons.CourseworkEdits.ChangeTable;
import ladera.run.lessons.CourseworkEdits.OpenLesson;
import ladera.run.lessons.CourseworkEdits.ResetKnobs;
import ladera.run.lessons.CourseworkEdits.TakeHint;
import ladera.run.lessons.CourseworkEdits.TurnKnob;
import ladera.run.lessons.CourseworkEdits.WriteNotes;
import org.junit.jupiter.api.Test;

/** A student's work is kept in the session, and what does not belong there is named. */
class CourseworkTest {
    private static final Experiment FIRST = Experiment.of(Coursework.at("3.4"));

    @Test
    void everythingThatWasDoneComesBackFromTheSession() {
        Experiment worked = new OpenLesson("4.1").apply(FIRST, 0);
        worked = new TurnKnob("4.1", "copies", 3L).apply(worked, 0);
        worked = new AnswerTask("3.4", "regions", " 4 ").apply(worked, 0);
        worked = new TakeHint("3.4", "joint").apply(worked, 0);
        worked = new WriteNotes("3.4", "# Seen\n\n*Three* joints, \u00bfcu\u00e1ntas regiones?").apply(worked, 0);
        Coursework read = SessionFile.parse(SessionFile.write(worked)).section(Coursework.KIND);
        assertEquals(worked.section(Coursework.KIND), read);
        assertEquals("4.1", read.notebook());
        assertEquals("4", read.workbook("3.4").answerTo("regions"));
        assertEquals(1, read.workbook("3.4").hintsOf("joint"));
    }

    @Test
    void aTableThatWasChangedComesBackAndAnotherIsNamed() {
        Matrix pairs = FIRST.section(Coursework.KIND).workbook("5.1").setting().table("train");
        Experiment changed = new ChangeTable("5.1", "train", pairs.with(3, 1, -0.25)).apply(FIRST, 0);
        String session = SessionFile.write(changed);
        Matrix read = SessionFile.parse(session)
                .section(Coursework.KIND)
                .workbook("5.1")
                .setting()
                .table("train");
        assertEquals(-0.25, read.get(3, 1));
        assertEquals(pairs, read.with(3, 1, pairs.get(3, 1)), "that entry alone");
        refused(session.replace("\"train\"", "\"test\""), "test");
    }

    @Test
    void anEmptyAnswerTakesBackTheOneBefore() {
        Experiment answered = new AnswerTask("3.4", "regions", "4").apply(FIRST, 0);
        Experiment takenBack = new AnswerTask("3.4", "regions", " ").apply(answered, 0);
        assertTrue(takenBack.section(Coursework.KIND).workbook("3.4").answers().isEmpty());
    }

    @Test
    void resettingKnobsKeepsAnswers() {
        Experiment worked = new AnswerTask("3.4", "regions", "4").apply(FIRST, 0);
        worked = new TurnKnob("3.4", "phi_1", 5.0).apply(worked, 0);
        Workbook book =
                new ResetKnobs("3.4").apply(worked, 0).section(Coursework.KIND).workbook("3.4");
        assertEquals(2.0, book.knobs().real("phi_1"));
        assertEquals("4", book.answerTo("regions"));
    }

    @Test
    void whatDoesNotBelongIsNamed() {
        String session = SessionFile.write(new TurnKnob("3.4", "phi_1", 5.0).apply(FIRST, 0));
        refused(session.replace("\"phi_1\"", "\"phi_9\""), "phi_9");
        refused(
                session.replace("\"lesson\": \"3.4\"", "\"lesson\": \"9.9\"")
                        .replace("\"lesson\" : \"3.4\"", "\"lesson\" : \"9.9\""),
                "9.9");
    }

    private static void refused(String session, String named) {
        Refusal refusal = assertThrows(Refusal.class, () -> SessionFile.parse(session));
        assertTrue(
                refusal.problem().toString().contains(named), refusal.problem().toString());
    }
}
