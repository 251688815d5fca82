package ladera.ui.backprop;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.ActionEvent;
import java.io.IOException;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultCellEditor;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import ladera.num.Numerals;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.backprop.ExerciseEdits;
import ladera.run.backprop.Pasted;
import ladera.run.backprop.Task;
import ladera.ui.Forms;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** The points (x, y) as a table that is typed over, or pasted into from a spreadsheet. */
final class PointsForm extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int ROW = 23;

    /** More columns than these are set in small type. */
    private static final int ROOMY_COLUMNS = 5;

    private static final float SMALL = 10;

    private final transient Surroundings around;
    private final Model model = new Model();
    private final JTable table = new JTable(model);
    private final JPanel holder = new JPanel(new MigLayout("insets 0, fill, wrap 1, gap 0", "[grow, fill]"));
    private final JButton paste;
    private final JButton add;
    private final JButton remove;
    private boolean free = true;
    private transient Task task;
    private int point = -1;

    PointsForm(Surroundings around) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 4", "[grow, fill]"));
        this.around = around;
        setOpaque(false);
        holder.setOpaque(false);
        dress();
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, gap 2", "[grow][][][]"));
        head.setOpaque(false);
        head.add(Forms.heading(around.word("backprop.data")));
        paste = Forms.textButton(around.word("backprop.paste"), null);
        paste.setToolTipText(around.word("backprop.paste.tip"));
        paste.addActionListener(event -> paste());
        add = Forms.textButton("+", null);
        add.setToolTipText(around.word("backprop.point.add"));
        add.getAccessibleContext().setAccessibleName(around.word("backprop.point.add"));
        add.addActionListener(event -> around.submit(new ExerciseEdits.AddPoint()));
        remove = Forms.textButton("\u2212", null);
        remove.setToolTipText(around.word("backprop.point.remove"));
        remove.getAccessibleContext().setAccessibleName(around.word("backprop.point.remove"));
        remove.addActionListener(event -> around.submit(new ExerciseEdits.RemovePoint(
                table.getSelectedRow() < 0 ? task.points() - 1 : table.getSelectedRow())));
        head.add(paste);
        head.add(add);
        head.add(remove);
        add(head);
        add(holder, "wmin 0");
    }

    private void dress() {
        table.setRowHeight(ROW);
        table.setShowGrid(false);
        table.setIntercellSpacing(new Dimension(0, 0));
        table.setCellSelectionEnabled(true);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setSurrendersFocusOnKeystroke(true);
        table.putClientProperty("terminateEditOnFocusLost", Boolean.TRUE);
        table.getTableHeader().setReorderingAllowed(false);
        table.getTableHeader().setDefaultRenderer(new Painter(true));
        table.setDefaultRenderer(Object.class, new Painter(false));
        JTextField field = new JTextField();
        field.setHorizontalAlignment(SwingConstants.TRAILING);
        field.setBorder(BorderFactory.createEmptyBorder(0, 4, 0, 8));
        table.setDefaultEditor(Object.class, new DefaultCellEditor(field));
        table.getAccessibleContext().setAccessibleName(around.word("backprop.data"));
        table.setOpaque(false);
        table.getActionMap().put("paste", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                paste();
            }
        });
        holder.add(table.getTableHeader());
        holder.add(table);
    }

    void show(Sight sight) {
        boolean reshaped = task == null
                || task.points() != sight.task().points()
                || !task.data().inputNames().equals(sight.task().data().inputNames())
                || !task.data().targetNames().equals(sight.task().data().targetNames());
        task = sight.task();
        point = sight.moment().point(-1);
        if (reshaped) {
            if (table.isEditing()) {
                table.removeEditor();
            }
            model.fireTableStructureChanged();
            revalidate();
        } else {
            model.fireTableRowsUpdated(0, task.points() - 1);
        }
        free = !sight.exercise().attempt().checkOnly();
        paste.setEnabled(free);
        add.setEnabled(free && task.points() < Task.MOST_POINTS);
        remove.setEnabled(free && task.points() > 1);
    }

    /** Digits as the small ones below the line. */
    private static String subscripted(String name) {
        StringBuilder text = new StringBuilder();
        name.chars().forEach(sign -> text.append((char) (sign >= '0' && sign <= '9' ? sign - '0' + '\u2080' : sign)));
        return text.toString();
    }

    private void paste() {
        try {
            Object text = Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            take(String.valueOf(text));
        } catch (UnsupportedFlavorException | IOException | IllegalStateException nothingThere) {
            around.notices().say(around.words().sentence(new Problem("paste.empty", "")));
        }
    }

    /** Takes points as they come from a spreadsheet. */
    void take(String text) {
        try {
            List<double[]> rows = Pasted.rows(text);
            int inputs = task.data().inputWidth();
            int outputs = task.data().targetWidth();
            for (int r = 0; r < rows.size(); r++) {
                if (rows.get(r).length != inputs + outputs) {
                    throw new Refusal(new Problem("paste.columns", "", r + 1, rows.get(r).length, inputs + outputs));
                }
            }
            around.submit(new ExerciseEdits.SetPoints(Task.points(rows, inputs, outputs)));
        } catch (Refusal refusal) {
            around.notices().say(around.words().sentence(refusal.problem()));
        }
    }

    private final class Model extends AbstractTableModel {
        private static final long serialVersionUID = 1L;

        @Override
        public int getRowCount() {
            return task == null ? 0 : task.points();
        }

        @Override
        public int getColumnCount() {
            return task == null ? 0 : task.data().inputWidth() + task.data().targetWidth();
        }

        @Override
        public String getColumnName(int column) {
            int inputs = task.data().inputWidth();
            String name = column < inputs
                    ? task.data().inputNames().get(column)
                    : task.data().targetNames().get(column - inputs);
            return subscripted(name);
        }

        @Override
        public Object getValueAt(int row, int column) {
            return Numerals.shortest(task.rows().get(row)[column]).replace('-', '\u2212');
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return free;
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            if (value.equals(getValueAt(row, column))) {
                return;
            }
            try {
                double number = Numbers.read(getColumnName(column), String.valueOf(value));
                around.submit(new ExerciseEdits.SetPoint(row, column, number));
            } catch (Refusal refusal) {
                around.notices().say(around.words().sentence(refusal.problem()));
            }
        }
    }

    /** Numbers flush right; the point in sight on a tint. */
    private final class Painter extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        private final boolean head;

        Painter(boolean head) {
            this.head = head;
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable owner, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(owner, value, false, false, row, column);
            setHorizontalAlignment(TRAILING);
            boolean narrow = owner.getColumnCount() > ROOMY_COLUMNS;
            setFont(narrow ? owner.getFont().deriveFont(SMALL) : owner.getFont());
            setOpaque(!head && row == point);
            setBackground(javax.swing.UIManager.getColor("Ladera.selection"));
            setForeground(head ? around.palette().muted() : around.palette().text());
            setBorder(BorderFactory.createCompoundBorder(
                    focused && !head
                            ? BorderFactory.createLineBorder(around.palette().accent())
                            : BorderFactory.createMatteBorder(
                                    0,
                                    0,
                                    1,
                                    0,
                                    head
                                            ? around.palette().axis()
                                            : around.palette().grid()),
                    BorderFactory.createEmptyBorder(2, narrow ? 0 : 4, 2, narrow ? 2 : 8)));
            return this;
        }
    }
}
