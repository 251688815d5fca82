package ladera.ui.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.swing.JPanel;
import ladera.figure.TrainingPictures;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Initializer;
import ladera.net.Initializers;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.training.Learner;
import ladera.run.training.NetworkShape;
import ladera.run.training.TrainingEdits;
import ladera.ui.FlagRow;
import ladera.ui.Forms;
import ladera.ui.KindRows;
import ladera.ui.NumberRow;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** A learner's network: widths, activation, first parameters. */
final class NetworkForm extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int MOST_LAYERS = 20;

    /** Widths as one value, for a field to hand on. */
    private record Hidden(List<Integer> widths) {}

    private final transient Surroundings around;
    private final NumberRow hidden;
    private final JPanel activations = Forms.column("5");
    private final FlagRow byLayer;
    private final KindRows<Initializer> initializer;
    private final transient List<KindRows<Activation>> rows = new ArrayList<>();
    private transient Learner learner;

    NetworkForm(Surroundings around) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 5, hidemode 3", "[grow, fill]"));
        this.around = around;
        setOpaque(false);
        hidden = new NumberRow(
                around,
                "network.hidden",
                text -> new Hidden(widths(text)),
                value -> change(shape -> shape.with(((Hidden) value).widths())));
        byLayer = new FlagRow(
                around,
                "network.by-layer",
                each -> change(shape -> each ? shape.layerByLayer() : shape.with(shape.activation(0))));
        initializer = new KindRows<>(
                around,
                "network.initializer",
                "initializer",
                Initializers.ALL,
                chosen -> change(shape -> shape.with(chosen)));
        add(hidden, "wmin 0");
        add(activations, "wmin 0");
        add(byLayer, "wmin 0");
        add(initializer, "wmin 0");
    }

    private void change(UnaryOperator<NetworkShape> how) {
        around.submit(new TrainingEdits.SetShape(learner.key(), how.apply(learner.shape())));
    }

    void show(Learner newest) {
        learner = newest;
        hidden.show(TrainingPictures.widths(newest).replace("-", ", "));
        NetworkShape shape = newest.shape();
        if (rows.size() != shape.activations().size()) {
            rebuild(shape.activations().size());
        }
        for (int k = 0; k < rows.size(); k++) {
            rows.get(k).show(shape.activation(k).id(), shape.activation(k).settings());
        }
        byLayer.setVisible(shape.hidden().size() > 1);
        byLayer.show(shape.byLayer());
        initializer.show(shape.initializer().id(), shape.initializer().settings());
    }

    private void rebuild(int count) {
        rows.clear();
        activations.removeAll();
        for (int k = 0; k < count; k++) {
            int layer = k;
            KindRows<Activation> row = new KindRows<>(
                    around,
                    count == 1 ? "network.activation" : "network.activation.of",
                    "activation",
                    Activations.ALL,
                    chosen -> change(shape -> count == 1 ? shape.with(chosen) : shape.with(layer, chosen)));
            if (count > 1) {
                row.call(around.word("network.activation") + " " + (k + 1));
            }
            rows.add(row);
            activations.add(row, "wmin 0");
        }
        activations.revalidate();
    }

    /** Whole numbers between commas, spaces or dashes, as people write them. */
    static List<Integer> widths(String text) {
        List<Integer> widths = new ArrayList<>();
        for (String part : text.trim().split("[\\s,;\u00d7x-]+")) {
            if (!part.isEmpty()) {
                widths.add(width(part));
            }
        }
        if (widths.size() > MOST_LAYERS) {
            throw new Refusal(new Problem("network.layers", "widths", widths.size(), MOST_LAYERS));
        }
        return widths;
    }

    private static int width(String part) {
        try {
            int width = Integer.parseInt(part);
            if (width >= 1 && width <= Architecture.WIDEST) {
                return width;
            }
        } catch (NumberFormatException notAWidth) {
            // Told below, together with what is out of range.
        }
        throw new Refusal(new Problem("network.width", "widths", part, Architecture.WIDEST));
    }
}
