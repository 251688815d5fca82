package ladera.ui.initialization;

import java.util.List;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Initialization;
import ladera.ui.NumberRow;
import ladera.ui.Page;
import ladera.ui.Prose;
import ladera.ui.Surroundings;
import ladera.ui.VarianceTable;
import net.miginfocom.swing.MigLayout;

/** The variances that the rules give each layer of any network. */
final class TablePage implements Page {
    private static final String WIDTHS = "initialization.table";

    /** The example in the place of the assignment's first figure, whose own widths are lost. */
    private static final List<Integer> FIGURE_1 = List.of(2, 2, 2, 1);

    private final Surroundings around;
    private final NumberRow field;
    private final VarianceTable table;
    private final Prose prose;

    TablePage(Surroundings around) {
        this.around = around;
        field = new NumberRow(around, "table.widths", TablePage::parse, value -> choose(NetworksForm.asWidths(value)));
        table = new VarianceTable(around);
        JButton figure = small(around.word("table.figure"));
        figure.addActionListener(event -> choose(FIGURE_1));
        JButton room = small(around.word("table.room"));
        room.addActionListener(event -> choose(present()));
        JPanel examples = new JPanel(new MigLayout("insets 0, gap 4", "[][]"));
        examples.setOpaque(false);
        examples.add(figure);
        examples.add(room);
        prose = new Prose(around)
                .text(around.word("table.idea"))
                .add(field)
                .add(examples)
                .add(table)
                .text(around.word("table.text"))
                .quiet(around.word("table.source"));
        choose(around.memory().recall(WIDTHS, FIGURE_1));
    }

    private static JButton small(String words) {
        JButton button = new JButton(words);
        button.putClientProperty("FlatLaf.styleClass", "small");
        button.setFocusable(false);
        return button;
    }

    private List<Integer> present() {
        Ensemble ensemble = around.engine()
                .latest()
                .experiment()
                .section(Initialization.KIND)
                .ensemble();
        return ensemble.architecture(ensemble.activation()).widths();
    }

    private void choose(List<Integer> widths) {
        around.memory().keep(WIDTHS, widths);
        field.show(NetworksForm.text(widths));
        table.show(widths);
    }

    /** Any network: at least two widths. */
    private static Object parse(String text) {
        List<Integer> widths = NetworksForm.parse(text);
        if (widths.size() < 2) {
            throw new Refusal(new Problem("network.widths", "D", widths.size()));
        }
        return widths;
    }

    @Override
    public JComponent component() {
        return prose.column();
    }

    @Override
    public void show(Scene scene) {
        // Nothing here follows the scene: the table is of the widths typed above it.
    }

    @Override
    public Set<Query<?>> wants(Scene scene) {
        return Set.of();
    }

    @Override
    public boolean settled() {
        return true;
    }
}
