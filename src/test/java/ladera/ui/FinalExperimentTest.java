package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import ladera.net.Model;
import ladera.report.model.ModelFormats;
import ladera.run.Experiment;
import ladera.run.training.DataRecipe;
import ladera.run.training.SearchPlan;
import ladera.run.training.TrainingRace;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From data to the optimal model, as a person is led through it. */
class FinalExperimentTest {
    private static final Words WORDS = Words.in(Language.ENGLISH);
    private static final SearchPlan SMALL = SearchPlan.usual()
            .withHidden(List.of(List.of(3), List.of(4)))
            .overNetworks(3)
            .overSteps(8);
    private static final Experiment PLANNED =
            Experiment.of(TrainingRace.KIND.initial().over(10).searching(SMALL));
    private static final MainFrame.Appearance PLAIN =
            new MainFrame.Appearance(Language.ENGLISH, Theme.LIGHT, Renderer.JAVA2D);

    @TempDir
    private Path folder;

    @Test
    void thePathLeadsToTheBestNetworkWhoseTestIsToldWhenItIsKept() {
        Path file = folder.resolve("best.json");
        try (OnScreen window = new OnScreen(PLANNED, PLAIN)) {
            press(window, "search.open");
            press(window, "guide.next");
            assertTrue(window.all(ManyRow.class).stream().anyMatch(Component::isShowing));
            press(window, "guide.step.search");
            press(window, "search.start");
            OnScreen.until(() -> shown(window, "model.keep").count() == 2);
            OnScreen.until(() -> shown(window, "study.stop").findAny().isEmpty());
            AbstractButton keep = shown(window, "model.keep")
                    .filter(button -> SwingUtilities.getAncestorOfClass(Sheet.class, button) != null)
                    .findFirst()
                    .orElseThrow();
            SwingUtilities.invokeLater(keep::doClick);
            choose(file);
            OnScreen.until(() -> window.frame().said().contains("best.json"));
            Model model = ModelFormats.read(file);
            assertTrue(model.scores().containsKey("test"));
            assertTrue(window.said().contains("test"));
            JTextField point = window.named(JTextField.class, WORDS.get("model.point"));
            assertTrue(point.isShowing());
        }
    }

    @Test
    void aTableIsLookedAtItsColumnsChosenAndLearntFrom() throws IOException {
        Path good = Files.writeString(folder.resolve("good.csv"), "u;v;w\n0,5;1;2\n1,5;-3;4\n2,5;2;1\n0,1;1;0\n");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "u,v\n" + "1,2\n".repeat(40) + "3,oops\n");
        try (OnScreen window = new OnScreen(PLANNED, PLAIN)) {
            openTable(window, good);
            press(window, "csv.take");
            OnScreen.until(() -> data(window) instanceof DataRecipe.Table);
            DataRecipe.Table taken = (DataRecipe.Table) data(window);
            assertEquals(List.of("u", "v"), taken.inputs());
            assertEquals(List.of("w"), taken.targets());
            assertEquals(';', taken.format().separator());
            assertEquals(',', taken.format().decimal());
            window.at(10);
            openTable(window, bad);
            press(window, "csv.take");
            OnScreen.until(() -> window.all(Paragraph.class).stream()
                    .anyMatch(text -> text.isShowing() && text.getText().contains("42")));
            assertEquals(taken, data(window));
        }
    }

    private static DataRecipe data(OnScreen window) {
        return window.engine.latest().experiment().section(TrainingRace.KIND).data();
    }

    private static void openTable(OnScreen window, Path file) {
        if (data(window) instanceof DataRecipe.Table) {
            AbstractButton another =
                    shown(window, "data.table.another").findFirst().orElseThrow();
            SwingUtilities.invokeLater(another::doClick);
        } else {
            JComboBox<?> source = window.named(JComboBox.class, WORDS.get("data.source"));
            SwingUtilities.invokeLater(() -> source.setSelectedIndex(source.getItemCount() - 1));
        }
        choose(file);
        OnScreen.until(() -> shown(window, "csv.take").findAny().isPresent()
                && window.all(Sheet.class).stream()
                        .anyMatch(sheet -> sheet.getAccessibleContext()
                                .getAccessibleName()
                                .equals(file.getFileName().toString())));
        assertFalse(window.all(Sheet.class).isEmpty());
    }

    private static Stream<AbstractButton> shown(OnScreen window, String word) {
        return window.all(AbstractButton.class).stream()
                .filter(button -> button.isShowing() && WORDS.get(word).equals(button.getText()));
    }

    private static void press(OnScreen window, String word) {
        AbstractButton button = shown(window, word).findFirst().orElseThrow(() -> new AssertionError(word));
        OnScreen.onEventThread(button::doClick);
    }

    private static void choose(Path file) {
        OnScreen.until(() -> chooser() != null);
        OnScreen.onEventThread(() -> {
            JFileChooser chooser = chooser();
            chooser.setSelectedFile(file.toFile());
            chooser.approveSelection();
        });
        OnScreen.until(() -> chooser() == null);
    }

    private static JFileChooser chooser() {
        for (Window open : Window.getWindows()) {
            JFileChooser found = open.isShowing() ? within(open) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static JFileChooser within(Container container) {
        for (Component part : container.getComponents()) {
            JFileChooser found = part instanceof JFileChooser chooser
                    ? chooser
                    : part instanceof Container inner ? within(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
