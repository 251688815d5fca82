package ladera.ui;

import java.util.Set;
import ladera.run.Query;
import ladera.run.Scene;

/** The one page that a room has open on the sheet, if any. */
public final class OpenPage {
    private final Surroundings around;
    private Page page;

    public OpenPage(Surroundings around) {
        this.around = around;
    }

    /** Opens a page in the place of the one before. */
    public void open(String title, Page next) {
        page = next;
        around.sheets().show(title, next.component());
        around.askAgain();
    }

    public void close() {
        around.sheets().close();
        page = null;
    }

    /** False once a person has closed the sheet, or another page lies on it. */
    public boolean isOpen() {
        return page != null
                && page.component().getParent() != null
                && page.component().isDisplayable();
    }

    /** Keeps the page up to date, and forgets it once it is closed. */
    public void show(Scene scene) {
        if (isOpen()) {
            page.show(scene);
        } else {
            page = null;
        }
    }

    public Set<Query<?>> wants(Scene scene) {
        return isOpen() ? page.wants(scene) : Set.of();
    }

    public boolean settled() {
        return !isOpen() || page.settled();
    }
}
