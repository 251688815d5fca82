package ladera.ui.backprop;

import java.awt.AWTKeyStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.DefaultCellEditor;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import ladera.figure.EquationFigure;
import ladera.figure.ExerciseEquation;
import ladera.figure.TexLine;
import ladera.run.Commands;
import ladera.run.backprop.Cell;
import ladera.run.backprop.ExerciseEdits;
import ladera.study.backprop.Marking;
import ladera.ui.Surroundings;

/**
 * Numbers of the exercise in a table. A click on one goes to its equation; in a check numbers are typed here, and Enter goes
 * on to the next one of the story.
 */
final class NumberTable extends JTable {
    private static final long serialVersionUID = 1L;

    private static final int ROW = 23;
    private static final float SYMBOL_SIZE = 14;

    /** Rows seen before the one that is brought into view. */
    private static final int ROWS_ABOVE = 3;

    private final transient Surroundings around;
    private final transient Consumer<Cell> onEntered;
    private final transient Model model = new Model();
    private final transient List<Set<AWTKeyStroke>> typing = List.of(
            getFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS),
            getFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS));
    private transient Grid grid = new Grid(List.of(), List.of());
    private transient Sight sight;
    private int point;
    private boolean fromCode;

    /** @param onEntered told after Enter which number was typed */
    NumberTable(Surroundings around, Consumer<Cell> onEntered) {
        this.around = around;
        this.onEntered = onEntered;
        setModel(model);
        setAutoCreateColumnsFromModel(false);
        setRowHeight(ROW);
        setCellSelectionEnabled(true);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setShowGrid(false);
        setIntercellSpacing(new java.awt.Dimension(0, 0));
        setFillsViewportHeight(true);
        setSurrendersFocusOnKeystroke(true);
        putClientProperty("terminateEditOnFocusLost", Boolean.TRUE);
        setOpaque(false);
        setDefaultRenderer(Object.class, new Painter());
        JTextField field = new JTextField();
        field.setHorizontalAlignment(SwingConstants.TRAILING);
        field.setBorder(BorderFactory.createEmptyBorder(0, 4, 0, 6));
        setDefaultEditor(Object.class, new DefaultCellEditor(field));
        getTableHeader().setReorderingAllowed(false);
        getTableHeader().setDefaultRenderer(new Head());
        getTableHeader().setOpaque(false);
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "enter");
        Action enter = new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                enter();
            }
        };
        getActionMap().put("enter", enter);
        // The field would end the editing by itself, and not go on.
        field.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "enter");
        field.getActionMap().put("enter", enter);
    }

    void show(Sight newest, Grid wanted, int pointInSight) {
        sight = newest;
        leaveByTab(!newest.checking());
        point = pointInSight;
        if (!wanted.equals(grid)) {
            if (isEditing()) {
                removeEditor();
            }
            grid = wanted;
            fromCode = true;
            lay();
            model.fireTableDataChanged();
            fromCode = false;
        } else {
            model.fireTableRowsUpdated(0, Math.max(0, grid.rows().size() - 1));
        }
    }

    /** Where nothing is typed, Tab goes on to what comes after the table; otherwise to the next number. */
    private void leaveByTab(boolean leave) {
        Component model = leave ? getParent() : null;
        for (int way :
                List.of(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS)) {
            setFocusTraversalKeys(way, model == null ? typing.get(way) : model.getFocusTraversalKeys(way));
        }
    }

    private void lay() {
        while (getColumnCount() > 0) {
            removeColumn(getColumnModel().getColumn(0));
        }
        int width = 0;
        for (int c = 0; c < grid.columns().size(); c++) {
            Grid.Column column = grid.columns().get(c);
            TableColumn made = new TableColumn(c, column.width());
            made.setMinWidth(column.width());
            made.setHeaderValue(column.head());
            if (column.kind() == Grid.Kind.SYMBOL || column.kind() == Grid.Kind.UNIT) {
                made.setMaxWidth(column.width());
            }
            addColumn(made);
            width += column.width();
        }
        setAutoResizeMode(width > 460 ? AUTO_RESIZE_OFF : AUTO_RESIZE_ALL_COLUMNS);
    }

    /** Selects a number and brings it into view; what is being typed stays. */
    void select(Cell cell) {
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < grid.columns().size(); column++) {
                if (cell.equals(grid.cell(row, column))) {
                    fromCode = true;
                    changeSelection(row, column, false, false);
                    fromCode = false;
                    bringIntoView(row, column);
                    return;
                }
            }
        }
    }

    /** Scrolls by whole rows, so that none is cut off at the top. */
    private void bringIntoView(int row, int column) {
        Rectangle place = getCellRect(row, column, true);
        Rectangle seen = getVisibleRect();
        int above = Math.max(0, (row - ROWS_ABOVE) * ROW);
        boolean within = place.y >= seen.y && place.y + ROW * ROWS_ABOVE <= seen.y + seen.height;
        if (within) {
            place.grow(0, -1);
            scrollRectToVisible(place);
        } else {
            scrollRectToVisible(new Rectangle(place.x, above, place.width, Math.max(ROW, seen.height)));
        }
    }

    /** The number that is selected; null where none is. */
    Cell selected() {
        int row = getSelectedRow();
        int column = getSelectedColumn();
        return row < 0 || column < 0 || row >= grid.rows().size() ? null : grid.cell(row, column);
    }

    private void enter() {
        if (isEditing()) {
            getCellEditor().stopCellEditing();
        }
        Cell entered = selected();
        if (entered != null) {
            onEntered.accept(entered);
        }
    }

    @Override
    public void changeSelection(int row, int column, boolean toggle, boolean extend) {
        super.changeSelection(row, column, toggle, extend);
        Cell cell = selected();
        if (!fromCode && cell != null && sight != null) {
            around.submit(new Commands.Seek(sight.moment().index(cell) + 1));
        }
    }

    /** A key that begins to type a number, such as a minus sign, means nothing else. */
    @Override
    protected boolean processKeyBinding(KeyStroke key, KeyEvent event, int condition, boolean pressed) {
        boolean typing = isEditing();
        boolean used = super.processKeyBinding(key, event, condition, pressed);
        return used || !typing && isEditing();
    }

    private EquationFigure.Tone tone(Cell cell) {
        Marking.Mark mark =
                cell == null || sight.marks() == null ? null : sight.marks().of(cell);
        return mark == null ? EquationFigure.Tone.PLAIN : ExerciseEquation.tone(mark);
    }

    private final class Model extends AbstractTableModel {
        private static final long serialVersionUID = 1L;

        @Override
        public int getRowCount() {
            return grid == null ? 0 : grid.rows().size();
        }

        @Override
        public int getColumnCount() {
            return grid == null ? 0 : grid.columns().size();
        }

        @Override
        public Object getValueAt(int row, int column) {
            return sight == null ? "" : grid.text(row, column, sight, point);
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return sight != null && sight.checking() && grid.cell(row, column) != null;
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            Cell cell = grid.cell(row, column);
            if (cell != null && !value.equals(getValueAt(row, column))) {
                around.submit(new ExerciseEdits.Answer(cell, String.valueOf(value)));
            }
        }
    }

    /** Paints symbols as mathematics and numbers flush right, what the equation in sight gives on a tint. */
    private final class Painter extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        private String tex = "";

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, false, false, row, column);
            Grid.Column in = grid.columns().get(column);
            Cell cell = grid.cell(row, column);
            boolean present = cell != null
                    && sight != null
                    && sight.moment().cursor() > 0
                    && sight.moment().present(cell);
            boolean second = in.kind() == Grid.Kind.DIFFERENCE || in.kind() == Grid.Kind.ERROR;
            tex = in.kind() == Grid.Kind.SYMBOL ? grid.rows().get(row).tex() : "";
            setHorizontalAlignment(in.kind() == Grid.Kind.UNIT ? LEADING : TRAILING);
            setBorder(BorderFactory.createEmptyBorder(0, 2, 0, 5));
            setOpaque(present);
            setBackground(UIManager.getColor("Ladera.selection"));
            boolean quiet = second || in.kind() == Grid.Kind.UNIT || in.kind() == Grid.Kind.OLD && cell == null;
            Color ink = quiet ? around.palette().muted() : around.palette().text();
            if (sight != null && sight.checking() && tone(cell) != EquationFigure.Tone.PLAIN) {
                ink = EquationFigure.color(tone(cell), around.palette());
            }
            setForeground(ink);
            if (selected && worked()) {
                setBorder(BorderFactory.createCompoundBorder(
                        BorderFactory.createLineBorder(around.palette().accent()),
                        BorderFactory.createEmptyBorder(0, 1, 0, 4)));
            }
            return this;
        }

        private boolean worked() {
            return NumberTable.this.isFocusOwner() || sight != null && sight.checking();
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            super.paintComponent(graphics);
            Graphics2D g = (Graphics2D) graphics.create();
            g.setColor(around.palette().grid());
            g.drawLine(0, getHeight() - 1, getWidth(), getHeight() - 1);
            if (!tex.isEmpty()) {
                g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                TexLine line = TexLine.of(tex, SYMBOL_SIZE, getWidth() - 4.0);
                line.paint(
                        g,
                        2,
                        (getHeight() - line.height()) / 2,
                        around.palette().text());
            }
            g.dispose();
        }
    }

    /** Small and quiet, over a thin line. */
    private final class Head extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            JLabel label = (JLabel) super.getTableCellRendererComponent(table, value, false, false, row, column);
            label.setHorizontalAlignment(TRAILING);
            label.setForeground(around.palette().muted());
            label.setOpaque(false);
            label.setBorder(BorderFactory.createCompoundBorder(
                    BorderFactory.createMatteBorder(0, 0, 1, 0, around.palette().axis()),
                    BorderFactory.createEmptyBorder(2, 2, 3, 5)));
            return label;
        }
    }
}
