package ladera.ui.backprop;

import java.awt.Component;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import ladera.figure.NetworkPart;
import ladera.run.backprop.ExerciseEdits;
import ladera.run.backprop.Task;
import ladera.ui.Forms;
import ladera.ui.NumberField;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** A small card with the numbers of one part of the network, ready to be typed over. */
final class PartEditor {
    private final Surroundings around;

    PartEditor(Surroundings around) {
        this.around = around;
    }

    void open(Component over, NetworkPart part, Sight sight, int point, int x, int y) {
        JPopupMenu card = new JPopupMenu();
        JPanel rows = new JPanel(new MigLayout("insets 8 10 8 10, wrap 2, gap 8 5", "[][84!, fill]"));
        rows.setOpaque(false);
        NumberField first = switch (part.kind()) {
            case WEIGHT -> weight(rows, sight, part.layer(), part.to(), part.from());
            case BIAS -> bias(rows, sight, part.layer(), part.to());
            case UNIT -> part.layer() == 0 ? input(rows, sight, point, part.to()) : unit(rows, sight, part, point);
        };
        card.add(rows);
        card.show(over, x, y);
        SwingUtilities.invokeLater(() -> {
            first.requestFocusInWindow();
            first.selectAll();
        });
    }

    private NumberField unit(JPanel rows, Sight sight, NetworkPart part, int point) {
        int k = part.layer() - 1;
        NumberField first = bias(rows, sight, k, part.to());
        for (int j = 0; j < sight.task().width(k); j++) {
            weight(rows, sight, k, part.to(), j);
        }
        boolean output = part.layer() == sight.task().hiddenLayers() + 1;
        if (output) {
            int column = sight.task().data().inputWidth() + part.to();
            double target = sight.task().data().target(point, part.to());
            row(
                    rows,
                    around.words().get("backprop.point.target", part.to() + 1, point + 1),
                    target,
                    value -> around.submit(new ExerciseEdits.SetPoint(point, column, value)));
        }
        JComboBox<String> activation = output
                ? Choices.outputs(around, sight.task())
                : Choices.activations(
                        around, sight.task().architecture().hidden().get(k).id(), k);
        rows.add(Forms.label(around.word("backprop.activation"), activation));
        rows.add(activation, "wmin 0");
        return first;
    }

    private NumberField weight(JPanel rows, Sight sight, int k, int i, int j) {
        Task task = sight.task();
        return parameter(
                rows,
                around.words().get("backprop.weight", k, i + 1, j + 1),
                sight,
                task.indexOfWeight(k, i, j));
    }

    private NumberField bias(JPanel rows, Sight sight, int k, int i) {
        return parameter(
                rows, around.words().get("backprop.bias", k, i + 1), sight, sight.task().indexOfBias(k, i));
    }

    private NumberField parameter(JPanel rows, String name, Sight sight, int index) {
        return row(
                rows,
                name,
                sight.solution().network().parameters().get(index),
                value -> around.submit(new ExerciseEdits.SetParameter(index, value)));
    }

    private NumberField input(JPanel rows, Sight sight, int point, int column) {
        return row(
                rows,
                around.words().get("backprop.point.input", column + 1, point + 1),
                sight.task().data().input(point, column),
                value -> around.submit(new ExerciseEdits.SetPoint(point, column, value)));
    }

    private NumberField row(JPanel rows, String name, double value, java.util.function.DoubleConsumer onValue) {
        NumberField field = Numbers.field(around, name, onValue);
        field.show(value);
        JLabel label = Forms.label(name, field);
        rows.add(label);
        rows.add(field);
        return field;
    }
}
