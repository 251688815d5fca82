package ladera.ui.lessons;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
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
import ladera.ui.ScrolledColumn;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** The cells of one lesson under one another. */
final class LessonColumn extends ScrolledColumn {
    private static final long serialVersionUID = 1L;

    /** Sizes and gaps in ems of the prose. */
    private static final float TITLE = 1.6f;

    private static final float FORMULA = 1.22f;
    private static final double INDENT = 1;
    private static final double SECTION = 1.6;
    private static final double PARAGRAPH = 0.65;
    private static final double DISPLAY = 0.9;

    private static final int LINE = 24;

    private final transient Surroundings around;
    private final transient Lesson lesson;
    private final transient LessonText text;
    private final transient List<PictureCell> pictures = new ArrayList<>();
    private final transient List<TaskCell> tasks = new ArrayList<>();
    private final transient List<TablesCell> tables = new ArrayList<>();
    private final transient Map<String, Paragraph> readouts = new HashMap<>();
    /** Sentences that stand under a picture, and are veiled with it. */
    private final transient Map<Paragraph, PictureCell> told = new HashMap<>();

    private final transient List<Gap> gaps = new ArrayList<>();
    private final transient List<Paragraph> prose = new ArrayList<>();
    private final transient List<FormulaBlock> formulas = new ArrayList<>();
    private final JLabel title;
    private transient Measure measure;

    /** What stands above a part of the column, and left of it, in ems. */
    private record Gap(JComponent part, double above, double left, boolean own) {}

    LessonColumn(Surroundings around, Lesson lesson) {
        super(new MigLayout("insets 20 0 40 0, wrap 1, gap 0 0, hidemode 3"), LINE);
        this.around = around;
        this.lesson = lesson;
        text = LessonText.of(lesson.id(), around.words().language());
        title = new JLabel(lesson.id() + "  " + text.get("title"));
        title.putClientProperty("FlatLaf.styleClass", "h2");
        put(title, 0, 0, true);
        Cell before = null;
        for (Cell cell : lesson.cells()) {
            add(cell, before);
            before = cell;
        }
        set(Measure.NARROWEST);
    }

    private void add(Cell cell, Cell before) {
        if (cell instanceof Cell.Prose section) {
            addProse(text.paragraphs(section.id()));
        } else if (cell instanceof Cell.Picture picture) {
            // Of several pictures behind one prediction the first asks for it.
            boolean asks = pictures.stream().noneMatch(other -> other.isBehind(picture.revealedBy()));
            PictureCell made = new PictureCell(around, lesson, picture, text, asks);
            pictures.add(made);
            put(made, DISPLAY, 0, false);
        } else if (cell instanceof Task task) {
            TaskCell made = new TaskCell(around, lesson, task, text);
            tasks.add(made);
            put(made, SECTION, 0, true);
        } else if (cell instanceof Cell.Readout readout) {
            Paragraph made = paragraph("");
            readouts.put(readout.id(), made);
            if (before instanceof Cell.Picture) {
                told.put(made, pictures.get(pictures.size() - 1));
            }
            put(made, PARAGRAPH, 0, true);
        } else if (cell instanceof Cell.Tables table) {
            TablesCell made = new TablesCell(around, lesson, table, text);
            tables.add(made);
            put(made, before instanceof Task ? SECTION : DISPLAY, 0, false);
        } else if (cell instanceof Cell.Door door) {
            JButton button = new JButton(text.get(door.id()));
            button.addActionListener(event -> around.submit(new LessonEdits.GoThrough(lesson.id(), door.id())));
            put(button, SECTION, 0, true);
        }
    }

    /** Prose and displayed formulas. */
    private void addProse(List<LessonText.Paragraph> paragraphs) {
        double above = SECTION;
        for (LessonText.Paragraph one : paragraphs) {
            if (one.formula()) {
                Color ink = UIManager.getColor("Label.foreground");
                Measure now = Measure.NARROWEST;
                FormulaBlock made = new FormulaBlock(one.text(), FORMULA * now.type(), now.prose(), ink);
                formulas.add(made);
                put(made, above, INDENT, true);
            } else {
                Paragraph made = paragraph(one.text());
                prose.add(made);
                put(made, above, 0, true);
            }
            above = one.formula() ? DISPLAY : PARAGRAPH;
        }
    }

    private Paragraph paragraph(String words) {
        return new Paragraph(words, Measure.NARROWEST.prose(), UIManager.getColor("Label.foreground"))
                .withSymbols(around.words().language());
    }

    /** Adds a part, of its own width or as wide as a picture. */
    private void put(JComponent part, double above, double left, boolean own) {
        gaps.add(new Gap(part, above, left, own));
        add(part);
    }

    /** Sets everything in another size. */
    private void set(Measure newest) {
        measure = newest;
        MigLayout layout = (MigLayout) getLayout();
        int margin = Measure.MARGIN;
        layout.setColumnConstraints(
                margin + ":" + margin + ":push[" + newest.picture() + "!, fill]" + margin + ":" + margin + ":push");
        for (Gap gap : gaps) {
            layout.setComponentConstraints(
                    gap.part,
                    "gaptop " + newest.ems(gap.above) + ", gapleft " + newest.ems(gap.left)
                            + (gap.own ? "!, growx 0, alignx left" : "!"));
        }
        setTitle(newest);
        prose.forEach(paragraph -> paragraph.set(newest.type(), newest.prose()));
        readouts.values().forEach(paragraph -> paragraph.set(newest.type(), newest.prose()));
        formulas.forEach(formula -> formula.set(FORMULA * newest.type(), newest.picture() - newest.ems(INDENT)));
        tasks.forEach(task -> task.set(newest));
        pictures.forEach(picture -> picture.set(newest));
        tables.forEach(table -> table.set(newest));
        revalidate();
    }

    /** A title too long for the column is set smaller. */
    private void setTitle(Measure newest) {
        title.setFont(title.getFont().deriveFont(TITLE * newest.type()));
        float wide = title.getPreferredSize().width;
        if (wide > newest.picture()) {
            title.setFont(title.getFont().deriveFont(TITLE * newest.type() * newest.picture() / wide));
        }
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        Measure fitting = Measure.at(width);
        if (!fitting.equals(measure)) {
            set(fitting);
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
        told.forEach((words, picture) -> words.setVisible(picture.isRevealed()));
        if (marks != null) {
            for (TaskCell task : tasks) {
                task.show(newest, marks);
            }
        }
    }

    boolean settled() {
        return pictures.stream().allMatch(PictureCell::settled);
    }
}
