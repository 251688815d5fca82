package ladera.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import ladera.figure.Figure;
import ladera.num.Parallel;
import ladera.run.Query;
import ladera.run.backprop.Exercise;
import ladera.run.lessons.Setting;
import ladera.text.Language;

/**
 * Asks for everything that is live in a lesson.
 *
 * @param lesson its id
 * @param cursor step of its story
 * @param exercise of the room of backpropagation, beside which a lesson may put its own numbers
 * @param refined the newest answer to {@link LessonRefinement}: what takes long is drawn as it has been made by then, and
 *     {@link LessonRefinement#WHOLE} waits for all of it
 */
public record LessonPictures(
        String lesson, Setting setting, long cursor, Language language, Exercise exercise, int refined)
        implements Query<LessonPictures.Drawn> {
    /** Whole, and beside the exercise that nobody has touched. */
    public LessonPictures(String lesson, Setting setting, long cursor, Language language) {
        this(lesson, setting, cursor, language, Exercise.KIND.initial());
    }

    /** Whole. */
    public LessonPictures(String lesson, Setting setting, long cursor, Language language, Exercise exercise) {
        this(lesson, setting, cursor, language, exercise, LessonRefinement.WHOLE);
    }

    /** Pictures and sentences by the ids of their cells, in the lesson's order. */
    public record Drawn(LessonPictures question, Map<String, Figure> figures, Map<String, String> sentences) {
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
        if (refined == LessonRefinement.WHOLE) {
            new LessonRefinement(lesson).answer(stillWanted, parallel);
        }
        LessonText text = LessonText.of(lesson, language);
        Map<String, Figure> figures = new LinkedHashMap<>();
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Cell cell : Lessons.ALL.get(lesson).cells()) {
            if (cell instanceof Cell.Picture picture) {
                figures.put(picture.id(), picture.draw().figure(setting, cursor, text, exercise));
            } else if (cell instanceof Cell.Readout readout) {
                sentences.put(readout.id(), readout.say().sentence(setting, cursor, text));
            }
        }
        return new Drawn(this, figures, sentences);
    }
}
