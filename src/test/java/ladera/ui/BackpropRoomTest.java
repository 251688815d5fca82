package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JTable;
import ladera.figure.EquationFigure;
import ladera.figure.NetworkFigure;
import ladera.figure.NetworkPart;
import ladera.run.Commands;
import ladera.run.Experiment;
import ladera.run.backprop.Attempt;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.ExerciseEdits;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Task;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The backpropagation room in the real window. */
class BackpropRoomTest {
    private static final Experiment FIRST = Experiment.of(Exercise.KIND.initial());
    private static final MainFrame.Appearance PLAIN =
            new MainFrame.Appearance(Language.ENGLISH, Theme.LIGHT, Renderer.JAVA2D);

    static Stream<Arguments> appearances() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(Theme.values()).map(theme -> Arguments.of(language, theme)));
    }

    private static Exercise exercise(OnScreen window) {
        return window.engine.latest().experiment().section(Exercise.KIND);
    }

    private static <F> F figure(OnScreen window, Class<F> kind) {
        return window.all(FigurePanel.class).stream()
                .map(FigurePanel::figure)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("appearances")
    void networkEquationAndNumbersAreSeenAndThePartInQuestionIsLit(Language language, Theme theme) {
        try (OnScreen window = new OnScreen(FIRST, new MainFrame.Appearance(language, theme, Renderer.JAVA2D))) {
            window.at(4);
            Words words = Words.in(language);
            BufferedImage picture = window.picture();
            Rectangle diagram = window.placeOf(window.named(FigurePanel.class, words.get("backprop.diagram")));
            assertTrue(OnScreen.count(picture, diagram, new Color(0xf0942a), 4) > 1000, "no hidden units");
            assertTrue(OnScreen.count(picture, diagram, new Color(0xcf3a3a), 4) > 500, "no output");
            assertTrue(OnScreen.count(picture, diagram, theme.palette().accent(), 12) > 200, "nothing is lit");
            Rectangle equation = window.placeOf(window.named(FigurePanel.class, words.get("backprop.equation")));
            assertTrue(OnScreen.count(picture, equation, theme.palette().accent(), 40) > 50, "no result");
            assertEquals(
                    "0.4391",
                    figure(window, NetworkFigure.class)
                            .layers()
                            .get(2)
                            .units()
                            .get(0)
                            .text());
        }
    }

    @Test
    void everyStepIsReachedByTheArrowKeysAlone() {
        try (OnScreen window = new OnScreen(FIRST, PLAIN)) {
            Set<String> captions = new HashSet<>();
            for (int n = 1; n <= 65; n++) {
                int step = n;
                window.act("forward");
                OnScreen.until(() -> window.engine.latest().playback().cursor() == step
                        && window.frame().settled());
                captions.add(figure(window, EquationFigure.class).caption());
            }
            assertTrue(captions.size() > 50, captions.size() + " different captions");
            window.act("back");
            OnScreen.until(() -> window.engine.latest().playback().cursor() == 64);
        }
    }

    @Test
    void anArrowIsClickedAndItsWeightTypedOver() {
        try (OnScreen window = new OnScreen(FIRST, PLAIN)) {
            FigurePanel diagram = window.named(FigurePanel.class, "The network as a graph");
            Rectangle2D place = ((NetworkFigure) diagram.figure())
                    .place(
                            new Rectangle2D.Double(0, 0, diagram.getWidth(), diagram.getHeight()),
                            new NetworkPart(NetworkPart.Kind.WEIGHT, 1, 0, 1));
            OnScreen.onEventThread(() -> diagram.dispatchEvent(new MouseEvent(
                    diagram,
                    MouseEvent.MOUSE_PRESSED,
                    0,
                    0,
                    (int) place.getCenterX(),
                    (int) place.getCenterY(),
                    1,
                    false,
                    MouseEvent.BUTTON1)));
            NumberField field = window.named(NumberField.class, "weight \u03a91 [1, 2]");
            type(field, "-1/4");
            Task before = FIRST.section(Exercise.KIND).task();
            OnScreen.until(
                    () -> exercise(window).task().start().parameters().get(before.indexOfWeight(1, 0, 1)) == -0.25);
            assertTrue(exercise(window).origin().own());
        }
    }

    @Test
    void badInputOutlinesTheFieldAndSaysWhatIsAllowed() {
        try (OnScreen window = new OnScreen(FIRST, PLAIN)) {
            NumberField widths = window.named(NumberField.class, "widths");
            for (String bad : List.of("2-9-1", "2-1", "", "5-2-1", "x", "2-2-2-2-2-2-1")) {
                type(widths, bad);
                assertEquals(
                        FlatClientProperties.OUTLINE_ERROR,
                        widths.getClientProperty(FlatClientProperties.OUTLINE),
                        bad);
            }
            assertTrue(widths.getToolTipText().contains("1 to 4"), widths.getToolTipText());
            type(widths, "3 - 4 - 2");
            OnScreen.until(() -> exercise(window).task().architecture().widths().equals(List.of(3, 4, 2)));
        }
    }

    @Test
    void pointsArePastedFromASpreadsheetWithDecimalCommas() {
        try (OnScreen window = new OnScreen(FIRST, PLAIN)) {
            Toolkit.getDefaultToolkit()
                    .getSystemClipboard()
                    .setContents(new StringSelection("x1\tx2\ty\n0,5\t1\t-2\n1e-1\t0\t3,25\n"), null);
            JTable data = window.named(JTable.class, "Data");
            OnScreen.onEventThread(() -> data.getActionMap()
                    .get("paste")
                    .actionPerformed(new ActionEvent(data, ActionEvent.ACTION_PERFORMED, "paste")));
            OnScreen.until(() -> exercise(window).task().points() == 2);
            Task task = exercise(window).task();
            assertEquals(0.5, task.data().input(0, 0));
            assertEquals(3.25, task.data().target(1, 0));
        }
    }

    @Test
    void theNumbersOfOnesOwnFigureAreTypedOnASheet() {
        try (OnScreen window = new OnScreen(FIRST, PLAIN)) {
            AbstractButton enter = window.all(AbstractButton.class).stream()
                    .filter(button -> "Enter the numbers of your figure".equals(button.getText()))
                    .findFirst()
                    .orElseThrow();
            OnScreen.onEventThread(enter::doClick);
            OnScreen.until(() -> !window.all(Sheet.class).isEmpty());
            NumberField bias = window.named(NumberField.class, "bias \u03b22 [1]");
            assertEquals("0.5", bias.getText());
            type(bias, "0,75");
            OnScreen.until(() -> exercise(window).task().start().parameters().get(14) == 0.75);
        }
    }

    @Test
    void aCheckHidesTheNumbersTakesAnswersAndGoesOnWithEnter() {
        Experiment check = new ExerciseEdits.SetMode(Attempt.Mode.CHECK).apply(FIRST, 0);
        try (OnScreen window = new OnScreen(check, PLAIN)) {
            window.at(1);
            JTable table = window.named(JTable.class, "Forward");
            assertTrue(table.isCellEditable(0, 2));
            for (String answer : List.of("0", "0.5", "0.5", "-0.6225")) {
                OnScreen.onEventThread(() -> {
                    table.editCellAt(table.getSelectedRow(), table.getSelectedColumn());
                    ((javax.swing.JTextField) table.getEditorComponent()).setText(answer);
                    table.getActionMap()
                            .get("enter")
                            .actionPerformed(new ActionEvent(table, ActionEvent.ACTION_PERFORMED, "enter"));
                });
                OnScreen.until(() -> window.frame().settled());
            }
            OnScreen.until(() -> exercise(window).attempt().answers().size() == 4);
            window.after(new Commands.Seek(2), scene -> scene.playback().cursor() == 2);
            List<String> said = figure(window, EquationFigure.class).remarks().stream()
                    .map(EquationFigure.Remark::words)
                    .toList();
            assertEquals(List.of("[1] 0.5: exact", "[2] -0.6225: looks like a slip of sign"), said);
            assertEquals("", figure(window, EquationFigure.class).result());
            assertEquals("", table.getValueAt(4, 2), "f_1 was not typed");
            assertEquals(
                    Quantity.HIDDEN,
                    exercise(window).attempt().answers().lastKey().quantity());
            assertFalse(window.all(AbstractButton.class).stream()
                    .anyMatch(button -> "Loss".equals(button.getText()) && button.isShowing()));
        }
    }

    private static void type(NumberField field, String text) {
        OnScreen.onEventThread(() -> {
            field.setText(text);
            field.postActionEvent();
        });
    }
}
