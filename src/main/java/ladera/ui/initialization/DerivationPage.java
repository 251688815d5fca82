package ladera.ui.initialization;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import ladera.figure.DepthCurve;
import ladera.figure.DepthFigure;
import ladera.figure.DepthText;
import ladera.figure.InitializationPictures;
import ladera.net.Initializers;
import ladera.num.Numerals;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.InitializationEdits;
import ladera.run.initialization.Scheme;
import ladera.study.initialization.DepthTheory;
import ladera.study.initialization.MeanField;
import ladera.study.initialization.Spread;
import ladera.study.initialization.VarianceByDepth;
import ladera.ui.Forms;
import ladera.ui.Page;
import ladera.ui.Paragraph;
import ladera.ui.Prose;
import ladera.ui.Sheet;
import ladera.ui.Surroundings;

/**
 * He's variance derived step by step. Each assumption says whether it holds for the networks in sight and can be broken on
 * the spot; above, what the derivation says and what is measured part or agree accordingly.
 */
final class DerivationPage implements Page {
    private static final int DIGITS = 3;

    /** The scheme that is derived, whatever else is compared in the room. */
    private static final Scheme HE = new Scheme(0, Initializers.of("he_normal"), null, 0, true);

    private final Surroundings around;
    private final Said said;
    private final List<Assumption> ofSignal;
    private final List<Assumption> ofGradient;
    private final Prose prose;
    private boolean settled;

    DerivationPage(Surroundings around) {
        this.around = around;
        said = new Said(around);
        AssumptionControls controls = new AssumptionControls(around);
        Assumption biases = new Assumption(around, "biases", controls.biases());
        Assumption activation = new Assumption(around, "activation", controls.activation());
        Assumption mean = new Assumption(around, "mean", controls.mean());
        Assumption widths = new Assumption(around, "widths", controls.widths());
        Assumption top = new Assumption(around, "top", controls.top());
        ofSignal = List.of(biases, activation, mean);
        ofGradient = List.of(widths, top);
        JButton mend = Forms.textButton(around.word("derivation.mend"), "reset");
        mend.setFocusable(false);
        mend.addActionListener(event -> around.submit(new InitializationEdits.MeetAssumptions()));
        prose = new Prose(around)
                .text(around.word("derivation.idea"))
                .add(said)
                .add(mend)
                .heading(around.word("derivation.sum"))
                .formulas(List.of("f'_i=\\beta_i+\\sum_{j=1}^{D_h}\\Omega_{ij}h_j"))
                .text(around.word("derivation.sum.text"))
                .formulas(List.of("\\sigma^2_{f'}=\\sum_{j}\\mathrm{E}[\\Omega_{ij}^2]\\,\\mathrm{E}[h_j^2]"
                        + "=D_h\\,\\sigma^2_\\Omega\\,\\mathrm{E}[h_j^2]"))
                .add(biases)
                .heading(around.word("derivation.half"))
                .formulas(List.of("\\mathrm{E}[h_j^2]=\\int_0^\\infty f^2\\,Pr(f)\\,df=\\tfrac{1}{2}\\,\\sigma^2_{f}"))
                .text(around.word("derivation.half.text"))
                .add(activation)
                .heading(around.word("derivation.rule"))
                .formulas(List.of(
                        "\\sigma^2_{f'}=\\tfrac{1}{2}\\,D_h\\,\\sigma^2_\\Omega\\,\\sigma^2_{f}\\qquad(7.31)",
                        "\\sigma^2_\\Omega=\\frac{2}{D_h}\\qquad(7.32)"))
                .text(around.word("derivation.rule.text"))
                .heading(around.word("derivation.first"))
                .formulas(List.of("\\sigma^2_{f_0}=D_i\\,\\sigma^2_\\Omega\\,\\sigma^2_x"))
                .text(around.word("derivation.first.text"))
                .add(mean)
                .heading(around.word("derivation.back"))
                .formulas(List.of(
                        "\\frac{\\partial\\ell}{\\partial f_{k-1}}=\\mathrm{I}[f_{k-1}>0]\\odot"
                                + "\\Bigl(\\Omega_k^T\\frac{\\partial\\ell}{\\partial f_k}\\Bigr)",
                        "\\sigma^2_\\Omega=\\frac{2}{D_{h'}}\\qquad(7.33)"))
                .text(around.word("derivation.back.text"))
                .add(widths)
                .add(top)
                .quiet(around.word("derivation.source"));
    }

    @Override
    public JComponent component() {
        return prose.column();
    }

    @Override
    public void show(Scene scene) {
        Ensemble ensemble = ensemble(scene);
        VarianceByDepth.Reading measured = scene.answers().to(InitializationPictures.measurement(ensemble, HE));
        DepthTheory.Reading theory = scene.answers().to(InitializationPictures.theory(ensemble, HE));
        settled = scene.answers().complete(InitializationPictures.measurement(ensemble, HE)) && theory != null;
        int layer = InitializationPictures.layer(scene);
        Spread signal = measured == null ? null : measured.forward();
        Spread gradient = measured == null ? null : measured.backward();
        DepthFigure forward = null;
        DepthFigure backward = null;
        if (theory != null) {
            MeanField book = theory.byTheBook();
            forward = figure("forward", DepthCurve.of("He", 0, signal, book.forward()), ensemble, layer);
            backward = figure("backward", DepthCurve.of("He", 0, gradient, book.backward()), ensemble, layer);
        }
        for (Assumption one : ofSignal) {
            one.show(ensemble, forward);
        }
        for (Assumption one : ofGradient) {
            one.show(ensemble, backward);
        }
        if (theory == null) {
            return;
        }
        if (signal != null && layer < signal.mean().size()) {
            said.show(around.words()
                    .get(
                            "derivation.said",
                            layer,
                            text(signal.mean().get(layer)),
                            text(theory.byTheBook().forward().get(layer)),
                            text(theory.meanField().forward().get(layer))));
        }
    }

    private DepthFigure figure(String id, DepthCurve curve, Ensemble ensemble, int layer) {
        DepthText text = new DepthText(
                around.word("derivation.figure." + id),
                "",
                around.word("depth.median"),
                around.word("depth.quartiles"),
                around.word("depth.mean"),
                around.word(id.equals("forward") ? "derivation.book" : "derivation.book.back"),
                around.word("depth.overflow"),
                around.word("depth.underflow"));
        DepthFigure.Extent extent = new DepthFigure.Extent(ensemble.shape().depth(), layer);
        return new DepthFigure("derivation-" + id, text, true, false, List.of(curve), extent, false);
    }

    private static String text(double value) {
        return Numerals.significant(value, DIGITS);
    }

    @Override
    public Set<Query<?>> wants(Scene scene) {
        Ensemble ensemble = ensemble(scene);
        return Set.of(InitializationPictures.measurement(ensemble, HE), InitializationPictures.theory(ensemble, HE));
    }

    @Override
    public boolean settled() {
        return settled;
    }

    private static Ensemble ensemble(Scene scene) {
        return scene.experiment().section(Initialization.KIND).ensemble();
    }

    /** A sentence with numbers that follow the scene. */
    private static final class Said extends JPanel {
        private static final long serialVersionUID = 1L;

        private final transient Surroundings around;
        private String words = "";

        Said(Surroundings around) {
            super(new BorderLayout());
            this.around = around;
            setOpaque(false);
        }

        void show(String sentence) {
            if (!sentence.equals(words)) {
                words = sentence;
                removeAll();
                add(new Paragraph(sentence, Sheet.COLUMN, around.palette().text()));
                revalidate();
            }
        }
    }
}
