package ladera.ui;

import ladera.figure.Palette;
import ladera.run.Command;
import ladera.run.Engine;
import ladera.text.Words;

/**
 * What every part of the window is given when it is made. A change of language or theme makes new surroundings, and all parts
 * anew.
 *
 * @param engine takes commands and has the newest scene
 * @param notices where a part says something quiet to the person
 * @param memory what outlives the parts
 * @param renderer which painter of the 3-D view is asked for
 */
public record Surroundings(
        Engine engine, Words words, Theme theme, Notices notices, Renderer renderer, ViewMemory memory) {
    /** Somewhere to put a sentence that needs no answer. */
    @FunctionalInterface
    public interface Notices {
        void say(String sentence);
    }

    public Palette palette() {
        return theme.palette();
    }

    public void submit(Command command) {
        engine.submit(command);
    }

    public String word(String key) {
        return words.get(key);
    }
}
