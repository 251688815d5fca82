package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ladera.num.Catalog;

/**
 * The lessons' cases ({@code schema} udl-reference/1): {@code cases}, each with {@code kind} and {@code inputs}, answered with
 * {@code expected}. Inputs may name data sets under {@code data}.
 */
final class UdlFormat implements ReferenceFormat {
    private static final String SCHEMA = "udl-reference/1";
    private static final String KEY = "cases";
    private static final String KIND = "kind";
    static final String INPUTS = "inputs";
    static final String EXPECTED = "expected";

    private static final Set<String> NOT_FINITE = Set.of("NaN", "Infinity", "-Infinity");

    private final Catalog<UdlKind> kinds;

    UdlFormat() {
        this(UdlKinds.ALL);
    }

    /** Answers these kinds, so that a wrong answer can be shown to fail. */
    UdlFormat(Catalog<UdlKind> kinds) {
        this.kinds = kinds;
    }

    @Override
    public String id() {
        return "lessons";
    }

    @Override
    public boolean recognises(ObjectNode document) {
        return document.path("schema").asText().equals(SCHEMA)
                && document.path(KEY).isArray();
    }

    /** What is certified is the lesson that the document belongs to. */
    @Override
    public List<Entry> entries(ObjectNode document) {
        JsonNode cases = document.path(KEY);
        String lesson = document.path("notebook").asText("");
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            JsonNode one = cases.get(i);
            entries.add(new Entry(one.path(KIND).asText("?"), lesson, KEY + "[" + i + "]", one));
        }
        return entries;
    }

    /** Which keys are asked for stays, without their values. */
    @Override
    public void clear(Entry entry) {
        if (entry.node() instanceof ObjectNode record) {
            ObjectNode wanted = JsonNodeFactory.instance.objectNode();
            record.path(EXPECTED).properties().stream()
                    .filter(one -> !isProse(one.getValue()))
                    .forEach(one -> wanted.putNull(one.getKey()));
            if (wanted.isEmpty()) {
                record.remove(EXPECTED);
            } else {
                record.set(EXPECTED, wanted);
            }
        }
    }

    /** Text for people, which is no answer. */
    static boolean isProse(JsonNode value) {
        return value.isTextual() && !NOT_FINITE.contains(value.textValue());
    }

    @Override
    public void fill(Entry entry, ObjectNode document, FunctionSource functions) {
        Fields record = Fields.of(entry.node(), entry.path());
        List<String> wanted = record.has(EXPECTED) ? record.object(EXPECTED).keys() : List.of();
        ((ObjectNode) entry.node()).remove(EXPECTED);
        String id = record.text(KIND);
        UdlKind kind = Places.at(record.path(KIND), () -> kinds.get(id));
        UdlCase given = new UdlCase(record.object(INPUTS), document);
        ((ObjectNode) entry.node()).set(EXPECTED, kind.answer(given, wanted, record.path(EXPECTED)));
    }

    @Override
    public Comparison compare(Entry reference, ObjectNode document, Entry answer) {
        Fields record = Fields.of(reference.node(), reference.path());
        UdlTolerances tolerances = new UdlTolerances(record, document);
        Comparison.Gatherer gatherer = new Comparison.Gatherer();
        gatherer.next();
        kinds.get(record.text(KIND)).compare(record, answer.node().path(EXPECTED), tolerances, gatherer);
        return gatherer.result();
    }
}
