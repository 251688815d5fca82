package ladera.ui.optimizers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.UIManager;
import ladera.figure.RaceDepictions;
import ladera.figure.RaceMeasure;
import ladera.num.Numerals;
import ladera.num.PlanePoint;
import ladera.run.Query;
import ladera.run.Race;
import ladera.run.Scene;
import ladera.run.Terrain;
import ladera.run.Trail;
import ladera.study.PointReading;
import ladera.ui.Forms;
import ladera.ui.Room;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** The room in which optimizers race: 3-D, map and curves on the stage; terrain, contestants and start in the inspector. */
public final class OptimizersRoom implements Room {
    private static final int DIGITS = 4;

    private final Surroundings around;
    private final JPanel stage;
    private final JPanel inspector;
    private final ReliefView relief;
    private final MapView map;
    private final CurvesView loss;
    private final CurvesView gradient;
    private final TerrainForm terrain;
    private final ContestantsForm contestants;
    private final StartForm start;
    private final ContestantSheets sheets;

    public OptimizersRoom(Surroundings around) {
        this.around = around;
        this.stage = new JPanel(new MigLayout(
                "insets 12 12 10 12, fill, gap 10 6",
                "[grow, fill, sg]10[grow, fill, sg]",
                "[grow 270, fill]6[grow 100, fill]"));
        stage.setBackground(UIManager.getColor("Ladera.stage"));
        map = new MapView(around);
        relief = new ReliefView(around);
        loss = new CurvesView(around);
        gradient = new CurvesView(around);
        stage.add(relief.component(), "w 100:400, h 100:400");
        stage.add(map, "w 100:400, h 100:400, wrap");
        stage.add(loss, "w 100:400, h 80:150");
        stage.add(gradient, "w 100:400, h 80:150");
        sheets = new ContestantSheets(around);
        terrain = new TerrainForm(around, relief.exaggeration(), relief::exaggerate);
        contestants = new ContestantsForm(around, sheets);
        start = new StartForm(around);
        inspector = Forms.inspector(around.word("contestants"), terrain, contestants, start);
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
        terrain.show(scene);
        contestants.show(scene);
        sheets.show(scene);
        start.show(scene);
        map.show(scene);
        relief.show(scene);
        loss.show(scene, RaceMeasure.loss(scene.experiment().race()));
        gradient.show(scene, RaceMeasure.GRADIENT);
    }

    @Override
    public Set<Query<?>> wants(Scene scene) {
        Set<Query<?>> wants = new HashSet<>();
        Terrain ground = scene.experiment().race().terrain();
        wants.add(RaceDepictions.ground(ground));
        if (map.under() != null) {
            wants.add(new PointReading(ground, map.under().x(), map.under().y()));
        }
        wants.addAll(contestants.wants(scene));
        wants.addAll(sheets.wants(scene));
        return wants;
    }

    @Override
    public List<String> readings(Scene scene) {
        List<String> parts = new ArrayList<>();
        Race race = scene.experiment().race();
        PlanePoint under = map.under();
        if (under != null) {
            parts.add(around.words().get("reading.point", text(under.x()), text(under.y())));
            PointReading.Reading reading = scene.answers().to(new PointReading(race.terrain(), under.x(), under.y()));
            if (reading != null) {
                read(reading, parts);
            }
        }
        long cursor = scene.playback().cursor();
        double evaluations = 0;
        for (Trail trail : scene.trails()) {
            evaluations += trail.gradientEvaluations()
                    .get((int) Math.min(cursor, trail.gradientEvaluations().size() - 1));
        }
        parts.add(around.words().get("reading.evaluations", Numerals.shortest(evaluations)));
        parts.add(around.words().get("reading.seed", race.seed()));
        return parts;
    }

    private void read(PointReading.Reading reading, List<String> parts) {
        parts.add(around.words().get("reading.value", text(reading.value())));
        if (!reading.differentiable()) {
            parts.add(around.word("reading.gradient.none"));
            return;
        }
        parts.add(around.words().get("reading.gradient", text(reading.gradientNorm())));
        parts.add(around.words()
                .get("reading.eigenvalues", text(reading.smallerEigenvalue()), text(reading.largerEigenvalue())));
    }

    private static String text(double value) {
        return Numerals.significant(value, DIGITS);
    }

    @Override
    public String painter() {
        return relief.painter();
    }

    @Override
    public boolean settled() {
        return map.settled() && relief.settled() && loss.settled() && gradient.settled() && sheets.settled();
    }

    @Override
    public void leave() {
        relief.leave();
    }
}
