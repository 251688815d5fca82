package ladera.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ladera.figure.Figure;
import ladera.figure.Located;
import ladera.figure.Palette;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Parallel;
import ladera.run.Experiment;
import ladera.run.Section;
import ladera.run.SessionFile;
import ladera.run.lessons.Coursework;
import ladera.run.lessons.CourseworkEdits.AnswerTask;
import ladera.run.lessons.CourseworkEdits.TakeHint;
import ladera.run.lessons.Matrix;
import ladera.run.lessons.Notebooks;
import ladera.run.lessons.Setting;
import ladera.study.Diagnosis;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;

/** Lessons are whole in every language, draw at any setting, and judge every task. */
class LessonsTest {
    @Test
    void everyNotebookIsALesson() {
        assertEquals(Notebooks.ALL.ids(), Lessons.ALL.ids());
    }

    @Test
    void everyLessonSaysTheSameInEveryLanguage() {
        for (Lesson lesson : Lessons.ALL) {
            Set<String> english =
                    new HashSet<>(LessonText.of(lesson.id(), Language.ENGLISH).sections());
            for (Language language : Language.values()) {
                LessonText text = LessonText.of(lesson.id(), language);
                assertEquals(english, new HashSet<>(text.sections()), lesson.id() + " " + language);
                assertTrue(Words.in(language).has("lesson." + lesson.id()), lesson.id());
                for (String section : text.sections()) {
                    assertFalse(text.get(section).isEmpty(), lesson.id() + " " + language + " " + section);
                }
                for (Task task : lesson.tasks()) {
                    text.get(task.id() + ".question");
                    text.get(task.id() + ".why");
                    assertFalse(text.hints(task.id()).isEmpty(), lesson.id() + " " + task.id());
                    task.choices().forEach(choice -> text.get(task.id() + ".choice." + choice));
                }
                for (Cell.Picture picture : lesson.pictures()) {
                    picture.presets().forEach(preset -> text.get("preset." + preset.id()));
                }
                lesson.all(Cell.Door.class).forEach(door -> text.get(door.id()));
                lesson.all(Cell.Tables.class).forEach(cell -> cell.names().forEach(name -> text.get("table." + name)));
            }
        }
    }

    @Test
    void everyTaskTakesItsSolutionAndNothingElseByAScriptOfCommands() {
        for (Lesson lesson : Lessons.ALL) {
            Experiment experiment = Experiment.of(Coursework.at(lesson.id()));
            for (Task task : lesson.tasks()) {
                String place = lesson.id() + " " + task.id();
                String wrong = task.choices().stream()
                        .filter(choice -> !choice.equals(task.solution()))
                        .findFirst()
                        .orElse("123.456");
                experiment = new AnswerTask(lesson.id(), task.id(), wrong).apply(experiment, 0);
                assertFalse(right(experiment, lesson, task), place);
                experiment = new TakeHint(lesson.id(), task.id()).apply(experiment, 0);
                experiment = new AnswerTask(lesson.id(), task.id(), "~ what?").apply(experiment, 0);
                assertFalse(right(experiment, lesson, task), place);
                experiment = new AnswerTask(lesson.id(), task.id(), task.solution()).apply(experiment, 0);
                assertTrue(right(experiment, lesson, task), place);
                assertEquals(
                        1,
                        experiment
                                .section(Coursework.KIND)
                                .workbook(lesson.id())
                                .hintsOf(task.id()));
            }
            CourseMarks.Marks marks =
                    CourseMarks.of(experiment.section(Coursework.KIND)).marks();
            assertEquals(lesson.tasks().size(), marks.right(lesson), lesson.id());
        }
    }

    private static boolean right(Experiment experiment, Lesson lesson, Task task) {
        return CourseMarks.of(experiment.section(Coursework.KIND))
                .marks()
                .of(lesson.id(), task.id())
                .right();
    }

    @Test
    void everyNamedSlipIsDiagnosedByItsNameAndHasASentence() {
        for (Lesson lesson : Lessons.ALL) {
            Experiment experiment = Experiment.of(Coursework.at(lesson.id()));
            for (Task task : lesson.tasks()) {
                for (Map.Entry<String, String> slip : task.key().get().slips().entrySet()) {
                    String place = lesson.id() + " " + task.id() + " " + slip;
                    Experiment answered = new AnswerTask(lesson.id(), task.id(), slip.getValue()).apply(experiment, 0);
                    Diagnosis diagnosis = CourseMarks.of(answered.section(Coursework.KIND))
                            .marks()
                            .of(lesson.id(), task.id());
                    assertEquals(Diagnosis.Verdict.SLIP, diagnosis.verdict(), place);
                    assertEquals(slip.getKey(), diagnosis.slip(), place);
                    for (Language language : Language.values()) {
                        assertTrue(
                                LessonText.of(lesson.id(), language).has(task.id() + ".slip." + slip.getKey())
                                        || Words.in(language).has("verdict." + slip.getKey()),
                                place + " " + language);
                    }
                }
            }
        }
    }

    @Test
    void noSentenceIsForASlipThatNoTaskKnows() {
        for (Lesson lesson : Lessons.ALL) {
            Set<String> known = new HashSet<>();
            for (Task task : lesson.tasks()) {
                task.key().get().slips().keySet().forEach(slip -> known.add(task.id() + ".slip." + slip));
            }
            for (String section : LessonText.of(lesson.id(), Language.ENGLISH).sections()) {
                assertTrue(!section.contains(".slip.") || known.contains(section), lesson.id() + " " + section);
            }
        }
    }

    @Test
    void theMouseSetsOnlyWhatALessonHas() {
        for (Lesson lesson : Lessons.ALL) {
            Experiment first = Experiment.of(Coursework.at(lesson.id()));
            Setting pressed = lesson.notebook().initial();
            Map<String, Figure> figures = new LessonPictures(lesson.id(), pressed, 0, Language.ENGLISH)
                    .answer(() -> true, Parallel.ALONE)
                    .figures();
            Rectangle2D area = new Rectangle2D.Double(0, 0, 600, 400);
            for (Cell.Picture picture : lesson.pictures()) {
                if (picture.touch() == Touch.NONE) {
                    continue;
                }
                Located located = (Located) figures.get(picture.id());
                int hits = 0;
                for (int x = 0; x < 600; x += 6) {
                    for (int y = 0; y < 400; y += 6) {
                        Located.Place at = located.place(area, x, y).orElse(null);
                        if (at != null) {
                            Touch.Drag click = new Touch.Drag(
                                    at.plot(), at.x(), at.y(), at.x(), at.y(), at.xPixel(), at.yPixel(), false);
                            LessonEdits.Handle handle =
                                    new LessonEdits.Handle(lesson.id(), picture.id(), click, pressed);
                            hits += handle.apply(first, 0).equals(first) ? 0 : 1;
                        }
                    }
                }
                assertTrue(hits > 0, lesson.id() + " " + picture.id());
            }
        }
    }

    @Test
    void everyDoorOpensARoomThatASessionCanKeep() {
        for (Lesson lesson : Lessons.ALL) {
            for (Cell.Door door : lesson.all(Cell.Door.class)) {
                Experiment first = Experiment.of(Coursework.at(lesson.id()));
                Experiment beyond = new LessonEdits.GoThrough(lesson.id(), door.id()).apply(first, 0);
                assertNotEquals("lessons", beyond.room(), lesson.id() + " " + door.id());
                assertEquals(beyond, SessionFile.parse(SessionFile.write(beyond)), lesson.id() + " " + door.id());
            }
        }
    }

    @Test
    void everyDoorOpensAtTheEndsOfEveryKnob() {
        for (Lesson lesson : Lessons.ALL) {
            for (Cell.Door door : lesson.all(Cell.Door.class)) {
                for (Knob knob : lesson.notebook().knobs()) {
                    for (Object extreme : extremes(knob)) {
                        Setting initial = lesson.notebook().initial();
                        Setting setting = initial.with(lesson.notebook(), Map.of(knob.id(), extreme));
                        Section section = door.beyond().section(setting);
                        assertFalse(section.kind().room().isEmpty(), lesson.id() + " " + knob.id() + " " + extreme);
                    }
                }
            }
        }
    }

    @Test
    void theBooksNumbersAreTheSolutions() {
        assertEquals("4", solution("3.4", "regions"));
        assertEquals(10.0 / 13, Double.parseDouble(solution("3.4", "joint")), 1e-15);
        assertEquals(-1.915, Double.parseDouble(solution("3.4", "slope")), 1e-12);
        assertEquals("12", solution("4.1", "before"));
        assertEquals("36", solution("4.1", "twice"));
    }

    private static String solution(String lesson, String task) {
        return Lessons.ALL.get(lesson).tasks().stream()
                .filter(one -> one.id().equals(task))
                .findFirst()
                .orElseThrow()
                .solution();
    }

    @Test
    void presetsAreAdmissible() {
        for (Lesson lesson : Lessons.ALL) {
            for (Cell.Picture picture : lesson.pictures()) {
                for (Cell.Preset preset : picture.presets()) {
                    Experiment changed = new LessonEdits.Press(lesson.id(), picture.id(), preset.id())
                            .apply(Experiment.of(Coursework.at(lesson.id())), 0);
                    Setting set = changed.section(Coursework.KIND)
                            .workbook(lesson.id())
                            .setting();
                    preset.settings()
                            .apply(lesson.notebook().initial(), 0L)
                            .forEach((id, value) -> assertEquals(
                                    value,
                                    value instanceof Matrix
                                            ? set.table(id)
                                            : set.knobs().get(id)));
                }
            }
        }
    }

    @Test
    void picturesAreDrawnAtTheEndsOfEveryKnob() {
        for (Lesson lesson : Lessons.ALL) {
            for (Knob knob : lesson.notebook().knobs()) {
                for (Object extreme : extremes(knob)) {
                    Knobs knobs = Knobs.initial(lesson.notebook().knobs()).with(knob, extreme);
                    Setting setting = new Setting(knobs, lesson.notebook().tables());
                    long steps = lesson.notebook().story().steps().applyAsLong(setting);
                    for (long cursor : new long[] {0, steps}) {
                        draw(new LessonPictures(lesson.id(), setting, cursor, Language.SPANISH));
                    }
                }
            }
        }
    }

    private static List<Object> extremes(Knob knob) {
        if (knob.kind() == Knob.Kind.CHOICE) {
            return new ArrayList<>(knob.choices());
        }
        if (knob.kind() == Knob.Kind.FLAG) {
            return List.of(false, true);
        }
        if (knob.kind() == Knob.Kind.INTEGER) {
            return List.of((long) knob.range().low(), (long) knob.range().high());
        }
        return List.of(knob.range().low(), 0.0, knob.range().high()).stream()
                .filter(value -> knob.range().contains(value))
                .map(Object.class::cast)
                .toList();
    }

    private static void draw(LessonPictures question) {
        Map<String, Figure> figures =
                question.answer(() -> true, Parallel.ALONE).figures();
        assertFalse(figures.isEmpty());
        Graphics2D graphics = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB).createGraphics();
        for (Figure figure : figures.values()) {
            assertTrue(figure.heightAt(600) > 0, figure.id());
            figure.paint(graphics, new Rectangle2D.Double(0, 0, 300, 300), Palette.DARK);
            assertFalse(figure.table().names().isEmpty(), figure.id());
        }
        graphics.dispose();
    }
}
