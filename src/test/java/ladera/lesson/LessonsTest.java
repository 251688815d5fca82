package ladera.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import ladera.figure.Palette;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Parallel;
import ladera.run.Experiment;
import ladera.run.lessons.Coursework;
import ladera.run.lessons.CourseworkEdits.AnswerTask;
import ladera.run.lessons.CourseworkEdits.TakeHint;
import ladera.run.lessons.CourseworkEdits.TurnKnobs;
import ladera.run.lessons.Notebooks;
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
    void knownSlipsAreRecognised() {
        LessonText text = LessonText.of("3.4", Language.ENGLISH);
        Map<String, String> typed = Map.of("regions", "3", "joint", "-0.769", "sigmoid", "1/(1+exp(-x))");
        Lesson lesson = Lessons.ALL.get("3.4");
        CourseMarks.Marks marks = new CourseMarks(Map.of("3.4", typed)).marks();
        for (Task task : lesson.tasks()) {
            if (typed.containsKey(task.id())) {
                String slip = marks.of("3.4", task.id()).slip();
                assertTrue(text.has(task.id() + ".slip." + slip), task.id());
            }
        }
    }

    @Test
    void theBooksNumbersAreTheSolutions() {
        assertEquals("4.0", solution("3.4", "regions"));
        assertEquals(10.0 / 13, Double.parseDouble(solution("3.4", "joint")), 1e-15);
        assertEquals(-1.915, Double.parseDouble(solution("3.4", "slope")), 1e-12);
        assertEquals("12.0", solution("4.1", "before"));
        assertEquals("36.0", solution("4.1", "twice"));
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
                    Experiment changed = new TurnKnobs(lesson.id(), preset.settings())
                            .apply(Experiment.of(Coursework.at(lesson.id())), 0);
                    Knobs knobs = changed.section(Coursework.KIND)
                            .workbook(lesson.id())
                            .knobs();
                    preset.settings().forEach((id, value) -> assertEquals(value, knobs.get(id)));
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
                    for (long cursor : new long[] {0, lesson.notebook().steps()}) {
                        draw(new LessonPictures(lesson.id(), knobs, cursor, Language.SPANISH));
                    }
                }
            }
        }
    }

    private static List<Object> extremes(Knob knob) {
        if (knob.kind() == Knob.Kind.CHOICE) {
            return new ArrayList<>(knob.choices());
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
