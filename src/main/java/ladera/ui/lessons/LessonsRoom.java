package ladera.ui.lessons;

import java.awt.BorderLayout;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import ladera.lesson.CourseMarks;
import ladera.lesson.Lesson;
import ladera.lesson.LessonPictures;
import ladera.lesson.LessonRefinement;
import ladera.lesson.Lessons;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.backprop.Exercise;
import ladera.run.lessons.Coursework;
import ladera.run.lessons.Workbook;
import ladera.ui.Following;
import ladera.ui.Room;
import ladera.ui.Surroundings;

/** The room in which the book's notebooks are lessons. */
public final class LessonsRoom implements Room {
    private static final int LINE = 24;

    private final Surroundings around;
    private final JPanel stage = new JPanel(new BorderLayout());
    private final LessonList list;
    private final NotesForm notes;
    private final JScrollPane scroll;
    private final Following<Integer> refinement = new Following<>();
    private final Following<LessonPictures.Drawn> pictures = new Following<>();
    private final Following<CourseMarks.Marks> marks = new Following<>();
    private LessonColumn column;
    private Scene shown;

    public LessonsRoom(Surroundings around) {
        this.around = around;
        list = new LessonList(around);
        notes = new NotesForm(around);
        scroll = new JScrollPane(
                ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(LINE);
        stage.add(list, BorderLayout.WEST);
        stage.add(scroll, BorderLayout.CENTER);
    }

    @Override
    public JComponent stage() {
        return stage;
    }

    @Override
    public JComponent inspector() {
        return notes;
    }

    @Override
    public void show(Scene scene) {
        shown = scene;
        Coursework work = scene.experiment().section(Coursework.KIND);
        Workbook book = work.workbook(work.notebook());
        if (column == null || !column.lesson().id().equals(work.notebook())) {
            Lesson lesson = Lessons.ALL.get(work.notebook());
            column = new LessonColumn(around, lesson);
            scroll.setViewportView(column);
            refinement.forget();
            pictures.forget();
        }
        follow(scene, work.notebook(), book);
        marks.show(scene, CourseMarks.of(work));
        list.show(work.notebook(), marks.shown());
        column.show(book, pictures.shown(), marks.shown());
        notes.show(work.notebook(), book);
    }

    /** Nothing is refined before there is something to see; what has become finer is drawn anew. */
    private void follow(Scene scene, String notebook, Workbook book) {
        pictures.show(scene, question(scene, notebook, book));
        boolean seen = pictures.shown() != null;
        refinement.show(scene, seen && column.lesson().grows() ? new LessonRefinement(notebook) : null);
        pictures.show(scene, question(scene, notebook, book));
    }

    private LessonPictures question(Scene scene, String notebook, Workbook book) {
        return new LessonPictures(
                notebook,
                book.setting(),
                scene.playback().cursor(),
                around.words().language(),
                scene.experiment().section(Exercise.KIND),
                refined());
    }

    /** How far that which takes long has come. */
    private int refined() {
        if (!column.lesson().grows()) {
            return LessonRefinement.WHOLE;
        }
        return refinement.shown() == null ? 0 : refinement.shown();
    }

    @Override
    public Set<Query<?>> wants(Scene scene) {
        Set<Query<?>> wants = new HashSet<>();
        refinement.addTo(wants);
        pictures.addTo(wants);
        marks.addTo(wants);
        return wants;
    }

    @Override
    public List<String> readings(Scene scene) {
        if (column == null || marks.shown() == null) {
            return List.of();
        }
        Lesson lesson = column.lesson();
        return List.of(
                around.words().get("lesson.reading", lesson.id()),
                around.words()
                        .get(
                                "lesson.progress",
                                marks.shown().right(lesson),
                                lesson.tasks().size()));
    }

    @Override
    public String painter() {
        return "";
    }

    @Override
    public boolean settled() {
        return shown != null
                && refined() == LessonRefinement.WHOLE
                && pictures.settled(shown)
                && marks.settled(shown)
                && column.settled();
    }

    @Override
    public void leave() {
        notes.leave();
    }
}
