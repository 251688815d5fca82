package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.function.UnaryOperator;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * Records that are rows of numbers, of which the first few are given and the rest computed.
 *
 * @param columns names of the columns, for sentences
 * @param given how many of them are trusted
 * @param absolute a number holds within this much ...
 * @param relative ... plus this share of the number expected
 */
record Rows(List<String> columns, int given, double absolute, double relative) {
    /** Leaves of each row only what is given. */
    void clear(JsonNode rows) {
        for (JsonNode row : rows) {
            while (row.isArray() && row.size() > given) {
                ((ArrayNode) row).remove(row.size() - 1);
            }
        }
    }

    /**
     * Appends to every row what {@code compute} makes of its given numbers; all rows, or none.
     *
     * @throws Refusal that names the first row that is not one
     */
    void fill(JsonNode rows, String path, UnaryOperator<double[]> compute) {
        double[][] computed = new double[rows.size()][];
        for (int i = 0; i < computed.length; i++) {
            computed[i] = compute.apply(trusted(rows.get(i), path + "[" + i + "]"));
        }
        for (int i = 0; i < computed.length; i++) {
            ArrayNode row = (ArrayNode) rows.get(i);
            for (double value : computed[i]) {
                row.add(value);
            }
        }
    }

    private double[] trusted(JsonNode row, String path) {
        if (!row.isArray() || row.size() < given) {
            throw new Refusal(new Problem("field.numbers", path, Fields.shown(row), given));
        }
        double[] numbers = new double[given];
        for (int k = 0; k < given; k++) {
            numbers[k] = Fields.real(row.get(k), path + "[" + k + "]");
        }
        return numbers;
    }

    /** Holds every computed number of {@code answers} against {@code expected}. */
    Comparison compare(JsonNode expected, JsonNode answers, String path) {
        Comparison.Gatherer gatherer = new Comparison.Gatherer();
        for (int i = 0; i < expected.size(); i++) {
            gatherer.next();
            String place = path + "[" + i + "]";
            if (expected.get(i).size() != columns.size()) {
                throw new Refusal(new Problem("field.numbers", place, Fields.shown(expected.get(i)), columns.size()));
            }
            compareRow(place, expected.get(i), answers.path(i), gatherer);
        }
        return gatherer.result();
    }

    private void compareRow(String path, JsonNode expected, JsonNode answer, Comparison.Gatherer gatherer) {
        for (int column = given; column < columns.size(); column++) {
            String place = path + " " + columns.get(column);
            if (!answer.has(column)) {
                gatherer.missing(place);
                continue;
            }
            double wanted = Fields.real(expected.get(column), place);
            double tolerance = absolute + relative * Math.abs(wanted);
            gatherer.number(place, wanted, Fields.real(answer.get(column), place), tolerance);
        }
    }
}
