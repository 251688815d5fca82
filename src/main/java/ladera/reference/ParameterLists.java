package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import ladera.net.Architecture;
import ladera.num.KernelLayer;
import ladera.num.Problem;
import ladera.num.Refusal;

/** The parameters of a network as the formats write them: weights row by row, a row the weights that feed one unit. */
final class ParameterLists {
    /** How a bias vector is written. */
    enum Bias {
        /** {@code [b_1, b_2]}. */
        FLAT,
        /** {@code [[b_1], [b_2]]}, a matrix of one column. */
        COLUMN
    }

    private ParameterLists() {}

    /** Reads {@code [Omega_0, beta_0, Omega_1, ...]}, each bias in either form. @throws Refusal where a shape differs */
    static double[] alternating(JsonNode lists, String path, Architecture architecture) {
        requireSize(lists, path, 2 * architecture.layers());
        double[] parameters = new double[architecture.parameters()];
        for (int k = 0; k < architecture.layers(); k++) {
            KernelLayer layer = architecture.layer(k);
            readOmega(lists.get(2 * k), path + "[" + 2 * k + "]", layer, parameters);
            readBeta(lists.get(2 * k + 1), path + "[" + (2 * k + 1) + "]", layer, parameters);
        }
        return parameters;
    }

    /** Reads {@code Omega} and {@code beta}, a list over layers each. @throws Refusal where a shape differs */
    static double[] separate(Fields record, Architecture architecture) {
        double[] parameters = weights(record, architecture);
        JsonNode betas = record.list("beta");
        requireSize(betas, record.path("beta"), architecture.layers());
        for (int k = 0; k < architecture.layers(); k++) {
            readBeta(betas.get(k), record.path("beta") + "[" + k + "]", architecture.layer(k), parameters);
        }
        return parameters;
    }

    /** Reads {@code Omega} alone: biases 0. @throws Refusal where a shape differs */
    static double[] weights(Fields record, Architecture architecture) {
        JsonNode omegas = record.list("Omega");
        requireSize(omegas, record.path("Omega"), architecture.layers());
        double[] parameters = new double[architecture.parameters()];
        for (int k = 0; k < architecture.layers(); k++) {
            readOmega(omegas.get(k), record.path("Omega") + "[" + k + "]", architecture.layer(k), parameters);
        }
        return parameters;
    }

    /** Writes {@code [Omega_0, beta_0, Omega_1, ...]}. */
    static ArrayNode alternating(double[] parameters, Architecture architecture) {
        ArrayNode lists = list();
        for (int k = 0; k < architecture.layers(); k++) {
            lists.add(omega(parameters, architecture.layer(k)));
            lists.add(beta(parameters, architecture.layer(k), Bias.FLAT));
        }
        return lists;
    }

    /** Writes {@code [Omega_0, Omega_1, ...]}. */
    static ArrayNode omegas(double[] parameters, Architecture architecture) {
        ArrayNode lists = list();
        for (int k = 0; k < architecture.layers(); k++) {
            lists.add(omega(parameters, architecture.layer(k)));
        }
        return lists;
    }

    /** Writes {@code [beta_0, beta_1, ...]}. */
    static ArrayNode betas(double[] parameters, Architecture architecture, Bias form) {
        ArrayNode lists = list();
        for (int k = 0; k < architecture.layers(); k++) {
            lists.add(beta(parameters, architecture.layer(k), form));
        }
        return lists;
    }

    private static void readOmega(JsonNode rows, String path, KernelLayer layer, double[] parametersOut) {
        requireSize(rows, path, layer.fanOut());
        for (int i = 0; i < layer.fanOut(); i++) {
            double[] row = Fields.finite(rows.get(i), path + "[" + i + "]", layer.fanIn());
            System.arraycopy(row, 0, parametersOut, layer.omega() + i * layer.fanIn(), row.length);
        }
    }

    private static void readBeta(JsonNode entries, String path, KernelLayer layer, double[] parametersOut) {
        boolean columns = entries.path(0).isArray();
        if (!columns) {
            System.arraycopy(
                    Fields.finite(entries, path, layer.fanOut()), 0, parametersOut, layer.beta(), layer.fanOut());
            return;
        }
        requireSize(entries, path, layer.fanOut());
        for (int i = 0; i < layer.fanOut(); i++) {
            parametersOut[layer.beta() + i] = Fields.finite(entries.get(i), path + "[" + i + "]", 1)[0];
        }
    }

    private static ArrayNode omega(double[] parameters, KernelLayer layer) {
        ArrayNode rows = list();
        for (int i = 0; i < layer.fanOut(); i++) {
            int from = layer.omega() + i * layer.fanIn();
            rows.add(NumberLists.row(Arrays.copyOfRange(parameters, from, from + layer.fanIn())));
        }
        return rows;
    }

    private static ArrayNode beta(double[] parameters, KernelLayer layer, Bias form) {
        double[] beta = Arrays.copyOfRange(parameters, layer.beta(), layer.end());
        return form == Bias.FLAT ? NumberLists.row(beta) : NumberLists.column(beta);
    }

    private static ArrayNode list() {
        return JsonNodeFactory.instance.arrayNode();
    }

    private static void requireSize(JsonNode list, String path, int size) {
        if (!list.isArray() || list.size() != size) {
            throw new Refusal(new Problem("field.size", path, Fields.shown(list), size));
        }
    }
}
