package ladera.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import ladera.figure.Figure;
import ladera.num.Knobs;
import ladera.num.Parallel;
import ladera.run.Query;
import ladera.text.Language;

/**
 * Asks for all pictures of a lesson.
 *
 * @param lesson its id
 * @param cursor step of its story
 */
public record LessonPictures(String lesson, Knobs knobs, long cursor, Language language)
        implements Query<LessonPictures.Drawn> {
    /** The pictures by the ids of their cells, in the lesson's order. */
    public record Drawn(LessonPictures question, Map<String, Figure> figures) {
        /** Drawn pictures equal only themselves: to compare every value would be dear. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    @Override
    public Drawn answer(BooleanSupplier stillWanted, Parallel parallel) {
        LessonText text = LessonText.of(lesson, language);
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Cell.Picture picture : Lessons.ALL.get(lesson).pictures()) {
            figures.put(picture.id(), picture.draw().figure(knobs, cursor, text));
        }
        return new Drawn(this, figures);
    }
}
