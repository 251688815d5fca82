package ladera.ui.initialization;

import java.awt.Dimension;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.ui.FigurePanel;
import ladera.ui.Page;
import ladera.ui.Sheet;
import ladera.ui.Surroundings;

/** Opens the room's pages, and keeps the open one up to date. */
final class InitializationSheets {
    private final Surroundings around;
    private Page page;

    /** The pages there are, in the order in which they are offered. */
    enum Kind {
        DERIVATION(DerivationPage::new),
        XAVIER(XavierPage::new),
        TABLE(TablePage::new),
        TRAINING(TrainingPage::new);

        private final Function<Surroundings, Page> make;

        Kind(Function<Surroundings, Page> make) {
            this.make = make;
        }

        /** The key of its title. */
        String key() {
            return "explain." + name().toLowerCase(Locale.ROOT);
        }
    }

    InitializationSheets(Surroundings around) {
        this.around = around;
    }

    void open(Kind kind) {
        page = kind.make.apply(around);
        around.sheets().show(around.word(kind.key()), page.component());
        around.askAgain();
    }

    /** A picture within a page. */
    static FigurePanel figure(Surroundings around, int height, String name) {
        FigurePanel panel = new FigurePanel(around);
        panel.setPreferredSize(new Dimension(Sheet.COLUMN, height));
        panel.getAccessibleContext().setAccessibleName(around.word(name));
        return panel;
    }

    void show(Scene scene) {
        if (isOpen()) {
            page.show(scene);
        } else {
            page = null;
        }
    }

    Set<Query<?>> wants(Scene scene) {
        return isOpen() ? page.wants(scene) : Set.of();
    }

    boolean settled() {
        return !isOpen() || page.settled();
    }

    private boolean isOpen() {
        return page != null
                && page.component().getParent() != null
                && page.component().isDisplayable();
    }
}
