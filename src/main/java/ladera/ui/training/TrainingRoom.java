package ladera.ui.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import ladera.figure.TrainingPictures;
import ladera.num.Numerals;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.training.LearningCurves;
import ladera.run.training.TrainingRace;
import ladera.run.training.TrainingReport;
import ladera.ui.Backroom;
import ladera.ui.Forms;
import ladera.ui.PanelGrid;
import ladera.ui.Room;
import ladera.ui.Surroundings;

/** The room in which networks learn: fit, landscape, losses and layers on the stage; data, learners and run beside it. */
public final class TrainingRoom implements Room {
    private static final int DIGITS = 4;

    private final Surroundings around;
    private final PanelGrid stage;
    private final JPanel inspector;
    private final FitView fit;
    private final LandscapeView landscape;
    private final LossView loss;
    private final LayersView layers;
    private final DataForm data;
    private final LearnersForm learners;
    private final RunForm run;
    private final StudyForm studies;
    private final StudySheet sheet;
    private final ModelSheet model;
    private final ModelForm models;
    private final GuideSheet guide;
    private Scene shown;
    private boolean starting;

    public TrainingRoom(Surroundings around) {
        this.around = around;
        fit = new FitView(around);
        landscape = new LandscapeView(around);
        loss = new LossView(around);
        layers = new LayersView(around);
        stage = new PanelGrid(
                around, "training", List.of(fit.panel(), landscape.panel(), loss.panel(), layers.panel()));
        learners = new LearnersForm(around);
        run = new RunForm(around);
        sheet = new StudySheet(around);
        studies = new StudyForm(around, this::startStudy);
        Backroom backroom = new Backroom();
        data = new DataForm(around, new TableSheet(around, backroom));
        model = new ModelSheet(around, backroom);
        ModelKeeping keeping = new ModelKeeping(around, backroom, model);
        guide = new GuideSheet(around, keeping);
        models = new ModelForm(around, backroom, model, keeping, this::openGuide);
        inspector = Forms.inspector(around.word("learners"), data, learners, run, studies, models);
    }

    /** The plan that was just submitted is in the engine's next scene. */
    private void startStudy() {
        starting = true;
        around.askAgain();
    }

    private void openGuide() {
        guide.open();
        around.askAgain();
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
        shown = scene;
        TrainingRace race = scene.experiment().section(TrainingRace.KIND);
        TrainingReport report = scene.report(TrainingRace.KIND);
        data.show(scene);
        learners.show(scene);
        LearningCurves focused = report == null ? null : report.of(learners.focused(race));
        run.show(scene, focused);
        fit.show(scene, race.data(), focused);
        landscape.show(scene, report, focused);
        loss.show(scene, report, focused);
        layers.show(scene, focused);
        studies.show(scene);
        if (starting && race.study() != null && focused != null) {
            starting = false;
            sheet.start(scene, focused.key());
        }
        sheet.show(scene);
        guide.show(scene, learners.focused(race), focused);
        models.show(scene);
        model.show(scene);
    }

    @Override
    public Set<Query<?>> wants(Scene scene) {
        Set<Query<?>> wants = new HashSet<>();
        fit.addTo(wants);
        landscape.addTo(wants);
        loss.addTo(wants);
        layers.addTo(wants);
        sheet.addTo(wants);
        model.addTo(wants);
        guide.addTo(wants);
        return wants;
    }

    @Override
    public List<String> readings(Scene scene) {
        List<String> parts = new ArrayList<>();
        TrainingRace race = scene.experiment().section(TrainingRace.KIND);
        TrainingReport report = scene.report(TrainingRace.KIND);
        LearningCurves focused = report == null ? null : report.of(learners.focused(race));
        if (focused != null) {
            long step = focused.state().step();
            int evaluation = focused.evaluationsBy(step) - 1;
            parts.add(TrainingPictures.name(around.words(), race.learner(focused.key())));
            parts.add(around.words().get("reading.train", text(focused.train().get(evaluation))));
            if (!Double.isNaN(focused.validation().get(evaluation))) {
                parts.add(around.words()
                        .get("reading.validation", text(focused.validation().get(evaluation))));
            }
            parts.add(
                    around.words().get("reading.epoch", Numerals.shortest(Math.floor(step / focused.stepsPerEpoch()))));
            parts.add(around.words()
                    .get(
                            "reading.parameters",
                            focused.state().training().architecture().parameters()));
        }
        parts.add(around.words().get("reading.seed", race.seed()));
        return parts;
    }

    private static String text(double value) {
        return Numerals.significant(value, DIGITS);
    }

    @Override
    public String painter() {
        return fit.painter();
    }

    @Override
    public boolean settled() {
        return shown != null
                && fit.settled(shown)
                && landscape.settled(shown)
                && loss.settled(shown)
                && layers.settled(shown)
                && sheet.settled(shown)
                && guide.settled(shown)
                && model.settled(shown);
    }

    @Override
    public void leave() {
        fit.leave();
        landscape.leave();
    }
}
