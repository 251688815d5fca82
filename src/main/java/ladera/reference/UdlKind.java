package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ladera.num.Named;

/** A kind of case in documents of {@link UdlFormat}: what it is called, and how it is answered from its inputs alone. */
final class UdlKind implements Named {
    /** Answers a case. */
    interface Answering {
        /**
         * Puts every key of the answer.
         *
         * @throws ladera.num.Refusal that names the input that is wrong
         */
        void answer(UdlCase given, ObjectNode answer);
    }

    /** Holds an answer against the one expected. */
    interface Comparing {
        /** @param record the reference's case, with its inputs and what it expects */
        void compare(Fields record, JsonNode given, UdlTolerances tolerances, Comparison.Gatherer gatherer);
    }

    private final String id;
    private final Answering answering;
    private final Comparing comparing;

    UdlKind(String id, Answering answering) {
        this(id, answering, UdlKind::compareEach);
    }

    /** A kind whose answers are not held against the expected number by number. */
    UdlKind(String id, Answering answering, Comparing comparing) {
        this.id = id;
        this.answering = answering;
        this.comparing = comparing;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * The answer with the keys that are asked for, or with all that the kind has where none are.
     *
     * @throws ladera.num.Refusal where an input is wrong, or the kind has no such key
     */
    ObjectNode answer(UdlCase given, List<String> wanted, String path) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        answering.answer(given, all);
        if (wanted.isEmpty()) {
            return all;
        }
        ObjectNode chosen = JsonNodeFactory.instance.objectNode();
        for (String key : wanted) {
            JsonNode value = all.get(key);
            if (value == null) {
                throw Fields.unknown(path, key, Fields.of(all, path).keys());
            }
            chosen.set(key, value);
        }
        return chosen;
    }

    /** Holds an answer against the one that a case expects. */
    void compare(Fields record, JsonNode given, UdlTolerances tolerances, Comparison.Gatherer gatherer) {
        comparing.compare(record, given, tolerances, gatherer);
    }

    private static void compareEach(
            Fields record, JsonNode given, UdlTolerances tolerances, Comparison.Gatherer gatherer) {
        Fields expected = record.object(UdlFormat.EXPECTED);
        for (String key : expected.keys()) {
            if (expected.has(key) && !UdlFormat.isProse(expected.get(key))) {
                tolerances.of(key).compare(expected.path(key), expected.get(key), given.path(key), gatherer);
            }
        }
    }
}
