package ladera.batch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import ladera.expr.Formula;
import ladera.num.Knobs;
import ladera.num.PlaneFunction;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.reference.Places;
import ladera.surface.Surfaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One run of one optimizer on one surface or formula. */
@Command(name = "optimize")
final class OptimizeCommand extends Helped implements Callable<Integer> {
    /** More would not fit in memory beside each other. */
    private static final long MOST_STEPS = 1_000_000;

    private final Terminal terminal;

    @Option(names = "--surface", paramLabel = "ID")
    private String surface;

    @Option(names = "--formula", paramLabel = "\"f(x,y)\"")
    private String formula;

    @Option(names = "--start", paramLabel = "X,Y")
    private String start;

    @Option(names = "--optimizer", paramLabel = "ID")
    private String optimizer;

    @Option(names = "--set", paramLabel = "knob=value", arity = "1..*")
    private List<String> settings = List.of();

    @Option(names = "--steps", paramLabel = "N")
    private String steps;

    @Option(names = "--seed", paramLabel = "S")
    private String seed;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--csv")
    private boolean csv;

    OptimizeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Options.exclusive("--json", json, "--csv", csv);
        PlaneFunction function = function();
        double[] from = Options.point("--start", Options.required("--start", "X,Y", start));
        Optimizer chosen =
                Options.choice("--optimizer", Optimizers.ALL, Options.required("--optimizer", "ID", optimizer));
        Knobs knobs = knobs(chosen);
        int budget = (int) Options.whole("--steps", Options.required("--steps", "N", steps), 0, MOST_STEPS);
        if (seed != null) {
            // Nothing is drawn in a run with the full gradient: the seed is read, so that a wrong one is told.
            Options.whole("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        RunRecord run = RunRecord.of(function, Places.at("--set", () -> chosen.rule(knobs)), from, budget);
        if (json) {
            run.writeJson(terminal.bytes());
        } else if (csv) {
            run.writeCsv(terminal.bytes());
        } else {
            run.print(terminal);
        }
        return Batch.DONE;
    }

    private PlaneFunction function() {
        Options.exclusive("--surface", surface != null, "--formula", formula != null);
        if (formula != null) {
            return Places.at("--formula", () -> Formula.parse(formula));
        }
        return Options.choice(
                "--surface", Surfaces.ALL, Options.required("--surface", "ID | --formula \"f(x,y)\"", surface));
    }

    private Knobs knobs(Optimizer chosen) {
        return Knobs.of(chosen.knobs(), Options.settings("--set", chosen.knobs(), settings));
    }
}
