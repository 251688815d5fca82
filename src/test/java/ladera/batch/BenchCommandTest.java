package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ladera.bench.Bench;
import ladera.bench.Benchmarks;
import ladera.bench.Pace;
import ladera.bench.Python;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class BenchCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void jsonHasTheKeysThatOthersReadAndNullWhereThereIsNothing() throws IOException {
        assertEquals(0, bench("--json", "--only", "formula-grid"));
        JsonNode rows = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertEquals(1, rows.size());
        List<String> keys = new ArrayList<>();
        rows.get(0).fieldNames().forEachRemaining(keys::add);
        assertEquals(List.of("id", "value", "unit", "peer", "peer_value", "ratio", "limit"), keys);
        assertEquals("formula-grid", rows.get(0).get("id").asText());
        assertTrue(rows.get(0).get("value").asDouble() > 0);
        assertTrue(rows.get(0).get("peer").isNull() && rows.get(0).get("ratio").isNull());
    }

    @Test
    void theTableHasALineForEachAndAMissingPeerIsToldOnce() {
        assertEquals(0, bench());
        assertEquals(
                Benchmarks.ALL.entries().size() + 1,
                out.toString(StandardCharsets.UTF_8).lines().count());
        List<String> complaints = err.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(complaints.stream().distinct().toList(), complaints);
        assertTrue(complaints.get(0).contains("python3"), complaints::toString);
    }

    @Test
    void aNameThatIsNotListedIsRefusedWithTheNearestOne() {
        Call call = Call.of("bench", "--only", "formula-grit");
        assertEquals(2, call.code());
        assertTrue(call.err().contains("--only") && call.err().contains("formula-grid"), call::err);
    }

    /** Without Python, and as short as can be. */
    private int bench(String... arguments) {
        Terminal terminal = new Terminal(stream(out), stream(err), Words.in(Language.ENGLISH), false);
        Bench bench = new Bench(System::nanoTime, new Pace(0, 1e-9, 1), Python.NONE);
        int code = new CommandLine(new BenchCommand(terminal, bench)).execute(arguments);
        terminal.out().flush();
        return code;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
