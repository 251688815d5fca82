package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.num.Knobs;
import ladera.num.PlanePoint;
import ladera.optim.Optimizers;
import ladera.report.Exhibit;
import ladera.report.Figures;
import ladera.run.Contestant;
import ladera.run.Examples;
import ladera.run.Experiment;
import ladera.run.Json;
import ladera.run.Race;
import ladera.run.SessionFile;
import ladera.run.Starts;
import ladera.run.Terrain;
import ladera.run.Tuning;
import ladera.run.backprop.Attempt;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Exercise;
import ladera.run.initialization.Initialization;
import ladera.run.lessons.Coursework;
import ladera.run.training.TrainingRace;
import ladera.study.backprop.Solution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aRaceIsRunToItsEndAndTold() throws IOException {
        Path out = run(race(30));
        JsonNode results =
                new ObjectMapper().readTree(out.resolve("result.json").toFile());
        assertEquals(2, results.size());
        JsonNode adam = results.get(0);
        List<String> keys = new ArrayList<>();
        adam.fieldNames().forEachRemaining(keys::add);
        assertEquals(
                List.of(
                        "contestant",
                        "optimizer",
                        "outcome",
                        "outcome_step",
                        "outcome_reason",
                        "steps",
                        "loss",
                        "parameters",
                        "gradient_norm",
                        "function_evaluations",
                        "gradient_evaluations",
                        "seconds"),
                keys);
        assertEquals("Adam", adam.get("optimizer").textValue());
        assertEquals("OUT_OF_BUDGET", adam.get("outcome").textValue());
        assertEquals(30, adam.get("steps").intValue());
        assertTrue(adam.get("seconds").doubleValue() > 0);
        assertEquals("DIVERGED", results.get(1).get("outcome").textValue());
        assertTrue(results.get(1).get("steps").intValue() < 30);
    }

    /** One after the other gives the numbers that each gives alone. */
    @Test
    void theHistoryIsThatOfOptimize() throws IOException {
        List<String> history = Files.readAllLines(run(race(30)).resolve("history.csv"));
        assertEquals(
                "contestant,optimizer,step,x,y,loss,gradient_norm,function_evaluations,gradient_evaluations",
                history.get(0));
        List<String> alone = Call.of(
                        "optimize --surface rosenbrock --start -1.2,1 --optimizer Adam --set lr=0.1 --steps 30 --csv"
                                .split(" "))
                .lines();
        for (int i = 1; i < alone.size(); i++) {
            assertEquals("1,Adam," + alone.get(i), history.get(i));
        }
        assertTrue(history.get(alone.size()).startsWith("2,SGD,0,-1.2,1.0,"));
    }

    @Test
    void stepsOnTheCommandLineWin() throws IOException {
        Path out = run(race(30), "--steps", "3");
        assertEquals(1 + 4 + 4, Files.readAllLines(out.resolve("history.csv")).size());
    }

    @Test
    void theRoomsFiguresAreWrittenForPrint() throws IOException {
        Path out = run(race(5));
        for (Exhibit exhibit : Figures.of(Examples.first())) {
            for (String ending : List.of(".svg", ".pdf", ".png")) {
                assertTrue(Files.size(out.resolve(exhibit.id() + ending)) > 500, exhibit.id() + ending);
            }
        }
    }

    @Test
    void aTrainingSessionTrains() throws IOException {
        Path out = run(Experiment.of(TrainingRace.KIND.initial()), "--steps", "5");
        assertEquals(1 + 3 * 6, Files.readAllLines(out.resolve("history.csv")).size());
        JsonNode results =
                new ObjectMapper().readTree(out.resolve("result.json").toFile());
        assertEquals(3, results.size());
        for (JsonNode learner : results) {
            assertEquals(1185, learner.get("parameters").size(), "2-32-32-1");
            assertEquals(5, learner.at("/model/step").intValue());
            assertTrue(learner.at("/model/train_loss").doubleValue() > 0);
        }
    }

    @Test
    void anExerciseIsWorkedToTheStepInSightAndEveryNumberIsTold() throws IOException {
        Exercise exercise = Exercise.KIND.initial();
        Path out = run(Experiment.of(exercise), "--steps", "3");
        List<String> history = Files.readAllLines(out.resolve("history.csv"));
        assertEquals("exercise,optimizer,step,loss,gradient_norm,predicted_loss", history.get(0));
        assertEquals(1 + 4, history.size());
        Solution third = Solution.of(exercise.task().after(2));
        assertTrue(history.get(3).startsWith("1,SGD,2," + Json.digits(third.loss()) + ","), history.get(3));
        assertTrue(history.get(4).startsWith("1,SGD,3," + Json.digits(third.newLoss()) + ","), history.get(4));
        assertEquals(
                third.predictedLoss(),
                Double.parseDouble(history.get(4).substring(history.get(4).lastIndexOf(',') + 1)),
                1e-12 * Math.abs(third.predictedLoss()));
        JsonNode result =
                new ObjectMapper().readTree(out.resolve("result.json").toFile()).get(0);
        assertEquals("OUT_OF_BUDGET", result.get("outcome").textValue());
        assertEquals(3, result.get("steps").intValue());
        assertEquals(third.newLoss(), result.get("loss").doubleValue());
        assertEquals(
                third.next().parameters().get(14), result.at("/parameters/14").doubleValue());
        JsonNode numbers =
                new ObjectMapper().readTree(out.resolve("numbers.json").toFile());
        assertEquals(third.newLoss(), numbers.at("/step/new L").doubleValue());
        for (Exhibit exhibit : Figures.of(Experiment.of(exercise))) {
            assertTrue(Files.size(out.resolve(exhibit.id() + ".pdf")) > 500, exhibit.id());
        }
    }

    @Test
    void anExerciseWhoseNumbersAreHiddenIsMarkedAndGivesNoneAway() throws IOException {
        Exercise exercise = Exercise.KIND.initial();
        Cell cell = Cell.named("f_0[2]", 0, exercise.task()).orElseThrow();
        Exercise checked = exercise.with(Attempt.setFor("Ana").answering(cell, "-0.5"));
        Path out = run(Experiment.of(checked));
        assertEquals(1, Files.readAllLines(out.resolve("history.csv")).size(), "a header only");
        assertEquals(
                0.5,
                new ObjectMapper()
                        .readTree(out.resolve("result.json").toFile())
                        .at("/0/points")
                        .doubleValue());
        assertTrue(Files.readString(out.resolve("marks.json")).contains("\"sign\""));
        assertFalse(Files.readString(out.resolve("marks.json")).contains("expected"));
        assertFalse(Files.exists(out.resolve("numbers.json")));
        assertFalse(Files.exists(out.resolve("backprop-rate.svg")));
        assertTrue(Files.exists(out.resolve("backprop-network.svg")));
    }

    @Test
    void schemesAreMeasuredLayerByLayer() throws IOException {
        Initialization first = Initialization.KIND.initial();
        Path out = run(Experiment.of(first.on(first.ensemble().drawn(2, 7))), "--steps", "20");
        List<String> rows = Files.readAllLines(out.resolve("history.csv"));
        assertEquals(1 + first.schemes().size() * 21, rows.size());
        assertTrue(rows.get(1).startsWith("1,he_normal,0,"), rows.get(1));
        JsonNode results =
                new ObjectMapper().readTree(out.resolve("result.json").toFile());
        assertEquals("stays", results.get(0).at("/forward/fate").textValue(), "He and ReLU");
        assertEquals("vanishes", results.get(3).at("/forward/fate").textValue(), "Xavier halves them at each layer");
        assertEquals(0.5, results.get(3).at("/forward/factor_per_layer").doubleValue(), 0.1);
        assertTrue(Files.exists(out.resolve("initialization-forward.pdf")));
    }

    @Test
    void whatIsExportedIsWhatIsRun() throws IOException {
        Path session = session(race(30));
        Path exported = folder.resolve("exported.csv");
        assertEquals(
                0,
                Call.of("export", session.toString(), "--as", "csv", "--out", exported.toString())
                        .code());
        assertArrayEquals(Files.readAllBytes(run(race(30)).resolve("history.csv")), Files.readAllBytes(exported));
    }

    @Test
    void whatIsWrongIsToldInOneLineAndNothingIsWritten() throws IOException {
        String session = session(race(30)).toString();
        Path out = folder.resolve("none");
        wrong("--out", "run", session);
        wrong("--steps", "run", session, "--out", out.toString(), "--steps", "0");
        wrong("--steps", "run", session, "--out", out.toString(), "--steps", "1000000000");
        wrong("none.json", "run", folder.resolve("none.json").toString(), "--out", out.toString());
        wrong("directory", "run", session, "--out", session);
        String lessons = session(Experiment.of(Coursework.KIND.initial())).toString();
        wrong("optimizers", "run", lessons, "--out", out.toString());
        assertFalse(Files.exists(out));
    }

    private static void wrong(String named, String... arguments) {
        Call call = Call.under("en-US", arguments);
        assertEquals(2, call.code());
        assertEquals(1, call.complaints().size(), call::err);
        assertTrue(call.err().contains(named), call::err);
    }

    private Path run(Experiment experiment, String... more) throws IOException {
        Path out = folder.resolve("out");
        List<String> arguments =
                new ArrayList<>(List.of("run", session(experiment).toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        Call call = Call.of(arguments.toArray(String[]::new));
        assertEquals(0, call.code(), call::err);
        return out;
    }

    private Path session(Experiment experiment) {
        Path session = folder.resolve(experiment.room() + ".json");
        SessionFile.save(experiment, session);
        return session;
    }

    /** Adam, and gradient descent with so large a rate that it diverges. */
    private static Experiment race(int steps) {
        List<Contestant> contestants = List.of(contestant(1, "Adam", 0.1), contestant(2, "SGD", 0.1));
        return Experiment.of(new Race(
                new Terrain.Listed("rosenbrock"),
                new Starts.Together(new PlanePoint(-1.2, 1)),
                contestants,
                List.of(),
                0,
                steps));
    }

    private static Contestant contestant(int key, String optimizer, double rate) {
        Knobs knobs = Knobs.of(Optimizers.ALL.get(optimizer).knobs(), Map.of("lr", rate));
        return new Contestant(key, optimizer, Tuning.of(knobs), key, true);
    }
}
