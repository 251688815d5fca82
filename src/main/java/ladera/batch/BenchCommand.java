package ladera.batch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import ladera.bench.Bench;
import ladera.bench.Benchmark;
import ladera.bench.Benchmarks;
import ladera.bench.Measurement;
import ladera.num.Problem;
import ladera.run.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the program's own work beside its peers'. */
@Command(name = "bench")
final class BenchCommand extends Helped implements Callable<Integer> {
    private final Terminal terminal;
    private final Bench bench;

    @Option(names = "--only", paramLabel = "ID")
    private String only;

    @Option(names = "--json")
    private boolean json;

    BenchCommand(Terminal terminal, Bench bench) {
        this.terminal = terminal;
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException {
        List<Benchmark> chosen =
                only == null ? Benchmarks.ALL.entries() : List.of(Options.choice("--only", Benchmarks.ALL, only));
        BenchTable table = new BenchTable(terminal, Benchmarks.ALL.ids());
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        Set<Problem> told = new LinkedHashSet<>();
        if (!json) {
            table.printHead();
        }
        for (Benchmark benchmark : chosen) {
            Measurement measurement = bench.measure(benchmark);
            measurement.missing().stream().filter(told::add).forEach(terminal::complain);
            if (json) {
                describe(measurement, list.addObject());
            } else {
                table.print(measurement);
            }
        }
        if (json) {
            Json.write(list, terminal.bytes());
        }
        return Batch.DONE;
    }

    private static void describe(Measurement measurement, ObjectNode out) {
        out.put("id", measurement.benchmark().id());
        out.put("value", measurement.value());
        out.put("unit", measurement.benchmark().scale().unit());
        out.put("peer", measurement.peer());
        number(out, "peer_value", measurement.peerValue());
        number(out, "ratio", measurement.ratio());
        number(out, "limit", measurement.benchmark().limit());
    }

    /** Null where there is none. */
    private static void number(ObjectNode out, String key, double value) {
        if (Double.isNaN(value)) {
            out.putNull(key);
        } else {
            out.put(key, value);
        }
    }
}
