package ladera.ui.lessons;

import java.awt.FontMetrics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.UIManager;
import ladera.figure.Figure;
import ladera.lesson.Cell;
import ladera.lesson.Lesson;
import ladera.lesson.LessonEdits;
import ladera.lesson.LessonPictures;
import ladera.lesson.LessonText;
import ladera.lesson.Touch;
import ladera.num.Knobs;
import ladera.run.lessons.CourseworkEdits;
import ladera.run.lessons.Setting;
import ladera.run.lessons.Workbook;
import ladera.ui.FigurePanel;
import ladera.ui.KnobRow;
import ladera.ui.Paragraph;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** A live picture with its sliders beneath, or the request to predict it first. */
final class PictureCell extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final String BUTTONS = "insets 0, gap 6, nogrid";

    private static final int NARROWEST_LABEL = 30;
    private static final int WIDEST_LABEL = 110;

    private final transient Cell.Picture picture;
    private final FigurePanel panel;
    private final Paragraph veil;
    private final JPanel presets = new JPanel(new MigLayout(BUTTONS));
    private final JPanel controls =
            new JPanel(new MigLayout("insets 0, wrap 2, gap 24 3, hidemode 3", "[grow, fill, sg][grow, fill, sg]"));
    private final transient Map<String, KnobRow> rows = new LinkedHashMap<>();
    private final boolean asks;
    private transient Setting setting;
    private transient Measure measure = Measure.NARROWEST;
    private int height;

    PictureCell(Surroundings around, Lesson lesson, Cell.Picture picture, LessonText text, boolean asks) {
        super(new MigLayout("insets 0, wrap 1, fillx, gap 0 6, hidemode 3", "[grow, fill]"));
        this.picture = picture;
        this.asks = asks;
        setOpaque(false);
        panel = new FigurePanel(around);
        int number = lesson.pictures().indexOf(picture) + 1;
        panel.getAccessibleContext()
                .setAccessibleName(around.words().get("notes.picture", lesson.id(), text.get("title"), number));
        veil = new Paragraph(
                around.word("lesson.predict"),
                Measure.NARROWEST.prose(),
                around.palette().muted());
        controls.setOpaque(false);
        int[] labels = {labelWidth(around, lesson, 0), labelWidth(around, lesson, 1)};
        for (String id : picture.knobs()) {
            KnobRow row = new KnobRow(
                    Knobs.knob(lesson.notebook().knobs(), id),
                    around.words(),
                    value -> around.submit(new CourseworkEdits.TurnKnob(lesson.id(), id, value)),
                    labels[rows.size() % 2]);
            rows.put(id, row);
            controls.add(row, "wmin 0");
        }
        presets.setOpaque(false);
        for (Cell.Preset preset : picture.presets()) {
            JButton button = new JButton(text.get("preset." + preset.id()));
            button.putClientProperty("FlatLaf.styleClass", "small");
            button.addActionListener(
                    event -> around.submit(new LessonEdits.Press(lesson.id(), picture.id(), preset.id())));
            presets.add(button);
        }
        add(veil);
        add(panel);
        add(presets);
        add(controls);
        if (picture.touch() != Touch.NONE) {
            PictureTouch.attach(
                    panel,
                    () -> setting,
                    (drag, pressed) -> around.submit(new LessonEdits.Handle(lesson.id(), picture.id(), drag, pressed)));
        }
    }

    /** Whether the picture itself is shown. */
    boolean isRevealed() {
        return panel.isVisible();
    }

    /** Whether it is shown only once that task is answered. */
    boolean isBehind(String task) {
        return picture.revealedBy().equals(task);
    }

    /** Wide enough for the longest name among the knobs of a column, and no wider. */
    private int labelWidth(Surroundings around, Lesson lesson, int column) {
        FontMetrics metrics = getFontMetrics(UIManager.getFont("Label.font"));
        int widest = IntStream.range(0, picture.knobs().size())
                .filter(number -> number % 2 == column)
                .mapToObj(picture.knobs()::get)
                .mapToInt(id -> metrics.stringWidth(
                        KnobRow.name(Knobs.knob(lesson.notebook().knobs(), id), around.words())))
                .max()
                .orElse(0);
        return Math.max(NARROWEST_LABEL, Math.min(WIDEST_LABEL, widest + 2));
    }

    void show(Workbook book, LessonPictures.Drawn drawn) {
        setting = book.setting();
        boolean revealed = picture.revealedBy().isEmpty()
                || !book.answerTo(picture.revealedBy()).isEmpty();
        veil.setVisible(!revealed && asks);
        panel.setVisible(revealed);
        controls.setVisible(revealed);
        setVisible(revealed || asks);
        presets.setVisible(revealed && !picture.presets().isEmpty());
        rows.forEach((id, row) -> {
            row.show(book.knobs());
            row.setVisible(picture.uses().test(setting, id));
        });
        Figure figure = drawn == null ? null : drawn.figures().get(picture.id());
        if (figure != panel.figure()) {
            panel.show(figure);
        }
        fit();
    }

    /** Gives the picture the height that it wants at its width. */
    private void fit() {
        Figure figure = panel.figure();
        int wide = measure.picture();
        int tall = figure == null ? height : (int) Math.round(figure.heightAt(wide));
        if (tall != height) {
            height = tall;
            ((MigLayout) getLayout()).setComponentConstraints(panel, "h " + tall + "!");
            revalidate();
        }
    }

    /** Buttons that do not stand in one line stand in two. */
    private void breakButtons(String how) {
        int count = presets.getComponentCount();
        if (count > 1) {
            ((MigLayout) presets.getLayout()).setComponentConstraints(presets.getComponent((count - 1) / 2), how);
            presets.invalidate();
        }
    }

    /** Fits a column of another width. */
    void set(Measure newest) {
        measure = newest;
        veil.set(newest.type(), newest.prose());
        breakButtons("");
        if (presets.getPreferredSize().width > newest.picture()) {
            breakButtons("wrap");
        }
        presets.revalidate();
        fit();
    }

    /** A picture that is scrolled out of sight is not waited for. */
    boolean settled() {
        return panel.settled() || panel.getVisibleRect().isEmpty();
    }
}
