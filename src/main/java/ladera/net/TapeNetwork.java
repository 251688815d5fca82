package ladera.net;

import java.util.ArrayList;
import java.util.List;
import ladera.net.Tape.Node;
import ladera.num.KernelLayer;

/** A network and the loss of one sample written out on a {@link Tape}, and differentiated there. */
public final class TapeNetwork {
    private final Tape tape = new Tape();
    private final Node[] parameters;
    private final List<List<Node>> f = new ArrayList<>();
    private final List<List<Node>> h = new ArrayList<>();
    private final Node loss;

    /**
     * @param x D_i inputs
     * @param y as many targets as the loss wants
     */
    public TapeNetwork(Network network, Loss loss, double[] x, double[] y) {
        Architecture architecture = network.architecture();
        parameters = new Node[architecture.parameters()];
        for (int k = 0; k < architecture.layers(); k++) {
            putParameters(network, architecture.layer(k), k);
        }
        List<Node> activations = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            activations.add(tape.leaf("h_0[" + i + "]", x[i]));
        }
        for (int k = 0; k < architecture.layers(); k++) {
            h.add(List.copyOf(activations));
            List<Node> preactivations = layer(architecture.layer(k), k, activations);
            f.add(preactivations);
            activations = new ArrayList<>();
            boolean output = k == architecture.layers() - 1;
            for (int i = 0; i < preactivations.size(); i++) {
                String label = output ? "output[" + i + "]" : "h_" + (k + 1) + "[" + i + "]";
                activations.add(TapeActivations.apply(tape, architecture.activation(k), label, preactivations.get(i)));
            }
        }
        h.add(List.copyOf(activations));
        this.loss = TapeLosses.apply(tape, loss, activations, y);
        tape.backward(this.loss);
    }

    private void putParameters(Network network, KernelLayer layer, int k) {
        for (int i = 0; i < layer.fanOut(); i++) {
            for (int j = 0; j < layer.fanIn(); j++) {
                int at = layer.omega() + i * layer.fanIn() + j;
                String label = "Omega_" + k + "[" + i + "][" + j + "]";
                parameters[at] = tape.leaf(label, network.parameters().get(at));
            }
        }
        for (int i = 0; i < layer.fanOut(); i++) {
            int at = layer.beta() + i;
            parameters[at] =
                    tape.leaf("beta_" + k + "[" + i + "]", network.parameters().get(at));
        }
    }

    private List<Node> layer(KernelLayer layer, int k, List<Node> from) {
        List<Node> to = new ArrayList<>();
        for (int i = 0; i < layer.fanOut(); i++) {
            Node sum = parameters[layer.beta() + i];
            for (int j = 0; j < layer.fanIn(); j++) {
                String label = j == layer.fanIn() - 1 ? "f_" + k + "[" + i + "]" : "";
                Node weighted = tape.multiply(parameters[layer.omega() + i * layer.fanIn() + j], from.get(j));
                sum = tape.add(label, sum, weighted);
            }
            to.add(sum);
        }
        return List.copyOf(to);
    }

    public Tape tape() {
        return tape;
    }

    /** The nodes f_k. */
    public List<Node> f(int k) {
        return f.get(k);
    }

    /** The nodes h_k, from the input h_0; one after h_K, the output. */
    public List<Node> h(int k) {
        return h.get(k);
    }

    /** The loss of the sample, without the reduction's factor. */
    public Node loss() {
        return loss;
    }

    /** The loss's derivative by every parameter, in the order of {@link Architecture}. */
    public double[] gradient() {
        double[] gradient = new double[parameters.length];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = parameters[i].gradient();
        }
        return gradient;
    }
}
