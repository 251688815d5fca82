package ladera.reference;

import java.util.List;
import java.util.function.UnaryOperator;
import ladera.net.Activation;

/**
 * Activation functions at given points: under {@code activations}, by name, {@code z_value_derivative}, whose rows are {@code
 * z, value, derivative}. Only z is trusted.
 */
final class ActivationsFormat extends SampledFormat {
    ActivationsFormat() {
        super("activations", "z_value_derivative", new Rows(List.of("z", "value", "derivative"), 1, 1e-12, 1e-10));
    }

    @Override
    UnaryOperator<double[]> function(Entry entry, Fields record, FunctionSource functions) {
        Activation activation = Places.at(entry.path(), () -> Dialect.activation(entry.group()));
        return given -> new double[] {activation.value(given[0]), activation.slope(given[0])};
    }
}
