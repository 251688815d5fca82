package ladera.lesson;

import ladera.figure.Depiction;
import ladera.figure.Figure;
import ladera.num.Parallel;
import ladera.run.Scene;
import ladera.run.lessons.Coursework;
import ladera.run.lessons.Setting;
import ladera.text.Language;
import ladera.text.Words;

/**
 * One picture of a lesson, as the work on that lesson has it in a scene.
 *
 * @param lesson its id
 * @param picture id of the cell
 */
public record LessonDepiction(String lesson, String picture) implements Depiction {
    @Override
    public Figure of(Scene scene, Words words) {
        Setting setting =
                scene.experiment().section(Coursework.KIND).workbook(lesson).setting();
        return drawn(setting, scene.playback().cursor(), words.language());
    }

    /** The picture for paper. */
    public Figure drawn(Setting setting, long cursor, Language language) {
        new LessonRefinement(lesson).answer(() -> true, Parallel.ALONE);
        return Lessons.ALL
                .get(lesson)
                .picture(picture)
                .draw()
                .figure(setting, cursor, LessonText.of(lesson, language))
                .onPaper();
    }
}
