package ladera.ui.optimizers;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import ladera.num.Numerals;
import ladera.optim.Quantity;
import ladera.run.Contestant;
import ladera.study.StepReading;
import ladera.ui.Forms;
import ladera.ui.FormulaBlock;
import ladera.ui.Paragraph;
import ladera.ui.Sheet;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** The letters of the formulas with the numbers that they have in the step in sight. */
final class StepTable extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int DIGITS = 4;
    private static final double LARGEST_COUNT = 1e6;
    private static final float SYMBOL_SIZE = 14;
    private static final int SYMBOL_WIDTH = 96;

    private final transient Surroundings around;
    private final transient Contestant contestant;
    private final JLabel heading = Forms.heading("");
    private final JPanel rows = new JPanel();
    private final Paragraph foot;
    private final transient List<List<JLabel>> cells = new ArrayList<>();
    private transient List<String> shape = List.of();

    /** A row: a letter and one number a parameter, or a single number. */
    private record Line(String symbol, List<Double> values) {}

    StepTable(Surroundings around, Contestant contestant) {
        super(new MigLayout("insets 0, wrap 1, gap 0 6, fillx", "[grow, fill]"));
        this.around = around;
        this.contestant = contestant;
        setOpaque(false);
        rows.setOpaque(false);
        rows.setLayout(new MigLayout(
                "insets 0, wrap 3, gap 0 4", "[" + SYMBOL_WIDTH + "!]8[grow, fill, sg]8[grow, fill, sg]"));
        heading.setText(around.words().get("card.numbers", 0));
        foot = new Paragraph("", Sheet.COLUMN, around.palette().muted());
        foot.setFont(UIManager.getFont("small.font"));
        add(heading, "gaptop 10");
        add(rows);
        add(foot, "wmin 0");
    }

    void show(StepReading.Reading reading, String end) {
        heading.setText(around.words().get("card.numbers", reading.step()));
        List<Line> lines = lines(reading);
        List<String> symbols = lines.stream()
                .map(line -> line.symbol + "/" + line.values.size())
                .toList();
        if (!symbols.equals(shape)) {
            rebuild(lines);
            shape = symbols;
        }
        for (int i = 0; i < lines.size(); i++) {
            List<Double> values = lines.get(i).values;
            for (int k = 0; k < values.size(); k++) {
                cells.get(i).get(k).setText(number(values.get(k)));
            }
        }
        foot.say(
                end.isEmpty()
                        ? around.words()
                                .get("card.evaluations", reading.functionEvaluations(), reading.gradientEvaluations())
                        : around.words()
                                .get(
                                        "outcome." + reading.outcome().kind(),
                                        reading.outcome().step(),
                                        end));
        foot.setForeground(
                end.isEmpty() ? around.palette().muted() : around.palette().alarm());
    }

    /** Counts as counts, everything else to a few digits. */
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < LARGEST_COUNT
                ? String.valueOf((long) value)
                : Numerals.significant(value, DIGITS);
    }

    private List<Line> lines(StepReading.Reading reading) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("\\phi_{t}", reading.parameters()));
        lines.add(new Line("g_{t}", reading.gradient()));
        for (Quantity quantity : reading.before()) {
            if (quantity.lasting()) {
                lines.add(new Line(quantity.symbol() + "_{t}", quantity.values()));
            }
        }
        for (Quantity quantity : reading.after()) {
            lines.add(new Line(quantity.symbol() + "_{t+1}", quantity.values()));
        }
        if (!reading.next().isEmpty()) {
            if (contestant.method().rateKnob() != null) {
                lines.add(new Line("\\alpha_{t}", List.of(reading.rate())));
            }
            lines.add(new Line("\\phi_{t+1}-\\phi_{t}", reading.move()));
            lines.add(new Line("\\phi_{t+1}", reading.next()));
        }
        return lines;
    }

    private void rebuild(List<Line> lines) {
        rows.removeAll();
        cells.clear();
        rows.add(new JLabel());
        rows.add(quiet("x"));
        rows.add(quiet("y"));
        for (Line line : lines) {
            rows.add(new FormulaBlock(line.symbol, SYMBOL_SIZE, SYMBOL_WIDTH, UIManager.getColor("Label.foreground")));
            List<JLabel> row = new ArrayList<>();
            for (int k = 0; k < line.values.size(); k++) {
                JLabel cell = new JLabel("", SwingConstants.TRAILING);
                row.add(cell);
                rows.add(cell, line.values.size() == 1 ? "wrap" : "");
            }
            cells.add(row);
        }
        rows.revalidate();
    }

    private JLabel quiet(String words) {
        JLabel label = new JLabel(words, SwingConstants.TRAILING);
        label.setForeground(around.palette().muted());
        label.putClientProperty("FlatLaf.style", "font: italic");
        return label;
    }
}
