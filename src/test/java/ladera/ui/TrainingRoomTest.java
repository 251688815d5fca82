package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import ladera.run.Commands;
import ladera.run.Experiment;
import ladera.run.training.DataRecipe;
import ladera.run.training.Parting;
import ladera.run.training.TrainingEdits;
import ladera.run.training.TrainingRace;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The training room as a person meets it. */
class TrainingRoomTest {
    private static final Experiment SHORT =
            Experiment.of(TrainingRace.KIND.initial().over(60));

    private static final MainFrame.Appearance PLAIN =
            new MainFrame.Appearance(Language.ENGLISH, Theme.LIGHT, Renderer.JAVA2D);

    static Stream<Arguments> appearances() {
        return Stream.of(
                Arguments.of(Language.ENGLISH, Theme.LIGHT, Renderer.GL),
                Arguments.of(Language.SPANISH, Theme.DARK, Renderer.JAVA2D));
    }

    @ParameterizedTest
    @MethodSource("appearances")
    void everyPanelShowsItsPictureAndEveryNetworkItsCurve(Language language, Theme theme, Renderer renderer) {
        try (OnScreen window = new OnScreen(SHORT, new MainFrame.Appearance(language, theme, renderer))) {
            window.at(60);
            BufferedImage picture = window.picture();
            for (StagePanel panel : window.all(StagePanel.class)) {
                assertTrue(colors(picture, window.placeOf(panel)) > 40, panel.id() + " is all but blank");
            }
            StagePanel loss = panel(window, "loss");
            for (int style : new int[] {0, 1, 3}) {
                Color color = theme.palette().color(style);
                assertTrue(OnScreen.count(picture, window.placeOf(loss), color, 24) > 12, "curve " + style);
            }
        }
    }

    @Test
    void updatesStepForwardAndBackThroughTheSameNetworks() {
        try (OnScreen window = new OnScreen(SHORT, PLAIN)) {
            window.at(20);
            var then = window.engine
                    .latest()
                    .report(TrainingRace.KIND)
                    .of(3)
                    .state()
                    .parameters();
            window.act("end");
            OnScreen.until(() -> window.engine.latest().playback().cursor() == 60);
            window.at(20);
            assertEquals(
                    then,
                    window.engine
                            .latest()
                            .report(TrainingRace.KIND)
                            .of(3)
                            .state()
                            .parameters());
        }
    }

    @Test
    void anotherRoomIsEnteredAndTheTrainingIsFoundAsItWasLeft() {
        try (OnScreen window = new OnScreen(SHORT, PLAIN)) {
            window.at(30);
            window.after(
                    new Commands.Enter("optimizers"),
                    scene -> scene.experiment().room().equals("optimizers"));
            window.after(
                    new Commands.Enter("training"), scene -> scene.playback().cursor() == 30);
            assertEquals(
                    3,
                    window.engine.latest().report(TrainingRace.KIND).learners().size());
        }
    }

    @Test
    void aStudyIsRunOnASheetWithItsFinding() {
        Words words = Words.in(Language.ENGLISH);
        TrainingRace tiny = TrainingRace.KIND
                .initial()
                .over(10)
                .asking(new ladera.run.training.StudyPlan(ladera.run.training.StudyPlan.Question.NOISE, 1, 5));
        try (OnScreen window = new OnScreen(Experiment.of(tiny), PLAIN)) {
            AbstractButton start = window.all(AbstractButton.class).stream()
                    .filter(button -> words.get("study.start").equals(button.getText()))
                    .findFirst()
                    .orElseThrow();
            OnScreen.onEventThread(start::doClick);
            OnScreen.until(() -> window.all(javax.swing.JProgressBar.class).stream()
                    .anyMatch(bar -> bar.isShowing() && !bar.isIndeterminate() && bar.getValue() == bar.getMaximum()));
            OnScreen.until(() -> window.frame().settled());
            assertTrue(window.all(javax.swing.JTextArea.class).stream()
                    .anyMatch(text -> text.getText().startsWith(words.get("finding.measure.truth"))));
        }
    }

    @Test
    void aNetworkThatNoLongerGetsBetterStopsAndSaysSo() {
        Words words = Words.in(Language.ENGLISH);
        TrainingRace patient = TrainingRace.KIND
                .initial()
                .over(200)
                .parted(new Parting(0.3, 0, false))
                .patient(2);
        try (OnScreen window = new OnScreen(Experiment.of(patient), PLAIN)) {
            window.act("end");
            OnScreen.until(() -> window.engine.latest().report(TrainingRace.KIND).learners().stream()
                    .anyMatch(curves -> curves.outcome().ended()));
            OnScreen.until(() -> window.frame().settled());
            String early = words.get("outcome.CONVERGED", "", "").substring(0, 13);
            assertTrue(window.all(javax.swing.JLabel.class).stream()
                    .anyMatch(label ->
                            label.isShowing() && String.valueOf(label.getText()).startsWith(early)));
        }
    }

    @Test
    void dataOfAnotherWidthAreShownWithoutATraceOfThoseBefore() {
        try (OnScreen window = new OnScreen(SHORT, PLAIN)) {
            window.at(30);
            window.after(
                    new TrainingEdits.ChooseData(new DataRecipe.Notebook("5.3")),
                    scene -> scene.report(TrainingRace.KIND) != null
                            && scene.report(TrainingRace.KIND)
                                            .of(3)
                                            .state()
                                            .training()
                                            .architecture()
                                            .inputs()
                                    == 1);
            window.at(30);
        }
    }

    @Test
    void aNetworkOfNoWidthIsRefusedInWordsAndTheOthersLearnOn() {
        try (OnScreen window = new OnScreen(SHORT, PLAIN)) {
            window.after(new TrainingEdits.SetNoise(-1), scene -> scene.problem() != null);
            assertEquals(
                    3,
                    window.engine
                            .latest()
                            .experiment()
                            .section(TrainingRace.KIND)
                            .learners()
                            .size());
            window.at(10);
        }
    }

    private static StagePanel panel(OnScreen window, String id) {
        return window.all(StagePanel.class).stream()
                .filter(panel -> panel.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int colors(BufferedImage picture, Rectangle place) {
        Set<Integer> seen = new HashSet<>();
        for (int y = place.y; y < place.y + place.height; y += 2) {
            for (int x = place.x; x < place.x + place.width; x += 2) {
                seen.add(picture.getRGB(x, y));
            }
        }
        return seen.size();
    }
}
