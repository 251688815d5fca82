package ladera.lesson.model;

import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Network;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * A network of one input, two hidden layers of ReLUs and one output (book 4.7 to 4.9): h = a[theta_.0 + theta_.1 x], h' =
 * a[psi_.0 + psi h], y = phi_0 + phi h'. The constructor refuses shapes that do not fit.
 *
 * @param first from x to the preactivations of the second layer: its phi is the book's psi, one row a unit
 * @param phi offset, then a weight a unit of the second layer
 */
public record TwoLayerNetwork(ShallowNetwork first, Doubles phi) {
    public TwoLayerNetwork {
        if (phi.size() != first.outputs() + 1) {
            throw new Refusal(new Problem("shallow.row", "phi", phi.size(), first.outputs() + 1));
        }
    }

    /**
     * What happens on the way to the output, at many points. Read only: the arrays are not copied.
     *
     * @param pre1 preactivations of the first layer, one row a unit
     * @param h its activations
     * @param pre2 preactivations of the second layer
     * @param hPrime its activations: where a row is 0 the function is clipped
     * @param weighted phi_d h'_d
     * @param y the output
     */
    public record Panels(
            double[][] pre1, double[][] h, double[][] pre2, double[][] hPrime, double[][] weighted, double[] y) {}

    public double value(double x) {
        double y = phi.get(0);
        for (int d = 0; d < first.outputs(); d++) {
            y += phi.get(d + 1) * Math.max(0, first.value(d, x));
        }
        return y;
    }

    public Panels panels(double[] xs) {
        HiddenPanels below = first.panels(Activations.of("relu"), xs);
        int units = first.outputs();
        double[][] pre2 = new double[units][xs.length];
        double[][] hPrime = new double[units][xs.length];
        double[][] weighted = new double[units][xs.length];
        double[] y = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            y[i] = phi.get(0);
            for (int d = 0; d < units; d++) {
                pre2[d][i] = first.value(d, xs[i]);
                hPrime[d][i] = Math.max(0, pre2[d][i]);
                weighted[d][i] = phi.get(d + 1) * hPrime[d][i];
                y[i] += weighted[d][i];
            }
        }
        return new Panels(below.pre(), below.act(), pre2, hPrime, weighted, y);
    }

    /** Where which units are on between two points, the first of them the lower. */
    public TwoLayerRegions regions(double low, double high) {
        return TwoLayerRegions.of(this, low, high);
    }

    /** The same network as weight matrices. */
    public Network network() {
        Network below = first.network();
        int units = first.outputs();
        Architecture architecture = Architecture.of(Activations.of("relu"), 1, first.hidden(), units, 1);
        double[] parameters = new double[architecture.parameters()];
        below.parameters().copyInto(parameters, 0);
        KernelLayer last = architecture.layer(2);
        for (int d = 0; d < units; d++) {
            parameters[last.omega() + d] = phi.get(d + 1);
        }
        parameters[last.beta()] = phi.get(0);
        return new Network(architecture, Doubles.of(parameters));
    }
}
