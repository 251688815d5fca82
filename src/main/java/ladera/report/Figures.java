package ladera.report;

import java.util.List;
import ladera.figure.Camera;
import ladera.figure.RaceDepictions;
import ladera.figure.RaceMeasure;
import ladera.num.Catalog;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Examples;
import ladera.run.Experiment;

/** The catalogue of figures: what {@code figures} writes, and the test matrix. A room's first entry is its animation too. */
public final class Figures {
    public static final Catalog<Exhibit> ALL = new Catalog<>(
            "figures",
            new Exhibit("race-map", Examples.first(), RaceDepictions.map()),
            new Exhibit("race-relief", Examples.first(), RaceDepictions.relief(Camera.HOME, 1)),
            new Exhibit("race-loss", Examples.first(), RaceDepictions.loss()),
            new Exhibit("race-gradient", Examples.first(), RaceDepictions.curves(RaceMeasure.GRADIENT, true)));

    private Figures() {}

    /** The figures of the room that an experiment is in; none where the room has none. */
    public static List<Exhibit> of(Experiment experiment) {
        return ALL.entries().stream()
                .filter(exhibit -> exhibit.experiment().room().equals(experiment.room()))
                .toList();
    }

    /**
     * The first figure of the room that an experiment is in.
     *
     * @throws Refusal where that room has none
     */
    static Exhibit firstOf(Experiment experiment) {
        return of(experiment).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(new Problem("figure.none", "room", experiment.room())));
    }
}
