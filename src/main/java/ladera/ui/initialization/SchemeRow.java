package ladera.ui.initialization;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JLabel;
import ladera.figure.DepthMeasure;
import ladera.figure.InitializationPictures;
import ladera.net.Initializers;
import ladera.num.Knob;
import ladera.run.Scene;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.InitializationEdits;
import ladera.run.initialization.Scheme;
import ladera.study.initialization.Spread;
import ladera.study.initialization.Trend;
import ladera.ui.ChoiceRow;
import ladera.ui.EntrantRow;
import ladera.ui.KnobRow;
import ladera.ui.Surroundings;

/** One scheme: marker, name, eye, remove, and what becomes of signal and gradient; open, its knobs and numbers. */
final class SchemeRow extends EntrantRow<Initialization, Scheme> {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final JLabel fate = new JLabel(" ");
    private final transient List<KnobRow> knobs = new ArrayList<>();
    private final ActivationChoice activation;
    private final SchemeNumbers numbers;

    SchemeRow(Surroundings around, Scheme scheme, IntConsumer toggle) {
        super(around, Initialization.KIND, scheme, "scheme", "[22!]4[grow, fill]4[24!]0[24!]");
        this.around = around;
        int key = scheme.key();
        this.numbers = new SchemeNumbers(around);
        this.activation = new ActivationChoice(
                around, true, chosen -> around.submit(new InitializationEdits.SetOwnActivation(key, chosen)));
        fate.putClientProperty("FlatLaf.styleClass", "small");
        ChoiceRow rule = new ChoiceRow(
                around,
                "scheme.rule",
                "scheme.choice",
                Initializers.ALL.ids(),
                id -> around.submit(new InitializationEdits.SetInitializer(key, id)));
        rule.show(scheme.rule());
        addToBody(rule, "wmin 0");
        for (Knob knob : Initializers.ALL.get(scheme.rule()).knobs()) {
            KnobRow row = new KnobRow(
                    knob,
                    around.words(),
                    value -> around.submit(new InitializationEdits.Retune(key, knob.id(), value)));
            knobs.add(row);
            addToBody(row, "wmin 0");
        }
        addToBody(activation, "wmin 0");
        addToBody(numbers, "wmin 0, gaptop 4");
        layOut(List.of(), List.of(), fate, toggle);
        fate.setToolTipText(around.word("scheme.fate.tip"));
    }

    @Override
    protected boolean show(Scene scene, Initialization section, Scheme scheme) {
        call(InitializationPictures.name(around.words(), scheme));
        knobs.forEach(row -> row.show(scheme.initializer().settings()));
        activation.show(scheme.own());
        showFate(scene, scheme);
        if (isOpen()) {
            numbers.show(scene, scheme);
        }
        return false;
    }

    private void showFate(Scene scene, Scheme scheme) {
        Spread forward = InitializationPictures.spread(scene, scheme, DepthMeasure.FORWARD);
        Spread backward = InitializationPictures.spread(scene, scheme, DepthMeasure.BACKWARD);
        if (forward == null) {
            fate.setText(" ");
            return;
        }
        Trend signal = Trend.forward(forward.median());
        Trend gradient = Trend.backward(backward.median());
        fate.setText(Sentences.fate(around.words(), "scheme.signal", signal) + "     "
                + Sentences.fate(around.words(), "scheme.gradient", gradient));
        boolean sound = signal.fate() == Trend.Fate.STAYS && gradient.fate() == Trend.Fate.STAYS;
        fate.setForeground(sound ? around.palette().muted() : around.palette().alarm());
    }
}
