package ladera.ui.initialization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import ladera.figure.DepthCurve;
import ladera.figure.DepthFigure;
import ladera.figure.DepthMeasure;
import ladera.figure.DepthText;
import ladera.figure.InitializationPictures;
import ladera.net.Activations;
import ladera.net.Initializers;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Numerals;
import ladera.num.Range;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.initialization.DeepShape;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Feed;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.Scheme;
import ladera.study.initialization.DepthTheory;
import ladera.study.initialization.VarianceByDepth;
import ladera.ui.FigurePanel;
import ladera.ui.KnobRow;
import ladera.ui.Page;
import ladera.ui.Prose;
import ladera.ui.Surroundings;
import ladera.ui.Swatch;
import net.miginfocom.swing.MigLayout;

/** Why Xavier averages fan-in and fan-out: a network whose layers widen or narrow, under the two rules and their compromise. */
final class XavierPage implements Page {
    private static final String RATIO = "initialization.ratio";
    private static final int FIGURE_HEIGHT = 158;
    private static final int DIGITS = 3;

    /** Weight matrices, each of which changes the width by the ratio. */
    private static final int LAYERS = 6;

    /** Width of the widest layer. */
    private static final double WIDEST = 192;

    private static final int NETWORKS = 60;
    private static final int SAMPLES = 16;
    private static final double FIRST_RATIO = 0.6;

    private static final Knob KNOB = Knob.real(
            "width_ratio", "D\u2095\u2032/D\u2095", Range.closed(0.5, 2), new Knob.Slider(0.5, 2, true), FIRST_RATIO);

    private final Surroundings around;
    private final List<Scheme> rules;
    private final List<String> names;
    private final FigurePanel forward;
    private final FigurePanel backward;
    private final Numbers numbers;
    private final KnobRow knob;
    private final Prose prose;
    private double ratio;
    private boolean settled;

    XavierPage(Surroundings around) {
        this.around = around;
        ratio = around.memory().recall(RATIO, FIRST_RATIO);
        rules = List.of(rule(1, "fan_in", 0), rule(2, "fan_out", 3), rule(3, "average", 4));
        names = List.of(around.word("rule.fan_in"), around.word("rule.fan_out"), around.word("rule.average"));
        forward = FigurePanel.inPage(around, FIGURE_HEIGHT, "xavier.forward");
        backward = FigurePanel.inPage(around, FIGURE_HEIGHT, "xavier.backward");
        numbers = new Numbers(around);
        knob = new KnobRow(KNOB, around.words(), value -> turn((Double) value));
        prose = new Prose(around)
                .text(around.word("xavier.idea"))
                .add(knob)
                .add(numbers)
                .add(forward)
                .add(backward)
                .heading(around.word("xavier.rules"))
                .formulas(List.of(
                        "\\sigma^2_{f'}=D_h\\,\\sigma^2_\\Omega\\,\\sigma^2_{f}\\;\\Rightarrow\\;\\sigma^2_\\Omega=\\frac{1}{D_h}",
                        "\\sigma^2_{\\partial\\ell/\\partial f}=D_{h'}\\,\\sigma^2_\\Omega\\,"
                                + "\\sigma^2_{\\partial\\ell/\\partial f'}\\;\\Rightarrow\\;\\sigma^2_\\Omega=\\frac{1}{D_{h'}}",
                        "\\sigma^2_\\Omega=\\frac{1}{\\frac{1}{2}(D_h+D_{h'})}=\\frac{2}{D_h+D_{h'}}"))
                .text(around.word("xavier.text"))
                .quiet(around.word("xavier.source"));
        showSettings();
    }

    private static Scheme rule(int key, String mode, int style) {
        return new Scheme(key, Initializers.ALL.get("lecun_normal").make(Map.of("mode", mode)), null, style, true);
    }

    private void turn(double value) {
        ratio = value;
        around.memory().keep(RATIO, value);
        showSettings();
        around.askAgain();
    }

    private void showSettings() {
        knob.show(Knobs.initial(List.of(KNOB)).with(KNOB, ratio));
        numbers.show(ratio);
    }

    /** Networks whose width changes by the ratio from layer to layer; linear, as tanh is for small signals. */
    private Ensemble ensemble(Scene scene) {
        double narrow = ratio <= 1 ? WIDEST : WIDEST / Math.pow(ratio, LAYERS);
        List<Integer> widths = new ArrayList<>();
        for (int k = 0; k <= LAYERS; k++) {
            widths.add((int) Math.max(1, Math.round(narrow * Math.pow(ratio, k))));
        }
        DeepShape shape = new DeepShape(LAYERS - 1, widths.subList(1, LAYERS), widths.get(0), widths.get(LAYERS));
        long seed = scene.experiment().section(Initialization.KIND).ensemble().seed();
        return new Ensemble(
                shape,
                Activations.of("identity"),
                new Feed.Normal(0, 1, SAMPLES),
                0,
                Ensemble.Top.NORMAL,
                NETWORKS,
                seed);
    }

    @Override
    public JComponent component() {
        return prose.column();
    }

    @Override
    public void show(Scene scene) {
        Ensemble ensemble = ensemble(scene);
        forward.show(figure(scene, ensemble, DepthMeasure.FORWARD));
        backward.show(figure(scene, ensemble, DepthMeasure.BACKWARD));
        settled = wants(scene).stream().allMatch(question -> scene.answers().complete(question));
    }

    private DepthFigure figure(Scene scene, Ensemble ensemble, DepthMeasure measure) {
        List<DepthCurve> curves = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Scheme rule = rules.get(i);
            VarianceByDepth.Reading reading = scene.answers().to(InitializationPictures.measurement(ensemble, rule));
            DepthTheory.Reading theory = scene.answers().to(InitializationPictures.theory(ensemble, rule));
            curves.add(DepthCurve.of(
                    names.get(i),
                    rule.style(),
                    reading == null ? null : measure.measured(reading),
                    theory == null ? Doubles.of() : measure.theory(theory)));
        }
        boolean first = measure == DepthMeasure.FORWARD;
        DepthText text =
                new DepthText(around.word(first ? "xavier.forward" : "xavier.backward"), "", "", "", "", "", "", "");
        return new DepthFigure(
                        "xavier-" + measure.id(),
                        text,
                        true,
                        false,
                        curves,
                        new DepthFigure.Extent(LAYERS - 1, -1),
                        false)
                .named(first ? "" : around.word("depth.layer"));
    }

    @Override
    public Set<Query<?>> wants(Scene scene) {
        Set<Query<?>> wants = new HashSet<>();
        Ensemble ensemble = ensemble(scene);
        for (Scheme rule : rules) {
            wants.add(InitializationPictures.measurement(ensemble, rule));
            wants.add(InitializationPictures.theory(ensemble, rule));
        }
        return wants;
    }

    @Override
    public boolean settled() {
        return settled;
    }

    /** What each rule does to signal and gradient at every layer, as numbers. */
    private static final class Numbers extends JPanel {
        private static final long serialVersionUID = 1L;

        private final JLabel[][] cells = new JLabel[3][2];

        Numbers(Surroundings around) {
            super(new MigLayout("insets 4 0 4 0, fillx, wrap 4, gap 8 4", "[14!][grow, fill][80!, fill][80!, fill]"));
            setOpaque(false);
            add(new JLabel());
            add(new JLabel());
            add(quiet(around, "xavier.signal"));
            add(quiet(around, "xavier.gradient"));
            String[] modes = {"fan_in", "fan_out", "average"};
            int[] styles = {0, 3, 4};
            for (int i = 0; i < modes.length; i++) {
                add(new JLabel(new Swatch(around, styles[i])));
                add(new JLabel(around.word("rule." + modes[i])), "wmin 0");
                for (int j = 0; j < 2; j++) {
                    cells[i][j] = new JLabel("", SwingConstants.TRAILING);
                    add(cells[i][j]);
                }
            }
        }

        private static JLabel quiet(Surroundings around, String key) {
            JLabel label = new JLabel(around.word(key), SwingConstants.TRAILING);
            label.setForeground(around.palette().muted());
            label.putClientProperty("FlatLaf.styleClass", "small");
            return label;
        }

        void show(double ratio) {
            double[][] factors = {{1, ratio}, {1 / ratio, 1}, {2 / (1 + ratio), 2 * ratio / (1 + ratio)}};
            for (int i = 0; i < factors.length; i++) {
                for (int j = 0; j < 2; j++) {
                    cells[i][j].setText("\u00d7 " + Numerals.significant(factors[i][j], DIGITS));
                }
            }
        }
    }
}
