package ladera.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import ladera.num.Refusal;
import ladera.report.Exporter;
import ladera.report.Exporters;
import ladera.run.Experiment;
import ladera.run.SessionFile;
import ladera.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands a session to another tool. */
@Command(name = "export")
final class ExportCommand extends Helped implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "SESSION.json")
    private String session;

    @Option(names = "--as", paramLabel = "FORMAT")
    private String format;

    @Option(names = "--out", paramLabel = "FILE")
    private String out;

    @Option(names = "--language", paramLabel = "en|es")
    private String language;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Exporter exporter = Options.choice("--as", Exporters.ALL, Options.required("--as", "FORMAT", format));
        OutputFile file = OutputFile.at("--out", Options.required("--out", "FILE", out));
        Experiment experiment = SessionFile.read(Options.path("SESSION.json", session));
        Language spoken = language == null ? terminal.words().language() : Options.language("--language", language);
        file.write(sink -> write(exporter, experiment, spoken, sink));
        return Batch.DONE;
    }

    /** What an exporter refuses is something in the session. */
    private void write(Exporter exporter, Experiment experiment, Language spoken, OutputStream sink)
            throws IOException {
        try {
            exporter.write(experiment, spoken, sink);
        } catch (Refusal refusal) {
            throw new Refusal(refusal.problem().within(session));
        }
    }
}
