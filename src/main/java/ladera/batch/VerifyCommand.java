package ladera.batch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import ladera.num.Numerals;
import ladera.num.Problem;
import ladera.reference.BundledReferences;
import ladera.reference.FunctionSource;
import ladera.reference.ReferenceFormats;
import ladera.reference.Verdict;
import ladera.run.Json;
import ladera.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Solves reference documents and holds each record against what it expects. */
@Command(name = "verify")
final class VerifyCommand extends Helped implements Callable<Integer> {
    private static final int READABLE_DIGITS = 3;

    /** Failed records that are told one by one; whoever has more has one mistake in common. */
    private static final int MOST_REASONS = 20;

    private final Terminal terminal;

    @Parameters(index = "0..*", paramLabel = "REFERENCE.json")
    private List<String> references = List.of();

    @Option(names = "--formulas")
    private boolean formulas;

    @Option(names = "--json")
    private boolean json;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        FunctionSource functions = formulas ? FunctionSource.FORMULAS : FunctionSource.CATALOGUE;
        List<Verdict> verdicts = verdicts(documents(), functions);
        List<Verdict.Tally> rows = Verdict.tally(verdicts);
        if (json) {
            Json.write(asJson(rows), terminal.bytes());
        } else {
            printTable(rows);
        }
        List<Verdict> failed =
                verdicts.stream().filter(verdict -> !verdict.passed()).toList();
        failed.stream().limit(MOST_REASONS).forEach(verdict -> terminal.complain(verdict.reason()));
        if (failed.size() > MOST_REASONS) {
            terminal.complain(new Problem("verify.more", "", failed.size() - MOST_REASONS));
        }
        return failed.isEmpty() ? Batch.DONE : Batch.FELL_SHORT;
    }

    private List<Verdict> verdicts(Map<String, ObjectNode> documents, FunctionSource functions) {
        long records = 0;
        for (Map.Entry<String, ObjectNode> document : documents.entrySet()) {
            records += ReferenceFormats.records(document.getValue(), document.getKey());
        }
        List<Verdict> verdicts = new ArrayList<>();
        try (Progress progress = Progress.ofRecords(terminal, records)) {
            documents.forEach(
                    (name, document) -> verdicts.addAll(Verdict.of(document, name, functions, progress::step)));
        }
        return verdicts;
    }

    /** By name: the files given, or what the program brings along. */
    private Map<String, ObjectNode> documents() {
        Map<String, ObjectNode> documents = new LinkedHashMap<>();
        for (String reference : references) {
            Path file = Options.path("REFERENCE.json", reference);
            documents.put(reference, Json.read(file));
        }
        if (references.isEmpty()) {
            BundledReferences.names().forEach(name -> documents.put(name, BundledReferences.read(name)));
        }
        return documents;
    }

    private static ArrayNode asJson(List<Verdict.Tally> rows) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Verdict.Tally row : rows) {
            list.addObject()
                    .put("kind", row.kind())
                    .put("records", row.records())
                    .put("passed", row.passed())
                    .put("worst", row.worst());
        }
        return list;
    }

    private void printTable(List<Verdict.Tally> rows) {
        Words words = terminal.words();
        TextTable table = new TextTable(List.of(false, true, true, true, true));
        table.row(
                words.get("verify.kind"),
                words.get("verify.records"),
                words.get("verify.passed"),
                words.get("verify.failed"),
                words.get("verify.worst"));
        for (Verdict.Tally row : rows) {
            table.row(
                    row.kind(),
                    Integer.toString(row.records()),
                    Integer.toString(row.passed()),
                    Integer.toString(row.failed()),
                    Numerals.significant(row.worst(), READABLE_DIGITS));
        }
        table.print(terminal.out());
    }
}
