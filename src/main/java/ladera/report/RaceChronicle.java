package ladera.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import ladera.run.Answers;
import ladera.run.Race;
import ladera.run.RaceReport;
import ladera.run.Trail;

/** Races of optimizers down a surface: columns and keys are named as {@code optimize} names them. */
final class RaceChronicle extends Chronicle<Race, RaceReport> {
    private static final List<HistoryTable.Column> COLUMNS = List.of(
            new HistoryTable.Column("step", true),
            new HistoryTable.Column("x", false),
            new HistoryTable.Column("y", false),
            new HistoryTable.Column("loss", false),
            new HistoryTable.Column("gradient_norm", false),
            new HistoryTable.Column("function_evaluations", true),
            new HistoryTable.Column("gradient_evaluations", true));

    RaceChronicle() {
        super(Race.KIND);
    }

    @Override
    Race over(Race race, int steps) {
        return race.over(steps);
    }

    @Override
    HistoryTable history(Race race, RaceReport report, Answers answers) {
        List<HistoryTable.Run> runs = new ArrayList<>();
        for (Trail trail : report.trails()) {
            runs.add(new HistoryTable.Run(
                    trail.key(),
                    race.contestant(trail.key()).optimizer(),
                    trail.steps() + 1,
                    List.of(
                            row -> row,
                            trail.x()::get,
                            trail.y()::get,
                            trail.loss()::get,
                            trail.gradientNorm()::get,
                            trail.functionEvaluations()::get,
                            trail.gradientEvaluations()::get)));
        }
        return new HistoryTable("contestant", "optimizer", COLUMNS, runs);
    }

    @Override
    void results(Race race, RaceReport report, Answers answers, ArrayNode to) {
        for (Trail trail : report.trails()) {
            ObjectNode result = to.addObject();
            result.put("contestant", trail.key());
            result.put("optimizer", race.contestant(trail.key()).optimizer());
            write(trail.outcome(), trail.steps(), result);
            result.put("steps", trail.steps());
            result.put("loss", trail.loss().last());
            result.putArray("parameters").add(trail.x().last()).add(trail.y().last());
            result.put("gradient_norm", trail.gradientNorm().last());
            result.put(
                    "function_evaluations", (long) trail.functionEvaluations().last());
            result.put(
                    "gradient_evaluations", (long) trail.gradientEvaluations().last());
            result.put("seconds", trail.seconds().last());
        }
    }
}
