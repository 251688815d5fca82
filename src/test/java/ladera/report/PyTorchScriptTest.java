package ladera.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import ladera.num.PlanePoint;
import ladera.optim.Descent;
import ladera.optim.Optimizers;
import ladera.run.Contestant;
import ladera.run.Race;
import ladera.run.Retuning;
import ladera.run.Terrain;
import ladera.run.Tuning;
import ladera.surface.Surface;
import ladera.surface.Surfaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scripts are run where the system has PyTorch, and what they print is compared with our own iterates; elsewhere they are at
 * least compiled, or looked at. Which of the three it was stands in the output of the test.
 */
class PyTorchScriptTest {
    /** Rounding in another order, over a few dozen steps. */
    private static final double ROUNDING = 1e-8;

    @TempDir
    private Path folder;

    /** By optimizer, what the scripts of its records gave. */
    private final Map<String, Agreement> agreements = new TreeMap<>();

    @Test
    void everyScriptPrintsOurIterates() throws IOException, InterruptedException {
        Map<String, Races.Trial> trials = Races.records();
        assertEquals(
                Optimizers.ALL.entries().size(),
                trials.keySet().stream().filter(name -> name.endsWith("-1")).count());
        trials.put("adam-rosenbrock", new Races.Trial(Races.adamOnRosenbrock(), 1e-12, 60));
        Map<String, Race> more = new LinkedHashMap<>();
        more.put("noisy", Races.noisy());
        more.put("decaying", Races.decaying());
        more.put("schedules", Races.schedules());
        more.put("retunings", Races.retunings());
        for (Surface surface : Surfaces.ALL) {
            more.put("surface-" + surface.id(), Races.on(new Terrain.Listed(surface.id())));
        }
        more.put("batches", Races.batches());
        more.put("pairs", Races.overPairs());
        more.put("formula", Races.on(Races.typed("cbrt(x^2+2)+softplus(y)+max(x,y,1/3)^2+2^x+erf(x*y)-pow(-2,2)*x")));
        more.put("constant", Races.on(Races.typed("sqrt(2)^2+10^400^0-1/(1-2)")));
        more.forEach((name, race) -> trials.put(name, new Races.Trial(race, ROUNDING, race.steps())));

        List<Path> scripts = new ArrayList<>();
        for (Map.Entry<String, Races.Trial> trial : trials.entrySet()) {
            String source = Exporters.PYTORCH.source(trial.getValue().race());
            scripts.add(Files.writeString(folder.resolve(trial.getKey() + ".py"), source));
        }
        PythonProcess python = PythonProcess.find(folder, "torch");
        System.out.println("PyTorch scripts: " + python.ability() + " " + scripts.size());
        switch (python.ability()) {
            case RUN -> {
                assertEquals("", python.run(folder, scripts));
                List<String> differences = new ArrayList<>();
                for (Map.Entry<String, Races.Trial> trial : trials.entrySet()) {
                    differences.addAll(differences(trial.getKey(), trial.getValue()));
                }
                System.out.println(table());
                assertEquals(List.of(), differences);
            }
            case COMPILE -> assertEquals("", python.compile(folder, scripts));
            case NOTHING -> {
                for (Path script : scripts) {
                    String text = Files.readString(script);
                    assertTrue(text.contains("def f(x, y):") && text.contains("def contestant_1():"), text);
                }
            }
        }
    }

    @Test
    void nothingTypedReachesAScript() {
        String typed = "  x ^2 + 1*(Y)·y";
        String script = Exporters.PYTORCH.source(Races.on(Races.typed(typed.toLowerCase(Locale.ROOT))));
        assertTrue(script.contains("return x ** 2 + 1.0 * y * y"), script);
        assertFalse(script.contains("·"), script);
    }

    @Test
    void torchsOwnOptimizersAreUsedAndNothingElseIsDefined() {
        String script = Exporters.PYTORCH.source(Races.adamOnRosenbrock());
        assertTrue(
                script.contains("optimizer = torch.optim.Adam([p], lr=0.05, betas=(0.9, 0.999), eps=1e-8, "
                        + "weight_decay=0.0, amsgrad=False)"),
                script);
        assertTrue(script.contains("return (1.0 - x) ** 2 + 100.0 * (y - x ** 2) ** 2"), script);
        assertFalse(script.contains("class "), script);
    }

    /** How closely scripts met our iterates: absolutely where these are small, relatively where they are large. */
    private record Agreement(int records, int steps, double worst, double worstOverTolerance) {
        Agreement and(Agreement other) {
            return new Agreement(
                    records + other.records,
                    steps + other.steps,
                    Math.max(worst, other.worst),
                    Math.max(worstOverTolerance, other.worstOverTolerance));
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, "%n%-18s%8s%8s%13s%17s%n", "", "scripts", "steps", "worst", "worst/tolerance"));
        agreements.forEach((optimizer, row) -> table.append(String.format(
                Locale.ROOT,
                "%-18s%8d%8d%13.1e%17.1e%n",
                optimizer,
                row.records(),
                row.steps(),
                row.worst(),
                row.worstOverTolerance())));
        return table.toString();
    }

    private List<String> differences(String name, Races.Trial trial) throws IOException {
        List<String> printed = Files.readAllLines(folder.resolve(name + ".py.out"));
        List<String> differences = new ArrayList<>();
        for (Contestant contestant : trial.race().contestants()) {
            List<String> rows = printed.stream()
                    .filter(row -> row.startsWith(contestant.key() + ","))
                    .toList();
            double largest = compare(name + " " + contestant.optimizer(), rows, trial, contestant, differences);
            if (name.startsWith(contestant.optimizer() + "-")) {
                Agreement one = new Agreement(1, trial.reliableSteps(), largest, largest / trial.tolerance());
                agreements.merge(contestant.optimizer(), one, Agreement::and);
            }
        }
        return differences;
    }

    /** The largest relative difference; what is beyond the tolerance is added to {@code differences}. */
    private static double compare(
            String name, List<String> rows, Races.Trial trial, Contestant contestant, List<String> differences) {
        Race race = trial.race();
        Descent ours = descent(race, contestant);
        double largest = 0;
        for (int k = 0; k <= trial.reliableSteps(); k++) {
            if (k > 0) {
                turnKnobs(race, contestant, ours);
                ours.advance();
            }
            if (ours.index() != k || rows.size() <= k) {
                // Whoever ends does so at the same step.
                if (ours.index() == k || rows.size() > k) {
                    differences.add(name + ": " + rows.size() + " rows, and ours " + ours.outcome());
                }
                return largest;
            }
            String[] cells = rows.get(k).split(",");
            double whole = race.terrain().function().value(ours.state());
            double[] expected = {ours.parameter(0), ours.parameter(1), whole};
            for (int i = 0; i < 3; i++) {
                double difference =
                        Math.abs(Double.parseDouble(cells[2 + i]) - expected[i]) / Math.max(1, Math.abs(expected[i]));
                largest = Math.max(largest, difference);
                if (!(difference <= trial.tolerance())) {
                    differences.add(name + " step " + k + ": " + rows.get(k) + " for " + expected[i]);
                    return largest;
                }
            }
        }
        return largest;
    }

    private static Descent descent(Race race, Contestant contestant) {
        PlanePoint start = race.startOf(contestant.key());
        Descent descent = new Descent(
                race.descendedBy(contestant.key()),
                contestant.method().rule(contestant.tuning().method()),
                new double[] {start.x(), start.y()},
                Descent.Guard.PARAMETERS_AND_LOSS);
        descent.follow(contestant.tuning().schedulingRule());
        descent.use(contestant.tuning().gradientOptions(race.seed()));
        return descent;
    }

    private static void turnKnobs(Race race, Contestant contestant, Descent descent) {
        for (Retuning turn : race.retuningsOf(contestant.key())) {
            if (turn.step() == descent.index()) {
                Tuning tuning = turn.tuning();
                descent.retune(contestant.method().rule(tuning.method()));
                descent.follow(tuning.schedulingRule());
                descent.use(tuning.gradientOptions(race.seed()));
            }
        }
    }
}
