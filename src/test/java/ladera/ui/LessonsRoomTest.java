package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JRadioButton;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import ladera.figure.Figure;
import ladera.figure.Located;
import ladera.lesson.Cell;
import ladera.lesson.Lesson;
import ladera.lesson.LessonText;
import ladera.lesson.Lessons;
import ladera.run.Commands;
import ladera.run.Experiment;
import ladera.run.lessons.Coursework;
import ladera.run.lessons.CourseworkEdits.OpenLesson;
import ladera.run.lessons.Matrix;
import ladera.run.lessons.Workbook;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The room of lessons in the real window: read, answered, turned and noted as a student does. */
class LessonsRoomTest {
    private static final MainFrame.Appearance PLAIN =
            new MainFrame.Appearance(Language.ENGLISH, Theme.LIGHT, Renderer.JAVA2D);
    private static final Words WORDS = Words.in(Language.ENGLISH);

    static Stream<Arguments> appearances() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(Theme.values()).map(theme -> Arguments.of(language, theme)));
    }

    private static OnScreen at(String lesson) {
        return new OnScreen(Experiment.of(Coursework.at(lesson)), PLAIN);
    }

    private static Workbook book(OnScreen window, String lesson) {
        return window.engine.latest().experiment().section(Coursework.KIND).workbook(lesson);
    }

    private static LessonText text(String lesson) {
        return LessonText.of(lesson, Language.ENGLISH);
    }

    private static JTextField field(OnScreen window, String lesson, String task) {
        return window.named(JTextField.class, text(lesson).get(task + ".question"));
    }

    private static void type(OnScreen window, String lesson, String task, String answer) {
        JTextField field = field(window, lesson, task);
        OnScreen.onEventThread(() -> {
            field.setText(answer);
            field.postActionEvent();
        });
        OnScreen.until(() -> book(window, lesson).answerTo(task).equals(answer)
                && window.frame().settled());
    }

    private static FigurePanel picture(OnScreen window, String lesson, String id) {
        Lesson own = Lessons.ALL.get(lesson);
        int number = own.pictures().indexOf(own.picture(id)) + 1;
        return window.named(
                FigurePanel.class,
                WORDS.get("notes.picture", lesson, text(lesson).get("title"), number));
    }

    private static boolean says(OnScreen window, String sentence) {
        return window.all(Paragraph.class).stream()
                .anyMatch(paragraph ->
                        paragraph.isVisible() && paragraph.getText().equals(sentence));
    }

    /** The pixel at which a place of a picture's plot is painted. */
    private static Point2D pixel(FigurePanel panel, int plot, double x, double y) {
        Located figure = (Located) panel.figure();
        Rectangle2D area = new Rectangle2D.Double(0, 0, panel.getWidth(), panel.getHeight());
        Located.Place origin = figure.placeIn(plot, area, 0, 0);
        return new Point2D.Double((x - origin.x()) / origin.xPixel(), (origin.y() - y) / origin.yPixel());
    }

    private static void drag(OnScreen window, FigurePanel panel, Point2D from, Point2D to) {
        window.drag(
                panel, (int) Math.round(from.getX()), (int) Math.round(from.getY()), (int) Math.round(to.getX()), (int)
                        Math.round(to.getY()));
    }

    @ParameterizedTest
    @MethodSource("appearances")
    void aLessonIsSeenWithItsPicturesAndItsPlaceInTheList(Language language, Theme theme) {
        MainFrame.Appearance appearance = new MainFrame.Appearance(language, theme, Renderer.JAVA2D);
        try (OnScreen window = new OnScreen(Experiment.of(Coursework.at("3.4")), appearance)) {
            Words words = Words.in(language);
            FigurePanel panels = window.named(
                    FigurePanel.class,
                    words.get(
                            "notes.picture",
                            "3.4",
                            LessonText.of("3.4", language).get("title"),
                            1));
            BufferedImage picture = window.picture();
            Rectangle place = window.placeOf(panels).intersection(new Rectangle(0, 0, 1280, 720));
            for (int unit : new int[] {0, 3, 4}) {
                int seen = OnScreen.count(picture, place, theme.palette().color(unit), 24);
                assertTrue(seen > 100, seen + " pixels of unit " + unit);
            }
            JList<?> list = window.all(JList.class).get(0);
            assertEquals(Lessons.ALL.ids().size(), list.getModel().getSize());
            assertEquals("3.4", ((Lesson) list.getSelectedValue()).id());
        }
    }

    @Test
    void anAnswerIsToldWhatItIsAndHintsComeOneByOne() {
        try (OnScreen window = at("3.4")) {
            type(window, "3.4", "regions", "3");
            OnScreen.until(() -> says(window, text("3.4").get("regions.slip.joints")));
            AbstractButton hint = window.all(AbstractButton.class).stream()
                    .filter(button -> WORDS.get("lesson.hint", 2).equals(button.getText()))
                    .findFirst()
                    .orElseThrow();
            OnScreen.onEventThread(hint::doClick);
            OnScreen.until(() -> says(window, text("3.4").get("regions.hint1")));
            assertFalse(says(window, text("3.4").get("regions.hint2")), "one at a time");
            type(window, "3.4", "regions", "4");
            OnScreen.until(() ->
                    says(window, WORDS.get("lesson.right") + " " + text("3.4").get("regions.why")));
            assertTrue(window.frame()
                    .room()
                    .readings(window.engine.latest())
                    .contains(WORDS.get(
                            "lesson.progress", 1, Lessons.ALL.get("3.4").tasks().size())));
        }
    }

    @Test
    void aSliderRedrawsItsPictureAndTheNotebooksSettingsComeBack() {
        try (OnScreen window = at("4.2")) {
            FigurePanel output = picture(window, "4.2", "y");
            OnScreen.until(() -> output.figure() != null);
            Figure before = output.figure();
            JSlider weight = window.named(JSlider.class, "\u03c6\u2081");
            OnScreen.onEventThread(() -> weight.setValue(weight.getMaximum()));
            OnScreen.until(() -> book(window, "4.2").knobs().real("phi_1") > 2 && output.figure() != before);
            AbstractButton reset = window.all(AbstractButton.class).stream()
                    .filter(button -> WORDS.get("lesson.reset").equals(button.getText()))
                    .findFirst()
                    .orElseThrow();
            OnScreen.onEventThread(reset::doClick);
            OnScreen.until(
                    () -> book(window, "4.2").knobs().real("phi_1") == 0.5 && weight.getValue() < weight.getMaximum());
        }
    }

    @Test
    void aWideWindowSetsTheLessonLargerAndANarrowOneCutsNothing() {
        try (OnScreen window = at("5.1")) {
            Paragraph prose = window.all(Paragraph.class).stream()
                    .filter(one -> one.getText()
                            .equals(text("5.1").paragraphs("intro").get(0).text()))
                    .findFirst()
                    .orElseThrow();
            resize(window, 1920, 1080);
            OnScreen.until(() -> prose.getFont().getSize2D() >= 17);
            resize(window, 980, 640);
            FigurePanel density = picture(window, "5.1", "density");
            OnScreen.until(() -> isWhole(prose) && isWhole(density));
            assertTrue(prose.getFont().getSize2D() < 17);
        }
    }

    private static void resize(OnScreen window, int width, int height) {
        OnScreen.onEventThread(() -> {
            window.frame().setSize(width, height);
            window.frame().validate();
        });
    }

    /** Whether nothing of a part is cut at the right. */
    private static boolean isWhole(JComponent part) {
        return part.getWidth() > 0 && part.getVisibleRect().width == part.getWidth();
    }

    @Test
    void aPredictionComesBeforeThePicture() {
        try (OnScreen window = at("3.4")) {
            FigurePanel veiled = picture(window, "3.4", "collapse");
            assertFalse(veiled.isVisible());
            JRadioButton curve = window.all(JRadioButton.class).stream()
                    .filter(button -> button.getText().equals(text("3.4").get("linear.choice.curve")))
                    .findFirst()
                    .orElseThrow();
            OnScreen.onEventThread(curve::doClick);
            OnScreen.until(veiled::isVisible);
            OnScreen.until(() -> says(window, text("3.4").get("linear.slip.curve")));
        }
    }

    @Test
    void anInputIsDraggedInAPictureAndUndoneAsOne() {
        try (OnScreen window = at("3.4")) {
            FigurePanel panels = picture(window, "3.4", "panels");
            drag(window, panels, pixel(panels, 0, 0.4, 0), pixel(panels, 0, 0.8, 0));
            OnScreen.until(() -> Math.abs(book(window, "3.4").knobs().real("x") - 0.8) < 0.01);
            window.engine.submit(new Commands.Undo());
            OnScreen.until(() -> book(window, "3.4").knobs().real("x") == 0.4);
        }
    }

    @Test
    void aLabelChangesWhenItsDotIsPressed() {
        try (OnScreen window = at("5.2")) {
            Matrix before = book(window, "5.2").setting().table("train");
            FigurePanel model = picture(window, "5.2", "model");
            Point2D dot = pixel(model, 1, before.get(4, 0), before.get(4, 1));
            drag(window, model, dot, dot);
            OnScreen.until(() -> book(window, "5.2").setting().table("train").get(4, 1) == 1 - before.get(4, 1));
            assertEquals(
                    before,
                    book(window, "5.2").setting().table("train").with(4, 1, before.get(4, 1)),
                    "that one alone");
        }
    }

    @Test
    void anEntryThatNoTableHoldsIsOutlinedAndTheLastOneStays() {
        try (OnScreen window = at("4.3")) {
            Matrix before = book(window, "4.3").setting().table("beta");
            JTextField entry = window.named(JTextField.class, text("4.3").get("table.beta") + " 2, 1");
            OnScreen.onEventThread(() -> {
                entry.setText("1e300");
                entry.postActionEvent();
            });
            assertTrue(entry.getToolTipText().contains("1e300"), entry.getToolTipText());
            assertTrue(entry.getToolTipText().contains(text("4.3").get("table.beta") + " 2, 1"));
            OnScreen.onEventThread(() -> {
                entry.setText("7.5");
                entry.postActionEvent();
            });
            OnScreen.until(() -> book(window, "4.3").setting().table("beta").equals(before.with(1, 0, 7.5)));
        }
    }

    @Test
    void notesStayWithTheirLesson() {
        try (OnScreen window = at("3.4")) {
            JTextArea notes = window.all(JTextArea.class).get(0);
            OnScreen.onEventThread(() -> notes.setText("Four regions."));
            OnScreen.until(() -> book(window, "3.4").notes().equals("Four regions."));
            JList<?> list = window.all(JList.class).get(0);
            OnScreen.onEventThread(() -> list.setSelectedIndex(Lessons.ALL.ids().indexOf("4.1")));
            OnScreen.until(() -> notes.getText().isEmpty());
            window.after(new OpenLesson("3.4"), scene -> notes.getText().equals("Four regions."));
        }
    }

    @Test
    void onlyALessonWithStepsHasATransport() {
        try (OnScreen window = at("3.4")) {
            JComponent content = (JComponent) window.frame().getContentPane();
            Action forward = content.getActionMap().get("forward");
            assertFalse(forward.isEnabled());
            window.after(new OpenLesson("6.2"), scene -> forward.isEnabled());
            window.act("forward");
            OnScreen.until(() -> window.engine.latest().playback().cursor() == 1);
        }
    }

    @Test
    void aDoorLeadsToAnotherRoomAndUndoLeadsBack() {
        try (OnScreen window = at("6.2")) {
            Cell.Door door = Lessons.ALL.get("6.2").all(Cell.Door.class).get(0);
            AbstractButton button = window.all(AbstractButton.class).stream()
                    .filter(one -> text("6.2").get(door.id()).equals(one.getText()))
                    .findFirst()
                    .orElseThrow();
            OnScreen.onEventThread(button::doClick);
            OnScreen.until(() -> window.engine.latest().experiment().room().equals("optimizers"));
            window.engine.submit(new Commands.Undo());
            OnScreen.until(() -> window.engine.latest().experiment().room().equals("lessons"));
        }
    }
}
