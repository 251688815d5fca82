package ladera.ui.backprop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.UIManager;
import ladera.figure.ExerciseEquation;
import ladera.figure.ExercisePictures;
import ladera.num.Numerals;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.Quantity;
import ladera.study.backprop.Marking;
import ladera.study.backprop.RateScan;
import ladera.study.backprop.Solving;
import ladera.ui.Backroom;
import ladera.ui.FigurePanel;
import ladera.ui.OpenPage;
import ladera.ui.Room;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** The room of Figure 1: the network above, the equation in sight and all numbers below, the exercise in the inspector. */
public final class BackpropRoom implements Room {
    private static final int DIGITS = 4;
    private static final int ERROR_DIGITS = 2;

    private final Surroundings around;
    private final JPanel stage;
    private final JPanel inspector;
    private final DiagramView diagram;
    private final FigurePanel equation;
    private final NumbersPanel numbers;
    private final ExerciseForm exercise;
    private final PointsForm points;
    private final NotationForm notation;
    private final OpenPage page;
    private Sight sight;
    private Scene asked;

    public BackpropRoom(Surroundings around) {
        this.around = around;
        diagram = new DiagramView(around);
        equation = new FigurePanel(around);
        equation.getAccessibleContext().setAccessibleName(around.word("backprop.equation"));
        numbers = new NumbersPanel(around);
        stage = new JPanel(new MigLayout(
                "insets 6 12 8 12, fill, gap 0",
                "[grow 46, fill]16[grow 54, fill]",
                "[grow 60, fill]8[grow 40, fill]"));
        stage.setBackground(UIManager.getColor("Ladera.stage"));
        stage.add(diagram, "span 2, w 300:600, h 180:400, wrap");
        JPanel below = new JPanel(new MigLayout("insets 10 4 0 0, fill", "[grow, fill]", "[grow, fill]"));
        below.setOpaque(false);
        below.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Ladera.hairline")));
        below.add(equation, "w 100:380, h 100:230");
        JPanel beside = new JPanel(new MigLayout("insets 6 0 0 0, fill", "[grow, fill]", "[grow, fill]"));
        beside.setOpaque(false);
        beside.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Ladera.hairline")));
        beside.add(numbers, "w 100:440, h 100:230");
        stage.add(below, "w 100:380, h 100:250");
        stage.add(beside, "w 100:440, h 100:250");
        inspector = new JPanel(new MigLayout("insets 16 14 10 14, fillx, wrap 1, gap 0 16", "[grow, fill]"));
        page = new OpenPage(around);
        Backroom backroom = new Backroom();
        exercise = new ExerciseForm(
                around,
                () -> page.open(around.word("backprop.enter.title"), new NumbersPage(around)),
                () -> page.open(around.word("backprop.variances.title"), new VariancePage(around)));
        points = new PointsForm(around);
        notation = new NotationForm(
                around, () -> page.open(around.word("backprop.paper.title"), new PaperPage(around, backroom)));
        inspector.add(exercise, "wmin 0");
        inspector.add(points, "wmin 0");
        inspector.add(notation, "wmin 0");
        inspector.getAccessibleContext().setAccessibleName(around.word("backprop.network"));
    }

    @Override
    public JComponent stage() {
        return stage;
    }

    @Override
    public JComponent inspector() {
        return inspector;
    }

    @Override
    public void show(Scene scene) {
        asked = scene;
        exercise.show(Sight.exercise(scene));
        notation.show(Sight.exercise(scene));
        Sight newest = Sight.of(scene);
        if (newest == null) {
            return;
        }
        sight = newest;
        page.show(scene);
        diagram.show(newest);
        ExerciseEquation words = new ExerciseEquation(around.words(), newest.moment(), newest.solution());
        equation.show(newest.checking() ? words.checked(newest.marks()) : words.shown(newest.scan()));
        points.show(newest);
        numbers.show(newest);
    }

    @Override
    public Set<Query<?>> wants(Scene scene) {
        Exercise present = Sight.exercise(scene);
        Set<Query<?>> wants = new HashSet<>();
        wants.add(new Solving(present.task()));
        if (present.checking()) {
            wants.add(Marking.of(present));
        } else {
            wants.add(new RateScan(present.task()));
            wants.add(ExercisePictures.path(present.task()));
        }
        return wants;
    }

    @Override
    public List<String> readings(Scene scene) {
        List<String> parts = new ArrayList<>();
        if (sight == null) {
            return parts;
        }
        if (sight.moment().equation() != null) {
            Quantity quantity = sight.moment().equation().quantity();
            parts.add(around.word("backprop.phase." + quantity.phase()));
        }
        int point = sight.moment().point(-1);
        if (point >= 0) {
            parts.add(
                    around.words().get("backprop.point", point + 1, sight.task().points()));
        }
        parts.add(around.word("backprop.loss." + sight.task().reduction().id() + ".named"));
        if (!sight.checking()) {
            parts.add(around.words()
                    .get(
                            "backprop.reading.errors",
                            Numerals.significant(sight.solution().worstError(), ERROR_DIGITS),
                            Numerals.significant(sight.solution().tapeError(), ERROR_DIGITS)));
        }
        return parts;
    }

    @Override
    public String painter() {
        return "";
    }

    @Override
    public boolean settled() {
        return asked != null
                && sight != null
                && sight.scene() == asked
                && wants(asked).stream().allMatch(asked.answers()::complete)
                && diagram.settled()
                && equation.settled()
                && numbers.settled();
    }
}
