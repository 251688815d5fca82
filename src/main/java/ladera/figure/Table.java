package ladera.figure;

import java.util.List;
import ladera.num.Doubles;

/**
 * Numbers behind a figure: named columns, which need not be equally long.
 *
 * @param names one a column, without spaces, as they stand in a CSV header
 */
public record Table(List<String> names, List<Doubles> columns) {
    public Table {
        names = List.copyOf(names);
        columns = List.copyOf(columns);
        if (names.size() != columns.size()) {
            throw new IllegalArgumentException(names.size() + " names for " + columns.size() + " columns");
        }
    }
}
