package ladera.ui.backprop;

import ladera.run.Scene;
import ladera.ui.Backroom;
import ladera.ui.Page;
import ladera.ui.Surroundings;

/** Opens the room's sheets, and keeps the open one up to date. */
final class ExerciseSheets {
    private final Surroundings around;
    private final Runnable askAgain;
    private final Backroom backroom = new Backroom();
    private Page page;

    /** @param askAgain has the window show the present scene once more */
    ExerciseSheets(Surroundings around, Runnable askAgain) {
        this.around = around;
        this.askAgain = askAgain;
    }

    void openNumbers() {
        open(around.word("backprop.enter.title"), new NumbersPage(around));
    }

    void openVariances() {
        open(around.word("backprop.variances.title"), new VariancePage(around));
    }

    void openPaper() {
        open(around.word("backprop.paper.title"), new PaperPage(around, backroom));
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
