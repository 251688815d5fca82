package ladera.optim;

import java.util.function.DoubleUnaryOperator;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;

/**
 * Gradient descent whose rate is found anew at every step by the {@link LineSearch} of Prince's notebooks 6.2 and 6.3 (book
 * 6.3 and figure 6.1): a bracket drawn together about the least loss downhill. Every iteration looks at all four distances
 * again, as there; with batches, at the loss of the step's batch.
 */
public final class UdlLineSearch extends Optimizer {
    /** Far more than change any double still. */
    private static final long MOST_ITERATIONS = 10_000;

    public UdlLineSearch() {
        super(
                "UDLLineSearch",
                Convention.BOOK,
                RateScale.UNIT,
                Knob.real("max_dist", "D", Range.POSITIVE, new Knob.Slider(1e-3, 10, true), 0.1),
                Knob.real("thresh", "\u03b4", Range.NON_NEGATIVE, new Knob.Slider(1e-8, 0.1, true), 1e-5),
                Knob.integer("max_iter", "K", Range.closed(0, MOST_ITERATIONS), new Knob.Slider(0, 40, false), 15));
    }

    @Override
    public Rule rule(Knobs settings) {
        return Chain.of(new Searched(
                new LineSearch(settings.real("max_dist"), settings.real("thresh"), settings.integer("max_iter"))));
    }

    /** Multiplies the move by the distance found along it, which is kept to be read. */
    private record Searched(LineSearch search) implements Update {
        @Override
        public int slots(int dimension) {
            return 1;
        }

        @Override
        public void name(double[] memory, int at, Quantities out) {
            out.derived("\\alpha", memory[at]);
        }

        @Override
        public void apply(double[] move, double[] memory, int at, Step now) {
            Slice slice = now.tool(Slice.class, dimension -> new Slice());
            slice.now = now;
            slice.move = move;
            double distance = search.distance(slice);
            memory[at] = distance;
            for (int i = 0; i < move.length; i++) {
                move[i] *= distance;
            }
        }
    }

    /** The loss along a move, by how many times the move is gone. */
    private static final class Slice implements DoubleUnaryOperator {
        private Step now;
        private double[] move;

        @Override
        public double applyAsDouble(double distance) {
            double[] x = now.state();
            double[] trial = now.elsewhere();
            for (int i = 0; i < move.length; i++) {
                trial[i] = x[i] - distance * move[i];
            }
            return now.valueAt(trial);
        }
    }
}
