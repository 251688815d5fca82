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
        Fields sets = Fields.of(document, "").object("data");
        if (!sets.has(name)) {
            throw Fields.unknown(inputs.path("data"), name, sets.keys());
        }
        return sets.object(name);
    }

    /** The activation that a key names, which may be wrong by itself, with what {@code params} sets. */
    Activation activation(String key) {
        String name = inputs.text(key);
        Map<String, Object> settings = new LinkedHashMap<>();
        Places.at(inputs.path(key), () -> Dialect.activation(name));
        if (inputs.given("params")) {
            Fields params = inputs.object("params");
            params.keys().forEach(param -> settings.put(param, params.number(param)));
        }
        if (name.equals("softplus")) {
            settings.putIfAbsent("threshold", NEVER_LINEAR);
        }
        return Places.at(inputs.path("params"), () -> Dialect.activation(name, settings));
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

    /** The shallow network of {@code params}, written as beta_0, omega_0, beta_1, omega_1. */
    ShallowNetwork chapter5Network() {
        Fields params = inputs.object("params");
        double[] beta0 = params.finite("beta_0");
        double[] omega0 = params.finite("omega_0", beta0.length);
        double[] beta1 = params.finite("beta_1");
        double[][] omega1 = params.matrix("omega_1", beta1.length, beta0.length);
        List<Doubles> theta = new ArrayList<>();
        for (int d = 0; d < beta0.length; d++) {
            theta.add(Doubles.of(beta0[d], omega0[d]));
        }
        List<Doubles> phi = new ArrayList<>();
        for (int j = 0; j < beta1.length; j++) {
            double[] row = new double[beta0.length + 1];
            row[0] = beta1[j];
            System.arraycopy(omega1[j], 0, row, 1, beta0.length);
            phi.add(Doubles.of(row));
        }
        return Places.at(params.place(), () -> new ShallowNetwork(theta, phi));
    }
}
