package ladera.ui.initialization;

import java.util.Locale;
import java.util.function.Function;
import ladera.ui.Page;
import ladera.ui.Surroundings;

/** The pages on which the room explains what is seen, in the order in which they are offered. */
enum Explanation {
    DERIVATION(DerivationPage::new),
    XAVIER(XavierPage::new),
    TABLE(TablePage::new),
    TRAINING(TrainingPage::new);

    private final Function<Surroundings, Page> page;

    Explanation(Function<Surroundings, Page> page) {
        this.page = page;
    }

    /** The key of its title. */
    String key() {
        return "explain." + name().toLowerCase(Locale.ROOT);
    }

    Page page(Surroundings around) {
        return page.apply(around);
    }
}
