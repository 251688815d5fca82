package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import ladera.net.Model;
import ladera.num.Doubles;
import ladera.num.Numerals;
import ladera.report.model.ModelFormats;
import ladera.run.Experiment;
import ladera.run.training.Parting;
import ladera.run.training.TrainingRace;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The best network is kept, opened again and used, as a person does it. */
class OptimalModelTest {
    private static final Words WORDS = Words.in(Language.ENGLISH);
    private static final Experiment TESTED =
            Experiment.of(TrainingRace.KIND.initial().over(20).parted(new Parting(0.2, 0.1, true)));
    private static final MainFrame.Appearance PLAIN =
            new MainFrame.Appearance(Language.ENGLISH, Theme.LIGHT, Renderer.JAVA2D);

    @TempDir
    private Path folder;

    @Test
    void theBestByValidationIsKeptOpenedAndAsked() throws IOException {
        Path file = folder.resolve("best.json");
        try (OnScreen window = new OnScreen(TESTED, PLAIN)) {
            window.at(20);
            choose(window, "model.keep", file);
            OnScreen.until(() -> Files.exists(file));
            Model kept = ModelFormats.read(file);
            assertEquals(
                    window.engine
                            .latest()
                            .report(TrainingRace.KIND)
                            .best()
                            .bestState()
                            .parameters(),
                    kept.network().parameters());
            String test = Numerals.significant(kept.scores().get("test"), 4);
            OnScreen.until(() -> says(window, test));
            OnScreen.until(() -> sheet(window, "best.json") && shows(window, WORDS.get("model.error")));
            choose(window, "model.open", Files.copy(file, folder.resolve("again.json")));
            OnScreen.until(() -> sheet(window, "again.json") && shows(window, WORDS.get("model.error")));
            OnScreen.until(() -> window.frame().settled());
            JTextField point = window.named(JTextField.class, WORDS.get("model.point"));
            OnScreen.onEventThread(() -> {
                point.setText("0.5 1,25");
                point.postActionEvent();
            });
            String said = "prediction = "
                    + Numerals.shortest(kept.predict(Doubles.of(0.5, 1.25)).get(0));
            assertTrue(
                    window.all(Paragraph.class).stream()
                            .anyMatch(one -> one.getText().startsWith(said)),
                    said);
        }
    }

    @Test
    void aFileThatIsNoModelIsRefusedInWords() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"kind\": \"cake\"}");
        try (OnScreen window = new OnScreen(TESTED, PLAIN)) {
            choose(window, "model.open", broken);
            OnScreen.until(() -> says(window, "broken.json"));
            window.at(10);
        }
    }

    /** Presses a button that asks for a file, and answers as a person does. */
    private static void choose(OnScreen window, String word, Path file) {
        AbstractButton button = window.all(AbstractButton.class).stream()
                .filter(one -> WORDS.get(word).equals(one.getText()))
                .findFirst()
                .orElseThrow();
        window.answer(button, file);
    }

    private static boolean sheet(OnScreen window, String name) {
        return window.all(Sheet.class).stream()
                .anyMatch(one -> name.equals(one.getAccessibleContext().getAccessibleName()));
    }

    private static boolean says(OnScreen window, String part) {
        return texts(window).stream().anyMatch(text -> text.contains(part));
    }

    private static boolean shows(OnScreen window, String text) {
        return texts(window).contains(text);
    }

    private static List<String> texts(OnScreen window) {
        List<String> texts = new ArrayList<>();
        window.all(JLabel.class).forEach(label -> texts.add(String.valueOf(label.getText())));
        window.all(JTextComponent.class).forEach(text -> texts.add(text.getText()));
        return texts;
    }
}
