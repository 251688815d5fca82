package ladera.net;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * What a model says to a table of inputs: a table of the inputs with the outputs behind them, in the data's units.
 *
 * @param inputNames what the columns of inputs are called, D_i of them
 * @param outputNames what the columns of outputs are called, D_o of them, none like an input
 * @param inputs row after row
 * @param outputs row after row; not finite where the network overflows
 */
public record Predictions(List<String> inputNames, List<String> outputNames, Doubles inputs, Doubles outputs) {
    public Predictions {
        inputNames = List.copyOf(inputNames);
        outputNames = List.copyOf(outputNames);
    }

    /**
     * Asks the model about each row.
     *
     * @throws Refusal where there are not as many names as the model has inputs, or the numbers do not fill whole rows
     */
    public static Predictions of(Model model, List<String> inputNames, Doubles inputs) {
        int wanted = model.network().architecture().inputs();
        if (inputNames.size() != wanted) {
            throw new Refusal(new Problem("predict.inputs", "inputs", inputNames.size(), wanted));
        }
        if (inputs.size() % wanted != 0) {
            throw new Refusal(new Problem("predict.rows", "inputs", inputs.size(), wanted));
        }
        return new Predictions(inputNames, outputNames(model, inputNames), inputs, model.predict(inputs));
    }

    /**
     * Asks the model about each row of a table.
     *
     * @param from the whole table from its beginning
     * @param file names the table in messages
     * @param inputNames the columns that are the model's inputs, in the model's order
     * @throws Refusal that names the line and the column where a cell is no finite number, and as {@link #of}
     */
    public static Predictions of(Model model, CsvTable table, Reader from, String file, List<String> inputNames)
            throws IOException {
        return of(model, inputNames, table.values(from, file, inputNames));
    }

    public int rows() {
        return inputs.size() / inputNames.size();
    }

    /** After what the loss takes them for; numbered where there are several of a kind. */
    private static List<String> outputNames(Model model, List<String> taken) {
        int outputs = model.network().architecture().outputs();
        List<String> names = new ArrayList<>();
        switch (model.loss().id()) {
            case "binary_cross_entropy", "multiclass_cross_entropy" -> add("logit", outputs, names);
            case "normal_nll_own_variance" -> {
                add("mean", outputs / 2, names);
                add("log_variance", outputs / 2, names);
            }
            default -> add("prediction", outputs, names);
        }
        names.replaceAll(name -> {
            String free = name;
            while (taken.contains(free)) {
                free += "_";
            }
            return free;
        });
        return names;
    }

    private static void add(String kind, int count, List<String> names) {
        for (int i = 1; i <= count; i++) {
            names.add(count == 1 ? kind : kind + "_" + i);
        }
    }
}
