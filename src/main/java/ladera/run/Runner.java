package ladera.run;

import java.util.List;
import java.util.Objects;
import ladera.num.Interruption;
import ladera.num.Ticker;
import ladera.optim.Outcome;

/**
 * One descent under way, with the frames by which it can be taken up again at any step. What is written down of each step is
 * its heirs' business.
 *
 * @param <G> what was done before the past was changed
 */
public abstract class Runner<G> {
    private final TunedDescent run;
    private final KeyFrames frames;
    private final Ticker ticker;

    /** @param frameBudget bytes of memory for key frames */
    protected Runner(TunedDescent run, long frameBudget, Ticker ticker) {
        this(run, frameBudget, false, ticker);
    }

    /** @param breakable whether {@code run} is, because its steps take long */
    protected Runner(TunedDescent run, long frameBudget, boolean breakable, Ticker ticker) {
        this.run = run;
        this.frames = new KeyFrames(frameBudget, breakable);
        this.ticker = ticker;
        frames.keep(run.frame());
    }

    /** Writes down the step that the run has arrived at; it took so many seconds. */
    protected abstract void write(double secondsOfThisStep);

    /**
     * Looks at the state that a step is about to leave; by default does not.
     *
     * @param mayBreakOff whether the step may be broken off, and so taken back
     */
    protected void aboutToStep(boolean mayBreakOff) {}

    /** The step has been taken, or broken off; by default nothing. */
    protected void stepped(boolean brokenOff) {}

    /** True until what is at the start has been written down; by default it is from the beginning. */
    protected boolean begins() {
        return false;
    }

    /** Goes back to a step in what is written down. */
    protected abstract void cutAfter(int step);

    /** What was computed, of which the part from a step on no longer holds. */
    protected abstract G ghost(int from);

    /** Steps computed. */
    public abstract int computed();

    public final TunedDescent run() {
        return run;
    }

    /** The states kept so far. */
    public final KeyFrames frames() {
        return frames;
    }

    public Outcome outcome() {
        return run.descent().outcome();
    }

    /** True where there is nothing to compute up to this step. */
    public final boolean reached(long step) {
        return (computed() >= step && !begins()) || outcome().ended();
    }

    /**
     * Takes one step and has it written down.
     *
     * @throws Interruption where a long step was broken off; all is then as it was before
     */
    public final void advance() {
        // A knob that is turned changes more than a step takes back.
        aboutToStep(!run.turnsHere());
        boolean brokenOff = true;
        try {
            step();
            brokenOff = false;
        } catch (Interruption broken) {
            run.descent().takeBack();
            throw broken;
        } finally {
            stepped(brokenOff);
        }
    }

    private void step() {
        long began = ticker.nanos();
        long before = run.descent().index();
        boolean begins = begins();
        if (!begins || !run.descent().looked()) {
            run.advance();
        }
        if (begins || run.descent().index() > before) {
            write((ticker.nanos() - began) * 1e-9);
            if (frames.dueAt(run.descent().index())) {
                frames.keep(run.frame());
            }
        }
    }

    /**
     * Goes by other retunings. What had been computed beyond the first difference no longer holds: it is cut off.
     *
     * @return what was cut off, as a ghost; null where nothing was
     */
    public final G retune(List<Retuning> others) {
        long from = firstStale(others);
        G ghost = from < computed() ? ghost((int) from) : null;
        if (!others.equals(run.retunings())) {
            run.goBy(others);
            if (from <= computed()) {
                rewind(from);
            }
            retuned(others);
        }
        return ghost;
    }

    /** Is told what holds now. By default nothing else follows from it. */
    protected void retuned(List<Retuning> others) {}

    /** All that was computed, as a ghost; null where nothing was. */
    public final G ghostOfAll() {
        return computed() > 0 ? ghost(0) : null;
    }

    /**
     * The first computed step that no longer holds when these retunings take the place of the present ones; a number beyond
     * what is computed where all holds.
     */
    private long firstStale(List<Retuning> others) {
        if (others.equals(run.retunings())) {
            return Long.MAX_VALUE;
        }
        long from = firstDifference(run.retunings(), others);
        boolean beyond = from > computed() || (from == computed() && !outcome().ended());
        return beyond ? Long.MAX_VALUE : from;
    }

    /** Stands again at an earlier step, bit for bit as it did then. */
    final void rewind(long step) {
        run.restore(frames.before(step));
        while (run.descent().index() < step) {
            run.advance();
        }
        frames.forgetAfter(step);
        cutAfter((int) step);
    }

    private static long firstDifference(List<Retuning> one, List<Retuning> other) {
        int i = 0;
        while (i < one.size() && i < other.size() && Objects.equals(one.get(i), other.get(i))) {
            i++;
        }
        long inOne = i < one.size() ? one.get(i).step() : Long.MAX_VALUE;
        long inOther = i < other.size() ? other.get(i).step() : Long.MAX_VALUE;
        return Math.min(inOne, inOther);
    }
}
