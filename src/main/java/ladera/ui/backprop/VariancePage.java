package ladera.ui.backprop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import ladera.net.LayerVariance;
import ladera.num.Numerals;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.backprop.Task;
import ladera.ui.Forms;
import ladera.ui.Page;
import ladera.ui.Prose;
import ladera.ui.Surroundings;
import ladera.ui.VarianceTable;

/** The variances that the rules of initialisation give each layer of the network in sight, with the numbers put in. */
final class VariancePage implements Page {
    private static final int DIGITS = 4;

    private final Surroundings around;
    private final VarianceTable table;
    private final JPanel worked = Forms.column("");
    private final JPanel column;
    private List<Integer> shown = List.of();

    VariancePage(Surroundings around) {
        this.around = around;
        table = new VarianceTable(around);
        worked.setBorder(BorderFactory.createEmptyBorder(0, 0, 10, 0));
        column = new Prose(around)
                .text(around.word("backprop.variances.idea"))
                .formulas(List.of(
                        "\\sigma^2_{\\mathrm{He}} = \\frac{2}{D_h},\\qquad \\sigma^2_{\\mathrm{Xavier}} = \\frac{2}{D_h + D_{h'}},"
                                + "\\qquad \\sigma^2_{\\mathrm{LeCun}} = \\frac{1}{D_h}"))
                .add(table)
                .add(worked)
                .text(around.word("backprop.variances.text"))
                .quiet(around.word("backprop.variances.source"))
                .column();
    }

    @Override
    public JComponent component() {
        return column;
    }

    @Override
    public void show(Scene scene) {
        Task task = Sight.exercise(scene).task();
        List<Integer> widths = task.architecture().widths();
        if (widths.equals(shown)) {
            return;
        }
        shown = widths;
        table.show(widths);
        worked.removeAll();
        for (LayerVariance layer : LayerVariance.of(widths)) {
            boolean last = layer.k() == task.hiddenLayers();
            String into = last
                    ? around.word("backprop.layer.output")
                    : around.words().get("backprop.layer.hidden", layer.k() + 1);
            worked.add(
                    new Prose(around)
                            .quiet(around.words().get("backprop.variances.layer", into))
                            .formulas(List.of(formula(layer)))
                            .column(),
                    "gaptop 6");
        }
        worked.revalidate();
        worked.repaint();
    }

    /** Such as 2/2 = 1, 2/(2 + 2) = 0.5, 1/2 = 0.5. */
    static String formula(LayerVariance layer) {
        int in = layer.fanIn();
        int out = layer.fanOut();
        List<String> parts = new ArrayList<>();
        parts.add(part("He", "\\frac{2}{" + in + "}", layer.heForward()));
        parts.add(part("Xavier", "\\frac{2}{" + in + " + " + out + "}", layer.xavier()));
        parts.add(part("LeCun", "\\frac{1}{" + in + "}", layer.lecun()));
        return "\\boldsymbol{\\Omega}_{" + layer.k() + "}:\\quad " + String.join(",\\quad ", parts);
    }

    private static String part(String name, String ratio, double value) {
        String rounded = Numerals.significant(value, DIGITS);
        double read = Double.parseDouble(rounded.replace('\u2212', '-'));
        String sign = Math.abs(read - value) < 1e-12 ? " = " : " \\approx ";
        String digits = rounded.indexOf('.') < 0
                ? rounded
                : rounded.replaceAll("0+$", "").replaceAll("\\.$", "");
        return "\\mathrm{" + name + "}\\;\\, " + ratio + sign + digits;
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
