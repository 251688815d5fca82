package ladera.ui.lessons;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.UIManager;
import ladera.lesson.Cell;
import ladera.lesson.CourseMarks;
import ladera.lesson.Lesson;
import ladera.lesson.LessonEdits;
import ladera.lesson.LessonPictures;
import ladera.lesson.LessonText;
import ladera.lesson.Task;
import ladera.run.lessons.Workbook;
import ladera.ui.FormulaBlock;
import ladera.ui.Paragraph;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** The cells of one lesson under one another. */
final class LessonColumn extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;

    /** About seventy characters of prose. */
    static final int PROSE = 470;

    /** What pictures and their sliders get at least ... */
    static final int PICTURE = 620;

    /** ... and at most, where the window is wide. */
    private static final int WIDEST = 860;

    private static final float FORMULA_SIZE = 16;
    private static final int LINE = 24;

    private final transient Surroundings around;
    private final transient Lesson lesson;
    private final transient LessonText text;
    private final transient List<PictureCell> pictures = new ArrayList<>();
    private final transient List<TaskCell> tasks = new ArrayList<>();
    private final transient List<TablesCell> tables = new ArrayList<>();
    private final transient Map<String, Paragraph> readouts = new HashMap<>();

    LessonColumn(Surroundings around, Lesson lesson) {
        super(new MigLayout(
                "insets 20 0 40 0, wrap 1, gap 0 0, hidemode 3",
                "28:28:push[" + PICTURE + ":" + WIDEST + ":" + WIDEST + ", fill]20:20:push"));
        this.around = around;
        this.lesson = lesson;
        text = LessonText.of(lesson.id(), around.words().language());
        JLabel title = new JLabel(lesson.id() + "  " + text.get("title"));
        title.putClientProperty("FlatLaf.styleClass", "h2");
        add(title);
        lesson.cells().forEach(this::add);
    }

    private void add(Cell cell) {
        if (cell instanceof Cell.Prose prose) {
            addProse(text.paragraphs(prose.id()));
        } else if (cell instanceof Cell.Picture picture) {
            // Of several pictures behind one prediction the first asks for it.
            boolean asks = pictures.stream().noneMatch(other -> other.isBehind(picture.revealedBy()));
            PictureCell made = new PictureCell(around, lesson, picture, text, asks);
            pictures.add(made);
            add(made, "gaptop 14");
        } else if (cell instanceof Task task) {
            TaskCell made = new TaskCell(around, lesson, task, text);
            tasks.add(made);
            add(made, "gaptop 18");
        } else if (cell instanceof Cell.Readout readout) {
            Paragraph made = new Paragraph("", PICTURE, UIManager.getColor("Label.foreground"));
            readouts.put(readout.id(), made);
            add(made, "gaptop 8, w " + PICTURE + "!");
        } else if (cell instanceof Cell.Tables table) {
            TablesCell made = new TablesCell(around, lesson, table, text);
            tables.add(made);
            add(made, "gaptop 14, w " + PICTURE + "!");
        } else if (cell instanceof Cell.Door door) {
            JButton button = new JButton(text.get(door.id()));
            button.addActionListener(event -> around.submit(new LessonEdits.GoThrough(lesson.id(), door.id())));
            add(button, "gaptop 18, growx 0, alignx left");
        }
    }

    /** Prose and displayed formulas. */
    private void addProse(List<LessonText.Paragraph> paragraphs) {
        String gap = "gaptop 22";
        for (LessonText.Paragraph one : paragraphs) {
            if (one.formula()) {
                add(
                        new FormulaBlock(one.text(), FORMULA_SIZE, PROSE, UIManager.getColor("Label.foreground")),
                        gap + ", gapleft 12!, growx 0, alignx left");
            } else {
                Paragraph paragraph = new Paragraph(one.text(), PROSE, UIManager.getColor("Label.foreground"));
                add(paragraph, gap + ", w " + PROSE + "!");
            }
            gap = "gaptop 10";
        }
    }

    Lesson lesson() {
        return lesson;
    }

    void show(Workbook newest, LessonPictures.Drawn drawn, CourseMarks.Marks marks) {
        tables.forEach(table -> table.show(newest.setting()));
        if (drawn != null) {
            readouts.forEach((id, words) -> words.say(drawn.sentences().getOrDefault(id, "")));
        }
        for (PictureCell picture : pictures) {
            picture.show(newest, drawn);
        }
        if (marks != null) {
            for (TaskCell task : tasks) {
                task.show(newest, marks);
            }
        }
    }

    boolean settled() {
        return pictures.stream().allMatch(PictureCell::settled);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height - LINE;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
