package ladera.lesson.model;

import java.util.Arrays;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Grid;
import ladera.num.Objective;
import ladera.num.Parallel;
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

    /**
     * The same with a point between any two. Only where its neighbours have reached different losses does a new point have a
     * run of its own; elsewhere the border of a valley does not pass, and the mean of the neighbours stands for it.
     *
     * @param same losses that are no further apart are of one valley
     * @param parallel threads that fill rows
     */
    public Basins refined(PlaneFunction function, Rule rule, int steps, double same, Parallel parallel) {
        int columns = 2 * reached.columns() - 1;
        int rows = 2 * reached.rows() - 1;
        double[] values = new double[columns * rows];
        Reached runs = new Reached(function, rule, steps);
        Domain domain = reached.domain();
        parallel.forEach(rows, j -> {
            double y = domain.yMin() + domain.height() * j / (rows - 1);
            for (int i = 0; i < columns; i++) {
                double between = between(i, j, same);
                double x = domain.xMin() + domain.width() * i / (columns - 1);
                values[j * columns + i] = Double.isNaN(between) ? runs.value(x, y) : between;
            }
        });
        return new Basins(new Grid(domain, columns, rows, Doubles.of(values)));
    }

    /** The mean of the known points about a point of the finer grid; NaN where they differ or are not numbers. */
    private double between(int i, int j, double same) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double sum = 0;
        int known = 0;
        for (int row = j / 2; row <= (j + 1) / 2; row++) {
            for (int column = i / 2; column <= (i + 1) / 2; column++) {
                double value = reached.value(column, row);
                least = Math.min(least, value);
                most = Math.max(most, value);
                sum += value;
                known++;
            }
        }
        return most - least <= same ? sum / known : Double.NaN;
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
