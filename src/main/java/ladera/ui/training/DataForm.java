package ladera.ui.training;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import ladera.num.Domain;
import ladera.run.Edits;
import ladera.run.Scene;
import ladera.run.Terrain;
import ladera.run.training.DataRecipe;
import ladera.run.training.Learner;
import ladera.run.training.Parting;
import ladera.run.training.TrainingEdits;
import ladera.run.training.TrainingExamples;
import ladera.run.training.TrainingRace;
import ladera.surface.Surfaces;
import ladera.ui.ChoiceRow;
import ladera.ui.Forms;
import ladera.ui.NumberRow;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** Chooses what is learnt: a sampled surface or formula, its grid and noise, and what is set aside. */
final class DataForm extends JPanel {
    private static final long serialVersionUID = 1L;

    /** The square on which the assignment draws its surface; other surfaces come with a domain of their own. */
    private static final double COURSE_HALF_SIDE = 4;

    private final transient Surroundings around;
    private final ChoiceRow surface;
    private final NumberRow side;
    private final NumberRow noise;
    private final NumberRow validation;
    private final NumberRow test;
    private transient TrainingRace race;

    DataForm(Surroundings around) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 5, hidemode 3", "[grow, fill]"));
        this.around = around;
        setOpaque(false);
        List<String> ids = new ArrayList<>(Surfaces.ALL.ids());
        surface = new ChoiceRow(around, "data.surface", "surface", ids, this::chooseSurface);
        side = new NumberRow(around, "data.side", NumberRow.whole("side", 2, DataRecipe.OnGrid.MOST_A_SIDE), value -> {
            if (race.data() instanceof DataRecipe.OnGrid grid) {
                around.submit(
                        new TrainingEdits.ChooseData(new DataRecipe.OnGrid(grid.terrain(), (int) (long) (Long) value)));
            }
        });
        noise = new NumberRow(
                around,
                "data.noise",
                NumberRow.real("noise", 0),
                value -> around.submit(new TrainingEdits.SetNoise((Double) value)));
        validation = new NumberRow(
                around,
                "data.validation",
                NumberRow.real("validation", 0),
                value -> part((Double) value, race.parting().test()));
        test = new NumberRow(
                around,
                "data.test",
                NumberRow.real("test", 0),
                value -> part(race.parting().validation(), (Double) value));
        JButton examples = Forms.textButton(around.word("example.open"), "book");
        examples.setToolTipText(around.word("example.open.tip"));
        examples.addActionListener(event -> gallery().show(examples, 0, examples.getHeight()));
        add(examples, "growx 0, alignx left, gapleft -6");
        add(Forms.heading(around.word("data")));
        add(surface, "wmin 0");
        add(side, "wmin 0");
        add(noise, "wmin 0");
        add(validation, "wmin 0");
        add(test, "wmin 0");
    }

    private JPopupMenu gallery() {
        JPopupMenu menu = new JPopupMenu();
        for (TrainingExamples.Example example : TrainingExamples.GALLERY) {
            menu.add(around.word("example." + example.id()))
                    .addActionListener(event -> around.submit(new Edits.Show(example.race())));
        }
        return menu;
    }

    private void chooseSurface(String id) {
        Terrain terrain =
                id.equals("course") ? new Terrain.Listed(id, Domain.square(COURSE_HALF_SIDE)) : new Terrain.Listed(id);
        int points = race.data() instanceof DataRecipe.OnGrid grid ? grid.side() : 32;
        around.submit(new TrainingEdits.ChooseData(new DataRecipe.OnGrid(terrain, points)));
    }

    private void part(double forValidation, double forTest) {
        try {
            around.submit(new TrainingEdits.SetParting(
                    new Parting(forValidation, forTest, race.parting().standardised())));
        } catch (ladera.num.Refusal refusal) {
            around.notices().say(around.words().sentence(refusal.problem()));
        }
    }

    void show(Scene scene) {
        race = scene.experiment().section(TrainingRace.KIND);
        boolean onGrid = race.data() instanceof DataRecipe.OnGrid;
        surface.setVisible(onGrid);
        side.setVisible(onGrid);
        if (race.data() instanceof DataRecipe.OnGrid grid) {
            side.show(String.valueOf(grid.side()));
            if (grid.terrain() instanceof Terrain.Listed listed) {
                surface.show(listed.surface());
            }
        }
        noise.show(commonNoise());
        validation.show(race.parting().validation());
        test.show(race.parting().test());
    }

    /** The noise of all learners, or a sign that they differ. */
    private String commonNoise() {
        List<Double> all = race.learners().stream()
                .map(Learner::task)
                .map(task -> task.noise())
                .distinct()
                .toList();
        return all.isEmpty() ? "0" : all.size() == 1 ? ladera.ui.NumberField.compact(all.get(0)) : "\u2026";
    }
}
