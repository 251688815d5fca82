package ladera.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ladera.num.Named;
import ladera.num.Refusal;

/** One shape of reference document: how it is recognised, answered and compared. Immutable. */
public interface ReferenceFormat extends Named {
    /** Whether a document is, or contains, one of this format: by its own keys, never by its name or its numbers. */
    boolean recognises(ObjectNode document);

    /**
     * The records of a document that is recognised, in order.
     *
     * @throws Refusal where what should hold them is of another shape
     */
    List<Entry> entries(ObjectNode document);

    /** Removes every computed field from a record, whatever its shape, so that nothing expected can pass as an answer. */
    void clear(Entry entry);

    /**
     * Fills every computed field of a record that was cleared.
     *
     * @throws Refusal that names the field, where this record cannot be answered; the record is then left as it was
     */
    void fill(Entry entry, ObjectNode document, FunctionSource functions);

    /**
     * Holds an answered record against the reference.
     *
     * @param document the reference's
     * @throws Refusal where the reference itself lacks what is needed
     */
    Comparison compare(Entry reference, ObjectNode document, Entry answer);
}
