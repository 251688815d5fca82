package ladera.ui.optimizers;

import java.util.Set;
import ladera.run.Contestant;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.ui.Page;
import ladera.ui.Surroundings;

/** Opens the sheets about one contestant, and keeps the open one up to date. */
final class ContestantSheets {
    private final Surroundings around;
    private final Runnable askAgain;
    private Page page;
    private int contestant;

    /** @param askAgain has the window show the present scene once more, and ask what is wanted now */
    ContestantSheets(Surroundings around, Runnable askAgain) {
        this.around = around;
        this.askAgain = askAgain;
    }

    void openCard(Contestant one) {
        open(one, around.word("optimizer." + one.optimizer()), new CardPage(around, one));
    }

    void openEvidence(Contestant one) {
        String title = around.words().get("evidence.title", around.word("optimizer." + one.optimizer()));
        open(one, title, new EvidencePage(around, one.method()));
    }

    private void open(Contestant one, String title, Page next) {
        page = next;
        contestant = one.key();
        around.sheets().show(title, next.component());
        askAgain.run();
    }

    /** Has the window ask what is wanted now. */
    void askAgain() {
        askAgain.run();
    }

    void show(Scene scene) {
        if (!open()) {
            page = null;
        } else if (scene.experiment().race().rank(contestant) < 0) {
            around.sheets().close();
            page = null;
        } else {
            page.show(scene);
        }
    }

    Set<Query<?>> wants(Scene scene) {
        return open() ? page.wants(scene) : Set.of();
    }

    boolean settled() {
        return !open() || page.settled();
    }

    private boolean open() {
        return page != null
                && page.component().getParent() != null
                && page.component().isDisplayable();
    }
}
