package ladera.lesson.model;

import java.util.ArrayList;
import java.util.List;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Network;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * A network of one input and one hidden layer (book 3.1, 3.3): h_d = a[theta_d0 + theta_d1 x], y_j = phi_j0 + sum_d phi_jd
 * h_d. Sums are taken from left to right, as they are written. The constructor refuses shapes that do not fit.
 *
 * @param theta one row a hidden unit: offset, slope
 * @param phi one row an output: offset, then a weight a hidden unit
 */
public record ShallowNetwork(List<Doubles> theta, List<Doubles> phi) {
    private static final Activation RELU = Activations.of("relu");

    public ShallowNetwork {
        theta = List.copyOf(theta);
        phi = List.copyOf(phi);
        requireRows(theta, "theta", 2);
        requireRows(phi, "phi", theta.size() + 1);
    }

    /** One output. */
    public static ShallowNetwork of(double[][] theta, double... phi) {
        List<Doubles> rows = new ArrayList<>();
        for (double[] row : theta) {
            rows.add(Doubles.of(row));
        }
        return new ShallowNetwork(rows, List.of(Doubles.of(phi)));
    }

    private static void requireRows(List<Doubles> rows, String name, int width) {
        if (rows.isEmpty()) {
            throw new Refusal(new Problem("shallow.empty", name));
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != width) {
                throw new Refusal(new Problem(
                        "shallow.row", name + "[" + i + "]", rows.get(i).size(), width));
            }
        }
    }

    /** Number of hidden units, D. */
    public int hidden() {
        return theta.size();
    }

    /** Number of outputs, D_o. */
    public int outputs() {
        return phi.size();
    }

    /** theta_d0 + theta_d1 x. */
    public double preactivation(int d, double x) {
        return theta.get(d).get(0) + theta.get(d).get(1) * x;
    }

    /** Output j with ReLUs. */
    public double value(int j, double x) {
        double[] h = new double[hidden()];
        for (int d = 0; d < h.length; d++) {
            h[d] = Math.max(0, preactivation(d, x));
        }
        return output(j, h);
    }

    /** The first output with ReLUs. */
    public double value(double x) {
        return value(0, x);
    }

    /** The first output with ReLUs, at every point. */
    public double[] values(double[] xs) {
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            ys[i] = value(xs[i]);
        }
        return ys;
    }

    private double output(int j, double[] h) {
        Doubles row = phi.get(j);
        double y = row.get(0);
        for (int d = 0; d < h.length; d++) {
            y += row.get(d + 1) * h[d];
        }
        return y;
    }

    /** Everything on the way to the first output, at every point: the ten panels of notebook 3.4. */
    public HiddenPanels panels(Activation activation, double[] xs) {
        double[][] pre = new double[hidden()][xs.length];
        double[][] act = new double[hidden()][xs.length];
        double[][] weighted = new double[hidden()][xs.length];
        double[] y = new double[xs.length];
        double[] h = new double[hidden()];
        for (int i = 0; i < xs.length; i++) {
            for (int d = 0; d < h.length; d++) {
                pre[d][i] = preactivation(d, xs[i]);
                h[d] = activation.value(pre[d][i]);
                act[d][i] = h[d];
                weighted[d][i] = phi.get(0).get(d + 1) * h[d];
            }
            y[i] = output(0, h);
        }
        return new HiddenPanels(pre, act, weighted, y);
    }

    /** The line that the first output is where the activation is a + b z, whatever the network's size. */
    public StraightLine collapse(double a, double b) {
        double intercept = phi.get(0).get(0);
        double slope = 0;
        for (int d = 0; d < hidden(); d++) {
            double weight = phi.get(0).get(d + 1);
            intercept += weight * (a + b * theta.get(d).get(0));
            slope += weight * b * theta.get(d).get(1);
        }
        return new StraightLine(intercept, slope);
    }

    /** The same network as weight matrices (book 4.15): beta_0 = theta_.0, Omega_0 = theta_.1, beta_1 and Omega_1 from phi. */
    public Network network(Activation activation) {
        Architecture architecture = Architecture.of(activation, 1, hidden(), outputs());
        double[] parameters = new double[architecture.parameters()];
        KernelLayer first = architecture.layer(0);
        KernelLayer second = architecture.layer(1);
        for (int d = 0; d < hidden(); d++) {
            parameters[first.beta() + d] = theta.get(d).get(0);
            parameters[first.omega() + d] = theta.get(d).get(1);
        }
        for (int j = 0; j < outputs(); j++) {
            parameters[second.beta() + j] = phi.get(j).get(0);
            for (int d = 0; d < hidden(); d++) {
                parameters[second.omega() + j * hidden() + d] = phi.get(j).get(d + 1);
            }
        }
        return new Network(architecture, Doubles.of(parameters));
    }

    /** The same with ReLUs. */
    public Network network() {
        return network(RELU);
    }

    /** The network of one hidden layer that a vector of parameters is, in the order of {@link Architecture}. */
    public static ShallowNetwork of(Network network) {
        Doubles beta0 = network.beta(0);
        Doubles beta1 = network.beta(1);
        double[] omega0 = network.omega(0).data;
        double[] omega1 = network.omega(1).data;
        List<Doubles> theta = new ArrayList<>();
        for (int d = 0; d < beta0.size(); d++) {
            theta.add(Doubles.of(beta0.get(d), omega0[d]));
        }
        List<Doubles> phi = new ArrayList<>();
        for (int j = 0; j < beta1.size(); j++) {
            double[] row = new double[beta0.size() + 1];
            row[0] = beta1.get(j);
            System.arraycopy(omega1, j * beta0.size(), row, 1, beta0.size());
            phi.add(Doubles.of(row));
        }
        return new ShallowNetwork(theta, phi);
    }

    /** The same network with another offset phi_j0 of output j: beta_1 of chapter 5. */
    public ShallowNetwork withOffset(int j, double offset) {
        double[] row = phi.get(j).toArray();
        row[0] = offset;
        List<Doubles> rows = new ArrayList<>(phi);
        rows.set(j, Doubles.of(row));
        return new ShallowNetwork(theta, rows);
    }
}
