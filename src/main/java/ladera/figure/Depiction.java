package ladera.figure;

import java.util.Set;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.text.Words;

/**
 * How a scene becomes a figure that stands alone, as in print: with a legend, and words in any language. A value that may be
 * used on any thread: a view gives one that has its own settings in it, such as where its camera stands.
 */
@FunctionalInterface
public interface Depiction {
    /** The figure; null where the scene does not have what it takes, such as the answer to one of the {@link #questions}. */
    Figure of(Scene scene, Words words);

    /** A figure that is what it is, whatever the scene and the language. */
    static Depiction of(Figure figure) {
        return (scene, words) -> figure == null ? null : figure.onPaper();
    }

    /** The questions whose answers the figure needs. */
    default Set<Query<?>> questions(Scene scene) {
        return Set.of();
    }
}
