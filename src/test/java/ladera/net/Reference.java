package ladera.net;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.DoubleStream;

/** The reference files inside the program. */
final class Reference {
    private Reference() {}

    static JsonNode read(String file) {
        try (InputStream in = Reference.class.getResourceAsStream("/ladera/reference/pytorch/" + file)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The numbers of a list, lists inside it included, in order. */
    static double[] numbers(JsonNode list) {
        return flatten(list);
    }

    private static double[] flatten(JsonNode node) {
        if (node.isNumber()) {
            return new double[] {node.doubleValue()};
        }
        DoubleStream.Builder all = DoubleStream.builder();
        for (JsonNode child : node) {
            for (double value : flatten(child)) {
                all.add(value);
            }
        }
        return all.build().toArray();
    }
}
