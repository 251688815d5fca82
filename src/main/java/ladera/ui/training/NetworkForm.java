package ladera.ui.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.swing.JPanel;
import ladera.figure.TrainingPictures;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Initializers;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.training.Learner;
import ladera.run.training.NetworkShape;
import ladera.run.training.TrainingEdits;
import ladera.ui.ChoiceRow;
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
    private final ChoiceRow activation;
    private final ChoiceRow initializer;
    private transient Learner learner;

    NetworkForm(Surroundings around) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 5", "[grow, fill]"));
        this.around = around;
        setOpaque(false);
        hidden = new NumberRow(
                around,
                "network.hidden",
                text -> new Hidden(widths(text)),
                value -> change(shape -> shape.with(((Hidden) value).widths())));
        activation = new ChoiceRow(
                around,
                "network.activation",
                "activation",
                Activations.ALL.ids(),
                id -> change(shape -> shape.with(Activations.of(id))));
        initializer = new ChoiceRow(
                around,
                "network.initializer",
                "initializer",
                Initializers.ALL.ids(),
                id -> change(shape -> shape.with(Initializers.ALL.get(id).make())));
        add(hidden, "wmin 0");
        add(activation, "wmin 0");
        add(initializer, "wmin 0");
    }

    private void change(UnaryOperator<NetworkShape> how) {
        around.submit(new TrainingEdits.SetShape(learner.key(), how.apply(learner.shape())));
    }

    void show(Learner newest) {
        learner = newest;
        hidden.show(TrainingPictures.widths(newest).replace("-", ", "));
        activation.show(newest.shape().activation().id());
        initializer.show(newest.shape().initializer().id());
    }

    /** Whole numbers between commas, spaces or dashes, as people write them. */
    private static List<Integer> widths(String text) {
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
