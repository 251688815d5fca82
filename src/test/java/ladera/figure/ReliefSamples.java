package ladera.figure;

import java.util.List;
import ladera.num.Domain;
import ladera.num.Grid;
import ladera.num.PlaneFunction;

/** 3-D pictures for the tests, of both painters. */
public final class ReliefSamples {
    private ReliefSamples() {}

    /** The course's surface with four paths from the fan, a past that was changed and a run that diverged. */
    public static ReliefFigure course() {
        MapFigure map = Gallery.courseMap();
        return new ReliefFigure(map.ground(), map.traces(), map.starts());
    }

    /** Paths in a curved valley whose walls are a thousand times as high as the valley is deep. */
    public static ReliefFigure rosenbrock() {
        MapFigure map = Gallery.rosenbrockMap();
        return new ReliefFigure(map.ground(), map.traces(), map.starts());
    }

    public static ReliefFigure saddle() {
        return bare(Planes.SADDLE, Domain.square(2), 101);
    }

    /** Without values in a corner. */
    public static ReliefFigure torn() {
        return bare(Planes.TORN, Domain.square(2), 101);
    }

    /** The course's surface alone, on a grid of {@code side} points a side. */
    public static ReliefFigure course(int side) {
        return bare(Planes.COURSE, Domain.square(4), side);
    }

    static ReliefFigure bare(PlaneFunction function, Domain domain, int side) {
        MapGround ground = MapGround.of(Grid.sample(function, domain, side, side));
        return new ReliefFigure(ground, List.of(), List.of());
    }
}
