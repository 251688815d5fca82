package ladera.run.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ladera.net.DataSet;
import ladera.num.Doubles;
import ladera.run.Json;

/**
 * The training pairs that a notebook brings along, as its reference file has them (MIT licence, Copyright 2023 Simon Prince).
 *
 * @param x inputs
 * @param y targets; labels 0, 1, ... where the notebook is about classes
 */
public record NotebookPairs(Doubles x, Doubles y) {
    /** Which file has a notebook's pairs, and under what name; those of 6.3 serve 6.4 and 6.5 too. */
    private static final Map<String, String[]> SETS = new LinkedHashMap<>();

    static {
        SETS.put("5.1", new String[] {"5_1_Least_Squares_Loss", "train"});
        SETS.put("5.2", new String[] {"5_2_Binary_Cross_Entropy_Loss", "train"});
        SETS.put("5.3", new String[] {"5_3_Multiclass_Cross_entropy_Loss", "train"});
        SETS.put("6.2", new String[] {"6_2_Gradient_Descent", "line"});
        SETS.put("6.3", new String[] {"6_3_Stochastic_Gradient_Descent", "gabor"});
    }

    /** The notebooks that bring pairs along. */
    public static final List<String> NOTEBOOKS = List.copyOf(SETS.keySet());

    private static final Map<String, NotebookPairs> KNOWN = new ConcurrentHashMap<>();

    /**
     * The pairs of a notebook, read once.
     *
     * @param notebook 5.1, 5.2, 5.3, 6.2 or 6.3
     * @throws IllegalArgumentException for one that has none
     */
    public static NotebookPairs of(String notebook) {
        return KNOWN.computeIfAbsent(notebook, NotebookPairs::read);
    }

    private static NotebookPairs read(String notebook) {
        String[] set = SETS.get(notebook);
        if (set == null) {
            throw new IllegalArgumentException(notebook);
        }
        String name = "/ladera/reference/udl/" + set[0] + ".json";
        try (InputStream in = NotebookPairs.class.getResourceAsStream(name)) {
            JsonNode pairs = Json.read(in, name).path("data").path(set[1]);
            return new NotebookPairs(numbers(pairs.path("x")), numbers(pairs.path("y")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** As samples of one input and one target. */
    public DataSet dataSet() {
        return new DataSet(List.of("x"), List.of("y"), x, y);
    }

    private static Doubles numbers(JsonNode list) {
        double[] values = new double[list.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = list.get(i).doubleValue();
        }
        return Doubles.of(values);
    }
}
