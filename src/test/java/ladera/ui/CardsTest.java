package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.UIManager;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.run.Examples;
import ladera.run.LineupEdits;
import ladera.run.Race;
import ladera.run.Scene;
import ladera.text.Card;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an optimizer's row offers beside its knobs: another optimizer in its place, its card, its evidence. */
class CardsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOptimizerOpensItsCardWithTheNumbersOfTheStepInSight(Language language) {
        Words words = Words.in(language);
        Theme theme = language == Language.ENGLISH ? Theme.DARK : Theme.LIGHT;
        MainFrame.Appearance appearance = new MainFrame.Appearance(language, theme, Renderer.JAVA2D);
        try (OnScreen window = new OnScreen(Examples.first(), appearance)) {
            for (Optimizer optimizer : Optimizers.ALL) {
                String id = optimizer.id();
                window.at(0);
                window.after(
                        new LineupEdits.SetOptimizer<>(Race.KIND, 1, id),
                        scene -> optimizer(scene).equals(id));
                window.at(3);
                press(window, words.get("card.open"));
                OnScreen.until(() -> window.frame().settled());
                String idea = Card.of(id, language).idea().split("\n\n")[0].replace('\n', ' ');
                assertTrue(shown(window).contains(idea), id);
                assertTrue(labels(window).contains(words.get("card.numbers", 3)), id);
                assertTrue(
                        labels(window).stream()
                                .noneMatch(
                                        text -> UIManager.getFont("Label.font").canDisplayUpTo(text) >= 0),
                        id);
            }
        }
    }

    @Test
    void anotherOptimizerIsChosenInTheRowAndTheOpenCardTurnsToIt() {
        MainFrame.Appearance plain = new MainFrame.Appearance(Language.ENGLISH, Theme.LIGHT, Renderer.JAVA2D);
        try (OnScreen window = new OnScreen(Examples.first(), plain)) {
            window.at(5);
            press(window, "How it works");
            OnScreen.until(() -> window.frame().settled());
            OnScreen.onEventThread(() -> window.named(JComboBox.class, "method").setSelectedItem("LBFGS"));
            OnScreen.until(() -> optimizer(window.engine.latest()).equals("LBFGS")
                    && window.frame().settled());
            assertTrue(shown(window).contains("L-BFGS learns"), () -> shown(window));
            assertEquals(
                    "L-BFGS",
                    window.all(Sheet.class).get(0).getAccessibleContext().getAccessibleName());
            window.after(
                    new LineupEdits.Remove<>(Race.KIND, 1),
                    scene -> scene.experiment().race().rank(1) < 0);
            OnScreen.until(() -> window.all(Sheet.class).isEmpty());
        }
    }

    @Test
    void theRowSaysInWordsWhichConventionIsInForceAndThatItIsVerified() {
        MainFrame.Appearance plain = new MainFrame.Appearance(Language.ENGLISH, Theme.LIGHT, Renderer.JAVA2D);
        try (OnScreen window = new OnScreen(Examples.first(), plain)) {
            assertTrue(shown(window).contains("As PyTorch: momentum accumulates"), () -> shown(window));
            OnScreen.until(() -> labels(window).contains("verified: PyTorch"));
            window.after(
                    new LineupEdits.SetOptimizer<>(Race.KIND, 1, "UDLMomentum"),
                    scene -> optimizer(scene).equals("UDLMomentum"));
            assertTrue(shown(window).contains("As the book, 6.11: averaging"), () -> shown(window));
            OnScreen.until(() -> labels(window).contains("verified: the book"));
        }
    }

    private static String optimizer(Scene scene) {
        return scene.experiment().race().contestant(1).optimizer();
    }

    private static void press(OnScreen window, String words) {
        OnScreen.onEventThread(() -> window.all(JButton.class).stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .doClick());
    }

    /** All running text in the window. */
    private static String shown(OnScreen window) {
        StringBuilder all = new StringBuilder();
        window.all(Paragraph.class).forEach(part -> all.append(part.getText()).append('\n'));
        return all.toString();
    }

    private static List<String> labels(OnScreen window) {
        return window.all(JLabel.class).stream()
                .map(JLabel::getText)
                .filter(text -> text != null)
                .toList();
    }
}
