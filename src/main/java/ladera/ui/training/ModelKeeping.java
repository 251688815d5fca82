package ladera.ui.training;

import java.awt.Component;
import java.nio.file.Path;
import ladera.figure.TrainingPictures;
import ladera.net.Model;
import ladera.num.Numerals;
import ladera.report.model.ModelFormats;
import ladera.report.model.TrainedModel;
import ladera.run.training.LearningCurves;
import ladera.run.training.TrainingEdits;
import ladera.run.training.TrainingRace;
import ladera.ui.Backroom;
import ladera.ui.FileAsking;
import ladera.ui.Surroundings;

/** Keeps a trained network as the optimal model. Its test score is told then, and how often these samples have been asked before. */
final class ModelKeeping {
    /** Models that are opened again, before those for other programs. */
    private static final String[] WRITTEN = {"json", "npz", "onnx", "py"};

    private static final int DIGITS = 4;

    private final Surroundings around;
    private final Backroom backroom;
    private final ModelSheet sheet;

    ModelKeeping(Surroundings around, Backroom backroom, ModelSheet sheet) {
        this.around = around;
        this.backroom = backroom;
        this.sheet = sheet;
    }

    /** Asks for a file and keeps the learner's best network in it, then opens it. */
    void keep(Component over, TrainingRace raced, LearningCurves chosen) {
        Path file = FileAsking.save(over, around, "model.files", around.word("model.file") + ".json", WRITTEN);
        if (file != null) {
            backroom.run(
                    () -> {
                        Model model = TrainedModel.of(raced, chosen);
                        ModelFormats.of(file).save(model, file);
                        return model;
                    },
                    model -> {
                        around.notices().say(sentence(raced, chosen, model, file));
                        sheet.open(file.getFileName().toString(), model);
                    },
                    failure -> around.notices().say(ModelForm.sentence(around, failure)));
        }
    }

    /** Writes a model that was opened in whatever format the file's ending asks for. */
    void saveAs(Component over, Model model) {
        Path file = FileAsking.save(over, around, "model.files", around.word("model.file") + ".onnx", WRITTEN);
        if (file != null) {
            backroom.run(
                    () -> {
                        ModelFormats.of(file).save(model, file);
                        return file;
                    },
                    written -> around.notices().say(around.words().get("model.written", written.getFileName())),
                    failure -> around.notices().say(ModelForm.sentence(around, failure)));
        }
    }

    private String sentence(TrainingRace raced, LearningCurves chosen, Model model, Path file) {
        String name = TrainingPictures.name(around.words(), raced.learner(chosen.key()));
        Double test = model.scores().get("test");
        if (test == null) {
            return around.words().get("model.kept.untested", file.getFileName(), name, model.steps());
        }
        String told = around.words()
                .get("model.kept", file.getFileName(), name, model.steps(), Numerals.significant(test, DIGITS));
        int times = raced.looks().at(raced) + 1;
        around.submit(new TrainingEdits.LookAtTest(raced));
        return times == 1 ? told : told + " " + around.words().get("model.asked", times);
    }
}
