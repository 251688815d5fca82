package ladera.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import ladera.net.LayerVariance;
import ladera.num.Numerals;
import net.miginfocom.swing.MigLayout;

/** The variances of He, Xavier and LeCun for each layer of weights of a network; layers alike stand in one row. */
public final class VarianceTable extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int DIGITS = 4;
    private static final String COLUMNS = "[grow, fill]8[24:, right]6[24:, right]10[right]10[right]10[right]10[right]";

    private final transient Surroundings around;

    /** Layers k to {@code to} with the same fan-in and fan-out. */
    private record Row(LayerVariance layer, int to) {}

    public VarianceTable(Surroundings around) {
        super(new MigLayout("insets 6 0 8 0, fillx, wrap 7, gap 0 6", COLUMNS));
        this.around = around;
        setOpaque(false);
    }

    /** @param widths D_i, D_1, ..., D_K, D_o */
    public void show(List<Integer> widths) {
        removeAll();
        for (String key : List.of("weights", "in", "out", "he", "he.back", "xavier", "lecun")) {
            JLabel head = new JLabel(around.word("variances." + key), SwingConstants.TRAILING);
            head.setForeground(Theme.muted());
            head.putClientProperty("FlatLaf.styleClass", "small");
            head.setToolTipText(around.word("variances." + key + ".tip"));
            if (key.equals("weights")) {
                head.setHorizontalAlignment(SwingConstants.LEADING);
            }
            add(head);
        }
        for (Row row : rows(LayerVariance.of(widths))) {
            LayerVariance layer = row.layer;
            boolean one = row.to == layer.k();
            add(new JLabel("\u03a9" + subscript(layer.k()) + (one ? "" : " \u2026 \u03a9" + subscript(row.to))));
            add(new JLabel(String.valueOf(layer.fanIn())));
            add(new JLabel(String.valueOf(layer.fanOut())));
            for (double variance :
                    new double[] {layer.heForward(), layer.heBackward(), layer.xavier(), layer.lecun()}) {
                add(new JLabel(digits(variance)));
            }
        }
        revalidate();
        repaint();
    }

    /** Four digits at most, without zeros behind the last. */
    private static String digits(double variance) {
        String rounded = String.format(Locale.ROOT, "%." + (DIGITS - 1) + "e", variance);
        return Numerals.shortest(Double.parseDouble(rounded));
    }

    private static List<Row> rows(List<LayerVariance> layers) {
        List<Row> rows = new ArrayList<>();
        for (LayerVariance layer : layers) {
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            boolean alike =
                    last != null && last.layer.fanIn() == layer.fanIn() && last.layer.fanOut() == layer.fanOut();
            if (alike) {
                rows.set(rows.size() - 1, new Row(last.layer, layer.k()));
            } else {
                rows.add(new Row(layer, layer.k()));
            }
        }
        return rows;
    }

    private static String subscript(int number) {
        StringBuilder digits = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            digits.append((char) ('\u2080' + digit - '0'));
        }
        return digits.toString();
    }
}
