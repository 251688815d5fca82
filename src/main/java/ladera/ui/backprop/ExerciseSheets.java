package ladera.ui.backprop;

import ladera.run.Scene;
import ladera.ui.Backroom;
import ladera.ui.Page;
import ladera.ui.Surroundings;

/** Opens the room's sheets, and keeps the open one up to date. */
final class ExerciseSheets {
    private final Surroundings around;
    private final Backroom backroom = new Backroom();
    private Page page;

    ExerciseSheets(Surroundings around) {
        this.around = around;
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
        around.askAgain();
    }

    void show(Scene scene) {
        if (page != null && page.component().getParent() != null) {
            page.show(scene);
        } else {
            page = null;
        }
    }
}
