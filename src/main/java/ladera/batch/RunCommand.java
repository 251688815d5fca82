package ladera.batch;

import java.util.List;
import java.util.concurrent.Callable;
import ladera.num.Ticker;
import ladera.reference.Places;
import ladera.report.Chronicle;
import ladera.report.Chronicles;
import ladera.report.Exhibit;
import ladera.report.FigureWriter;
import ladera.report.FigureWriters;
import ladera.report.Figures;
import ladera.report.Paper;
import ladera.report.Print;
import ladera.run.Experiment;
import ladera.run.Json;
import ladera.run.SessionFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does what the desktop would do with a session, and writes what comes of it. */
@Command(name = "run")
final class RunCommand extends Helped implements Callable<Integer> {
    private static final List<String> FIGURE_FORMATS = List.of("svg", "pdf", "png");
    private static final int FIGURE_DPI = 300;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "SESSION.json")
    private String session;

    @Option(names = "--steps", paramLabel = "N")
    private String steps;

    @Option(names = "--out", paramLabel = "DIR")
    private String out;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OutputFolder folder = OutputFolder.at("--out", Options.required("--out", "DIR", out));
        int budget = steps == null ? 0 : (int) Options.whole("--steps", steps, 1, Integer.MAX_VALUE);
        Experiment experiment = SessionFile.read(Options.path("SESSION.json", session));
        Chronicle<?, ?> chronicle = Places.at(session, () -> Chronicles.of(experiment));
        Experiment wanted = steps == null ? experiment : Places.at("--steps", () -> chronicle.over(experiment, budget));
        Chronicle.Account account;
        try (Progress progress = Progress.ofSteps(terminal)) {
            account = chronicle.account(wanted, Ticker.SYSTEM, progress::step);
        }
        folder.make();
        folder.file("history.csv").write(account.history()::writeCsv);
        folder.file("result.json").write(sink -> Json.write(account.results(), sink));
        chronicle
                .supplements(account.experiment(), terminal.words())
                .forEach((name, content) -> folder.file(name).write(content));
        for (Exhibit exhibit : Figures.of(experiment)) {
            exhibit.print(account.experiment(), account.rehearsal(), terminal.words(), Paper.IEEE_COLUMN, FIGURE_DPI)
                    .ifPresent(print -> write(exhibit, print, folder));
        }
        return Batch.DONE;
    }

    private static void write(Exhibit exhibit, Print print, OutputFolder folder) {
        for (String format : FIGURE_FORMATS) {
            FigureWriter writer = FigureWriters.ALL.get(format);
            folder.file(exhibit.id() + writer.fileEnding()).write(sink -> writer.write(print, sink));
        }
    }
}
