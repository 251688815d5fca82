package ladera.figure;

import java.util.function.BooleanSupplier;
import ladera.num.Doubles;
import ladera.num.Grid;
import ladera.num.Parallel;
import ladera.run.Query;
import ladera.run.Terrain;

/**
 * The ground of a terrain's pictures: heights, colours and isolines, which map and relief share.
 *
 * @param samples grid points a side
 */
public record TerrainGround(Terrain terrain, int samples) implements Query<MapGround> {
    @Override
    public MapGround answer(BooleanSupplier stillWanted, Parallel parallel) {
        MapGround ground = MapGround.of(Grid.sample(terrain.function(), terrain.domain(), samples, samples, parallel));
        double radius = terrain.minimumRadius();
        return Double.isNaN(radius) ? ground : ground.withRings(Doubles.of(radius));
    }
}
