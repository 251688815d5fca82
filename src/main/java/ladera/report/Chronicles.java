package ladera.report;

import ladera.num.Catalog;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Experiment;

/** The list of rooms whose runs are told in numbers: what {@code run} and the exporters of histories know. */
public final class Chronicles {
    public static final Catalog<Chronicle<?, ?>> ALL = new Catalog<>("chronicles", new RaceChronicle(), new TrainingChronicle());

    private Chronicles() {}

    /**
     * That of the room in which an experiment is.
     *
     * @throws Refusal where that room has no runs
     */
    public static Chronicle<?, ?> of(Experiment experiment) {
        return ALL.find(experiment.room())
                .orElseThrow(() ->
                        new Refusal(new Problem("run.none", "room", experiment.room(), String.join(", ", ALL.ids()))));
    }
}
