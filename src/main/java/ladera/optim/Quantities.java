package ladera.optim;

import java.util.ArrayList;
import java.util.List;

/** Gathers what the links of a rule remember, in the order in which their formulas need it. */
public final class Quantities {
    private final int dimension;
    private final List<Quantity> gathered = new ArrayList<>();

    Quantities(int dimension) {
        this.dimension = dimension;
    }

    int dimension() {
        return dimension;
    }

    /** One entry a parameter, kept in the memory from entry {@code at} on. */
    void vector(String symbol, double[] memory, int at) {
        add(symbol, memory, at, true, 1);
    }

    /** A quantity of the memory over a number: worked out, not kept. */
    void quotient(String symbol, double[] memory, int at, double divisor) {
        add(symbol, memory, at, false, divisor);
    }

    /** A single number that is kept. */
    void number(String symbol, double value) {
        gathered.add(new Quantity(symbol, List.of(value), true));
    }

    /** A single number that is worked out. */
    void derived(String symbol, double value) {
        gathered.add(new Quantity(symbol, List.of(value), false));
    }

    private void add(String symbol, double[] memory, int at, boolean lasting, double divisor) {
        List<Double> values = new ArrayList<>(dimension);
        for (int i = 0; i < dimension; i++) {
            values.add(memory[at + i] / divisor);
        }
        gathered.add(new Quantity(symbol, values, lasting));
    }

    List<Quantity> all() {
        return List.copyOf(gathered);
    }
}
