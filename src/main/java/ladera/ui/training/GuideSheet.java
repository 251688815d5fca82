package ladera.ui.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import ladera.net.Activations;
import ladera.net.Initializers;
import ladera.net.Loss;
import ladera.net.Losses;
import ladera.net.WeightDecay;
import ladera.num.Refusal;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.training.Learner;
import ladera.run.training.LearningCurves;
import ladera.run.training.LearningTask;
import ladera.run.training.Parting;
import ladera.run.training.SearchPlan;
import ladera.run.training.TrainingEdits;
import ladera.run.training.TrainingRace;
import ladera.ui.Forms;
import ladera.ui.KindRows;
import ladera.ui.ManyRow;
import ladera.ui.NumberRow;
import ladera.ui.Paragraph;
import ladera.ui.Segments;
import ladera.ui.Sheet;
import ladera.ui.Surroundings;
import ladera.ui.Theme;
import net.miginfocom.swing.MigLayout;

/**
 * The final experiment as a path: data, architecture, activation, loss, first weights, optimizer, schedule, and at its end a search
 * among what was ticked on the way. One step at a time, each with why it matters; back and forth at will.
 */
final class GuideSheet {
    private static final String STEP = "training.guide.step";

    /** The methods that the room offers first, and the shapes that most surfaces here can be learnt by. */
    private static final List<String> OPTIMIZERS =
            List.of("SGD", "RMSprop", "Adam", "AdamW", "Adadelta", "Adagrad", "NAdam", "LBFGS");

    private static final List<String> SHAPES =
            List.of("8", "16", "32", "64", "8-8", "16-16", "32-32", "64-64", "16-16-16", "32-32-32");

    /** What is decided, in this order. */
    private enum Step {
        DATA,
        ARCHITECTURE,
        ACTIVATION,
        LOSS,
        INITIALIZER,
        OPTIMIZER,
        SCHEDULE,
        SEARCH
    }

    private final Map<Step, JPanel> pages = new EnumMap<>(Step.class);

    private final Surroundings around;
    private final JPanel sheet = Forms.column("8");
    private final Segments steps;
    private final JPanel place = new JPanel(new MigLayout("insets 0, fillx, hidemode 3", "[grow, fill]"));
    private final JButton back;
    private final JButton next;
    private final SearchPage search;
    private final Paragraph parts = new Paragraph("", Sheet.COLUMN, Theme.muted());
    private final List<Consumer<Scene>> shows = new ArrayList<>();
    private SearchPlan plan = SearchPlan.usual();
    private TrainingRace race;
    private Learner focused;

    GuideSheet(Surroundings around, ModelKeeping keeping) {
        this.around = around;
        search = new SearchPage(around, keeping, this::plan);
        steps = new Segments(
                around,
                "guide.step",
                Arrays.stream(Step.values()).map(GuideSheet::id).toList(),
                id -> go(Step.valueOf(id.toUpperCase(Locale.ROOT))));
        back = new JButton(around.word("guide.back"));
        back.addActionListener(event -> go(Step.values()[step().ordinal() - 1]));
        next = new JButton(around.word("guide.next"));
        next.addActionListener(event -> go(Step.values()[step().ordinal() + 1]));
        next.putClientProperty("JButton.buttonType", "default");
        place.setOpaque(false);
        for (Step step : Step.values()) {
            JPanel page = page(step);
            pages.put(step, page);
            place.add(page, "cell 0 0, growx, aligny top");
        }
        sheet.add(steps, "growx 0");
        sheet.add(place);
        sheet.add(back, "split 2, growx 0, gaptop 8");
        sheet.add(next, "growx 0");
        turn(Step.valueOf(around.memory().recall(STEP, Step.DATA.name())));
    }

    private static String id(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    private Step step() {
        return Step.valueOf(steps.chosen().toUpperCase(Locale.ROOT));
    }

    private void go(Step step) {
        turn(step);
        sheet.revalidate();
        sheet.repaint();
    }

    private void turn(Step step) {
        around.memory().keep(STEP, step.name());
        steps.choose(id(step));
        pages.forEach((one, page) -> page.setVisible(one == step));
        back.setEnabled(step != Step.DATA);
        next.setVisible(step != Step.SEARCH);
    }

    private JPanel page(Step step) {
        JPanel page = Forms.column("8");
        page.add(Forms.heading(around.words()
                .get("guide.title", step.ordinal() + 1, Step.values().length, around.word("guide." + id(step)))));
        page.add(new Paragraph(around.word("guide." + id(step) + ".idea"), Sheet.COLUMN, Theme.muted()));
        switch (step) {
            case DATA -> addData(page);
            case ARCHITECTURE -> addArchitecture(page);
            case ACTIVATION ->
                many(
                        page,
                        Activations.ALL.ids(),
                        "activation",
                        3,
                        SearchPlan::activations,
                        SearchPlan::withActivations);
            case LOSS -> addLoss(page);
            case INITIALIZER ->
                many(
                        page,
                        Initializers.ALL.ids(),
                        "initializer",
                        2,
                        SearchPlan::initializers,
                        SearchPlan::withInitializers);
            case OPTIMIZER -> addOptimizers(page);
            case SCHEDULE ->
                many(page, SearchPlan.SCHEDULES, "schedule", 2, SearchPlan::schedules, SearchPlan::withSchedules);
            case SEARCH -> page.add(search.page());
        }
        return page;
    }

    private void addData(JPanel page) {
        page.add(parts);
        NumberRow validation = part(
                "data.validation",
                value ->
                        new Parting(value, race.parting().test(), race.parting().standardised()));
        NumberRow test = part(
                "data.test",
                value -> new Parting(
                        race.parting().validation(), value, race.parting().standardised()));
        page.add(validation);
        page.add(test);
        shows.add(scene -> {
            Parting parting = SearchPlan.parting(race.parting());
            validation.show(parting.validation());
            test.show(parting.test());
        });
    }

    private NumberRow part(String label, Function<Double, Parting> parting) {
        return new NumberRow(around, label, NumberRow.real(label.substring(label.indexOf('.') + 1), 0), value -> {
            try {
                around.submit(new TrainingEdits.SetParting(SearchPlan.parting(parting.apply((Double) value))));
            } catch (Refusal refusal) {
                around.notices().say(around.words().sentence(refusal.problem()));
            }
        });
    }

    private void addArchitecture(JPanel page) {
        ManyRow shapes = new ManyRow(
                3,
                SHAPES,
                text -> text,
                chosen -> change(one ->
                        one.withHidden(chosen.stream().map(NetworkForm::widths).toList())));
        NumberRow other = new NumberRow(
                around,
                "guide.shape",
                text -> new Widths(NetworkForm.widths(text)),
                value -> change(one -> {
                    List<List<Integer>> more = new ArrayList<>(one.hidden());
                    more.remove(((Widths) value).hidden());
                    more.add(((Widths) value).hidden());
                    return one.withHidden(more);
                }));
        page.add(shapes);
        page.add(other);
        shows.add(scene ->
                shapes.show(plan.hidden().stream().map(GuideSheet::text).toList()));
    }

    /** Widths as one value, for a field to hand on. */
    private record Widths(List<Integer> hidden) {}

    private static String text(List<Integer> widths) {
        return String.join("-", widths.stream().map(String::valueOf).toList());
    }

    private void addLoss(JPanel page) {
        KindRows<Loss> loss =
                new KindRows<>(around, "task.loss", "loss", Losses.ALL, chosen -> task(task -> task.with(chosen)));
        NumberRow decay = new NumberRow(
                around,
                "task.decay",
                NumberRow.real("weight_decay", 0),
                value -> task(task ->
                        task.with(new WeightDecay((Double) value, task.decay().biases()))));
        page.add(loss);
        page.add(decay);
        shows.add(scene -> {
            loss.show(focused.task().loss().id(), focused.task().loss().settings());
            decay.show(focused.task().decay().lambda());
        });
    }

    private void task(UnaryOperator<LearningTask> how) {
        around.submit(new TrainingEdits.SetTask(focused.key(), how.apply(focused.task())));
    }

    private void addOptimizers(JPanel page) {
        many(page, OPTIMIZERS, "optimizer", 2, SearchPlan::optimizers, SearchPlan::withOptimizers);
        NumberRow spread = new NumberRow(
                around,
                "guide.spread",
                NumberRow.real("rate_spread", 1),
                value -> change(one -> one.withSpread((Double) value)));
        page.add(spread);
        shows.add(scene -> spread.show(plan.rateSpread()));
    }

    private void many(
            JPanel page,
            List<String> ids,
            String names,
            int columns,
            Function<SearchPlan, List<String>> of,
            BiFunction<SearchPlan, List<String>, SearchPlan> with) {
        ManyRow row = new ManyRow(
                columns, ids, id -> around.word(names + "." + id), chosen -> change(one -> with.apply(one, chosen)));
        page.add(row);
        shows.add(scene -> row.show(of.apply(plan)));
    }

    private void change(UnaryOperator<SearchPlan> how) {
        try {
            plan(how.apply(plan));
        } catch (Refusal refusal) {
            around.notices().say(around.words().sentence(refusal.problem()));
        }
    }

    private void plan(SearchPlan newest) {
        plan = newest;
        around.submit(new TrainingEdits.SetSearch(newest));
    }

    /** Opens the path where it was left. */
    void open() {
        around.sheets().show(around.word("guide"), sheet);
    }

    void show(Scene scene, int learner, LearningCurves curves) {
        race = scene.experiment().section(TrainingRace.KIND);
        if (race.learners().isEmpty()) {
            return;
        }
        focused = race.learner(learner);
        if (race.search() != null) {
            plan = race.search();
        }
        if (sheet.getParent() != null) {
            parts.say(
                    curves == null
                            ? ""
                            : count(curves.state().material().truth().size()));
            shows.forEach(one -> one.accept(scene));
        }
        search.show(scene, plan, race, learner, sheet.getParent() != null);
    }

    private String count(long all) {
        Parting parting = SearchPlan.parting(race.parting());
        long chosenBy = Math.round(all * parting.validation());
        long judgedBy = Math.round(all * parting.test());
        return around.words().get("guide.parts", all, all - chosenBy - judgedBy, chosenBy, judgedBy);
    }

    JComponent page() {
        return sheet;
    }

    void addTo(Set<Query<?>> wants) {
        search.addTo(wants);
    }

    boolean settled(Scene scene) {
        return sheet.getParent() == null || search.settled(scene);
    }
}
