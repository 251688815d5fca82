package ladera.report.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ladera.net.CsvTable;
import ladera.net.Model;
import ladera.net.Predictions;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.SafeFile;

/** What a model says to each row of a table in a file. */
public final class PredictedTable {
    private PredictedTable() {}

    /**
     * Asks the model about each row. Its inputs are the columns called as in its recipe, wherever they stand; in a table that has
     * none of these names, all columns, if there are as many as the model has inputs.
     *
     * @throws Refusal that names the file, the line and the column, where a cell is no finite number or the columns do not fit
     */
    public static Predictions of(Model model, Path file) {
        String name = file.getFileName().toString();
        try (BufferedReader first = Files.newBufferedReader(file);
                BufferedReader again = Files.newBufferedReader(file)) {
            CsvTable table = CsvTable.preview(first, name);
            return Predictions.of(model, table, again, name, columns(model, table, name));
        } catch (IOException unreadable) {
            throw SafeFile.unreadable(file, unreadable);
        }
    }

    private static List<String> columns(Model model, CsvTable table, String file) {
        List<String> inputs = inputNames(model);
        if (table.names().containsAll(inputs)) {
            return inputs;
        }
        if (table.names().size() == inputs.size() && inputs.stream().noneMatch(table.names()::contains)) {
            return table.names();
        }
        throw new Refusal(
                new Problem("predict.columns", file, String.join(", ", inputs), String.join(", ", table.names())));
    }

    /** What the model's inputs are called in its recipe; {@code x1}, {@code x2}... where it does not say. */
    public static List<String> inputNames(Model model) {
        int wanted = model.network().architecture().inputs();
        List<String> names = new ArrayList<>();
        if (model.data().get("inputs") instanceof List<?> told && told.size() == wanted) {
            told.forEach(one -> names.add(String.valueOf(one)));
        } else {
            for (int i = 1; i <= wanted; i++) {
                names.add("x" + i);
            }
        }
        return List.copyOf(names);
    }
}
