package ladera.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/** Functions at given points: an object of records by name, each with a list of rows. */
abstract class SampledFormat implements ReferenceFormat {
    private final String key;
    private final String points;
    private final Rows rows;

    /**
     * @param key under which the records stand; also the format's id
     * @param points a record's key of its rows
     */
    SampledFormat(String key, String points, Rows rows) {
        this.key = key;
        this.points = points;
        this.rows = rows;
    }

    /** From the given numbers of a row to the computed ones. */
    abstract UnaryOperator<double[]> function(Entry entry, Fields record, FunctionSource functions);

    @Override
    public final String id() {
        return key;
    }

    @Override
    public final boolean recognises(ObjectNode document) {
        return document.has(key);
    }

    @Override
    public final List<Entry> entries(ObjectNode document) {
        return Entry.byKey(document, key);
    }

    @Override
    public final void clear(Entry entry) {
        rows.clear(entry.node().path(points));
    }

    @Override
    public final void fill(Entry entry, ObjectNode document, FunctionSource functions) {
        Fields record = Fields.of(entry.node(), entry.path());
        rows.fill(record.list(points), record.path(points), function(entry, record, functions));
    }

    @Override
    public final Comparison compare(Entry reference, ObjectNode document, Entry answer) {
        return rows.compare(
                Fields.of(reference.node(), reference.path()).list(points),
                answer.node().path(points),
                reference.path() + "." + points);
    }
}
