package ladera.ui.initialization;

import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import ladera.figure.DepthMeasure;
import ladera.figure.InitializationPictures;
import ladera.num.Doubles;
import ladera.num.Numerals;
import ladera.run.Scene;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.Scheme;
import ladera.study.initialization.DepthTheory;
import ladera.study.initialization.FixedPoint;
import ladera.study.initialization.LayerReadings;
import ladera.study.initialization.Spread;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** The numbers of one scheme at the layer in sight: typical, mean, theory and how far they part; then the long run. */
final class SchemeNumbers extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int DIGITS = 3;
    private static final String NOTHING = "\u2013";

    private final transient Surroundings around;
    private final JLabel heading;
    private final JLabel[] signal = new JLabel[5];
    private final JLabel[] gradient = new JLabel[5];
    private final JLabel flat = value();
    private final JLabel settled = value();
    private final JLabel critical = value();

    SchemeNumbers(Surroundings around) {
        super(new MigLayout("insets 0 0 0 2, fillx, wrap 3, gap 6 3", "[grow, fill]4[62!, fill]4[62!, fill]"));
        this.around = around;
        setOpaque(false);
        heading = quiet("");
        add(heading, "wmin 0");
        add(right(quiet(around.word("numbers.f"))));
        add(right(quiet(around.word("numbers.df"))));
        String[] rows = {"median", "mean", "error", "theory", "departure"};
        for (int i = 0; i < rows.length; i++) {
            JLabel name = quiet(around.word("numbers." + rows[i]));
            name.setToolTipText(around.word("numbers." + rows[i] + ".tip"));
            signal[i] = value();
            gradient[i] = value();
            add(name, "wmin 0");
            add(signal[i]);
            add(gradient[i]);
        }
        line("numbers.flat", flat);
        line("numbers.settled", settled);
        line("numbers.critical", critical);
    }

    private void line(String key, JLabel value) {
        JLabel name = quiet(around.word(key));
        name.setToolTipText(around.word(key + ".tip"));
        value.setToolTipText(around.word(key + ".tip"));
        add(name, "wmin 0, gaptop 1");
        add(value, "span 2, growx");
    }

    void show(Scene scene, Scheme scheme) {
        Ensemble ensemble = scene.experiment().section(Initialization.KIND).ensemble();
        int layer = InitializationPictures.layer(scene);
        heading.setText(around.words().get("numbers.layer", layer));
        DepthTheory.Reading theory = scene.answers().to(InitializationPictures.theory(ensemble, scheme));
        column(scene, scheme, DepthMeasure.FORWARD, theory, layer, signal);
        column(scene, scheme, DepthMeasure.BACKWARD, theory, layer, gradient);
        var layers = scene.answers().to(InitializationPictures.inside(ensemble, scheme));
        flat.setText(layers == null ? NOTHING : shares(layers.get(layer)));
        FixedPoint point = theory == null ? null : theory.fixedPoint();
        settled.setText(point == null ? NOTHING : settling(point));
        critical.setText(point == null || Double.isNaN(point.critical()) ? NOTHING : text(point.critical()));
    }

    private void column(
            Scene scene, Scheme scheme, DepthMeasure measure, DepthTheory.Reading theory, int layer, JLabel[] cells) {
        Spread spread = InitializationPictures.spread(scene, scheme, measure);
        Doubles line = theory == null ? Doubles.of() : measure.theory(theory);
        boolean measured = spread != null;
        double mean = measured ? spread.mean().get(layer) : Double.NaN;
        double said = line.size() == 0 ? Double.NaN : line.get(layer);
        cells[0].setText(measured ? text(spread.median().get(layer)) : NOTHING);
        cells[1].setText(measured ? text(mean) : NOTHING);
        cells[2].setText(measured ? text(spread.standardError().get(layer)) : NOTHING);
        cells[3].setText(Double.isNaN(said) ? NOTHING : text(said));
        cells[4].setText(departure(mean, said));
    }

    /** By how many percent the mean departs from theory. */
    private static String departure(double mean, double theory) {
        double percent = 100 * (mean / theory - 1);
        if (Double.isNaN(percent) || Double.isInfinite(percent)) {
            return NOTHING;
        }
        long whole = Math.round(percent);
        return (whole > 0 ? "+" : whole < 0 ? "\u2212" : "") + Math.abs(whole) + " %";
    }

    private String shares(LayerReadings.Reading layer) {
        if (Double.isNaN(layer.flat())) {
            return NOTHING;
        }
        return around.words()
                .get(
                        "numbers.shares",
                        Numerals.significant(100 * layer.flat(), 2),
                        Numerals.significant(100 * layer.dead(), 2));
    }

    private String settling(FixedPoint point) {
        String where = Double.isNaN(point.variance()) ? around.word("numbers.anywhere") : text(point.variance());
        return around.words().get("numbers.point", where, text(point.factor()));
    }

    private static String text(double value) {
        return Double.isNaN(value) ? NOTHING : Numerals.significant(value, DIGITS);
    }

    private static JLabel right(JLabel label) {
        label.setHorizontalAlignment(SwingConstants.TRAILING);
        return label;
    }

    private static JLabel value() {
        JLabel label = new JLabel(NOTHING, SwingConstants.TRAILING);
        label.putClientProperty("FlatLaf.styleClass", "small");
        return label;
    }

    private JLabel quiet(String words) {
        JLabel label = new JLabel(words);
        label.setForeground(around.palette().muted());
        label.putClientProperty("FlatLaf.styleClass", "small");
        return label;
    }
}
