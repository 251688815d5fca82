package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ladera.report.model.ModelFormats;
import ladera.run.Examples;
import ladera.run.Experiment;
import ladera.run.SessionFile;
import ladera.run.backprop.Exercise;
import ladera.run.training.TrainingRace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aSessionBecomesAPyTorchScript() throws IOException {
        Path session = folder.resolve("session.json");
        Path script = folder.resolve("race.py");
        SessionFile.save(Examples.first(), session);
        Call call = Call.of("export", session.toString(), "--as", "pytorch", "--out", script.toString());
        assertEquals(0, call.code(), call::err);
        assertTrue(Files.readString(script).contains("import torch\n"));
    }

    @Test
    void anotherProgramsDocumentIsToldFromASessionWithItsWholeName() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"activations\": {}}");
        Path out = folder.resolve("a.csv");
        Call call = Call.of("export", other.toString(), "--as", "csv", "--out", out.toString());
        assertEquals(2, call.code());
        assertTrue(call.err().startsWith(other + ": this is not a session of Ladera"), call::err);
        assertFalse(Files.exists(out));
    }

    @Test
    void whatTheSessionHoldsIsRefusedWithTheNameOfItsFile() throws IOException {
        Path session = folder.resolve("exercise.json");
        SessionFile.save(Experiment.of(Exercise.KIND.initial()), session);
        Path out = folder.resolve("a.onnx");
        Call call = Call.of("export", session.toString(), "--as", "onnx", "--out", out.toString());
        assertEquals(2, call.code());
        assertTrue(call.err().startsWith(session + ": "), call::err);
    }

    @Test
    void onlyTheFormatsThereAreAreOffered() {
        assertEquals(
                "pytorch",
                Call.of("list", "exporters", "--json").json().at("/0/id").textValue());
        Path out = folder.resolve("race.docx");
        Call call = Call.of("export", "session.json", "--as", "docx", "--out", out.toString());
        assertEquals(2, call.code());
        assertTrue(call.err().contains("--as") && call.err().contains("pytorch"), call::err);
        assertFalse(Files.exists(out));
    }

    @Test
    void aTrainedNetworkGoesToEveryFormatThatHoldsNetworks() throws IOException {
        Path session = folder.resolve("training.json");
        SessionFile.save(Experiment.of(TrainingRace.KIND.initial().over(3)), session);
        for (String format : List.of("onnx", "onnx_float", "npz", "pytorch", "csv")) {
            Path out = folder.resolve("network." + format);
            Call call = Call.of("export", session.toString(), "--as", format, "--out", out.toString());
            assertEquals(0, call.code(), call::err);
        }
        assertEquals(3, ModelFormats.read(folder.resolve("network.npz")).steps());
        assertTrue(Files.readString(folder.resolve("network.pytorch")).contains("torch.nn.Linear(2, 32"));
        assertTrue(Files.readAllLines(folder.resolve("network.csv")).get(0).startsWith("learner,optimizer,step,loss,"));
        assertEquals(13, Files.readAllLines(folder.resolve("network.csv")).size(), "a header and three learners");
    }

    @Test
    void aRaceHasNoNetworkToGive() {
        Path session = folder.resolve("session.json");
        SessionFile.save(Examples.first(), session);
        Path out = folder.resolve("race.onnx");
        Call call = Call.under("en-US", "export", session.toString(), "--as", "onnx", "--out", out.toString());
        assertEquals(2, call.code());
        assertTrue(call.err().contains("trains no network"), call::err);
        assertFalse(Files.exists(out));
    }
}
