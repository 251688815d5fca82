package ladera.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ladera.net.Activation;

/**
 * Activation functions at given points: under {@code activations}, by name, {@code z_value_derivative}, whose rows are {@code
 * z, value, derivative}. Only z is trusted.
 */
final class ActivationsFormat implements ReferenceFormat {
    private static final String KEY = "activations";
    private static final String POINTS = "z_value_derivative";

    private static final Rows ROWS = new Rows(List.of("z", "value", "derivative"), 1, 1e-12, 1e-10);

    @Override
    public String id() {
        return KEY;
    }

    @Override
    public boolean recognises(ObjectNode document) {
        return document.has(KEY);
    }

    @Override
    public List<Entry> entries(ObjectNode document) {
        return Entry.byKey(document, KEY);
    }

    @Override
    public void clear(Entry entry) {
        ROWS.clear(entry.node().path(POINTS));
    }

    @Override
    public void fill(Entry entry, ObjectNode document, FunctionSource functions) {
        Activation activation = Places.at(entry.path(), () -> Dialect.activation(entry.group()));
        Fields record = Fields.of(entry.node(), entry.path());
        ROWS.fill(record.list(POINTS), record.path(POINTS), given ->
                new double[] {activation.value(given[0]), activation.slope(given[0])});
    }

    @Override
    public Comparison compare(Entry reference, ObjectNode document, Entry answer) {
        return ROWS.compare(
                Fields.of(reference.node(), reference.path()).list(POINTS),
                answer.node().path(POINTS),
                reference.path() + "." + POINTS);
    }
}
