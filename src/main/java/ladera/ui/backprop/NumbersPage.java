package ladera.ui.backprop;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.backprop.ExerciseEdits;
import ladera.run.backprop.Pasted;
import ladera.run.backprop.Task;
import ladera.ui.Forms;
import ladera.ui.NumberField;
import ladera.ui.Page;
import ladera.ui.Prose;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** Every weight and bias in the book's layout, to be typed over one after the other, or pasted a layer at a time. */
final class NumbersPage implements Page {
    private final Surroundings around;
    private final JPanel layers = Forms.column("");
    private final JPanel column;
    private final List<NumberField> fields = new ArrayList<>();
    private final List<Choices.Choice> activations = new ArrayList<>();
    private Task task;
    private List<Integer> shape = List.of();

    NumbersPage(Surroundings around) {
        this.around = around;
        column = new Prose(around)
                .text(around.word("backprop.enter.how"))
                .add(layers)
                .column();
    }

    @Override
    public JComponent component() {
        return column;
    }

    @Override
    public void show(Scene scene) {
        Sight sight = Sight.of(scene);
        if (sight == null) {
            return;
        }
        task = sight.task();
        List<Integer> widths = task.architecture().widths();
        if (!widths.equals(shape)) {
            shape = widths;
            build();
        }
        Doubles parameters = sight.solution().network().parameters();
        for (int index = 0; index < fields.size(); index++) {
            fields.get(index).show(parameters.get(index));
        }
        for (int k = 0; k < activations.size(); k++) {
            activations.get(k).show(task.architecture().hidden().get(k).id());
        }
    }

    private void build() {
        layers.removeAll();
        fields.clear();
        activations.clear();
        for (int index = 0; index < task.architecture().parameters(); index++) {
            int at = index;
            fields.add(
                    Numbers.field(around, "Omega", value -> around.submit(new ExerciseEdits.SetParameter(at, value))));
        }
        for (int k = 0; k <= task.hiddenLayers(); k++) {
            layers.add(head(k), "gaptop 14");
            layers.add(matrix(k), "gaptop 4");
        }
        layers.revalidate();
        layers.repaint();
    }

    private JComponent head(int k) {
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, gap 8", "[grow][][]"));
        head.setOpaque(false);
        String into = k == task.hiddenLayers()
                ? around.word("backprop.layer.output")
                : around.words().get("backprop.layer.hidden", k + 1);
        head.add(Forms.heading(around.words().get("backprop.enter.layer", into)));
        if (k < task.hiddenLayers()) {
            Choices.Choice activation = Choices.activations(
                    around, task.architecture().hidden().get(k).id(), k);
            activation.getAccessibleContext().setAccessibleName(around.words().get("backprop.activation.layer", k + 1));
            activations.add(activation);
            head.add(activation, "wmin 0");
        }
        JButton paste = Forms.textButton(around.word("backprop.paste"), null);
        paste.setToolTipText(around.words().get("backprop.enter.paste", task.width(k + 1), task.width(k)));
        paste.addActionListener(event -> paste(k));
        head.add(paste);
        return head;
    }

    private JComponent matrix(int k) {
        JPanel matrix = new JPanel(new MigLayout("insets 0, gap 4 3", "[]"));
        matrix.setOpaque(false);
        matrix.add(quiet("\u03b2" + index(k)), "w 44:46, growx");
        for (int j = 0; j < task.width(k); j++) {
            matrix.add(quiet("\u03a9" + index(k) + " \u00b7," + (j + 1)), "w 44:46, growx" + wrap(j, k));
        }
        for (int i = 0; i < task.width(k + 1); i++) {
            NumberField bias = fields.get(task.indexOfBias(k, i));
            name(bias, around.words().get("backprop.bias", k, i + 1));
            matrix.add(bias, "w 44:46, growx");
            for (int j = 0; j < task.width(k); j++) {
                NumberField weight = fields.get(task.indexOfWeight(k, i, j));
                name(weight, around.words().get("backprop.weight", k, i + 1, j + 1));
                matrix.add(weight, "w 44:46, growx" + wrap(j, k));
            }
        }
        return matrix;
    }

    private String wrap(int j, int k) {
        return j == task.width(k) - 1 ? ", wrap" : "";
    }

    private static String index(int k) {
        return String.valueOf((char) ('\u2080' + k));
    }

    private static void name(NumberField field, String name) {
        field.getAccessibleContext().setAccessibleName(name);
        field.setToolTipText(name);
    }

    private JLabel quiet(String words) {
        JLabel label = new JLabel(words, SwingConstants.TRAILING);
        label.setForeground(around.palette().muted());
        return label;
    }

    private void paste(int k) {
        try {
            Object text = Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            take(k, String.valueOf(text));
        } catch (UnsupportedFlavorException | IOException | IllegalStateException nothingThere) {
            around.notices().say(around.words().sentence(new Problem("paste.empty", "")));
        }
    }

    /** Takes Omega_k row by row, with or without beta_k as a first column. */
    void take(int k, String text) {
        try {
            double[] numbers = Pasted.flat(Pasted.rows(text));
            KernelLayer layer = task.architecture().layer(k);
            int weights = layer.fanIn() * layer.fanOut();
            boolean both = numbers.length == weights + layer.fanOut();
            if (!both && numbers.length != weights) {
                throw new Refusal(new Problem("paste.count", "", numbers.length, weights));
            }
            double[] parameters = task.begunHere().start().parameters().toArray();
            for (int i = 0, n = 0; i < layer.fanOut(); i++) {
                if (both) {
                    parameters[layer.beta() + i] = numbers[n++];
                }
                for (int j = 0; j < layer.fanIn(); j++) {
                    parameters[layer.omega() + i * layer.fanIn() + j] = numbers[n++];
                }
            }
            around.submit(new ExerciseEdits.SetParameters(Doubles.of(parameters)));
        } catch (Refusal refusal) {
            around.notices().say(around.words().sentence(refusal.problem()));
        }
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
