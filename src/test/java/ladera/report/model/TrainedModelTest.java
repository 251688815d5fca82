package ladera.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ladera.net.Activations;
import ladera.net.DataSet;
import ladera.net.Initializers;
import ladera.net.Model;
import ladera.num.Doubles;
import ladera.num.Parallel;
import ladera.run.Course;
import ladera.run.training.LearningCurves;
import ladera.run.training.NetworkShape;
import ladera.run.training.Parting;
import ladera.run.training.TrainingExamples;
import ladera.run.training.TrainingRace;
import ladera.run.training.TrainingReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was trained is what is kept. */
class TrainedModelTest {
    private static final int STEPS = 40;

    @TempDir
    private Path folder;

    @Test
    void withoutAValidationSetTheLastNetworkIsKept() {
        TrainingRace race = race(new Parting(0, 0, false));
        LearningCurves curves = trained(race);
        Model model = TrainedModel.of(race, curves);
        assertEquals(STEPS, model.steps());
        assertEquals(curves.state().parameters(), model.network().parameters());
        assertEquals(List.of("train", "truth"), List.copyOf(model.scores().keySet()));
        assertEquals(curves.train().last(), model.scores().get("train"), 1e-15);
    }

    @Test
    void withOneTheBestIsKept() {
        TrainingRace race = race(new Parting(0.3, 0.2, false));
        LearningCurves curves = trained(race);
        Model model = TrainedModel.of(race, curves);
        assertEquals(curves.evaluatedAt().get(curves.best()), model.steps(), 0.0);
        assertEquals(curves.validation().get(curves.best()), model.scores().get("validation"), 1e-15);
        assertTrue(model.scores().containsKey("test"));
    }

    /** The loss in the network's units is that of the model's predictions in the data's. */
    @Test
    void theModelPredictsWhatTheNetworkLearnt() {
        for (boolean standardised : new boolean[] {false, true}) {
            TrainingRace race = race(new Parting(0, 0, standardised));
            Model model = TrainedModel.of(race, trained(race));
            DataSet data = race.data().clean();
            Doubles predicted = model.predict(data.inputs());
            double sum = 0;
            for (int i = 0; i < data.size(); i++) {
                double error = predicted.get(i) - data.target(i, 0);
                sum += error * error;
            }
            double scale = model.standardisation().targetScale().get(0);
            assertEquals(sum / data.size() / (scale * scale), model.scores().get("train"), 1e-12);
        }
    }

    @Test
    void itKnowsItsDataAndItsTrainingAndComesBackWithThem() {
        TrainingRace race = race(new Parting(0.3, 0, true));
        Model model = TrainedModel.of(race, trained(race));
        assertEquals("course", ((Map<?, ?>) model.data().get("terrain")).get("surface"));
        assertEquals(List.of("x", "y"), model.data().get("inputs"));
        assertEquals("Adam", model.training().get("optimizer"));
        assertEquals(STEPS + 1, model.history().get("loss").size());
        for (ReadableModelFormat format : List.of(ModelFormats.JSON, ModelFormats.NPZ)) {
            Path file = folder.resolve("model" + format.fileEnding());
            format.save(model, file);
            Model again = format.read(file);
            assertEquals(model.data(), again.data());
            assertEquals(model.training(), again.training());
            assertEquals(
                    model.predict(race.data().clean().inputs()),
                    again.predict(race.data().clean().inputs()));
        }
    }

    @Test
    void onnxRuntimeSaysTheSame() throws Exception {
        TrainingRace race = race(new Parting(0.3, 0, true));
        Model model = TrainedModel.of(race, trained(race));
        double[] points = race.data().clean().inputs().toArray();
        double[] ours = model.predict(Doubles.of(points)).toArray();
        double[] theirs = OnnxRuntime.run(bytes(ModelFormats.ONNX, model), points, 2);
        for (int i = 0; i < ours.length; i++) {
            assertEquals(ours[i], theirs[i], 1e-12);
        }
    }

    private static TrainingRace race(Parting parting) {
        NetworkShape shape = new NetworkShape(
                List.of(6, 5),
                Activations.of("gelu"),
                Initializers.ALL.get("xavier_normal").make());
        return new TrainingRace(
                TrainingExamples.course(9),
                parting,
                List.of(TrainingExamples.learner(3, "Adam", Map.of("lr", 0.02), 0)
                        .with(shape)),
                List.of(),
                0,
                5,
                STEPS);
    }

    private static LearningCurves trained(TrainingRace race) {
        Course<TrainingRace, TrainingReport> course = TrainingRace.KIND.course(race, () -> 0, Parallel.ALONE);
        while (!course.reached(STEPS)) {
            course.advanceTowards(STEPS);
        }
        return course.report(STEPS).of(3);
    }

    private static byte[] bytes(ModelFormat format, Model model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(model, out);
        return out.toByteArray();
    }
}
