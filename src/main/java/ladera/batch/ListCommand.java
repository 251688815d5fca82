package ladera.batch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import ladera.num.Knob;
import ladera.num.Range;
import ladera.run.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists one of the program's catalogues, each entry with its knobs. */
@Command(name = "list")
final class ListCommand extends Helped implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "KIND")
    private String kind;

    @Option(names = "--json")
    private boolean json;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Listing listing = Options.choice("KIND", Listing.ALL, kind);
        if (json) {
            Json.write(asJson(listing), terminal.bytes());
        } else {
            printTable(listing);
        }
        return Batch.DONE;
    }

    private ArrayNode asJson(Listing listing) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Listing.Item item : listing.items()) {
            ObjectNode entry = list.addObject();
            entry.put("id", item.id());
            entry.put("name", terminal.words().get(item.nameKey()));
            ArrayNode knobs = entry.putArray("knobs");
            item.knobs().forEach(knob -> describe(knob, knobs.addObject()));
        }
        return list;
    }

    private static void describe(Knob knob, ObjectNode out) {
        out.put("id", knob.id());
        out.put("symbol", knob.symbol());
        out.put("kind", kind(knob.kind()));
        switch (knob.kind()) {
            case REAL, INTEGER, PAIR -> {
                bound(out, "min", knob.range().low());
                bound(out, "max", knob.range().high());
            }
            case CHOICE -> {
                ArrayNode choices = out.putArray("choices");
                knob.choices().forEach(choices::add);
            }
            case FLAG -> {}
        }
        Object initial = knob.initial();
        if (initial instanceof Knob.Pair pair) {
            out.putArray("default").add(pair.first()).add(pair.second());
        } else if (initial instanceof Boolean flag) {
            out.put("default", flag);
        } else if (initial instanceof Number number) {
            number(out, "default", number.doubleValue());
        } else {
            out.put("default", String.valueOf(initial));
        }
    }

    private static String kind(Knob.Kind kind) {
        return switch (kind) {
            case REAL -> "real";
            case INTEGER -> "integer";
            case FLAG -> "flag";
            case CHOICE -> "choice";
            case PAIR -> "pair";
        };
    }

    /** An end of a {@link Range}; null where it is open to infinity. */
    private static void bound(ObjectNode out, String key, double value) {
        if (Double.isInfinite(value)) {
            out.putNull(key);
        } else {
            number(out, key, value);
        }
    }

    /** Whole numbers are written as such. */
    private static void number(ObjectNode out, String key, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            out.put(key, (long) value);
        } else {
            out.put(key, value);
        }
    }

    private void printTable(Listing listing) {
        TextTable table = new TextTable(List.of(false, false, false));
        for (Listing.Item item : listing.items()) {
            String knobs = String.join(
                    " ", item.knobs().stream().map(ListCommand::setting).toList());
            table.row(item.id(), terminal.words().get(item.nameKey()), knobs);
        }
        table.print(terminal.out());
    }

    /** As it would be typed behind {@code --set}. */
    private static String setting(Knob knob) {
        Object initial = knob.initial();
        String value = initial instanceof Knob.Pair pair
                ? Json.digits(pair.first()) + "," + Json.digits(pair.second())
                : initial instanceof Double real ? Json.digits(real) : String.valueOf(initial);
        return knob.id() + "=" + value;
    }
}
