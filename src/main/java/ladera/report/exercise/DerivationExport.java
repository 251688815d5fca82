package ladera.report.exercise;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.report.Exporter;
import ladera.run.Experiment;
import ladera.run.backprop.Exercise;
import ladera.text.Language;
import ladera.text.Words;

/** The exercise of a session, worked from beginning to end, as a LaTeX fragment. */
public final class DerivationExport implements Exporter {
    @Override
    public String id() {
        return "latex";
    }

    @Override
    public String fileEnding() {
        return ".tex";
    }

    @Override
    public void write(Experiment experiment, OutputStream out) throws IOException {
        write(experiment, Language.ENGLISH, out);
    }

    @Override
    public void write(Experiment experiment, Language language, OutputStream out) throws IOException {
        if (!experiment.room().equals(Exercise.KIND.room())) {
            throw new Refusal(new Problem("export.latex.room", "room", experiment.room()));
        }
        Exercise exercise = experiment.section(Exercise.KIND);
        if (exercise.checking()) {
            throw new Refusal(new Problem("export.latex.check", "mode"));
        }
        out.write(new Derivation(exercise, Words.in(language)).text().getBytes(StandardCharsets.UTF_8));
    }
}
