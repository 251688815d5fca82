package ladera.lesson.model;

import java.util.List;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Network;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * The model on which the book explains backpropagation (7.5): beta_3 + omega_3 cos[beta_2 + omega_2 exp[beta_1 + omega_1
 * sin[beta_0 + omega_0 x]]], a network of one unit a layer. The constructor refuses other than four numbers each.
 *
 * @param beta offsets, beta_0 first
 * @param omega factors, omega_0 first
 */
public record ToyModel(Doubles beta, Doubles omega) {
    /** Lines f_0 to f_3. */
    public static final int LINES = 4;

    public ToyModel {
        requireFour("beta", beta);
        requireFour("omega", omega);
    }

    private static void requireFour(String name, Doubles values) {
        if (values.size() != LINES) {
            throw new Refusal(new Problem("shallow.row", name, values.size(), LINES));
        }
    }

    /** The same as a network, of which the passes compute every quantity. */
    public Network network() {
        Architecture architecture = new Architecture(
                List.of(1, 1, 1, 1, 1),
                List.of(Activations.forExercise("sin"), Activations.forExercise("exp"), Activations.forExercise("cos")),
                Activations.of("identity"));
        double[] parameters = new double[architecture.parameters()];
        for (int k = 0; k < LINES; k++) {
            KernelLayer layer = architecture.layer(k);
            parameters[layer.omega()] = omega.get(k);
            parameters[layer.beta()] = beta.get(k);
        }
        return new Network(architecture, Doubles.of(parameters));
    }
}
