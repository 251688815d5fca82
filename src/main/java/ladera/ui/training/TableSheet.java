package ladera.ui.training;

import java.awt.Component;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import ladera.net.CsvFormat;
import ladera.net.CsvTable;
import ladera.net.DataSet;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.training.DataRecipe;
import ladera.run.training.TrainingEdits;
import ladera.ui.Backroom;
import ladera.ui.ChoiceRow;
import ladera.ui.FileAsking;
import ladera.ui.FlagRow;
import ladera.ui.Forms;
import ladera.ui.Paragraph;
import ladera.ui.Sheet;
import ladera.ui.Surroundings;
import ladera.ui.Theme;
import net.miginfocom.swing.MigLayout;

/**
 * Takes data from a table in a file: how it is written is found out and shown, its first rows too, and a person says which columns
 * are inputs and which is the target. All rows are read before anything is learnt, so that a bad one is named at once.
 */
final class TableSheet {
    private static final int ROWS_SHOWN = 8;
    private static final int SHEET_ROW = 22;

    /** What a column is for. */
    private enum Use {
        INPUT,
        TARGET,
        NOTHING
    }

    private final Surroundings around;
    private final Backroom backroom;
    private JPanel page = new JPanel();
    private JPanel preview;
    private ChoiceRow separator;
    private ChoiceRow decimal;
    private FlagRow header;
    private Paragraph said;
    private JProgressBar reading;
    private JButton take;
    private final List<JComboBox<String>> uses = new ArrayList<>();
    private Path file;
    private CsvTable table;

    TableSheet(Surroundings around, Backroom backroom) {
        this.around = around;
        this.backroom = backroom;
    }

    /** Asks for a file, and shows what is in it. */
    void ask(Component over) {
        Path chosen = FileAsking.open(over, around, "table.files", "csv", "tsv", "txt", "dat");
        if (chosen != null) {
            open(chosen);
        }
    }

    void open(Path chosen) {
        backroom.run(
                () -> look(chosen, null),
                found -> {
                    file = chosen;
                    lay();
                    show(found);
                },
                failure -> around.notices().say(ModelForm.sentence(around, failure)));
    }

    private static CsvTable look(Path file, CsvFormat format) {
        String name = String.valueOf(file.getFileName());
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return format == null ? CsvTable.preview(reader, name) : CsvTable.preview(reader, name, format);
        } catch (IOException unreadable) {
            throw new Refusal(new Problem("file.unreadable", name, String.valueOf(unreadable.getMessage())));
        }
    }

    private void lay() {
        page = Forms.column("6");
        separator = new ChoiceRow(
                around,
                "csv.separator",
                "csv.separator",
                CsvFormat.SEPARATORS.stream().map(TableSheet::id).toList(),
                id -> reread(new CsvFormat(
                        separatorOf(id),
                        table.format().decimal(),
                        table.format().header())));
        decimal = new ChoiceRow(
                around,
                "csv.decimal",
                "csv.decimal",
                CsvFormat.DECIMALS.stream().map(TableSheet::id).toList(),
                id -> reread(new CsvFormat(
                        table.format().separator(),
                        separatorOf(id),
                        table.format().header())));
        header = new FlagRow(
                around,
                "csv.header",
                first -> reread(
                        new CsvFormat(table.format().separator(), table.format().decimal(), first)));
        preview = new JPanel();
        preview.setOpaque(false);
        said = new Paragraph(around.word("csv.idea"), Sheet.COLUMN, Theme.muted());
        reading = new JProgressBar();
        reading.setIndeterminate(true);
        reading.setVisible(false);
        take = new JButton(around.word("csv.take"));
        take.setToolTipText(around.word("csv.take.tip"));
        take.addActionListener(event -> take());
        page.add(new Paragraph(around.word("csv.format.idea"), Sheet.COLUMN, Theme.muted()));
        page.add(separator);
        page.add(decimal);
        page.add(header);
        page.add(Forms.heading(around.word("csv.columns")), "gaptop 8");
        JScrollPane wide = new JScrollPane(preview);
        wide.setBorder(null);
        wide.setOpaque(false);
        wide.getViewport().setOpaque(false);
        page.add(wide, "wmax " + Sheet.COLUMN + ", h " + (SHEET_ROW * (ROWS_SHOWN + 3) + 14) + "!");
        page.add(said);
        page.add(reading, "h 4!, hidemode 3");
        page.add(take, "growx 0");
        around.sheets().show(String.valueOf(file.getFileName()), page);
    }

    private static String id(char letter) {
        return switch (letter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "bar";
            case ' ' -> "space";
            default -> "point";
        };
    }

    private static char separatorOf(String id) {
        return switch (id) {
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "tab" -> '\t';
            case "bar" -> '|';
            case "space" -> ' ';
            default -> '.';
        };
    }

    private void reread(CsvFormat format) {
        backroom.run(() -> look(file, format), this::show, this::refuse);
    }

    /** The last column is most often what is to be predicted. */
    private void show(CsvTable found) {
        table = found;
        separator.show(id(found.format().separator()));
        decimal.show(id(found.format().decimal()));
        header.show(found.format().header());
        uses.clear();
        preview.removeAll();
        int columns = found.names().size();
        preview.setLayout(new MigLayout("insets 0, gap 12 4, wrap " + columns, "[]".repeat(columns)));
        for (String name : found.names()) {
            JLabel label = new JLabel(name);
            label.putClientProperty("FlatLaf.style", "font: semibold");
            preview.add(label, "wmax 104");
        }
        for (int column = 0; column < columns; column++) {
            JComboBox<String> use = new JComboBox<>();
            for (Use one : Use.values()) {
                use.addItem(around.word("csv.use." + one.name().toLowerCase(java.util.Locale.ROOT)));
            }
            use.setSelectedIndex(first(column).ordinal());
            use.putClientProperty("FlatLaf.styleClass", "small");
            use.getAccessibleContext().setAccessibleName(found.names().get(column));
            use.addActionListener(event -> choose());
            uses.add(use);
            preview.add(use, "h " + SHEET_ROW + "!");
        }
        for (List<String> row :
                found.rows().subList(0, Math.min(ROWS_SHOWN, found.rows().size()))) {
            for (int column = 0; column < columns; column++) {
                JLabel cell = new JLabel(column < row.size() ? row.get(column) : "");
                cell.setForeground(bad(row, column) ? around.palette().alarm() : Theme.muted());
                preview.add(cell, "wmax 104");
            }
        }
        preview.revalidate();
        preview.repaint();
        choose();
    }

    private boolean bad(List<String> row, int column) {
        return column >= row.size() || !Double.isFinite(table.format().number(row.get(column)));
    }

    private Use first(int column) {
        boolean numbers = table.rows().stream().noneMatch(row -> bad(row, column));
        return !numbers ? Use.NOTHING : column == lastOfNumbers() ? Use.TARGET : Use.INPUT;
    }

    private int lastOfNumbers() {
        int last = table.names().size() - 1;
        for (int column = last; column >= 0; column--) {
            int at = column;
            if (table.rows().stream().noneMatch(row -> bad(row, at))) {
                return column;
            }
        }
        return last;
    }

    private List<String> names(Use use) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < uses.size(); column++) {
            if (uses.get(column).getSelectedIndex() == use.ordinal()) {
                names.add(table.names().get(column));
            }
        }
        return names;
    }

    private void choose() {
        boolean enough = !names(Use.INPUT).isEmpty() && !names(Use.TARGET).isEmpty();
        take.setEnabled(enough);
        say(around.word(enough ? "csv.idea" : "csv.need"));
    }

    private void say(String sentence) {
        said.say(sentence);
        page.revalidate();
    }

    /** Reads every row in the backroom: a bad one is told here, and the race goes on as it was. */
    private void take() {
        DataRecipe.Table recipe =
                new DataRecipe.Table(file.toString(), table.format(), names(Use.INPUT), names(Use.TARGET));
        working(true);
        backroom.run(
                recipe::clean,
                (DataSet data) -> {
                    working(false);
                    around.submit(new TrainingEdits.ChooseData(recipe));
                    say(around.words().get("csv.taken", data.size()));
                },
                failure -> {
                    working(false);
                    refuse(failure);
                });
    }

    private void working(boolean busy) {
        reading.setVisible(busy);
        take.setEnabled(!busy);
    }

    private void refuse(RuntimeException failure) {
        say(ModelForm.sentence(around, failure));
    }
}
