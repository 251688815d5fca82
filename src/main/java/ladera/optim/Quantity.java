package ladera.optim;

import java.util.List;

/**
 * Something that a rule remembers, by the name that the book's formulas give it.
 *
 * @param symbol LaTeX without an index of time, such as {@code m}
 * @param values one entry a parameter, or a single one
 * @param lasting true where it is kept from step to step; false where it is worked out of what is kept
 */
public record Quantity(String symbol, List<Double> values, boolean lasting) {
    public Quantity {
        values = List.copyOf(values);
    }
}
