package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import ladera.figure.Palette;
import ladera.run.Commands;
import ladera.run.Examples;
import ladera.run.LineupEdits;
import ladera.run.Race;
import ladera.run.Scene;
import ladera.run.Starts;
import ladera.run.Tuning;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The real window on the check's own display: what it shows, and what the hand does to it. */
class WindowTest {
    private static final MainFrame.Appearance PLAIN =
            new MainFrame.Appearance(Language.ENGLISH, Theme.LIGHT, Renderer.JAVA2D);

    static Stream<Arguments> appearances() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(Theme.values())
                        .flatMap(theme ->
                                Stream.of(Renderer.values()).map(renderer -> Arguments.of(language, theme, renderer))));
    }

    @ParameterizedTest
    @MethodSource("appearances")
    void everyContestantsPathIsSeenOnMapAndReliefAndInTheCurves(Language language, Theme theme, Renderer renderer) {
        try (OnScreen window = new OnScreen(Examples.first(), new MainFrame.Appearance(language, theme, renderer))) {
            window.at(60);
            BufferedImage picture = window.picture();
            Words words = Words.in(language);
            for (String figure : List.of("figure.map", "figure.relief", "figure.excess")) {
                Rectangle place = window.placeOf(window.named(JPanel.class, words.get(figure)));
                assertTrue(colors(picture, place) > 50, figure + " is all but blank");
                Palette palette = theme.palette();
                for (int style = 0; style < 4; style++) {
                    int seen = OnScreen.count(picture, place, palette.color(style), 24);
                    assertTrue(seen > 12, figure + " shows " + seen + " pixels of contestant " + style);
                }
            }
            assertEquals(
                    theme.palette().background().getRGB(),
                    picture.getRGB(window.placeOf(window.frame().room().stage()).x + 3, 400));
            assertTrue(window.all(AbstractButton.class).stream()
                    .anyMatch(button -> words.get("contestant.add").equals(button.getText())));
        }
    }

    @Test
    void playStepAndSeekMoveThroughTheSameHistory() {
        try (OnScreen window = new OnScreen(Examples.first(), PLAIN)) {
            window.act("forward");
            OnScreen.until(() -> window.engine.latest().playback().cursor() == 1);
            window.act("end");
            OnScreen.until(() -> window.engine.latest().playback().cursor() == 120);
            double last = window.engine.latest().trails().get(3).x().get(119);
            window.act("back");
            OnScreen.until(() -> window.engine.latest().playback().cursor() == 119);
            assertEquals(last, window.engine.latest().trails().get(3).x().get(119));
            window.act("start");
            OnScreen.until(() -> window.engine.latest().playback().cursor() == 0);
            window.act("play");
            OnScreen.until(() -> window.engine.latest().playback().cursor() > 3);
            window.act("play");
            OnScreen.until(() -> !window.engine.latest().playback().playing());
        }
    }

    @Test
    void aStartIsDraggedOnTheMapAndTheWholeFanFollows() {
        try (OnScreen window = new OnScreen(Examples.first(), PLAIN)) {
            window.at(30);
            JPanel map = window.named(JPanel.class, "Map of the surface");
            Starts.Fan before =
                    (Starts.Fan) window.engine.latest().experiment().race().starts();
            int[] start = pixelOf(map, before.of(0, 4).x(), before.of(0, 4).y());
            int[] goal = pixelOf(map, 2, -1);
            window.drag(map, start[0], start[1], goal[0], goal[1]);
            OnScreen.until(() ->
                    !before.equals(window.engine.latest().experiment().race().starts()));
            Starts.Fan after =
                    (Starts.Fan) window.engine.latest().experiment().race().starts();
            assertEquals(Math.hypot(2, 1), after.radius(), 0.05);
            assertEquals(Math.toDegrees(Math.atan2(-1, 2)), after.angle(), 1.5);
        }
    }

    @Test
    void thePointUnderTheCursorIsReadOut() {
        try (OnScreen window = new OnScreen(Examples.first(), PLAIN)) {
            window.at(1);
            JPanel map = window.named(JPanel.class, "Map of the surface");
            int[] there = pixelOf(map, 1.2, 0.9);
            window.hover(map, there[0], there[1]);
            OnScreen.until(() -> window.all(JLabel.class).stream()
                    .anyMatch(label -> label.getText() != null
                            && label.getText().contains("f = 0.4")
                            && label.getText().contains("\u03bb")));
        }
    }

    @Test
    void badInputOutlinesTheFieldNamesTheRangeAndLosesNothing() {
        try (OnScreen window = new OnScreen(Examples.first(), PLAIN)) {
            NumberField steps = window.named(NumberField.class, "Steps");
            for (String bad : List.of("abc", "0", "1e99", "12.5", "")) {
                type(steps, bad);
                assertEquals(
                        FlatClientProperties.OUTLINE_ERROR, steps.getClientProperty(FlatClientProperties.OUTLINE), bad);
                assertTrue(steps.getToolTipText().contains("1000000"), steps.getToolTipText());
                assertEquals(120, window.engine.latest().experiment().race().steps());
            }
            type(steps, "50");
            OnScreen.until(() -> window.engine.latest().experiment().race().steps() == 50);
            assertEquals(null, steps.getClientProperty(FlatClientProperties.OUTLINE));
        }
    }

    @Test
    void languageAndThemeAreSwitchedInMidRunAndNothingOfTheRunIsLost() {
        try (OnScreen window = new OnScreen(Examples.first(), PLAIN)) {
            Scene before = window.at(40);
            OnScreen.onEventThread(() -> {
                window.frame().switchLanguage();
                window.frame().switchTheme();
            });
            OnScreen.until(() -> window.frame().settled());
            assertEquals(before.experiment(), window.engine.latest().experiment());
            assertEquals(40, window.engine.latest().playback().cursor());
            assertTrue(window.all(JLabel.class).stream().anyMatch(label -> "Participantes".equals(label.getText())));
            assertFalse(window.all(JLabel.class).stream().anyMatch(label -> "Contestants".equals(label.getText())));
        }
    }

    @Test
    void aRefusedCommandIsSaidInTheBannerAndTheRaceGoesOn() {
        try (OnScreen window = new OnScreen(Examples.first(), PLAIN)) {
            Scene refused = window.after(
                    new LineupEdits.Retune<>(Race.KIND, 1, Tuning.Group.METHOD, "lr", -5.0),
                    scene -> scene.problem() != null);
            assertEquals("lr", refused.problem().place());
            OnScreen.until(() -> window.all(JLabel.class).stream()
                    .anyMatch(
                            label -> label.getText() != null && label.getText().startsWith("lr cannot be -5")));
            window.after(new Commands.Seek(12), scene -> scene.playback().cursor() == 12);
        }
    }

    @Test
    void roomsOfTheWindowAndOfTheCommandLineAreTheSame() {
        assertEquals(Rooms.ALL.ids(), ladera.batch.Rooms.ALL.ids());
        assertNotEquals(List.of(), Rooms.ALL.ids());
    }

    private static void type(NumberField field, String text) {
        OnScreen.onEventThread(() -> {
            field.setText(text);
            field.postActionEvent();
        });
    }

    /** Where the map draws a point of the course's square domain, from the frame that its axes leave. */
    private static int[] pixelOf(JPanel map, double x, double y) {
        var view = (ladera.ui.optimizers.Plotted) map;
        ladera.num.PlanePoint pixel = view.pixelOf(x, y);
        return new int[] {(int) Math.round(pixel.x()), (int) Math.round(pixel.y())};
    }

    private static int colors(BufferedImage picture, Rectangle place) {
        Set<Integer> colors = new HashSet<>();
        for (int y = place.y; y < place.y + place.height; y += 2) {
            for (int x = place.x; x < place.x + place.width; x += 2) {
                colors.add(picture.getRGB(x, y));
            }
        }
        return colors.size();
    }
}
