package ladera.figure;

import java.util.function.BooleanSupplier;
import ladera.net.Model;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Grid;
import ladera.num.Parallel;
import ladera.run.Query;
import ladera.run.Terrain;

/**
 * The ground of the map of a kept model's error: the distance of its prediction from the function that was sampled.
 *
 * @param model of two inputs; compared by identity, since it is large
 * @param terrain what it was to learn, over the domain that is drawn
 * @param samples grid points a side
 */
public record ModelErrorGround(Model model, Terrain terrain, int samples) implements Query<MapGround> {
    @Override
    public MapGround answer(BooleanSupplier stillWanted, Parallel parallel) {
        Domain domain = terrain.domain();
        Grid target = Grid.sample(terrain.function(), domain, samples, samples, parallel);
        double[] inputs = new double[2 * samples * samples];
        for (int point = 0; point < samples * samples; point++) {
            inputs[2 * point] = target.x(point % samples);
            inputs[2 * point + 1] = target.y(point / samples);
        }
        Doubles predicted = model.predict(Doubles.of(inputs));
        int outputs = model.network().architecture().outputs();
        double[] error = new double[samples * samples];
        for (int point = 0; point < error.length; point++) {
            error[point] =
                    Math.abs(predicted.get(point * outputs) - target.values().get(point));
        }
        return MapGround.of(new Grid(domain, samples, samples, Doubles.of(error)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelErrorGround that
                && model == that.model
                && terrain.equals(that.terrain)
                && samples == that.samples;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(model);
    }
}
