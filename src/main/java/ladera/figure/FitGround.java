package ladera.figure;

import java.util.function.BooleanSupplier;
import ladera.net.Prediction;
import ladera.net.Standardisation;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Grid;
import ladera.num.Parallel;
import ladera.run.Query;
import ladera.run.Terrain;
import ladera.run.training.NetworkState;

/**
 * The ground of a fitted function's pictures. Fit and target share one scale of colours, so that they can be compared by eye.
 *
 * @param state of the network; for {@link What#TARGET} it makes no difference and may be null
 * @param terrain what is fitted, over the domain that is drawn; null where only samples are known
 * @param domain what is drawn
 * @param samples grid points a side
 */
public record FitGround(What what, NetworkState state, Terrain terrain, Domain domain, int samples)
        implements Query<MapGround> {
    /** What is drawn. */
    public enum What {
        /** What the network says. */
        FIT,
        /** What it should say. */
        TARGET,
        /** The distance between the two. */
        ERROR
    }

    @Override
    public MapGround answer(BooleanSupplier stillWanted, Parallel parallel) {
        Grid target = terrain == null ? null : Grid.sample(terrain.function(), domain, samples, samples, parallel);
        if (what == What.TARGET) {
            return ground(target, scale(target));
        }
        Grid fit = fit();
        if (what == What.FIT) {
            return ground(fit, scale(target == null ? fit : target));
        }
        double[] error = new double[samples * samples];
        for (int i = 0; i < error.length; i++) {
            error[i] = Math.abs(fit.values().get(i) - target.values().get(i));
        }
        return MapGround.of(new Grid(domain, samples, samples, Doubles.of(error)));
    }

    /** Linear: the eye is to see how far a fit is off, and how far that is. */
    private static Tone scale(Grid grid) {
        return new Tone(grid.min(), grid.max(), 0);
    }

    private static MapGround ground(Grid grid, Tone tone) {
        Doubles levels = Levels.of(tone, MapGround.LEVELS);
        return new MapGround(grid, tone, levels, Isolines.trace(grid, levels), Doubles.of(), "x", "y");
    }

    private Grid fit() {
        double[] inputs = new double[2 * samples * samples];
        for (int j = 0; j < samples; j++) {
            for (int i = 0; i < samples; i++) {
                int point = j * samples + i;
                inputs[2 * point] = domain.xMin() + domain.width() * i / (samples - 1);
                inputs[2 * point + 1] = domain.yMin() + domain.height() * j / (samples - 1);
            }
        }
        Standardisation units = state.material().standardisation();
        int outputs = state.training().architecture().outputs();
        double[] out = new double[samples * samples * outputs];
        new Prediction(state.training().architecture())
                .outputs(state.parameters().toArray(), units.inputs(inputs), samples * samples, out);
        double[] first = new double[samples * samples];
        for (int point = 0; point < first.length; point++) {
            first[point] = out[point * outputs] * units.targetScale().get(0)
                    + units.targetMean().get(0);
        }
        return new Grid(domain, samples, samples, Doubles.of(first));
    }
}
