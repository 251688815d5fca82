package ladera.ui.lessons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import ladera.lesson.Cell;
import ladera.lesson.Lesson;
import ladera.lesson.LessonText;
import ladera.num.Numerals;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.lessons.CourseworkEdits;
import ladera.run.lessons.Matrix;
import ladera.run.lessons.Setting;
import ladera.ui.NumberField;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** Tables side by side, a field an entry, and where they may be resized, buttons for rows and columns. */
final class TablesCell extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int FIELD = 54;
    private static final String ROW = "insets 0, gap 18 10";

    private final transient Surroundings around;
    private final transient Lesson lesson;
    private final transient Cell.Tables tables;
    private final transient LessonText text;
    private final transient Map<String, Block> blocks = new LinkedHashMap<>();

    TablesCell(Surroundings around, Lesson lesson, Cell.Tables tables, LessonText text) {
        super(new MigLayout(ROW));
        this.around = around;
        this.lesson = lesson;
        this.tables = tables;
        this.text = text;
        setOpaque(false);
        for (String name : tables.names()) {
            Block block = new Block(name);
            blocks.put(name, block);
            add(block, "aligny top");
        }
    }

    /** Fits a column of another width: tables that do not stand in one row stand in two. */
    void set(Measure newest) {
        MigLayout layout = (MigLayout) getLayout();
        layout.setLayoutConstraints(ROW);
        invalidate();
        if (getPreferredSize().width > newest.picture()) {
            layout.setLayoutConstraints(ROW + ", wrap " + (blocks.size() + 1) / 2);
        }
        revalidate();
    }

    void show(Setting setting) {
        blocks.forEach((name, block) -> block.show(setting.table(name)));
    }

    /** One table with its caption. */
    private final class Block extends JPanel {
        private static final long serialVersionUID = 1L;

        private final String name;
        private final JLabel caption = new JLabel();
        private final JPanel grid = new JPanel();
        private final transient List<NumberField> fields = new ArrayList<>();
        private transient Matrix shown;

        Block(String name) {
            super(new MigLayout("insets 0, wrap 1, gap 0 4"));
            this.name = name;
            setOpaque(false);
            grid.setOpaque(false);
            caption.setForeground(around.palette().muted());
            add(caption);
            add(grid);
            JPanel sizes = new JPanel(new MigLayout("insets 0, gap 3"));
            sizes.setOpaque(false);
            if (tables.resizing().rows()) {
                sizes.add(word("lesson.rows"));
                sizes.add(resize("lesson.rows", 1, 0, "+"));
                sizes.add(resize("lesson.rows", -1, 0, "\u2212"), "gapright 8");
            }
            if (tables.resizing().columns()) {
                sizes.add(word("lesson.columns"));
                sizes.add(resize("lesson.columns", 0, 1, "+"));
                sizes.add(resize("lesson.columns", 0, -1, "\u2212"));
            }
            if (sizes.getComponentCount() > 0) {
                add(sizes);
            }
        }

        private JLabel word(String key) {
            JLabel label = new JLabel(around.word(key));
            label.setForeground(around.palette().muted());
            label.putClientProperty("FlatLaf.styleClass", "small");
            return label;
        }

        private JButton resize(String words, int rows, int columns, String sign) {
            JButton button = new JButton(sign);
            button.getAccessibleContext().setAccessibleName(around.word(words) + " " + sign);
            button.putClientProperty("FlatLaf.styleClass", "mini");
            button.addActionListener(event -> {
                int tall = shown.rows() + rows;
                int wide = shown.columns() + columns;
                if (tall >= 1 && wide >= 1) {
                    change(shown.resized(tall, wide));
                }
            });
            return button;
        }

        private void change(Matrix matrix) {
            around.submit(new CourseworkEdits.ChangeTable(lesson.id(), name, matrix));
        }

        void show(Matrix newest) {
            if (newest.equals(shown)) {
                return;
            }
            boolean sameShape = shown != null && shown.rows() == newest.rows() && shown.columns() == newest.columns();
            shown = newest;
            if (!sameShape) {
                build();
            }
            for (int k = 0; k < fields.size(); k++) {
                fields.get(k).show(newest.entries().get(k));
            }
        }

        private void build() {
            // The shape of what is a list, rather than a matrix, says nothing.
            boolean list =
                    tables.resizing() == Cell.Tables.Resizing.ROWS || tables.resizing() == Cell.Tables.Resizing.COLUMNS;
            String shape = list ? "" : "  " + shown.rows() + " \u00d7 " + shown.columns();
            caption.setText(text.get("table." + name) + shape);
            grid.removeAll();
            fields.clear();
            grid.setLayout(new MigLayout("insets 0, gap 3 3, wrap " + shown.columns()));
            for (int k = 0; k < shown.rows() * shown.columns(); k++) {
                int i = k / shown.columns();
                int j = k % shown.columns();
                NumberField field = new NumberField(
                        typed -> number(typed, i, j),
                        refusal -> around.words().sentence(refusal.problem()),
                        value -> change(shown.with(i, j, (Double) value)));
                field.getAccessibleContext().setAccessibleName(place(i, j));
                fields.add(field);
                grid.add(field, "w " + FIELD + "!");
            }
            revalidate();
        }

        private String place(int i, int j) {
            return text.get("table." + name) + " " + (i + 1) + ", " + (j + 1);
        }

        private Object number(String typed, int i, int j) {
            double value;
            try {
                value = Numerals.parse(typed.trim().replace(',', '.'));
            } catch (NumberFormatException notANumber) {
                value = Double.NaN;
            }
            if (!Double.isFinite(value)) {
                throw new Refusal(new Problem("field.number", place(i, j), typed));
            }
            Matrix.requireEntry(value, place(i, j));
            return value;
        }
    }
}
