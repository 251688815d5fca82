package ladera.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import ladera.reference.FunctionSource;
import ladera.reference.ReferenceFormats;
import ladera.reference.Solution;
import ladera.run.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills in every computed field of a reference document. */
@Command(name = "solve")
final class SolveCommand extends Helped implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "REFERENCE.json")
    private String reference;

    @Option(names = "--out", paramLabel = "ANSWERS.json")
    private String out;

    SolveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OutputFile answers = OutputFile.at("--out", Options.required("--out", "ANSWERS.json", out));
        Path file = Options.path("REFERENCE.json", reference);
        ObjectNode document = Json.read(file);
        Solution solution = solution(document, file.toString());
        answers.write(sink -> Json.write(solution.document(), sink));
        solution.unanswered().forEach(terminal::complain);
        return solution.unanswered().isEmpty() ? Batch.DONE : Batch.FELL_SHORT;
    }

    private Solution solution(ObjectNode document, String name) {
        try (Progress progress = Progress.ofRecords(terminal, ReferenceFormats.records(document, name))) {
            return Solution.of(document, name, FunctionSource.CATALOGUE, progress::step);
        }
    }
}
