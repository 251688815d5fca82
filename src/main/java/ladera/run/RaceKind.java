package ladera.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import ladera.num.Parallel;
import ladera.num.Ticker;

/** Races down a surface: the section of the optimizers room. */
public final class RaceKind extends SectionKind<Race, RaceReport> {
    RaceKind() {
        super("race", "optimizers");
    }

    @Override
    public Race initial() {
        return Examples.firstRace();
    }

    @Override
    public Race read(JsonPlace section) {
        return RaceJson.read(section);
    }

    @Override
    public void write(Race race, ObjectNode to) {
        RaceJson.write(race, to);
    }

    @Override
    public long steps(Race race) {
        return race.steps();
    }

    @Override
    public Course<Race, RaceReport> course(Race race, Ticker ticker, Parallel parallel) {
        return new Field(race, ticker);
    }
}
