package ladera.study;

import java.util.function.BooleanSupplier;
import ladera.num.Grid;
import ladera.num.Parallel;
import ladera.run.Query;
import ladera.run.Terrain;

/** The heights of a terrain over its domain, as maps and meshes are made of. */
public record PlaneSample(Terrain terrain, int columns, int rows) implements Query<Grid> {
    @Override
    public Grid answer(BooleanSupplier stillWanted, Parallel parallel) {
        return Grid.sample(terrain.function(), terrain.domain(), columns, rows);
    }
}
