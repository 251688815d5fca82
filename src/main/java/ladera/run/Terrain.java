package ladera.run;

import ladera.expr.Formula;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.PlaneFunction;
import ladera.num.PlanePoint;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.surface.OverPairs;
import ladera.surface.PairModel;
import ladera.surface.SquaredLoss;
import ladera.surface.Surface;
import ladera.surface.Surfaces;

/** What a race is run on: a function of the plane, named so that it can be written to a file, and the part of it in sight. */
public sealed interface Terrain permits Terrain.Listed, Terrain.Typed, Terrain.Fitted {
    PlaneFunction function();

    /** The function as a loss over pairs, of which a step may see a batch; null where it is none. */
    default SquaredLoss loss() {
        return function() instanceof OverPairs over ? over.loss() : null;
    }

    /** How many pairs the function is a loss over; 0 where it is none. */
    default int pairs() {
        SquaredLoss loss = loss();
        return loss == null ? 0 : loss.size();
    }

    Domain domain();

    /** Where a single start stands when the terrain is first chosen. */
    default PlanePoint start() {
        return FirstTry.start(domain());
    }

    /** A plain-gradient rate that behaves well from the start. */
    default double gradientRate() {
        return FirstTry.gradientRate(function(), start());
    }

    /** The lowest value where it is known, otherwise NaN. */
    default double lowest() {
        return Double.NaN;
    }

    /** The radius of a ring of minima about the origin, otherwise NaN. */
    default double minimumRadius() {
        return Double.NaN;
    }

    /** The right-hand side as mathematics. */
    String latex();

    /** The right-hand side as typed. */
    String formula();

    /** The same function with another part of the plane in sight. */
    Terrain over(Domain other);

    /**
     * A surface of the list.
     *
     * @throws ladera.num.Refusal from the constructor where there is no such surface
     */
    record Listed(String surface, Domain domain) implements Terrain {
        public Listed {
            Surfaces.ALL.get(surface);
        }

        /** Over the surface's own domain. */
        public Listed(String surface) {
            this(surface, Surfaces.ALL.get(surface).facts().domain());
        }

        @Override
        public Surface function() {
            return Surfaces.ALL.get(surface);
        }

        private Surface.Facts facts() {
            return function().facts();
        }

        @Override
        public PlanePoint start() {
            return facts().start();
        }

        @Override
        public double gradientRate() {
            return facts().gradientRate();
        }

        @Override
        public double lowest() {
            return facts().lowest();
        }

        @Override
        public double minimumRadius() {
            return facts().minimumRadius();
        }

        @Override
        public String latex() {
            return facts().latex();
        }

        @Override
        public String formula() {
            return facts().formula();
        }

        @Override
        public Terrain over(Domain other) {
            return new Listed(surface, other);
        }
    }

    /** A formula that somebody typed. */
    record Typed(Formula function, Domain domain) implements Terrain {
        @Override
        public String latex() {
            return function.latex();
        }

        @Override
        public String formula() {
            return function.text();
        }

        @Override
        public Terrain over(Domain other) {
            return new Typed(function, other);
        }
    }

    /**
     * The sum of squared residuals of a model over pairs of somebody's own; {@code x} is phi_0 and {@code y} is phi_1.
     *
     * @param inputs of the pairs
     * @param targets as many
     * @throws ladera.num.Refusal from the constructor where there are no pairs, too many, or not as many targets
     */
    record Fitted(PairModel model, Doubles inputs, Doubles targets, Domain domain) implements Terrain {
        /** More than anybody types, and few enough for a map to be drawn at once. */
        public static final int MOST_PAIRS = 1000;

        public Fitted {
            if (inputs.size() != targets.size() || inputs.size() == 0) {
                throw new Refusal(new Problem("pairs.lengths", "pairs", inputs.size(), targets.size()));
            }
            if (inputs.size() > MOST_PAIRS) {
                throw new Refusal(new Problem("pairs.many", "pairs", inputs.size(), MOST_PAIRS));
            }
        }

        @Override
        public SquaredLoss function() {
            return new SquaredLoss(model, inputs, targets);
        }

        @Override
        public int pairs() {
            return inputs.size();
        }

        @Override
        public String latex() {
            return model == PairModel.LINEAR
                    ? "\\sum_i\\left(\\phi_0+\\phi_1 x_i-y_i\\right)^2"
                    : Surfaces.ALL.get(model.id()).facts().latex();
        }

        /** A quadratic with rounded coefficients; a sum over data where the model is no straight line. */
        @Override
        public String formula() {
            return model == PairModel.LINEAR
                    ? Quadratic.of(function())
                    : Surfaces.ALL.get(model.id()).facts().formula();
        }

        @Override
        public Terrain over(Domain other) {
            return new Fitted(model, inputs, targets, other);
        }
    }
}
