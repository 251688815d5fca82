package ladera.study.training;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import ladera.net.TrainingObjective;
import ladera.num.Doubles;
import ladera.num.Grid;
import ladera.num.Parallel;
import ladera.run.Progressive;
import ladera.run.training.NetworkState;

/**
 * The loss on all samples to learn from, at the points of a plane through the space of parameters: coarse at once, then finer.
 *
 * @param plane told by identity
 * @param side points a side at last, 2^k + 1 with k from 3
 */
public record LandscapeSlice(NetworkState state, SlicePlane plane, int side) implements Progressive<Grid> {
    private static final int COARSEST = 9;

    @Override
    public Grid answer(BooleanSupplier stillWanted, Parallel parallel, Consumer<Grid> soFar) {
        TrainingObjective objective = new TrainingObjective(ThinnedTraining.of(state.training()));
        double[] losses = null;
        int have = 0;
        for (int sides = Math.min(COARSEST, side); ; sides = Math.min(side, 2 * sides - 1)) {
            losses = refined(objective, losses, have, sides, stillWanted, parallel);
            have = sides;
            Grid grid = new Grid(plane.domain(), sides, sides, Doubles.of(losses));
            if (sides == side || !stillWanted.getAsBoolean()) {
                return grid;
            }
            soFar.accept(grid);
        }
    }

    /** The grid with points between the ones it had, which are not computed again. */
    private double[] refined(
            TrainingObjective objective,
            double[] coarse,
            int had,
            int sides,
            BooleanSupplier stillWanted,
            Parallel parallel) {
        double[] losses = new double[sides * sides];
        parallel.forEach(sides, row -> {
            if (stillWanted.getAsBoolean()) {
                row(objective.fork(), row, sides, coarse, had, losses, stillWanted);
            }
        });
        return losses;
    }

    private void row(
            TrainingObjective objective,
            int j,
            int sides,
            double[] coarse,
            int had,
            double[] losses,
            BooleanSupplier stillWanted) {
        double[] point = new double[objective.dimension()];
        double b = plane.domain().yMin() + plane.domain().height() * j / (sides - 1);
        boolean halved = had > 0 && sides == 2 * had - 1;
        for (int i = 0; i < sides && stillWanted.getAsBoolean(); i++) {
            if (halved && i % 2 == 0 && j % 2 == 0) {
                losses[j * sides + i] = coarse[j / 2 * had + i / 2];
            } else {
                double a = plane.domain().xMin() + plane.domain().width() * i / (sides - 1);
                plane.point(a, b, point);
                losses[j * sides + i] = objective.fullLoss(point);
            }
        }
    }
}
