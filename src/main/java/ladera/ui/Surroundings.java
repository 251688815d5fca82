package ladera.ui;

import javax.swing.JComponent;
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
 * @param sheets where a part shows something to read
 * @param renderer which painter of the 3-D view is asked for
 * @param memory what outlives the parts
 * @param asking has the window show the present scene once more, and ask what is wanted now
 */
public record Surroundings(
        Engine engine,
        Words words,
        Theme theme,
        Notices notices,
        Sheets sheets,
        Renderer renderer,
        ViewMemory memory,
        Runnable asking) {
    /** Somewhere to put a sentence that needs no answer. */
    @FunctionalInterface
    public interface Notices {
        void say(String sentence);
    }

    /** Somewhere to lay a page that is read beside the pictures: one at a time, over the stage's right side. */
    public interface Sheets {
        /** Shows a page in place of the one before; its content is {@link Sheet#COLUMN} wide and scrolls. */
        void show(String title, JComponent content);

        /** Puts the page away, if there is one. Its content then has no parent any more. */
        void close();
    }

    public Palette palette() {
        return theme.palette();
    }

    public void submit(Command command) {
        engine.submit(command);
    }

    /** Has the window show the present scene once more, and ask what is wanted now: the hand has moved. */
    public void askAgain() {
        asking.run();
    }

    public String word(String key) {
        return words.get(key);
    }
}
