package ladera.figure;

import java.util.function.Function;
import ladera.num.Series;
import ladera.run.Ghost;
import ladera.run.Race;
import ladera.run.Trail;

/**
 * What is measured of each step of a race.
 *
 * @param id key of its name under {@code figure.}
 * @param positive whether it never falls below zero, so that a logarithmic axis shows all of it
 */
public record RaceMeasure(
        String id, boolean positive, Function<Trail, Series> ofTrail, Function<Ghost, Series> ofGhost) {
    public static final RaceMeasure LOSS = new RaceMeasure("loss", false, Trail::loss, Ghost::loss);
    public static final RaceMeasure EXCESS = new RaceMeasure("excess", true, Trail::excess, Ghost::excess);
    public static final RaceMeasure GRADIENT =
            new RaceMeasure("gradient", true, Trail::gradientNorm, Ghost::gradientNorm);

    /** The loss, by how much it is above the least there can be where that is known. */
    public static RaceMeasure loss(Race race) {
        return Double.isNaN(race.terrain().lowest()) ? LOSS : EXCESS;
    }
}
