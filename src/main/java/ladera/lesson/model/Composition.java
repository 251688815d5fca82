package ladera.lesson.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Network;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * Shallow networks of one input and one output fed into one another (book 4.1 to 4.5), all with ReLUs. The constructor
 * refuses an empty chain and a network with several outputs.
 *
 * @param nets the first is fed with x
 */
public record Composition(List<ShallowNetwork> nets) {
    /** More networks than this in a chain have more regions than there are numbers to tell them apart. */
    public static final int LONGEST = 1000;

    public Composition {
        nets = List.copyOf(nets);
        if (nets.isEmpty() || nets.size() > LONGEST) {
            throw new Refusal(new Problem("composition.length", "nets", nets.size(), LONGEST));
        }
        for (int i = 0; i < nets.size(); i++) {
            if (nets.get(i).outputs() != 1) {
                throw new Refusal(new Problem(
                        "composition.outputs", "nets[" + i + "]", nets.get(i).outputs()));
            }
        }
    }

    /** So many copies of one network, followed by another. */
    public static Composition of(ShallowNetwork first, int copies, ShallowNetwork last) {
        List<ShallowNetwork> nets = new ArrayList<>(Collections.nCopies(copies, first));
        nets.add(last);
        return new Composition(nets);
    }

    public double value(double x) {
        double y = x;
        for (ShallowNetwork net : nets) {
            y = net.value(y);
        }
        return y;
    }

    /** The outputs after each network of the chain, one row a network. */
    public double[][] stages(double[] xs) {
        double[][] stages = new double[nets.size()][];
        double[] at = xs;
        for (int k = 0; k < stages.length; k++) {
            at = nets.get(k).values(at);
            stages[k] = at;
        }
        return stages;
    }

    /** Each network applied to x itself, one row a network. */
    public double[][] eachOn(double[] xs) {
        double[][] each = new double[nets.size()][];
        for (int k = 0; k < each.length; k++) {
            each[k] = nets.get(k).values(xs);
        }
        return each;
    }

    /** The pieces of the chain between two points. @throws Refusal where they are not in ascending order */
    public LinearRegions regions(double low, double high) {
        return LinearRegions.of(this, low, high);
    }

    /**
     * The chain as one deep network (book 4.5): between two networks beta = theta'_.0 + theta'_.1 phi_0 and Omega = theta'_.1
     * phi^T, whose rank is 1.
     */
    public Network network() {
        List<Integer> widths = new ArrayList<>();
        widths.add(1);
        nets.forEach(net -> widths.add(net.hidden()));
        widths.add(1);
        Architecture architecture = Architecture.of(Activations.of("relu"), widths.toArray(Integer[]::new));
        double[] parameters = new double[architecture.parameters()];
        nets.get(0).network().parameters().copyInto(parameters, 0);
        for (int k = 1; k < nets.size(); k++) {
            join(nets.get(k - 1), nets.get(k), architecture.layer(k), parameters);
        }
        ShallowNetwork last = nets.get(nets.size() - 1);
        KernelLayer output = architecture.layer(nets.size());
        for (int d = 0; d < last.hidden(); d++) {
            parameters[output.omega() + d] = last.phi().get(0).get(d + 1);
        }
        parameters[output.beta()] = last.phi().get(0).get(0);
        return new Network(architecture, Doubles.of(parameters));
    }

    private static void join(ShallowNetwork from, ShallowNetwork to, KernelLayer layer, double[] parametersOut) {
        Doubles phi = from.phi().get(0);
        for (int i = 0; i < to.hidden(); i++) {
            Doubles theta = to.theta().get(i);
            for (int j = 0; j < from.hidden(); j++) {
                parametersOut[layer.omega() + i * from.hidden() + j] = theta.get(1) * phi.get(j + 1);
            }
            parametersOut[layer.beta() + i] = theta.get(0) + theta.get(1) * phi.get(0);
        }
    }
}
