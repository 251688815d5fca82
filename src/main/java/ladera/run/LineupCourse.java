package ladera.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All entrants of a lineup under way. Taking over an edited lineup keeps whatever the edit did not touch; what it cut off stays
 * as a ghost.
 *
 * @param <S> the section
 * @param <E> its entrants
 * @param <X> an entrant under way
 * @param <G> what an entrant did before its past was changed
 * @param <R> the report
 */
public abstract class LineupCourse<S extends TunedLineup<S, E>, E extends TunedEntrant<E>, X extends Runner<G>, G, R>
        implements Course<S, R> {
    private final Map<Integer, G> ghosts = new LinkedHashMap<>();
    private Map<Integer, X> runners = new LinkedHashMap<>();
    private S lineup;

    /** True where the past of one lineup means something beside the other, as on the same surface. */
    protected abstract boolean comparable(S before, S next);

    /**
     * The runner of an entrant.
     *
     * @param present what ran for it until now, to be kept where it does the same but for knobs turned in mid-run; or null
     */
    protected abstract X runner(S next, E entrant, X present);

    /** Those under way, in the lineup's order. */
    protected final Collection<X> runners() {
        return runners.values();
    }

    /** What became of changed pasts, unchangeable. */
    protected final List<G> ghosts() {
        return List.copyOf(ghosts.values());
    }

    @Override
    public void adopt(S next, boolean sameGesture) {
        boolean comparable = lineup != null && comparable(lineup, next);
        if (!comparable) {
            ghosts.clear();
        }
        Map<Integer, X> kept = new LinkedHashMap<>();
        for (E entrant : next.entrants()) {
            int key = entrant.key();
            X present = runners.get(key);
            X runner = runner(next, entrant, present);
            if (runner == present) {
                remember(key, present.retune(next.retuningsOf(key)), sameGesture);
            } else if (present != null && comparable) {
                remember(key, present.ghostOfAll(), sameGesture);
            }
            kept.put(key, runner);
        }
        ghosts.keySet().retainAll(kept.keySet());
        runners = kept;
        lineup = next;
    }

    /** Where an edit goes on with the last one, the ghost stays what it was before the gesture. */
    private void remember(int key, G ghost, boolean sameGesture) {
        if (ghost != null && !(sameGesture && ghosts.containsKey(key))) {
            ghosts.put(key, ghost);
        }
    }

    @Override
    public void forgetGhosts() {
        ghosts.clear();
    }

    @Override
    public boolean reached(long step) {
        for (X runner : runners()) {
            if (!runner.reached(step)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long computed(long limit) {
        long computed = limit;
        for (X runner : runners()) {
            if (!runner.outcome().ended()) {
                computed = Math.min(computed, runner.computed());
            }
        }
        return computed;
    }

    @Override
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Retuning turn : lineup.retunings()) {
            marks.add(new Mark(turn.step(), Mark.Kind.TURNED));
        }
        for (X runner : runners()) {
            if (runner.outcome().ended()) {
                marks.add(new Mark(runner.computed(), Mark.Kind.ENDED));
            }
        }
        return marks;
    }
}
