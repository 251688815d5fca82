package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import ladera.figure.InitializationPictures;
import ladera.figure.Palette;
import ladera.net.Activations;
import ladera.net.Initializer;
import ladera.net.Initializers;
import ladera.run.Edits;
import ladera.run.Experiment;
import ladera.run.Scene;
import ladera.run.initialization.DeepShape;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Feed;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.InitializationEdits;
import ladera.run.initialization.Scheme;
import ladera.run.initialization.Trial;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;

/** The initialisation room as a person meets it. */
class InitializationRoomTest {
    private static final MainFrame.Appearance PLAIN =
            new MainFrame.Appearance(Language.ENGLISH, Theme.LIGHT, Renderer.JAVA2D);

    private static final String FORWARD = "variance of the pre-activations \ud835\udc53\u2096";
    private static final String LOWER = "second curve against depth";

    @Test
    void everySchemeIsDrawnForwardsAndBackwardsAndBothShareTheHairLine() {
        try (OnScreen window = new OnScreen(Experiment.of(small()), PLAIN)) {
            BufferedImage picture = window.picture();
            JPanel forward = window.named(JPanel.class, FORWARD);
            JPanel lower = window.named(JPanel.class, LOWER);
            for (int style : new int[] {0, 3, 4}) {
                for (JPanel view : List.of(forward, lower)) {
                    int pixels = OnScreen.count(picture, window.placeOf(view), Palette.LIGHT.color(style), 30);
                    assertTrue(pixels > 150, "style " + style + ": " + pixels);
                }
            }
            int middle = forward.getWidth() / 2;
            window.drag(forward, 60, forward.getHeight() / 2, middle, forward.getHeight() / 2);
            OnScreen.until(() -> Math.abs(window.engine.latest().playback().cursor() - 6) <= 1
                    && window.frame().settled());
            assertTrue(hairLine(window, forward) >= 0 && hairLine(window, forward) == hairLine(window, lower));
        }
    }

    /** The column of a view in which the hair line stands. */
    private static int hairLine(OnScreen window, JPanel view) {
        BufferedImage picture = window.picture();
        Rectangle place = window.placeOf(view);
        for (int x = 0; x < place.width; x++) {
            Rectangle column = new Rectangle(place.x + x, place.y + 40, 1, place.height - 80);
            if (OnScreen.count(picture, column, Palette.LIGHT.axis(), 2) > 0.6 * column.height) {
                return x;
            }
        }
        return -1;
    }

    @Test
    void whatVanishesAndExplodesIsSaidInWords() {
        try (OnScreen window = new OnScreen(Experiment.of(small()), PLAIN)) {
            assertTrue(says(window, "\u2192 stays"));
            assertTrue(says(window, "\u2192 vanishes"));
            assertTrue(says(window, "\u2192 explodes"));
            retune(window, 2, 1e60);
            open(window, 2);
            OnScreen.until(() -> verdict(window).contains("infinite from layer"));
            retune(window, 3, 1e-60);
            open(window, 3);
            OnScreen.until(() -> verdict(window).contains("variance is 0 from layer"));
        }
    }

    @Test
    void aTypedWidthIsTakenAndABadOneNamedWhileTheLastGoodOneStays() {
        try (OnScreen window = new OnScreen(Experiment.of(small()), PLAIN)) {
            NumberField widths = window.named(NumberField.class, "widths");
            for (String bad : List.of("wide", "0", "20, 1001", "1.5")) {
                type(widths, bad);
                assertEquals(
                        FlatClientProperties.OUTLINE_ERROR,
                        widths.getClientProperty(FlatClientProperties.OUTLINE),
                        bad);
                assertTrue(widths.getToolTipText().contains("1000"), widths.getToolTipText());
                assertEquals(List.of(20), shape(window).widths());
            }
            type(widths, "20, 10");
            OnScreen.until(() -> shape(window).widths().equals(List.of(20, 10)));
            OnScreen.until(() -> window.frame().settled());
        }
    }

    @Test
    void anAssumptionIsBrokenOnThePageAndDerivationAndMeasurementPart() {
        try (OnScreen window = new OnScreen(Experiment.of(small()), PLAIN)) {
            press(window, "He\u2019s variance, step by step");
            OnScreen.until(() -> window.frame().settled() && says(window, "holds here"));
            assertFalse(says(window, "broken here"));
            window.after(
                    new InitializationEdits.SetActivation(Activations.of("sigmoid")),
                    scene -> measured(scene, 1)
                            && scene.experiment()
                                    .section(Initialization.KIND)
                                    .ensemble()
                                    .activation()
                                    .id()
                                    .equals("sigmoid"));
            OnScreen.until(() -> says(window, "broken here"));
            press(window, "Make all assumptions hold again");
            OnScreen.until(() -> window.frame().settled() && !says(window, "broken here"));
            assertEquals("relu", ensemble(window).activation().id());
        }
    }

    @Test
    void pagesOpenWithTheirNumbers() {
        try (OnScreen window = new OnScreen(Experiment.of(small()), PLAIN)) {
            press(window, "Why Xavier averages the two widths");
            OnScreen.until(() -> window.frame().settled() && says(window, "\u00d7 0.750"));
            press(window, "Table of variances");
            OnScreen.until(() -> window.frame().settled() && says(window, "0.6667"));
            press(window, "Then train");
            OnScreen.until(() -> window.frame().settled() && says(window, "learns"));
            press(window, "Continue in the training room");
            OnScreen.until(() -> window.engine.latest().experiment().room().equals("training"));
        }
    }

    @Test
    void otherCurvesAndHistogramsAreChosenAndSurviveAnotherLanguageAndTheme() {
        try (OnScreen window = new OnScreen(Experiment.of(small()), PLAIN)) {
            choose(window, "What the lower curves show", 1);
            choose(window, "What the histograms show", 3);
            OnScreen.until(() -> window.frame().settled());
            Scene before = window.engine.latest();
            OnScreen.onEventThread(() -> {
                window.frame().switchLanguage();
                window.frame().switchTheme();
            });
            OnScreen.until(() -> window.frame().settled());
            assertEquals(before.experiment(), window.engine.latest().experiment());
            assertEquals(
                    1,
                    window.named(JComboBox.class, "Qué muestran las curvas de abajo")
                            .getSelectedIndex());
            assertEquals(
                    3,
                    window.named(JComboBox.class, "Qué muestran los histogramas")
                            .getSelectedIndex());
            assertTrue(says(window, "→ estable"));
        }
    }

    @Test
    void measuringCanBeStoppedAndKeepsWhatThereIs() {
        Initialization many = small().on(small().ensemble().drawn(1000, 1));
        try (OnScreen window = new OnScreen(Experiment.of(small()), PLAIN)) {
            window.engine.submit(new Edits.Show(many));
            OnScreen.until(() -> says(window, " of 1000"));
            AbstractButton stop = window.named(AbstractButton.class, "Stop measuring");
            OnScreen.onEventThread(stop::doClick);
            OnScreen.until(() -> window.frame().settled());
            assertFalse(window.engine
                    .latest()
                    .answers()
                    .complete(InitializationPictures.measurement(
                            many.ensemble(), many.schemes().get(0))));
        }
    }

    private static Initialization small() {
        return new Initialization(
                new Ensemble(
                        new DeepShape(12, List.of(20), 20, 20),
                        Activations.of("relu"),
                        new Feed.Normal(0, 1, 16),
                        0,
                        Ensemble.Top.NORMAL,
                        6,
                        7),
                List.of(
                        new Scheme(1, Initializers.of("he_normal"), null, 0, true),
                        new Scheme(2, normal(0.3), null, 3, true),
                        new Scheme(3, normal(0.02), null, 4, true)),
                new Trial("Adam", 2e-3, 60));
    }

    private static Initializer normal(double variance) {
        return Initializers.ALL.get("normal").make(Map.of("variance", variance));
    }

    private static boolean measured(Scene scene, int key) {
        Initialization section = scene.experiment().section(Initialization.KIND);
        return scene.answers().complete(InitializationPictures.measurement(section.ensemble(), section.scheme(key)));
    }

    /** Gives a scheme another variance, and waits until it is measured with it and seen. */
    private static void retune(OnScreen window, int key, double variance) {
        window.after(
                new InitializationEdits.Retune(key, "variance", variance),
                scene -> variance
                                == scene.experiment()
                                        .section(Initialization.KIND)
                                        .scheme(key)
                                        .initializer()
                                        .settings()
                                        .real("variance")
                        && measured(scene, key));
    }

    private static Ensemble ensemble(OnScreen window) {
        return window.engine.latest().experiment().section(Initialization.KIND).ensemble();
    }

    private static DeepShape shape(OnScreen window) {
        return ensemble(window).shape();
    }

    private static boolean says(OnScreen window, String words) {
        return window.all(JLabel.class).stream()
                .anyMatch(label -> label.getText() != null && label.getText().contains(words));
    }

    private static String verdict(OnScreen window) {
        StringBuilder all = new StringBuilder();
        window.all(JTextArea.class).forEach(area -> all.append(area.getText()).append('\n'));
        return all.toString();
    }

    /** Opens the row of a scheme by its name, once the window shows it. */
    private static void open(OnScreen window, int key) {
        OnScreen.until(() -> nameLabel(window, key).isPresent());
        window.drag(nameLabel(window, key).orElseThrow(), 3, 3, 3, 3);
    }

    private static Optional<JLabel> nameLabel(OnScreen window, int key) {
        Initialization section = window.engine.latest().experiment().section(Initialization.KIND);
        String name = InitializationPictures.name(Words.in(Language.ENGLISH), section.scheme(key));
        return window.all(JLabel.class).stream()
                .filter(one -> name.equals(one.getText()) && one.getMouseListeners().length > 0)
                .findFirst();
    }

    private static void press(OnScreen window, String words) {
        AbstractButton button = window.all(AbstractButton.class).stream()
                .filter(one -> words.equals(one.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
        OnScreen.onEventThread(button::doClick);
    }

    private static void choose(OnScreen window, String name, int index) {
        JComboBox<?> list = window.named(JComboBox.class, name);
        OnScreen.onEventThread(() -> list.setSelectedIndex(index));
    }

    private static void type(NumberField field, String text) {
        OnScreen.onEventThread(() -> {
            field.setText(text);
            field.postActionEvent();
        });
    }
}
