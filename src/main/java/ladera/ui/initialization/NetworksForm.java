package ladera.ui.initialization;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Numerals;
import ladera.num.Problem;
import ladera.num.Range;
import ladera.num.Refusal;
import ladera.run.initialization.DeepShape;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.InitializationEdits;
import ladera.ui.Forms;
import ladera.ui.KnobRow;
import ladera.ui.NumberRow;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** The networks' shape: how deep, how wide, with which activation. */
final class NetworksForm extends JPanel {
    private static final long serialVersionUID = 1L;

    /** A slider reaches as far as pictures follow a hand; a number may be typed beyond. */
    private static final double WIDEST_BY_HAND = 300;

    private static final Knob DEPTH = Knob.integer(
            "depth", "K", Range.closed(1, DeepShape.DEEPEST), new Knob.Slider(1, DeepShape.DEEPEST, false), 50);
    private static final Knob WIDTH = Knob.integer(
            "width", "D", Range.closed(1, DeepShape.WIDEST), new Knob.Slider(1, WIDEST_BY_HAND, true), 100);

    private final KnobRow depth;
    private final KnobRow width;
    private final NumberRow widths;
    private final ActivationChoice activation;

    NetworksForm(Surroundings around) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 6", "[grow, fill]"));
        setOpaque(false);
        depth = new KnobRow(
                DEPTH,
                around.words(),
                value -> around.submit(new InitializationEdits.SetDepth((int) (long) (Long) value)));
        width = new KnobRow(
                WIDTH,
                around.words(),
                value -> around.submit(new InitializationEdits.SetWidths(List.of((int) (long) (Long) value))));
        widths = new NumberRow(
                around,
                "widths",
                NetworksForm::parse,
                value -> around.submit(new InitializationEdits.SetWidths(asWidths(value))));
        activation = new ActivationChoice(
                around, false, chosen -> around.submit(new InitializationEdits.SetActivation(chosen)));
        add(Forms.heading(around.word("networks")));
        add(depth, "wmin 0");
        add(width, "wmin 0");
        add(widths, "wmin 0");
        add(activation, "wmin 0");
    }

    void show(Ensemble ensemble) {
        DeepShape shape = ensemble.shape();
        depth.show(Knobs.initial(List.of(DEPTH)).with(DEPTH, (long) shape.depth()));
        width.show(
                Knobs.initial(List.of(WIDTH)).with(WIDTH, (long) shape.widths().get(0)));
        widths.show(text(shape.widths()));
        activation.show(ensemble.activation());
    }

    static String text(List<Integer> widths) {
        return String.join(", ", widths.stream().map(String::valueOf).toList());
    }

    /** Whole numbers with commas, semicolons or spaces between them. */
    static List<Integer> parse(String text) {
        List<Integer> parsed = new ArrayList<>();
        for (String part : text.trim().split("[\\s,;]+")) {
            try {
                double value = Numerals.parse(part);
                if (value != Math.rint(value) || value < 1 || value > DeepShape.WIDEST) {
                    throw new NumberFormatException(part);
                }
                parsed.add((int) value);
            } catch (NumberFormatException notAWidth) {
                throw new Refusal(new Problem("field.whole", "D", part, 1, DeepShape.WIDEST));
            }
        }
        if (parsed.size() > DeepShape.DEEPEST) {
            throw new Refusal(new Problem("ensemble.widths", "D", parsed.size(), DeepShape.DEEPEST));
        }
        return parsed;
    }

    @SuppressWarnings("unchecked") // Only parse() makes such values.
    static List<Integer> asWidths(Object value) {
        return (List<Integer>) value;
    }
}
