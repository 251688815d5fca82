package ladera.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.num.Series;
import ladera.run.Experiment;
import ladera.run.LentThreads;
import ladera.run.SafeFile;
import ladera.run.training.Learner;
import ladera.run.training.LearningCurves;
import ladera.run.training.TrainingRace;
import ladera.run.training.TrainingReport;
import ladera.study.training.Study;
import ladera.study.training.StudyTable;
import ladera.text.Words;

/** Networks trained side by side: the loss of every batch, and whole losses where they were looked at. */
final class TrainingChronicle extends Chronicle<TrainingRace, TrainingReport> {
    private static final List<HistoryTable.Column> COLUMNS = List.of(
            new HistoryTable.Column("update", true),
            new HistoryTable.Column("epoch", false),
            new HistoryTable.Column("batch_loss", false),
            new HistoryTable.Column("train_loss", false),
            new HistoryTable.Column("validation_loss", false),
            new HistoryTable.Column("noise_free_loss", false),
            new HistoryTable.Column("gradient_norm", false),
            new HistoryTable.Column("function_evaluations", true),
            new HistoryTable.Column("gradient_evaluations", true));

    TrainingChronicle() {
        super(TrainingRace.KIND);
    }


    @Override
    TrainingRace over(TrainingRace race, int steps) {
        return race.over(steps);
    }

    @Override
    HistoryTable history(TrainingRace race, TrainingReport report) {
        List<HistoryTable.Run> runs = new ArrayList<>();
        for (LearningCurves curves : report.learners()) {
            runs.add(new HistoryTable.Run(
                    curves.key(),
                    race.learner(curves.key()).optimizer(),
                    curves.steps() + 1,
                    List.of(
                            row -> row,
                            row -> row / curves.stepsPerEpoch(),
                            curves.loss()::get,
                            row -> looked(curves, row, curves.train()),
                            row -> looked(curves, row, curves.validation()),
                            row -> looked(curves, row, curves.truth()),
                            curves.gradientNorm()::get,
                            curves.functionEvaluations()::get,
                            curves.gradientEvaluations()::get)));
        }
        return new HistoryTable("network", "optimizer", COLUMNS, runs);
    }

    /** The loss on a whole set at an update; NaN where nobody looked. */
    private static double looked(LearningCurves curves, int update, Series column) {
        int last = curves.evaluationsBy(update) - 1;
        return last >= 0 && curves.evaluatedAt().get(last) == update ? column.get(last) : Double.NaN;
    }

    @Override
    void results(TrainingRace race, TrainingReport report, ArrayNode to) {
        for (LearningCurves curves : report.learners()) {
            Learner learner = race.learner(curves.key());
            ObjectNode result = to.addObject();
            result.put("network", curves.key());
            result.put("optimizer", learner.optimizer());
            learner.shape().hidden().forEach(result.putArray("hidden")::add);
            write(curves.outcome(), curves.steps(), result);
            result.put("steps", curves.steps());
            result.put("loss", curves.train().last());
            result.put("best_step", curves.bestState().step());
            result.put("best_train_loss", curves.train().get(curves.best()));
            result.put("best_validation_loss", curves.validation().get(curves.best()));
            result.put("best_noise_free_loss", curves.truth().get(curves.best()));
            ArrayNode parameters = result.putArray("parameters");
            for (int i = 0; i < curves.state().parameters().size(); i++) {
                parameters.add(curves.state().parameters().get(i));
            }
            result.put(
                    "function_evaluations", (long) curves.functionEvaluations().last());
            result.put(
                    "gradient_evaluations", (long) curves.gradientEvaluations().last());
            result.put("seconds", curves.seconds().last());
        }
    }

    /** The session's study, if it plans one: a row for each network, medians, and the finding as a sentence. */
    @Override
    public Map<String, SafeFile.Content> supplements(Experiment experiment, Words words) {
        TrainingRace race = experiment.section(TrainingRace.KIND);
        if (race.study() == null || race.learners().isEmpty()) {
            return Map.of();
        }
        int last = race.learners().get(race.learners().size() - 1).key();
        Study study = new Study(race.study(), race.asking(null), last);
        StudyTable table = study.answer(() -> true, LentThreads.ofMachine());
        return Map.of(
                "study.csv", out -> StudyText.rows(table, out),
                "study.txt", out -> out.write(StudyText.of(table, words).getBytes(StandardCharsets.UTF_8)));
    }
}
