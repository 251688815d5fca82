package ladera.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.num.Knobs;
import ladera.num.Numerals;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;

/** Sessions to begin with. */
public final class Examples {
    /** Distance of the first session's fan from the origin: on the hill's outer flank, outside the ring of maxima. */
    private static final double FAN_RADIUS = 1.15;

    /** Degrees; off the axes, along which Adam and RMSProp would look rotation invariant. */
    private static final double FAN_ANGLE = -142;

    /** Degrees; the whole fan lies on the side of the hill that the 3-D view shows first. */
    private static final double FAN_SPREAD = 165;

    private static final long FIRST_SEED = 7;
    private static final int FIRST_STEPS = 120;

    /** A move of this share of the domain's width is a sensible first rate for optimizers whose rate is a distance. */
    private static final double DISTANCE_SHARE = 1 / 160.0;

    /** Momentum multiplies a steady gradient by 1 / (1 - momentum); on a bent path this many times less of it tells. */
    private static final double LEAD = 3;

    private static final String MOMENTUM = "momentum";

    /** A first try is a round number. */
    private static final int DIGITS = 3;

    private static final Race FIRST = race();

    private Examples() {}

    /** What a new user sees: the optimizers room with its first race. */
    public static Experiment first() {
        return Experiment.of(FIRST);
    }

    /** Four optimizers on the course's surface, from a fan. */
    static Race firstRace() {
        return FIRST;
    }

    private static Race race() {
        List<Contestant> four = new ArrayList<>();
        four.add(contestant(1, "SGD", Map.of("lr", 0.035), 0));
        four.add(contestant(2, "SGD", Map.of("lr", 0.022, "momentum", 0.93), 1));
        four.add(contestant(3, "RMSprop", Map.of("lr", 0.05, "alpha", 0.9), 2));
        four.add(contestant(4, "Adam", Map.of("lr", 0.11), 3));
        return new Race(
                new Terrain.Listed("course"),
                new Starts.Fan(FAN_RADIUS, FAN_ANGLE, FAN_SPREAD),
                four,
                List.of(),
                FIRST_SEED,
                FIRST_STEPS);
    }

    /** An optimizer at its defaults, except for a learning rate that suits the terrain. */
    public static Contestant suited(Optimizer optimizer, Race race) {
        return new Contestant(race.freeKey(), optimizer.id(), race.suited(optimizer), race.freeStyle(), true);
    }

    /** The same settings with a learning rate that suits the terrain. */
    static Knobs suited(Optimizer optimizer, Knobs settings, Terrain terrain) {
        if (optimizer.rateKnob() == null) {
            return settings;
        }
        double rate = switch (optimizer.rateScale()) {
            case CURVATURE -> terrain.gradientRate() * Math.min(1, LEAD * (1 - accumulated(optimizer, settings)));
            case DISTANCE -> terrain.domain().width() * DISTANCE_SHARE;
            case UNIT -> 1;
        };
        return settings.with(optimizer.rateKnob(), Numerals.rounded(rate, DIGITS));
    }

    /** How much of a move lives on in the next, where moves add up; averaged ones do not. */
    private static double accumulated(Optimizer optimizer, Knobs settings) {
        boolean accumulates =
                optimizer.knobs().stream().anyMatch(knob -> knob.id().equals(MOMENTUM));
        return accumulates ? settings.real(MOMENTUM) : 0;
    }

    private static Contestant contestant(int key, String id, Map<String, ?> knobs, int style) {
        Optimizer optimizer = Optimizers.ALL.get(id);
        return new Contestant(key, id, Tuning.of(Knobs.of(optimizer.knobs(), knobs)), style, true);
    }
}
