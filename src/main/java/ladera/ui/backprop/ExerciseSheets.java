package ladera.ui.backprop;

import ladera.run.Scene;
import ladera.ui.Page;
import ladera.ui.Surroundings;

/** Opens the room's sheets, and keeps the open one up to date. */
final class ExerciseSheets {
    private final Surroundings around;
    private final Runnable askAgain;
    private Page page;

    /** @param askAgain has the window show the present scene once more */
    ExerciseSheets(Surroundings around, Runnable askAgain) {
        this.around = around;
        this.askAgain = askAgain;
    }

    void openNumbers() {
        open(around.word("backprop.enter.title"), new NumbersPage(around));
    }

    private void open(String title, Page next) {
        page = next;
        around.sheets().show(title, next.component());
        askAgain.run();
    }

    void show(Scene scene) {
        if (page != null && page.component().getParent() != null) {
            page.show(scene);
        } else {
            page = null;
        }
    }
}
