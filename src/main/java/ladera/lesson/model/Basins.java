package ladera.lesson.model;

import java.util.Arrays;
import ladera.num.Domain;
import ladera.num.Grid;
import ladera.num.Objective;
import ladera.num.PlaneFunction;
import ladera.optim.Descent;
import ladera.optim.Rule;

/**
 * Where descent ends that sets out from every point of a grid: the loss that is reached tells the valley.
 *
 * @param reached the loss at the end, where the start stands; NaN where the run left the numbers
 */
public record Basins(Grid reached) {
    /** @param steps how many each run takes; so many that valleys are told apart */
    public static Basins of(PlaneFunction function, Rule rule, Domain starts, int columns, int rows, int steps) {
        return new Basins(Grid.sample(new Reached(function, rule, steps), starts, columns, rows));
    }

    /** The loss that a run from here reaches, as a function of the plane. */
    private static final class Reached extends PlaneFunction {
        private final Objective function;
        private final Rule rule;
        private final int steps;

        Reached(Objective function, Rule rule, int steps) {
            this.function = function;
            this.rule = rule;
            this.steps = steps;
        }

        @Override
        public double value(double x, double y) {
            Descent descent = new Descent(function, rule, new double[] {x, y}, Descent.Guard.PARAMETERS_AND_LOSS);
            for (int k = 0; k < steps && !descent.outcome().ended(); k++) {
                descent.advance();
            }
            return descent.outcome().ended() ? Double.NaN : descent.loss();
        }

        /** It jumps from valley to valley, and is level between. */
        @Override
        public double gradient(double x, double y, double[] gradientOut) {
            gradientOut[0] = Double.NaN;
            gradientOut[1] = Double.NaN;
            return value(x, y);
        }

        @Override
        public boolean hessian(double x, double y, double[] hessianOut) {
            Arrays.fill(hessianOut, 0, 3, Double.NaN);
            return false;
        }

        @Override
        public boolean differentiableAt(double x, double y) {
            return false;
        }
    }
}
