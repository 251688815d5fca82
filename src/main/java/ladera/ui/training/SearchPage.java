package ladera.ui.training;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import ladera.figure.SearchFigure;
import ladera.num.Numerals;
import ladera.report.SearchText;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.training.SearchPlan;
import ladera.run.training.TrainingEdits;
import ladera.run.training.TrainingRace;
import ladera.study.training.ModelSearch;
import ladera.study.training.SearchTable;
import ladera.ui.FigurePanel;
import ladera.ui.Following;
import ladera.ui.Forms;
import ladera.ui.NumberRow;
import ladera.ui.Paragraph;
import ladera.ui.Sheet;
import ladera.ui.Surroundings;
import ladera.ui.Swatch;
import ladera.ui.Theme;
import net.miginfocom.swing.MigLayout;

/** The search for the best network: its budget, how far it has come, what it has found; stopped, gone on with, and kept. */
final class SearchPage {
    private static final int RANKED = 5;
    private static final int DIGITS = 4;

    private final Surroundings around;
    private final Following<SearchTable> search = new Following<>();
    private final JPanel page = Forms.column("8, hidemode 3");
    private final NumberRow networks;
    private final NumberRow steps;
    private final Paragraph space = new Paragraph("", Sheet.COLUMN, Theme.muted());
    private final JProgressBar progress = new JProgressBar();
    private final JButton run;
    private final FigurePanel picture;
    private final JPanel ranked =
            new JPanel(new MigLayout("insets 0, fillx, wrap 3, gap 6 4", "[16!][grow, fill][right]"));
    private final Paragraph said;
    private final JButton keep;
    private final JButton take;
    private SearchPlan plan;
    private TrainingRace race;
    private ModelSearch wanted;
    private SearchTable kept;
    private boolean running;
    private boolean open;

    /** @param onPlan told a budget that a person sets */
    SearchPage(Surroundings around, ModelKeeping keeping, Consumer<SearchPlan> onPlan) {
        this.around = around;
        networks = new NumberRow(
                around,
                "search.networks",
                NumberRow.whole("networks", 1, SearchPlan.MOST_NETWORKS),
                value -> onPlan.accept(plan.overNetworks((int) (long) (Long) value)));
        steps = new NumberRow(
                around,
                "search.steps",
                NumberRow.whole("steps", 1, TrainingRace.MOST_STEPS),
                value -> onPlan.accept(plan.overSteps((int) (long) (Long) value)));
        run = new JButton(around.word("search.start"));
        run.addActionListener(event -> {
            running = !running;
            if (running && !plan.equals(race.search())) {
                onPlan.accept(plan);
            }
            around.askAgain();
        });
        picture = new FigurePanel(around);
        said = new Paragraph("", Sheet.COLUMN, Theme.muted());
        keep = new JButton(around.word("model.keep"));
        keep.setToolTipText(around.word("search.keep.tip"));
        keep.addActionListener(event -> keeping.keep(page, raced(), kept.best()));
        take = new JButton(around.word("search.take"));
        take.setToolTipText(around.word("search.take.tip"));
        take.addActionListener(event -> around.submit(
                new TrainingEdits.TakeFound(kept.candidates().get(kept.best().key() - 1), kept.plan())));
        progress.setStringPainted(true);
        ranked.setOpaque(false);
        layOut();
    }

    private void layOut() {
        page.add(networks);
        page.add(steps);
        page.add(space);
        page.add(run, "split 2, growx 0");
        page.add(progress, "growx, pushx, h 20!");
        page.add(picture, "h 190!");
        page.add(ranked);
        page.add(said);
        page.add(keep, "split 2, growx 0");
        page.add(take, "growx 0");
    }

    JPanel page() {
        return page;
    }

    /** The race in which the best was trained, with everything that is needed to repeat it. */
    private TrainingRace raced() {
        return kept.plan().race(wanted.base(), kept.candidates().get(kept.best().key() - 1));
    }

    void show(Scene scene, SearchPlan newest, TrainingRace present, int learner, boolean inSight) {
        plan = newest;
        race = present;
        open = inSight;
        ModelSearch asked = new ModelSearch(plan, around(present, learner), learner);
        if (!asked.equals(wanted)) {
            running = false;
            search.forget();
            // What was found under another budget holds under this one too.
            kept = asked.differsInBudgetAlone(wanted) ? kept : null;
            wanted = asked;
        }
        search.show(scene, open && running ? wanted : null);
        if (search.shown() != null && search.shown() != kept) {
            kept = search.shown();
            rank();
        }
        if (done()) {
            running = false;
        }
        if (open) {
            tell();
        }
    }

    /** What the search is about: other learners of the race, and where they stand, have no part in it. */
    private static TrainingRace around(TrainingRace race, int learner) {
        return race.alone()
                .parted(SearchPlan.parting(race.parting()))
                .with(List.of(race.learner(learner)))
                .retuned(List.of())
                .over(1);
    }

    private boolean done() {
        return kept != null && kept.rows().size() >= plan.total();
    }

    private void tell() {
        networks.show(String.valueOf(plan.networks()));
        steps.show(String.valueOf(plan.steps()));
        space.say(around.words().get("search.space", plan.combinations(), plan.total()));
        boolean begun = kept != null && !kept.rows().isEmpty();
        boolean done = done();
        run.setText(around.word(running ? "study.stop" : begun ? "study.go-on" : "search.start"));
        run.setVisible(!done);
        progress.setVisible(running || kept != null);
        progress.setIndeterminate(running && !begun);
        progress.setMaximum(plan.total());
        progress.setValue(begun ? kept.rows().size() : 0);
        progress.setString(begun ? progressed(done) : "");
        picture.setVisible(begun);
        ranked.setVisible(begun);
        said.setVisible(begun);
        keep.setVisible(begun);
        take.setVisible(begun);
        if (begun && !(picture.figure() instanceof SearchFigure shown && shown.search() == kept)) {
            picture.show(new SearchFigure(kept, around.word("search.axis")));
        }
        said.say(begun ? SearchText.found(kept, around.words()) + " " + around.word("search.test") : "");
    }

    private String progressed(boolean done) {
        int rows = kept.rows().size();
        double left = kept.seconds() * (plan.total() - rows) / rows;
        return done
                ? around.words().get("study.done", rows, Numerals.significant(kept.seconds(), 2))
                : around.words().get("study.progress", rows, plan.total(), Numerals.significant(left, 2));
    }

    /** The first few networks with their losses. */
    private void rank() {
        ranked.removeAll();
        List<SearchTable.Row> rows = kept.ranked();
        SearchFigure colors = new SearchFigure(kept, "");
        for (SearchTable.Row row : rows.subList(0, Math.min(RANKED, rows.size()))) {
            String line = SearchText.line(kept.candidate(row), around.words());
            JLabel name = new JLabel(line);
            name.setToolTipText(line);
            name.putClientProperty("FlatLaf.styleClass", "small");
            ranked.add(new JLabel(new Swatch(around, colors.style(row))));
            ranked.add(name, "wmin 0");
            ranked.add(new JLabel(Numerals.significant(row.validation(), DIGITS)));
        }
        ranked.revalidate();
    }

    void addTo(Set<Query<?>> wants) {
        search.addTo(wants);
    }

    boolean settled(Scene scene) {
        return !running || search.settled(scene) && picture.settled();
    }
}
