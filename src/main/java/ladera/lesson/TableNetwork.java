package ladera.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Network;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.run.lessons.Matrix;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;

/**
 * A network of ReLUs whose biases and weights stand in tables that a student fills in.
 *
 * @param prefix before the tables' names {@code beta_0}, {@code Omega_0} ...
 * @param widths D_i, D_1 ... D_K, D_o
 */
record TableNetwork(String prefix, List<Integer> widths) {
    TableNetwork {
        widths = List.copyOf(widths);
    }

    private Architecture architecture() {
        return Architecture.of(Activations.of("relu"), widths.toArray(Integer[]::new));
    }

    String beta(int k) {
        return prefix + "beta_" + k;
    }

    String omega(int k) {
        return prefix + "Omega_" + k;
    }

    /** The notebook with tables full of zeros. */
    Notebook blankIn(Notebook notebook) {
        Notebook with = notebook;
        for (Map.Entry<String, Object> table : blank().entrySet()) {
            with = with.with(table.getKey(), (Matrix) table.getValue());
        }
        return with;
    }

    /** Nothing filled in. */
    Map<String, Object> blank() {
        return filled(
                new Network(architecture(), Doubles.of(new double[architecture().parameters()])));
    }

    /** The tables of a network of this shape. */
    Map<String, Object> filled(Network network) {
        Map<String, Object> tables = new LinkedHashMap<>();
        for (int k = 0; k + 1 < widths.size(); k++) {
            Doubles beta = network.beta(k);
            tables.put(beta(k), new Matrix(beta.size(), 1, beta));
            double[] omega = network.omega(k).data;
            tables.put(omega(k), new Matrix(widths.get(k + 1), widths.get(k), Doubles.of(omega)));
        }
        return tables;
    }

    /** The network that stands in the tables; empty where one of them has another shape. */
    Optional<Network> network(Setting setting) {
        Architecture architecture = architecture();
        double[] parameters = new double[architecture.parameters()];
        for (int k = 0; k < architecture.layers(); k++) {
            KernelLayer layer = architecture.layer(k);
            Matrix beta = setting.table(beta(k));
            Matrix omega = setting.table(omega(k));
            boolean fits = omega.rows() == layer.fanOut()
                    && omega.columns() == layer.fanIn()
                    && beta.rows() == layer.fanOut()
                    && beta.columns() == 1;
            if (!fits) {
                return Optional.empty();
            }
            omega.entries().copyInto(parameters, layer.omega());
            beta.entries().copyInto(parameters, layer.beta());
        }
        return Optional.of(new Network(architecture, Doubles.of(parameters)));
    }

    /** Names of the tables of layers {@code from} to {@code to}. */
    List<String> names(int from, int to) {
        List<String> names = new ArrayList<>();
        for (int k = from; k <= to; k++) {
            names.add(beta(k));
            names.add(omega(k));
        }
        return names;
    }
}
