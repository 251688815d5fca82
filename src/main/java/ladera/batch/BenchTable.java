package ladera.batch;

import java.util.List;
import java.util.Locale;
import ladera.bench.Goal;
import ladera.bench.Measurement;
import ladera.num.Numerals;

/** Measurements line by line as they come: a whole run takes minutes. */
final class BenchTable {
    private static final int DIGITS = 3;
    private static final String NONE = "-";

    /** Figures, units and shares in columns that hold every row. */
    private static final String COLUMNS = "  %9s %6s  %-17s %7s %8s %7s %7s  %s";

    private final Terminal terminal;
    private final int idWidth;

    BenchTable(Terminal terminal, List<String> ids) {
        this.terminal = terminal;
        this.idWidth = ids.stream().mapToInt(String::length).max().orElse(1);
    }

    void printHead() {
        line(
                "",
                terminal.words().get("bench.value"),
                terminal.words().get("bench.spread"),
                terminal.words().get("bench.unit"),
                terminal.words().get("bench.limit"),
                terminal.words().get("bench.share"),
                terminal.words().get("bench.ratio"),
                terminal.words().get("bench.goal"),
                terminal.words().get("bench.peer"));
    }

    void print(Measurement row) {
        Goal goal = row.benchmark().goal();
        line(
                row.benchmark().id(),
                number(row.value()),
                percent(row.spread()),
                row.benchmark().scale().unit(),
                number(row.benchmark().limit()),
                percent(row.shareOfLimit()),
                Double.isNaN(row.ratio()) ? NONE : number(row.ratio()) + "x",
                goal.toString(),
                row.peer() == null
                        ? NONE
                        : row.peer() + ": " + number(row.peerValue()) + " \u00b1 " + percent(row.peerSpread()));
    }

    private void line(String id, Object... cells) {
        String padded = id + " ".repeat(idWidth - id.length());
        terminal.out().println((padded + String.format(Locale.ROOT, COLUMNS, cells)).stripTrailing());
        terminal.out().flush();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? NONE : Numerals.significant(value, DIGITS);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? NONE : Math.round(100 * share) + "%";
    }
}
