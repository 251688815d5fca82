package ladera.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reverse differentiation one scalar at a time, every step of it visible: a list of nodes in the order in which they were
 * computed, each knowing the nodes it came from and its derivative by each of them. Slow, plain, and a second opinion on the
 * fast passes, from which it takes nothing.
 */
public final class Tape {
    private final List<Node> nodes = new ArrayList<>();

    /** One number on the tape. */
    public static final class Node {
        private final int index;
        private final String op;
        private final String label;
        private final List<Node> parents;
        private final double[] partials;
        private final double value;
        private double gradient;

        Node(int index, String op, String label, List<Node> parents, double[] partials, double value) {
            this.index = index;
            this.op = op;
            this.label = label;
            this.parents = List.copyOf(parents);
            this.partials = partials;
            this.value = value;
        }

        /** Its place on the tape. */
        public int index() {
            return index;
        }

        /** What it was computed by: {@code leaf}, {@code +}, {@code *}, {@code tanh}... */
        public String op() {
            return op;
        }

        /** What it is called, as {@code Omega_1[0][2]}; empty for an unnamed step between. */
        public String label() {
            return label;
        }

        /** What it was computed from. */
        public List<Node> parents() {
            return parents;
        }

        /** Its derivative by the parent with this number. */
        public double partial(int parent) {
            return partials[parent];
        }

        public double value() {
            return value;
        }

        /** The derivative of the last {@link Tape#backward} root by this node. */
        public double gradient() {
            return gradient;
        }

        @Override
        public String toString() {
            return (label.isEmpty() ? "#" + index : label) + " = " + op + " = " + value;
        }
    }

    /** A number from outside. */
    public Node leaf(String label, double value) {
        return put("leaf", label, List.of(), new double[0], value);
    }

    public Node add(String label, Node a, Node b) {
        return put("+", label, List.of(a, b), new double[] {1, 1}, a.value + b.value);
    }

    public Node subtract(Node a, Node b) {
        return put("-", "", List.of(a, b), new double[] {1, -1}, a.value - b.value);
    }

    public Node multiply(Node a, Node b) {
        return put("*", "", List.of(a, b), new double[] {b.value, a.value}, a.value * b.value);
    }

    /** The factor times a. */
    public Node scale(double factor, Node a) {
        return unary("scale", "", a, factor * a.value, factor);
    }

    /** a plus a number. */
    public Node shift(double by, Node a) {
        return unary("shift", "", a, a.value + by, 1);
    }

    public Node exp(String label, Node a) {
        double value = Math.exp(a.value);
        return unary("exp", label, a, value, value);
    }

    public Node log(Node a) {
        return unary("ln", "", a, Math.log(a.value), 1 / a.value);
    }

    public Node sin(String label, Node a) {
        return unary("sin", label, a, Math.sin(a.value), Math.cos(a.value));
    }

    public Node cos(String label, Node a) {
        return unary("cos", label, a, Math.cos(a.value), -Math.sin(a.value));
    }

    public Node square(String label, Node a) {
        return unary("square", label, a, a.value * a.value, 2 * a.value);
    }

    /** A function whose value and derivative at {@code a} are given. */
    public Node unary(String op, String label, Node a, double value, double derivative) {
        return put(op, label, List.of(a), new double[] {derivative}, value);
    }

    /** Sets every node's gradient: the derivative of {@code root} by it. */
    public void backward(Node root) {
        for (Node node : nodes) {
            node.gradient = 0;
        }
        root.gradient = 1;
        for (int i = root.index; i >= 0; i--) {
            Node node = nodes.get(i);
            for (int p = 0; p < node.partials.length; p++) {
                node.parents.get(p).gradient += node.gradient * node.partials[p];
            }
        }
    }

    /** In the order in which they were computed. */
    public List<Node> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    private Node put(String op, String label, List<Node> parents, double[] partials, double value) {
        Node node = new Node(nodes.size(), op, label, parents, partials, value);
        nodes.add(node);
        return node;
    }
}
