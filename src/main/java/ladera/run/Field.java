package ladera.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.num.Ticker;

/** All contestants of a race under way. Taking over an edited race keeps whatever the edit did not touch. */
final class Field implements Course<Race, RaceReport> {
    private final Ticker ticker;
    private Map<Integer, Racer> racers = new LinkedHashMap<>();
    private final Map<Integer, Ghost> ghosts = new LinkedHashMap<>();
    private Race race;

    Field(Race race, Ticker ticker) {
        this.ticker = ticker;
        adopt(race, false);
    }

    /**
     * Runs this race from now on.
     *
     * @param sameGesture true where this edit goes on with the last one: the ghost then stays what it was before the gesture
     */
    @Override
    public void adopt(Race next, boolean sameGesture) {
        boolean sameCourse = race != null
                && race.terrain().equals(next.terrain())
                && race.starts().equals(next.starts());
        if (!sameCourse) {
            ghosts.clear();
        }
        Map<Integer, Racer> kept = new LinkedHashMap<>();
        for (Contestant contestant : next.contestants()) {
            int key = contestant.key();
            Racer.Recipe recipe = new Racer.Recipe(next.terrain(), next.startOf(key), contestant, next.seed());
            Racer racer = racers.get(key);
            if (racer != null && racer.recipe().runsLike(recipe)) {
                remember(racer.retune(next.retuningsOf(key)), sameGesture);
            } else {
                if (racer != null && sameCourse) {
                    remember(racer.ghostOfAll(), sameGesture);
                }
                racer = new Racer(recipe, next.retuningsOf(key), ticker);
            }
            kept.put(key, racer);
        }
        ghosts.keySet().retainAll(kept.keySet());
        racers = kept;
        race = next;
    }

    private void remember(Ghost ghost, boolean sameGesture) {
        if (ghost != null && !(sameGesture && ghosts.containsKey(ghost.key()))) {
            ghosts.put(ghost.key(), ghost);
        }
    }

    @Override
    public void forgetGhosts() {
        ghosts.clear();
    }

    /** True where every contestant is computed to this step or has ended before it. */
    @Override
    public boolean reached(long step) {
        for (Racer racer : racers.values()) {
            if (!racer.reached(step)) {
                return false;
            }
        }
        return true;
    }

    /** One step for each contestant that lags behind {@code step}. */
    @Override
    public void advanceTowards(long step) {
        for (Racer racer : racers.values()) {
            if (!racer.reached(step)) {
                racer.advance();
            }
        }
    }

    /** How far every contestant that has not ended is computed, at most {@code limit}. */
    @Override
    public long computed(long limit) {
        long computed = limit;
        for (Racer racer : racers.values()) {
            if (!racer.outcome().ended()) {
                computed = Math.min(computed, racer.computed());
            }
        }
        return computed;
    }

    @Override
    public RaceReport report(long cursor) {
        return new RaceReport(racers.values().stream().map(Racer::trail).toList(), List.copyOf(ghosts.values()));
    }

    @Override
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Retuning turn : race.retunings()) {
            marks.add(new Mark(turn.step(), Mark.Kind.TURNED));
        }
        for (Racer racer : racers.values()) {
            if (racer.outcome().ended()) {
                marks.add(new Mark(racer.computed(), Mark.Kind.ENDED));
            }
        }
        return marks;
    }
}
