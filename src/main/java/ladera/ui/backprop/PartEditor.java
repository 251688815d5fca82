package ladera.ui.backprop;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import javax.swing.AbstractAction;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import ladera.figure.NetworkPart;
import ladera.run.backprop.ExerciseEdits;
import ladera.run.backprop.Task;
import ladera.ui.Forms;
import ladera.ui.NumberField;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** A small card with the numbers of one part of the network, ready to be typed over. Escape puts it away. */
final class PartEditor extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int CORNER = 10;

    private final transient Surroundings around;
    private final transient Runnable close;
    private final NumberField first;

    /** @param close puts the card away */
    PartEditor(Surroundings around, NetworkPart part, Sight sight, int point, Runnable close) {
        super(new MigLayout("insets 10 12 10 12, wrap 2, gap 8 5", "[][84!, fill]"));
        this.around = around;
        this.close = close;
        setOpaque(false);
        first = switch (part.kind()) {
            case WEIGHT -> weight(this, sight, part.layer(), part.to(), part.from());
            case BIAS -> bias(this, sight, part.layer(), part.to());
            case UNIT -> part.layer() == 0 ? input(this, sight, point, part.to()) : unit(this, sight, part, point);
        };
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), "close");
        getActionMap().put("close", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                close.run();
            }
        });
        // The diagram beneath must not take a press beside a field for one on itself.
        addMouseListener(new MouseAdapter() {});
        if (part.kind() != NetworkPart.Kind.UNIT || part.layer() == 0) {
            // Later, when the field has said what it makes of the text.
            first.addActionListener(event -> SwingUtilities.invokeLater(this::closeIfTaken));
        }
    }

    private void closeIfTaken() {
        if (first.getClientProperty(FlatClientProperties.OUTLINE) == null) {
            close.run();
        }
    }

    /** Puts the hand on the first number. */
    void begin() {
        first.requestFocusInWindow();
        first.selectAll();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(UIManager.getColor("Panel.background"));
        g.fillRoundRect(0, 0, getWidth() - 1, getHeight() - 1, CORNER, CORNER);
        g.setColor(around.palette().axis());
        g.drawRoundRect(0, 0, getWidth() - 1, getHeight() - 1, CORNER, CORNER);
        g.dispose();
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
                rows, around.words().get("backprop.weight", k, i + 1, j + 1), sight, task.indexOfWeight(k, i, j));
    }

    private NumberField bias(JPanel rows, Sight sight, int k, int i) {
        return parameter(
                rows,
                around.words().get("backprop.bias", k, i + 1),
                sight,
                sight.task().indexOfBias(k, i));
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
