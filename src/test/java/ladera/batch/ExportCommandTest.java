package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ladera.run.Examples;
import ladera.run.SessionFile;
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
    void onlyTheFormatsThereAreAreOffered() {
        assertEquals(
                "pytorch",
                Call.of("list", "exporters", "--json").json().at("/0/id").textValue());
        Path out = folder.resolve("race.ipynb");
        Call call = Call.of("export", "session.json", "--as", "notebook", "--out", out.toString());
        assertEquals(2, call.code());
        assertTrue(call.err().contains("--as") && call.err().contains("pytorch"), call::err);
        assertFalse(Files.exists(out));
    }
}
