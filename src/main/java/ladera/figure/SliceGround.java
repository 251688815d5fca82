package ladera.figure;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import ladera.num.Doubles;
import ladera.num.Grid;
import ladera.num.Parallel;
import ladera.run.Progressive;
import ladera.run.training.NetworkState;
import ladera.run.training.ParameterPath;
import ladera.study.training.LandscapeSlice;
import ladera.study.training.PlaneKind;
import ladera.study.training.PlaneThrough;
import ladera.study.training.SlicePlane;

/**
 * The ground of a slice through a network's loss: coarse at once, then finer, with the plane that it lies in.
 *
 * @param seed of random directions
 * @param side points a side at last
 */
public record SliceGround(PlaneKind kind, NetworkState state, ParameterPath path, long seed, int side)
        implements Progressive<SliceGround.Slice> {
    /** Isolines of a loss crowd where it is steep. */
    private static final int LEVELS = 12;

    /**
     * The answer.
     *
     * @param state where the slice was laid
     * @param side points a side of this ground
     */
    public record Slice(NetworkState state, SlicePlane plane, MapGround ground, int side) {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    @Override
    public Slice answer(BooleanSupplier stillWanted, Parallel parallel, Consumer<Slice> soFar) {
        SlicePlane plane = new PlaneThrough(kind, state, path, seed).answer(stillWanted, parallel);
        Grid grid = new LandscapeSlice(state, plane, side)
                .answer(stillWanted, parallel, coarse -> soFar.accept(slice(plane, coarse)));
        return slice(plane, grid);
    }

    private Slice slice(SlicePlane plane, Grid grid) {
        Tone tone = Tone.of(grid);
        Doubles levels = Levels.of(tone, LEVELS);
        MapGround ground =
                new MapGround(grid, tone, levels, Isolines.trace(grid, levels), Doubles.of(), "\u03b1", "\u03b2");
        return new Slice(state, plane, ground, grid.columns());
    }
}
