package ladera.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import ladera.net.Model;
import ladera.num.Series;
import ladera.report.model.ModelFormats;
import ladera.report.model.TrainedModel;
import ladera.run.Answers;
import ladera.run.Experiment;
import ladera.run.LentThreads;
import ladera.run.SafeFile;
import ladera.run.training.LearningCurves;
import ladera.run.training.TrainingRace;
import ladera.run.training.TrainingReport;
import ladera.study.training.ModelSearch;
import ladera.study.training.SearchTable;
import ladera.study.training.Study;
import ladera.study.training.StudyTable;
import ladera.text.Words;

/** Networks that learn side by side. Losses on whole sets stand at the updates at which they were looked at, NaN elsewhere. */
final class TrainingChronicle extends Chronicle<TrainingRace, TrainingReport> {
    private static final List<HistoryTable.Column> COLUMNS = List.of(
            new HistoryTable.Column("step", true),
            new HistoryTable.Column("loss", false),
            new HistoryTable.Column("gradient_norm", false),
            new HistoryTable.Column("function_evaluations", true),
            new HistoryTable.Column("gradient_evaluations", true),
            new HistoryTable.Column("train_loss", false),
            new HistoryTable.Column("validation_loss", false),
            new HistoryTable.Column("truth_loss", false));

    TrainingChronicle() {
        super(TrainingRace.KIND);
    }

    @Override
    TrainingRace over(TrainingRace race, int steps) {
        return race.over(steps);
    }

    @Override
    HistoryTable history(TrainingRace race, TrainingReport report, Answers answers) {
        List<HistoryTable.Run> runs = new ArrayList<>();
        for (LearningCurves curves : report.learners()) {
            runs.add(new HistoryTable.Run(
                    curves.key(),
                    race.learner(curves.key()).optimizer(),
                    curves.steps() + 1,
                    List.of(
                            row -> row,
                            curves.loss()::get,
                            curves.gradientNorm()::get,
                            curves.functionEvaluations()::get,
                            curves.gradientEvaluations()::get,
                            whereEvaluated(curves, curves.train()),
                            whereEvaluated(curves, curves.validation()),
                            whereEvaluated(curves, curves.truth()))));
        }
        return new HistoryTable("learner", "optimizer", COLUMNS, runs);
    }

    private static IntToDoubleFunction whereEvaluated(LearningCurves curves, Series losses) {
        return row -> {
            int evaluation = curves.evaluationsBy(row) - 1;
            return evaluation >= 0 && curves.evaluatedAt().get(evaluation) == row ? losses.get(evaluation) : Double.NaN;
        };
    }

    @Override
    void results(TrainingRace race, TrainingReport report, Answers answers, ArrayNode to) {
        for (LearningCurves curves : report.learners()) {
            ObjectNode result = to.addObject();
            result.put("learner", curves.key());
            result.put("optimizer", race.learner(curves.key()).optimizer());
            write(curves.outcome(), curves.steps(), result);
            result.put("steps", curves.steps());
            result.put("loss", curves.loss().last());
            ArrayNode parameters = result.putArray("parameters");
            for (double parameter : curves.state().parameters().toArray()) {
                parameters.add(parameter);
            }
            result.put("gradient_norm", curves.gradientNorm().last());
            result.put(
                    "function_evaluations", (long) curves.functionEvaluations().last());
            result.put(
                    "gradient_evaluations", (long) curves.gradientEvaluations().last());
            result.put("seconds", curves.seconds().last());
            ObjectNode kept = result.putObject("model");
            Model model = TrainedModel.of(race, curves);
            kept.put("step", model.steps());
            model.scores().forEach((set, loss) -> kept.put(set + "_loss", loss));
        }
    }

    @Override
    boolean trains() {
        return true;
    }

    /** Of several learners, the one with the lowest loss on the samples set aside to choose by, or else on those learnt from. */
    @Override
    Model model(TrainingRace race, TrainingReport report) {
        return report.learners().stream()
                .map(curves -> TrainedModel.of(race, curves))
                .min(Comparator.comparingDouble(TrainingChronicle::chosenBy))
                .orElse(null);
    }

    private static double chosenBy(Model model) {
        return model.scores().getOrDefault("validation", model.scores().get("train"));
    }

    /**
     * The session's study, if it plans one: a row for each network, medians, and the finding as a sentence. Its search, if it plans
     * one: a row for each network, and the best as a model.
     */
    @Override
    public Map<String, SafeFile.Content> supplements(Experiment experiment, Words words) {
        TrainingRace race = experiment.section(TrainingRace.KIND);
        Map<String, SafeFile.Content> files = new LinkedHashMap<>();
        if (race.learners().isEmpty()) {
            return files;
        }
        int last = race.learners().get(race.learners().size() - 1).key();
        if (race.study() != null) {
            Study study = new Study(race.study(), race.alone(), last);
            StudyTable table = study.answer(() -> true, LentThreads.ofMachine());
            files.put("study.csv", out -> StudyText.rows(table, out));
            files.put("study.txt", out -> out.write(StudyText.of(table, words).getBytes(StandardCharsets.UTF_8)));
        }
        if (race.search() != null) {
            ModelSearch search = new ModelSearch(race.search(), race.alone(), last);
            SearchTable table = search.answer(() -> true, LentThreads.ofMachine());
            Model best = SearchText.best(table, race);
            files.put("search.csv", out -> SearchText.rows(table, out));
            files.put(
                    "search.txt",
                    out -> out.write(SearchText.of(table, best, words).getBytes(StandardCharsets.UTF_8)));
            files.put("optimal.json", out -> ModelFormats.JSON.write(best, out));
        }
        return files;
    }
}
