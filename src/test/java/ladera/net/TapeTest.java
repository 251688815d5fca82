package ladera.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ladera.net.Tape.Node;
import ladera.num.Doubles;
import org.junit.jupiter.api.Test;

class TapeTest {
    private static final int NETWORKS = 1000;

    /** The tape and the fast pass share nothing but the definition; they agree on every parameter's derivative. */
    @Test
    void judgesTheFastPassOnAThousandRandomNetworks() {
        List<Kind<Loss>> losses = Losses.ALL.entries();
        for (int seed = 0; seed < NETWORKS; seed++) {
            Loss loss = losses.get(seed % losses.size()).make();
            Training training = RandomTraining.draw(seed, loss);
            double[] parameters = RandomTraining.parameters(training.architecture(), seed);
            TrainingObjective objective = new TrainingObjective(training);
            int sample = seed % training.data().size();
            double[] fast = new double[parameters.length];
            double value = objective.sampleGradient(parameters, sample, fast);
            TapeNetwork tape = tape(training, parameters, sample);
            agree(tape, value, fast, training);
        }
    }

    private static TapeNetwork tape(Training training, double[] parameters, int sample) {
        DataSet data = training.data();
        double[] x = new double[data.inputWidth()];
        double[] y = new double[data.targetWidth()];
        for (int j = 0; j < x.length; j++) {
            x[j] = data.input(sample, j);
        }
        for (int j = 0; j < y.length; j++) {
            y[j] = data.target(sample, j);
        }
        return new TapeNetwork(new Network(training.architecture(), Doubles.of(parameters)), training.loss(), x, y);
    }

    private static void agree(TapeNetwork tape, double value, double[] fast, Training training) {
        String what = training.architecture() + " " + training.loss();
        double[] slow = tape.gradient();
        double largest = 0;
        for (double slope : slow) {
            largest = Math.max(largest, Math.abs(slope));
        }
        assertEquals(tape.loss().value(), value, 1e-12 * Math.max(1, Math.abs(value)), what);
        for (int i = 0; i < slow.length; i++) {
            assertEquals(slow[i], fast[i], 1e-12 * largest, what + " slope " + i);
        }
    }

    @Test
    void theToyModelOfNotebook71() {
        double[] beta = {1, 2, -3, 0.4};
        double[] omega = {0.1, -0.4, 2, 3};
        Tape tape = new Tape();
        Node f0 = line(tape, 0, beta, omega, tape.leaf("x", 2.3));
        Node f1 = line(tape, 1, beta, omega, tape.sin("h_1", f0));
        Node f2 = line(tape, 2, beta, omega, tape.exp("h_2", f1));
        Node f3 = line(tape, 3, beta, omega, tape.cos("h_3", f2));
        tape.backward(tape.square("l", tape.shift(-2, f3)));
        assertEquals(1.230, f0.value(), 5e-4);
        assertEquals(7.137, f2.value(), 5e-4);
        assertEquals(2.372, f3.value(), 5e-4);
        assertEquals(0.745, f3.gradient(), 5e-4);
        assertEquals(-17.060, f1.gradient(), 5e-4);
        assertEquals(2.281, f0.gradient(), 5e-4);
        Node omega0 = tape.nodes().stream()
                .filter(node -> node.label().equals("omega_0"))
                .findFirst()
                .orElseThrow();
        assertEquals(5.246, omega0.gradient(), 5e-4);
    }

    private static Node line(Tape tape, int k, double[] beta, double[] omega, Node h) {
        Node product = tape.multiply(tape.leaf("omega_" + k, omega[k]), h);
        return tape.add("f_" + k, tape.leaf("beta_" + k, beta[k]), product);
    }

    @Test
    void everyNodeKnowsWhereItCameFrom() {
        Tape tape = new Tape();
        Node a = tape.leaf("a", 3);
        Node b = tape.leaf("b", 4);
        Node product = tape.multiply(a, b);
        assertEquals(List.of(a, b), product.parents());
        assertEquals("*", product.op());
        assertEquals(4, product.partial(0), 0.0);
        tape.backward(product);
        assertEquals(3, b.gradient(), 0.0);
        assertTrue(tape.nodes().contains(product));
    }
}
