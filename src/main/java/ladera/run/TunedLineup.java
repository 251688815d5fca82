package ladera.run;

import java.util.List;
import java.util.function.UnaryOperator;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;

/**
 * A lineup whose entrants go by optimizers, of which every knob may be turned in mid-run.
 *
 * @param <S> the section itself
 * @param <E> what is compared
 */
public interface TunedLineup<S extends TunedLineup<S, E>, E extends TunedEntrant<E>> extends Lineup<S, E> {
    /** Knobs turned in mid-run, in the order of their steps. */
    List<Retuning> retunings();

    /** With other knobs turned in mid-run. */
    S retuned(List<Retuning> others);

    /** How many steps it is over. */
    int steps();

    /** Settings by which an optimizer gets on well here. */
    Tuning suited(Optimizer optimizer);

    /** The settings one goes by in the step after {@code step} steps. */
    default Tuning tuningAt(int key, long step) {
        Tuning tuning = entrant(key).tuning();
        for (Retuning turn : retunings()) {
            if (turn.contestant() == key && turn.step() <= step) {
                tuning = turn.tuning();
            }
        }
        return tuning;
    }

    /** The knobs turned in mid-run by one of them. */
    default List<Retuning> retuningsOf(int key) {
        return retunings().stream().filter(turn -> turn.contestant() == key).toList();
    }

    /**
     * With another tuning of one from a step on. Before the first step that is a setting; later it is an event, and what was to
     * be turned after it no longer holds.
     */
    default S tuned(int key, long step, UnaryOperator<Tuning> change) {
        Tuning settings = change.apply(tuningAt(key, step));
        List<Retuning> kept = Retuning.before(retunings(), key, step);
        if (step == 0) {
            return retuned(kept).replacing(key, one -> one.tuned(settings));
        }
        kept.add(new Retuning(step, key, settings));
        return retuned(kept);
    }

    /** With one of them under another optimizer, at settings that suit it; what was turned in mid-run is forgotten. */
    default S under(int key, String optimizer) {
        Tuning settings = suited(Optimizers.ALL.get(optimizer));
        return replacing(key, one -> one.by(optimizer, settings)).retuned(Retuning.before(retunings(), key, 0));
    }

    @Override
    default S without(int key) {
        return Lineup.super.without(key).retuned(Retuning.before(retunings(), key, 0));
    }
}
