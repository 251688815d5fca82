package ladera.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import ladera.num.Numerals;
import ladera.num.Parallel;
import ladera.num.Refusal;
import ladera.reference.Places;
import ladera.report.Exhibit;
import ladera.report.FigureWriter;
import ladera.report.FigureWriters;
import ladera.report.Figures;
import ladera.report.Paper;
import ladera.report.Print;
import ladera.run.Experiment;
import ladera.run.Rehearsal;
import ladera.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the figures of the catalogue for print. */
@Command(name = "figures")
final class FiguresCommand extends Helped implements Callable<Integer> {
    private static final String USUAL_FORMATS = "svg,pdf,png";

    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "DIR")
    private String out;

    @Option(names = "--only", paramLabel = "ID", arity = "1..*")
    private List<String> only = new ArrayList<>();

    @Option(names = "--format", paramLabel = "svg,pdf,png,csv")
    private String format = USUAL_FORMATS;

    @Option(names = "--paper", paramLabel = "ID")
    private String paper;

    @Option(names = "--width-mm", paramLabel = "W")
    private String width;

    @Option(names = "--dpi", paramLabel = "300|600")
    private String dpi = "300";

    @Option(names = "--language", paramLabel = "en|es")
    private String language;

    FiguresCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OutputFolder folder = OutputFolder.at("--out", Options.required("--out", "DIR", out));
        List<Exhibit> exhibits = only.isEmpty()
                ? Figures.ALL.entries()
                : new LinkedHashSet<>(only)
                        .stream()
                                .map(id -> Options.choice("--only", Figures.ALL, id))
                                .toList();
        List<FigureWriter> writers = Arrays.stream(format.split(","))
                .map(id -> Options.choice("--format", FigureWriters.ALL, id))
                .distinct()
                .toList();
        Paper chosen = paper();
        int resolution = Options.choice("--dpi", List.of("300", "600"), List.of(300, 600), dpi);
        Words words = language == null ? terminal.words() : Words.in(Options.language("--language", language));
        folder.make();
        Map<Experiment, Rehearsal> runs = new HashMap<>();
        for (Exhibit exhibit : exhibits) {
            Experiment experiment = exhibit.experiment();
            Rehearsal run = runs.computeIfAbsent(experiment, key -> new Rehearsal(key, Parallel.ALONE));
            Print print =
                    exhibit.print(experiment, run, words, chosen, resolution).orElseThrow();
            for (FigureWriter writer : writers) {
                folder.file(exhibit.id() + writer.fileEnding()).write(sink -> writer.write(print, sink));
            }
        }
        return Batch.DONE;
    }

    private Paper paper() {
        Options.exclusive("--paper", paper != null, "--width-mm", width != null);
        if (width == null) {
            return paper == null ? Paper.IEEE_COLUMN : Options.choice("--paper", Paper.ALL, paper);
        }
        return Places.at("--width-mm", () -> Paper.ofWidth(millimetres()));
    }

    private double millimetres() {
        try {
            return Numerals.parse(width);
        } catch (NumberFormatException notANumber) {
            throw new Refusal(Paper.notAWidth(width));
        }
    }
}
