package ladera.ui.optimizers;

import java.util.Set;
import java.util.function.Consumer;
import ladera.run.Contestant;
import ladera.run.Query;
import ladera.run.Race;
import ladera.run.Scene;
import ladera.ui.OpenPage;
import ladera.ui.Page;
import ladera.ui.Surroundings;

/** Opens the sheets about one contestant, and keeps the open one up to date. */
final class ContestantSheets {
    private final Surroundings around;
    private final OpenPage page;
    private Contestant contestant;
    private Consumer<Contestant> opener;

    ContestantSheets(Surroundings around) {
        this.around = around;
        this.page = new OpenPage(around);
    }

    void openCard(Contestant one) {
        opener = this::openCard;
        open(one, around.word("optimizer." + one.optimizer()), new CardPage(around, one));
    }

    void openEvidence(Contestant one) {
        opener = this::openEvidence;
        String title = around.words().get("evidence.title", around.word("optimizer." + one.optimizer()));
        open(one, title, new EvidencePage(around, one.method()));
    }

    private void open(Contestant one, String title, Page next) {
        contestant = one;
        page.open(title, next);
    }

    /** A sheet goes with its contestant, and turns to the optimizer that takes its place. */
    void show(Scene scene) {
        Race race = scene.experiment().race();
        if (page.isOpen() && !race.has(contestant.key())) {
            page.close();
        } else if (page.isOpen()) {
            Contestant present = race.contestant(contestant.key());
            if (!present.optimizer().equals(contestant.optimizer())) {
                opener.accept(present);
            }
        }
        page.show(scene);
    }

    Set<Query<?>> wants(Scene scene) {
        return page.wants(scene);
    }

    boolean settled() {
        return page.settled();
    }
}
