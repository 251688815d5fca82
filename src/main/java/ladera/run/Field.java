package ladera.run;

import ladera.num.Ticker;

/** All contestants of a race under way. */
final class Field extends LineupCourse<Race, Contestant, Racer, Ghost, RaceReport> {
    private final Ticker ticker;

    Field(Race race, Ticker ticker) {
        this.ticker = ticker;
        adopt(race, false);
    }

    @Override
    protected boolean comparable(Race before, Race next) {
        return before.terrain().equals(next.terrain()) && before.starts().equals(next.starts());
    }

    @Override
    protected Racer runner(Race next, Contestant contestant, Racer present) {
        int key = contestant.key();
        Racer.Recipe recipe = new Racer.Recipe(next.terrain(), next.startOf(key), contestant, next.seed());
        return present != null && present.recipe().runsLike(recipe)
                ? present
                : new Racer(recipe, next.retuningsOf(key), ticker);
    }

    /** One step for each contestant that lags behind {@code step}. */
    @Override
    public void advanceTowards(long step) {
        for (Racer racer : runners()) {
            if (!racer.reached(step)) {
                racer.advance();
            }
        }
    }

    @Override
    public RaceReport report(long cursor) {
        return new RaceReport(runners().stream().map(Racer::trail).toList(), ghosts());
    }
}
