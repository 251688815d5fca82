package ladera.ui.training;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import ladera.expr.Formula;
import ladera.num.Domain;
import ladera.num.Numerals;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Edits;
import ladera.run.Scene;
import ladera.run.Terrain;
import ladera.run.training.DataRecipe;
import ladera.run.training.Learner;
import ladera.run.training.NotebookPairs;
import ladera.run.training.Parting;
import ladera.run.training.TrainingEdits;
import ladera.run.training.TrainingExamples;
import ladera.run.training.TrainingRace;
import ladera.surface.Surfaces;
import ladera.ui.ChoiceRow;
import ladera.ui.FlagRow;
import ladera.ui.Forms;
import ladera.ui.NumberField;
import ladera.ui.NumberRow;
import ladera.ui.Paragraph;
import ladera.ui.Surroundings;
import ladera.ui.Theme;
import net.miginfocom.swing.MigLayout;

/** Chooses what is learnt: a sampled surface or formula, a notebook's pairs or a table; noise, and what is set aside. */
final class DataForm extends JPanel {
    private static final long serialVersionUID = 1L;

    /** The square on which the assignment draws its surface; other surfaces come with a domain of their own. */
    private static final double COURSE_HALF_SIDE = 4;

    private static final int USUAL_SIDE = 32;
    private static final String TYPED = "typed";
    private static final String TABLE = "table";
    private static final String NOTEBOOK = "notebook-";
    private static final int WIDTH = 240;

    private final transient Surroundings around;
    private final transient TableSheet tables;
    private final ChoiceRow source;
    private final NumberRow formula;
    private final NumberRow domain;
    private final NumberRow side;
    private final Paragraph table = new Paragraph("", WIDTH, Theme.muted());
    private final JButton another;
    private final NumberRow noise;
    private final NumberRow validation;
    private final NumberRow test;
    private final FlagRow standardised;
    private transient TrainingRace race;

    DataForm(Surroundings around, TableSheet tables) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 5, hidemode 3", "[grow, fill]"));
        this.around = around;
        this.tables = tables;
        setOpaque(false);
        source = new ChoiceRow(around, "data.source", "surface", sources(), this::choose);
        formula = new NumberRow(around, "data.formula", Formula::parse, parsed -> {
            if (race.data() instanceof DataRecipe.OnGrid grid) {
                sample(new Terrain.Typed((Formula) parsed, grid.terrain().domain()));
            }
        });
        domain = new NumberRow(around, "data.domain", DataForm::domain, box -> {
            if (race.data() instanceof DataRecipe.OnGrid grid) {
                sample(grid.terrain().over((Domain) box));
            }
        });
        side = new NumberRow(around, "data.side", NumberRow.whole("side", 2, DataRecipe.OnGrid.MOST_A_SIDE), value -> {
            if (race.data() instanceof DataRecipe.OnGrid grid) {
                choose(new DataRecipe.OnGrid(grid.terrain(), (int) (long) (Long) value));
            }
        });
        another = Forms.textButton(around.word("data.table.another"), null);
        another.addActionListener(event -> tables.ask(this));
        noise = new NumberRow(
                around,
                "data.noise",
                NumberRow.real("noise", 0),
                value -> around.submit(new TrainingEdits.SetNoise((Double) value)));
        validation = share(
                "data.validation",
                value ->
                        new Parting(value, race.parting().test(), race.parting().standardised()));
        test = share(
                "data.test",
                value -> new Parting(
                        race.parting().validation(), value, race.parting().standardised()));
        standardised = new FlagRow(
                around,
                "data.standardised",
                each -> part(() ->
                        new Parting(race.parting().validation(), race.parting().test(), each)));
        add(Forms.heading(around.word("data")), "split 2, growx");
        add(examples(), "growx 0");
        for (JPanel row : List.of(source, formula, domain, side)) {
            add(row, "wmin 0");
        }
        add(table, "wmin 0");
        add(another, "growx 0, alignx left");
        for (JPanel row : List.of(noise, validation, test, standardised)) {
            add(row, "wmin 0");
        }
    }

    /** All surfaces, then a typed formula, the notebooks' pairs, and a table. */
    private static List<String> sources() {
        List<String> ids = new ArrayList<>(Surfaces.ALL.ids());
        ids.add(TYPED);
        NotebookPairs.NOTEBOOKS.forEach(id -> ids.add(NOTEBOOK + id));
        ids.add(TABLE);
        return ids;
    }

    private JButton examples() {
        JButton examples = Forms.textButton(around.word("example.open"), "book");
        examples.setToolTipText(around.word("example.open.tip"));
        examples.addActionListener(event -> gallery().show(examples, 0, examples.getHeight()));
        return examples;
    }

    private JPopupMenu gallery() {
        JPopupMenu menu = new JPopupMenu();
        for (TrainingExamples.Example example : TrainingExamples.GALLERY) {
            menu.add(around.word("example." + example.id()))
                    .addActionListener(event -> around.submit(new Edits.Show(example.race())));
        }
        return menu;
    }

    private void choose(String id) {
        if (id.equals(TABLE)) {
            // What is chosen is what is learnt from: the list shows the table once one has been taken.
            source.show(source(race.data()));
            tables.ask(this);
        } else if (id.startsWith(NOTEBOOK)) {
            choose(new DataRecipe.Notebook(id.substring(NOTEBOOK.length())));
        } else if (id.equals(TYPED)) {
            Terrain before = race.data().terrain();
            String text = before == null || before.formula().isEmpty()
                    ? Surfaces.ALL.get("course").facts().formula()
                    : before.formula();
            Domain over = before == null ? Domain.square(COURSE_HALF_SIDE) : before.domain();
            sample(new Terrain.Typed(Formula.parse(text), over));
        } else {
            sample(
                    id.equals("course")
                            ? new Terrain.Listed(id, Domain.square(COURSE_HALF_SIDE))
                            : new Terrain.Listed(id));
        }
    }

    private void sample(Terrain terrain) {
        int points = race.data() instanceof DataRecipe.OnGrid grid ? grid.side() : USUAL_SIDE;
        choose(new DataRecipe.OnGrid(terrain, points));
    }

    private void choose(DataRecipe data) {
        around.submit(new TrainingEdits.ChooseData(data));
    }

    /** One number for a square about the origin; or x from, x to, y from, y to. */
    private static Object domain(String text) {
        String[] parts = text.trim().split("[\\s;]+");
        double[] ends = new double[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                ends[i] = Numerals.parse(parts[i]);
            }
        } catch (NumberFormatException notANumber) {
            throw new Refusal(new Problem("data.domain", "domain", text));
        }
        if (ends.length == 1) {
            return Domain.square(ends[0]);
        }
        if (ends.length == 4) {
            return new Domain(ends[0], ends[1], ends[2], ends[3]);
        }
        throw new Refusal(new Problem("data.domain", "domain", text));
    }

    private static String text(Domain box) {
        boolean square = box.xMax() == box.yMax() && box.xMin() == -box.xMax() && box.yMin() == -box.yMax();
        return square
                ? NumberField.compact(box.xMax())
                : NumberField.compact(box.xMin()) + " " + NumberField.compact(box.xMax()) + "  "
                        + NumberField.compact(box.yMin()) + " " + NumberField.compact(box.yMax());
    }

    private NumberRow share(String label, java.util.function.Function<Double, Parting> parting) {
        return new NumberRow(
                around,
                label,
                NumberRow.real(label.substring(label.indexOf('.') + 1), 0),
                value -> part(() -> parting.apply((Double) value)));
    }

    private void part(java.util.function.Supplier<Parting> parting) {
        try {
            around.submit(new TrainingEdits.SetParting(parting.get()));
        } catch (Refusal refusal) {
            around.notices().say(around.words().sentence(refusal.problem()));
        }
    }

    private static String source(DataRecipe data) {
        if (data instanceof DataRecipe.OnGrid grid) {
            return grid.terrain() instanceof Terrain.Listed listed ? listed.surface() : TYPED;
        }
        return data instanceof DataRecipe.Notebook notebook ? NOTEBOOK + notebook.id() : TABLE;
    }

    void show(Scene scene) {
        race = scene.experiment().section(TrainingRace.KIND);
        source.show(source(race.data()));
        boolean onGrid = race.data() instanceof DataRecipe.OnGrid;
        domain.setVisible(onGrid);
        side.setVisible(onGrid);
        formula.setVisible(onGrid && race.data().terrain() instanceof Terrain.Typed);
        boolean fromTable = race.data() instanceof DataRecipe.Table;
        table.setVisible(fromTable);
        another.setVisible(fromTable);
        if (race.data() instanceof DataRecipe.OnGrid grid) {
            side.show(String.valueOf(grid.side()));
            domain.show(text(grid.terrain().domain()));
            formula.show(grid.terrain().formula());
        } else if (race.data() instanceof DataRecipe.Table from) {
            table.say(java.nio.file.Path.of(from.file()).getFileName() + "\n" + String.join(", ", from.inputs())
                    + " \u2192 " + String.join(", ", from.targets()));
        }
        noise.show(commonNoise());
        validation.show(race.parting().validation());
        test.show(race.parting().test());
        standardised.show(race.parting().standardised());
    }

    /** The noise of all learners, or a sign that they differ. */
    private String commonNoise() {
        List<Double> all = race.learners().stream()
                .map(Learner::task)
                .map(task -> task.noise())
                .distinct()
                .toList();
        return all.isEmpty() ? "0" : all.size() == 1 ? NumberField.compact(all.get(0)) : "\u2026";
    }
}
