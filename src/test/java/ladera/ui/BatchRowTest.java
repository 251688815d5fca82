package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import ladera.lesson.LessonEdits;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.run.Contestant;
import ladera.run.Edits;
import ladera.run.Experiment;
import ladera.run.Terrain;
import ladera.run.lessons.Coursework;
import ladera.surface.PairModel;
import ladera.text.Language;
import org.junit.jupiter.api.Test;

/** The optimizers room says in words which contestants see batches, and only where there is something to take them of. */
class BatchRowTest {
    private static Experiment beyond(String lesson) {
        return new LessonEdits.GoThrough(lesson, "race").apply(Experiment.of(Coursework.at(lesson)), 0);
    }

    private static OnScreen window(Experiment experiment) {
        return new OnScreen(experiment, new MainFrame.Appearance(Language.ENGLISH, Theme.LIGHT, Renderer.JAVA2D));
    }

    @Test
    void batchesAreToldAndTurnedAndGoWithThePairs() {
        try (OnScreen window = window(beyond("6.4"))) {
            assertTrue(told(window).contains("Each step sees 5 of the 30 pairs"));
            NumberField size = window.named(NumberField.class, "batch size |B|");
            OnScreen.onEventThread(() -> {
                size.setText("12");
                size.postActionEvent();
            });
            OnScreen.until(() -> first(window).batch() == 12 && window.frame().settled());
            assertTrue(told(window).contains("Each step sees 12 of the 30 pairs"));
            OnScreen.onEventThread(() -> {
                size.setText("30");
                size.postActionEvent();
            });
            OnScreen.until(() -> first(window).batch() == 0 && window.frame().settled());
            assertFalse(told(window).contains("Each step sees"));
            window.after(
                    new Edits.ChooseTerrain(new Terrain.Listed("booth")),
                    scene -> scene.experiment().race().terrain().pairs() == 0);
            assertFalse(named(window).contains("batch size"));
        }
    }

    @Test
    void whereSomeSeeBatchesAndSomeDoNotTheNameTellsWhich() {
        try (OnScreen window = window(beyond("6.3"))) {
            String names = named(window);
            assertTrue(names.contains("GD\n") && names.contains("GD, |B| = 5\n"), names);
        }
    }

    @Test
    void aLossOverPairsStandsInTheListWhileItIsInSight() {
        try (OnScreen window = window(beyond("6.2"))) {
            assertEquals("fitted.linear", objective(window).getSelectedItem());
            window.after(
                    new Edits.ChooseTerrain(new Terrain.Fitted(
                            PairModel.GABOR, Doubles.of(1, 2), Doubles.of(0.5, 0.1), Domain.square(3))),
                    scene -> scene.experiment().race().terrain().pairs() == 2);
            assertEquals("fitted.gabor", objective(window).getSelectedItem());
            OnScreen.onEventThread(() -> objective(window).setSelectedItem("himmelblau"));
            OnScreen.until(
                    () -> window.engine.latest().experiment().race().terrain().equals(new Terrain.Listed("himmelblau"))
                            && window.frame().settled());
            JComboBox<?> list = objective(window);
            assertEquals("typed", list.getItemAt(list.getItemCount() - 1));
        }
    }

    private static JComboBox<?> objective(OnScreen window) {
        return window.named(JComboBox.class, "Objective");
    }

    private static Contestant first(OnScreen window) {
        return window.engine.latest().experiment().race().contestant(1);
    }

    /** The paragraphs in sight. */
    private static String told(OnScreen window) {
        return window.all(Paragraph.class).stream()
                .filter(Paragraph::isShowing)
                .map(Paragraph::getText)
                .collect(Collectors.joining("\n"));
    }

    /** The labels in sight, a line each. */
    private static String named(OnScreen window) {
        return window.all(JLabel.class).stream()
                .filter(JLabel::isShowing)
                .map(label -> label.getText() + "\n")
                .collect(Collectors.joining());
    }
}
