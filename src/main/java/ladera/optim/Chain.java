package ladera.optim;

import java.util.List;

/**
 * A rule made of links: take the gradient, let each link change the move, subtract the move. The last link says how far to
 * go: a {@link LearningRate}, or a search such as {@link Armijo}.
 *
 * @see Update
 */
public final class Chain implements Rule {
    /** Where the gradient is taken when it is not taken at the parameters themselves. */
    public interface Lookahead {
        /** Writes the point into {@code pointOut}; {@code at} is where the first link's memory begins. */
        void point(double[] state, int at, Step now, double[] pointOut);
    }

    private final Lookahead lookahead;
    private final Update[] links;

    private Chain(Lookahead lookahead, List<Update> links) {
        this.lookahead = lookahead;
        this.links = links.toArray(Update[]::new);
    }

    /** The gradient is taken at the parameters. */
    public static Chain of(Update... links) {
        return new Chain(null, List.of(links));
    }

    /** The gradient is taken ahead of the parameters. */
    public static Chain ahead(Lookahead lookahead, Update... links) {
        return new Chain(lookahead, List.of(links));
    }

    @Override
    public int slots(int dimension) {
        int slots = 0;
        for (Update link : links) {
            slots += link.slots(dimension);
        }
        return slots;
    }

    @Override
    public double learningRate() {
        for (Update link : links) {
            if (!Double.isNaN(link.learningRate())) {
                return link.learningRate();
            }
        }
        return 1;
    }

    @Override
    public List<Quantity> quantities(double[] state, int dimension) {
        Quantities out = new Quantities(dimension);
        int at = dimension;
        for (Update link : links) {
            link.name(state, at, out);
            at += link.slots(dimension);
        }
        return out.all();
    }

    /** Each link takes over the memory of the link in its place, if that is of its kind and size. */
    @Override
    public void adopt(Rule previous, double[] state, double[] stateOut, int dimension) {
        if (!(previous instanceof Chain old)) {
            return;
        }
        int from = dimension;
        int to = dimension;
        for (int i = 0; i < Math.min(links.length, old.links.length); i++) {
            int slots = links[i].slots(dimension);
            int oldSlots = old.links[i].slots(dimension);
            if (links[i].getClass() == old.links[i].getClass() && slots == oldSlots) {
                System.arraycopy(state, from, stateOut, to, slots);
            }
            from += oldSlots;
            to += slots;
        }
    }

    @Override
    public void step(double[] state, Step now) {
        int n = now.dimension();
        if (lookahead == null) {
            now.evaluateHere();
        } else {
            lookahead.point(state, n, now, now.elsewhere());
            now.evaluateAt(now.elsewhere());
        }
        double[] move = now.move();
        System.arraycopy(now.gradient(), 0, move, 0, n);
        int at = n;
        for (Update link : links) {
            link.apply(move, state, at, now);
            if (now.stopped() != null) {
                return;
            }
            at += link.slots(n);
        }
        for (int i = 0; i < n; i++) {
            state[i] -= move[i];
        }
    }
}
