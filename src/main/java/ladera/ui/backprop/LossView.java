package ladera.ui.backprop;

import java.util.List;
import javax.swing.JPanel;
import ladera.figure.Curve;
import ladera.figure.CurvesFigure;
import ladera.num.Series;
import ladera.study.backprop.RateScan;
import ladera.ui.FigurePanel;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** How the loss goes with the rate along the gradient, and how it goes on when the step is repeated. */
final class LossView extends JPanel {
    private static final long serialVersionUID = 1L;

    /** A curve whose values span more than this factor is shown on a logarithmic axis. */
    private static final double WIDE = 30;

    private static final int RATE_STYLE = 0;
    private static final int PATH_STYLE = 4;

    private final transient Surroundings around;
    private final FigurePanel rate;
    private final FigurePanel path;

    LossView(Surroundings around) {
        super(new MigLayout("insets 0, fill, gap 8 0", "[grow, fill, sg][grow, fill, sg]", "[grow, fill]"));
        this.around = around;
        setOpaque(false);
        rate = panel("backprop.figure.rate");
        path = panel("backprop.figure.path");
        add(rate, "w 80:200, h 80:150");
        add(path, "w 80:200, h 80:150");
    }

    private FigurePanel panel(String name) {
        FigurePanel panel = new FigurePanel(around);
        panel.getAccessibleContext().setAccessibleName(around.word(name));
        return panel;
    }

    void show(Sight sight) {
        RateScan.Scan scan = sight.scan();
        if (scan != null) {
            rate.show(figure(
                    "loss-by-rate", "backprop.figure.rate", scan, sight.task().learningRate()));
        }
        Series losses = sight.scene().answers().to(Sight.path(sight.task()));
        if (losses != null) {
            int updates = sight.task().updates();
            Curve curve = new Curve(
                    around.word("backprop.figure.path"), Series.empty(), losses, updates + 1, PATH_STYLE, false, false);
            path.show(figure("loss-by-update", "backprop.figure.path", curve, updates));
        }
    }

    private CurvesFigure figure(String id, String title, RateScan.Scan scan, double present) {
        int drawn = 0;
        while (drawn < scan.rates().size() && scan.rates().get(drawn) <= present) {
            drawn++;
        }
        Curve curve = new Curve(around.word(title), scan.rates(), scan.losses(), drawn, RATE_STYLE, false, false);
        return figure(id, title, curve, present);
    }

    private CurvesFigure figure(String id, String title, Curve curve, double present) {
        return new CurvesFigure(id, around.word(title), log(curve.y()), List.of(curve), present);
    }

    private static boolean log(Series values) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int k = 0; k < values.size(); k++) {
            double value = values.get(k);
            if (Double.isFinite(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        return least > 0 && most > WIDE * least;
    }

    boolean settled() {
        return rate.settled() && path.settled();
    }
}
