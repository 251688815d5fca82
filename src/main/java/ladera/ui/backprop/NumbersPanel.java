package ladera.ui.backprop;

import java.awt.CardLayout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import javax.swing.ScrollPaneConstants;
import ladera.num.Numerals;
import ladera.run.Commands;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Equation;
import ladera.run.backprop.ExerciseEdits;
import ladera.run.backprop.Notation;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Task;
import ladera.ui.ArrowGroup;
import ladera.ui.Forms;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** Every number of the exercise, one phase of the story at a time; the tab follows the story. */
final class NumbersPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    /** A phase's numbers. */
    enum Tab {
        FORWARD,
        BACKWARD,
        STEP,
        LOSS;

        /** Where an equation's numbers stand first; sums stand beside what is summed where all points are worked at once. */
        static Tab of(Equation equation, boolean together) {
            if (equation == null) {
                return FORWARD;
            }
            return switch (equation.quantity().phase()) {
                case FORWARD -> FORWARD;
                case BACKWARD -> BACKWARD;
                case SUM -> !together ? STEP : equation.quantity() == Quantity.LOSS ? FORWARD : BACKWARD;
                case UPDATE -> equation.quantity() == Quantity.NEW_LOSS ? LOSS : STEP;
            };
        }
    }

    private final transient Surroundings around;
    private final CardLayout cards = new CardLayout();
    private final JPanel deck = new JPanel(cards);
    private final transient Map<Tab, JToggleButton> buttons = new EnumMap<>(Tab.class);
    private final transient Map<Tab, NumberTable> tables = new EnumMap<>(Tab.class);
    private final LossView loss;
    private final JButton step = new JButton();
    private final JLabel progress = new JLabel();
    private transient Sight sight;
    private transient Tab open = Tab.FORWARD;
    private transient Equation followed;

    NumbersPanel(Surroundings around) {
        super(new MigLayout("insets 0, fill, wrap 1, gap 0 6", "[grow, fill]", "[24!][grow, fill]"));
        this.around = around;
        this.loss = new LossView(around);
        setOpaque(false);
        deck.setOpaque(false);
        add(head());
        add(deck, "wmin 0, hmin 0");
        for (Tab tab : Tab.values()) {
            deck.add(tab == Tab.LOSS ? loss : scrolled(tab), tab.name());
        }
    }

    private JComponent head() {
        JPanel head = new JPanel(new MigLayout("insets 0, fill, gap 2 0, hidemode 3", "", "[24!]"));
        head.setOpaque(false);
        ArrowGroup group = new ArrowGroup();
        for (Tab tab : Tab.values()) {
            JToggleButton button = Forms.tab(around.word("backprop.tab." + tab));
            button.addActionListener(event -> open(tab));
            group.add(button);
            buttons.put(tab, button);
            head.add(button);
        }
        progress.setForeground(around.palette().muted());
        head.add(progress, "wmin 0, pushx, alignx trailing");
        step.setText(around.word("backprop.step"));
        step.setToolTipText(around.word("backprop.step.tip"));
        step.putClientProperty("JButton.buttonType", "toolBarButton");
        step.setForeground(around.palette().accent());
        step.addActionListener(
                event -> around.submit(new ExerciseEdits.SetUpdates(sight.task().updates() + 1)));
        head.add(step);
        return head;
    }

    private JScrollPane scrolled(Tab tab) {
        NumberTable table = new NumberTable(around, this::entered);
        table.getAccessibleContext().setAccessibleName(around.word("backprop.tab." + tab));
        tables.put(tab, table);
        JScrollPane scroll = new JScrollPane(
                table,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        scroll.setColumnHeaderView(table.getTableHeader());
        scroll.getColumnHeader().setOpaque(false);
        return scroll;
    }

    void show(Sight newest) {
        sight = newest;
        Task task = newest.task();
        boolean check = newest.checking();
        int point = newest.moment().point(task.points() - 1);
        for (Map.Entry<Tab, NumberTable> one : tables.entrySet()) {
            one.getValue().show(newest, grid(one.getKey()), point);
        }
        loss.show(newest);
        buttons.get(Tab.LOSS).setVisible(!check);
        step.setVisible(
                !check && newest.moment().cursor() == newest.moment().story().size());
        step.setEnabled(task.updates() < Task.MOST_UPDATES);
        progress.setText(progress());
        follow(newest.moment().equation());
    }

    private Grid grid(Tab tab) {
        Task task = sight.task();
        boolean opinions = !sight.checking();
        Notation notation = sight.exercise().notation();
        return switch (tab) {
            case FORWARD -> Grid.ofPoints(task, notation, Quantity.Phase.FORWARD, false, around.words());
            case BACKWARD -> Grid.ofPoints(task, notation, Quantity.Phase.BACKWARD, opinions, around.words());
            default -> Grid.ofStep(task, notation, opinions, around.words());
        };
    }

    private String progress() {
        if (!sight.checking()) {
            int updates = sight.task().updates();
            return updates == 0 ? "" : around.words().get("backprop.updates.taken", updates);
        }
        return sight.marks() == null
                ? ""
                : around.words()
                        .get(
                                "backprop.progress",
                                sight.marks().answered(),
                                sight.marks().all().size(),
                                Numerals.shortest(sight.marks().points()));
    }

    /** Goes along with the story when it moves, and stays where it was put when it does not. */
    private void follow(Equation equation) {
        boolean moved = equation != null && !equation.equals(followed) || followed == null;
        followed = equation;
        Tab tab = Tab.of(equation, sight.exercise().notation().together());
        if (moved) {
            open(sight.checking() && tab == Tab.LOSS ? Tab.STEP : tab);
        }
        NumberTable table = tables.get(open);
        if (moved && equation != null && table != null && !table.isEditing()) {
            List<Cell> cells = equation.cells(sight.task());
            if (!cells.contains(table.selected())) {
                table.select(cells.get(0));
            }
        }
    }

    private void open(Tab tab) {
        open = tab;
        buttons.get(tab).setSelected(true);
        cards.show(deck, tab.name());
    }

    /** After Enter: to the next number of the story, wherever it stands. */
    private void entered(Cell cell) {
        List<Cell> cells = sight.exercise().cells();
        int next = cells.indexOf(cell) + 1;
        if (next >= cells.size()) {
            return;
        }
        Cell wanted = cells.get(next);
        int index = sight.moment().index(wanted);
        Tab tab = Tab.of(
                sight.moment().story().get(index), sight.exercise().notation().together());
        open(tab == Tab.LOSS ? Tab.STEP : tab);
        // At once, and not when the story has followed: who types fast is there before.
        tables.get(open).select(wanted);
        tables.get(open).requestFocusInWindow();
        if (index + 1 != sight.moment().cursor()) {
            around.submit(new Commands.Seek(index + 1));
        }
    }

    boolean settled() {
        return open != Tab.LOSS || loss.settled();
    }
}
