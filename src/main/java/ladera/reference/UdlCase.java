package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.lesson.model.ShallowNetwork;
import ladera.net.Activation;
import ladera.num.Doubles;

/** The inputs of one case of a {@link UdlFormat} document, read as what the kinds of cases need. */
final class UdlCase {
    /** The book's softplus is the exact function, where PyTorch's becomes linear; beyond this the two are equal. */
    private static final double NEVER_LINEAR = 1000;

    private final Fields inputs;
    private final ObjectNode document;

    UdlCase(Fields inputs, ObjectNode document) {
        this.inputs = inputs;
        this.document = document;
    }

    Fields inputs() {
        return inputs;
    }

    /** A data set: by its name in the document, or as it stands in the inputs. */
    Fields data() {
        JsonNode given = inputs.get("data");
        if (given.isObject()) {
            return Fields.of(given, inputs.path("data"));
        }
        String name = inputs.text("data");
        JsonNode sets = document.path("data");
        if (!sets.path(name).isObject()) {
            List<String> known = new ArrayList<>();
            sets.fieldNames().forEachRemaining(known::add);
            throw Fields.unknown(inputs.path("data"), name, known);
        }
        return Fields.of(sets.get(name), "data." + name);
    }

    /** The activation that a key names, with what {@code params} sets. */
    Activation activation(String key) {
        String name = inputs.text(key);
        Map<String, Object> settings = new LinkedHashMap<>();
        if (inputs.has("params")) {
            Fields params = inputs.object("params");
            params.keys().forEach(param -> settings.put(param, params.number(param)));
        }
        if (name.equals("softplus")) {
            settings.putIfAbsent("threshold", NEVER_LINEAR);
        }
        return Places.at(inputs.path(key), () -> Dialect.activation(name, settings));
    }

    /** A shallow network written as theta and phi. */
    ShallowNetwork shallow(Fields net) {
        List<Doubles> theta = net.rows("theta");
        Doubles phi = Doubles.of(net.finite("phi"));
        return Places.at(net.place(), () -> new ShallowNetwork(theta, List.of(phi)));
    }

    /** The shallow networks of a list. */
    List<ShallowNetwork> shallows(String key) {
        JsonNode list = inputs.list(key);
        List<ShallowNetwork> nets = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            nets.add(shallow(Fields.of(list.get(i), inputs.path(key) + "[" + i + "]")));
        }
        return nets;
    }
}
