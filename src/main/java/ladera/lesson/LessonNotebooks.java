package ladera.lesson;

import java.util.List;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.NotebookSource;

/** Tells the floors below what a session keeps of each lesson. */
public final class LessonNotebooks implements NotebookSource {
    @Override
    public List<Notebook> notebooks() {
        return Lessons.ALL.entries().stream().map(Lesson::notebook).toList();
    }
}
