package ladera.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import ladera.run.Json;

/** Documents written into tests, with single quotation marks for readability. */
final class Documents {
    private Documents() {}

    static ObjectNode of(String text) {
        byte[] json = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        try {
            return Json.read(new ByteArrayInputStream(json), "test.json");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ObjectNode surfaces() {
        return BundledReferences.read("pytorch/surfaces.json");
    }

    static ObjectNode trajectories() {
        return BundledReferences.read("pytorch/trajectories.json");
    }

    /** The trajectories of one optimizer only. */
    static ObjectNode trajectories(String optimizer) {
        ObjectNode document = trajectories();
        document.withArray("/records")
                .removeIf(record -> !record.get("optimizer").textValue().equals(optimizer));
        return document;
    }
}
