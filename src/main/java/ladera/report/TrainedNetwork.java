package ladera.report;

import java.io.IOException;
import java.io.OutputStream;
import ladera.net.Model;
import ladera.num.Parallel;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.report.model.ModelFormat;
import ladera.run.Experiment;
import ladera.run.training.OptimalModel;
import ladera.run.training.TrainedRun;
import ladera.run.training.TrainingRace;
import ladera.run.training.TrainingReport;

/** The best network of a training session, in a format that other programs run. */
final class TrainedNetwork implements Exporter {
    private final ModelFormat format;

    TrainedNetwork(ModelFormat format) {
        this.format = format;
    }

    @Override
    public String id() {
        return format.id();
    }

    @Override
    public String fileEnding() {
        return format.fileEnding();
    }

    @Override
    public void write(Experiment experiment, OutputStream out) throws IOException {
        format.write(model(experiment), out);
    }

    /** Whether an experiment is one in which networks are trained. */
    static boolean in(Experiment experiment) {
        return experiment.room().equals(TrainingRace.KIND.room());
    }

    /**
     * The network with the lowest validation loss, trained as the session says.
     *
     * @throws Refusal where no network is trained
     */
    static Model model(Experiment experiment) {
        TrainingRace race = experiment.section(TrainingRace.KIND);
        if (!in(experiment) || race.learners().isEmpty()) {
            throw new Refusal(new Problem("export.no-network", "room", experiment.room()));
        }
        TrainingReport report = TrainedRun.of(race, () -> 0, Parallel.ALONE, () -> true);
        return OptimalModel.of(race, OptimalModel.best(report), true);
    }
}
