package ladera.lesson;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import ladera.num.Parallel;
import ladera.run.Query;
import ladera.run.lessons.Coursework;
import ladera.study.Diagnosis;

/**
 * What a student's answers in all lessons are worth.
 *
 * @param answers as they were typed, by lesson and task
 */
public record CourseMarks(Map<String, Map<String, String>> answers) implements Query<CourseMarks.Marks> {
    public CourseMarks {
        answers = Map.copyOf(answers);
    }

    /** Everything that has been answered. */
    public static CourseMarks of(Coursework work) {
        Map<String, Map<String, String>> answers = new HashMap<>();
        work.workbooks().forEach((id, book) -> answers.put(id, book.answers()));
        return new CourseMarks(answers);
    }

    /** Diagnoses by lesson and task. */
    public record Marks(Map<String, Map<String, Diagnosis>> diagnoses) {
        /** What an answer is worth; {@link Diagnosis#BLANK} where there is none. */
        public Diagnosis of(String lesson, String task) {
            return diagnoses.getOrDefault(lesson, Map.of()).getOrDefault(task, Diagnosis.BLANK);
        }

        /** How many tasks of a lesson are answered rightly. */
        public int right(Lesson lesson) {
            return (int) lesson.tasks().stream()
                    .filter(task -> of(lesson.id(), task.id()).right())
                    .count();
        }
    }

    @Override
    public Marks answer(BooleanSupplier stillWanted, Parallel parallel) {
        return marks();
    }

    /** Judges everything; answers to tasks that no lesson has are passed over. */
    public Marks marks() {
        Map<String, Map<String, Diagnosis>> diagnoses = new HashMap<>();
        for (Lesson lesson : Lessons.ALL) {
            Map<String, String> given = answers.getOrDefault(lesson.id(), Map.of());
            Map<String, Diagnosis> own = new HashMap<>();
            for (Task task : lesson.tasks()) {
                own.put(task.id(), task.check(given.getOrDefault(task.id(), "")));
            }
            diagnoses.put(lesson.id(), own);
        }
        return new Marks(diagnoses);
    }
}
