package ladera.run;

import java.util.List;
import java.util.Objects;
import ladera.num.PlanePoint;
import ladera.num.Ticker;
import ladera.optim.Descent;
import ladera.optim.Outcome;
import ladera.optim.Rule;

/** One contestant under way: its descent, its track, and the frames by which it can be taken up again at any step. */
final class Racer {
    /** What decides the run from its first step on. Two racers with equal recipes and retunings do the same. */
    record Recipe(Terrain terrain, PlanePoint start, Contestant contestant, long seed) {
        /** Style and visibility change nothing of what is computed. */
        boolean runsLike(Recipe other) {
            return terrain.equals(other.terrain)
                    && start.equals(other.start)
                    && contestant.optimizer().equals(other.contestant.optimizer())
                    && contestant.tuning().equals(other.contestant.tuning())
                    && seed == other.seed;
        }
    }

    /** A share of memory for one run's key frames that leaves room for many contestants. */
    private static final long FRAME_BUDGET_BYTES = 32L << 20;

    private final Recipe recipe;
    private final Ticker ticker;
    private final Descent descent;
    private final Track track = new Track();
    private final KeyFrames frames = new KeyFrames(FRAME_BUDGET_BYTES);
    private List<Retuning> retunings;

    Racer(Recipe recipe, List<Retuning> retunings, Ticker ticker) {
        this.recipe = recipe;
        this.retunings = retunings;
        this.ticker = ticker;
        this.descent = new Descent(
                recipe.terrain.function(),
                rule(recipe.contestant.tuning()),
                new double[] {recipe.start.x(), recipe.start.y()},
                Descent.Guard.PARAMETERS_AND_LOSS);
        descent.follow(recipe.contestant.tuning().schedulingRule());
        descent.use(recipe.contestant.tuning().gradientOptions(recipe.seed));
        track.record(descent, recipe.terrain.lowest(), 0);
        frames.keep(frame());
    }

    Recipe recipe() {
        return recipe;
    }

    /** Steps computed. */
    int computed() {
        return track.steps();
    }

    Outcome outcome() {
        return descent.outcome();
    }

    /** True where there is nothing to compute up to this step. */
    boolean reached(long step) {
        return computed() >= step || descent.outcome().ended();
    }

    /** Takes one step and writes it down. */
    void advance() {
        long began = ticker.nanos();
        turnKnobs();
        long before = descent.index();
        descent.advance();
        double seconds = track.lastSeconds() + (ticker.nanos() - began) * 1e-9;
        if (descent.index() > before) {
            track.record(descent, recipe.terrain.lowest(), seconds);
            if (frames.dueAt(descent.index())) {
                frames.keep(frame());
            }
        }
    }

    /**
     * Goes by other retunings. What had been computed beyond the first difference no longer holds: it is cut off.
     *
     * @return what was cut off, as a ghost; null where nothing was
     */
    Ghost retune(List<Retuning> others) {
        if (others.equals(retunings)) {
            return null;
        }
        long from = firstDifference(retunings, others);
        retunings = others;
        if (from > computed() || (from == computed() && !descent.outcome().ended())) {
            return null;
        }
        Ghost ghost = from < computed() ? track.ghost(recipe.contestant.key(), (int) from) : null;
        rewind(from);
        return ghost;
    }

    Ghost ghostOfAll() {
        return computed() > 0 ? track.ghost(recipe.contestant.key(), 0) : null;
    }

    /** Stands again at an earlier step, bit for bit as it did then. */
    void rewind(long step) {
        KeyFrames.Frame frame = frames.before(step);
        tune(tuningAt(frame.step()));
        descent.restore(frame.state(), frame.step(), frame.functionEvaluations(), frame.gradientEvaluations());
        while (descent.index() < step) {
            turnKnobs();
            descent.advance();
        }
        frames.forgetAfter(step);
        track.cutAfter((int) step);
    }

    double[] state() {
        return descent.saveState();
    }

    Trail trail() {
        return track.trail(recipe.contestant.key(), descent.outcome());
    }

    private void turnKnobs() {
        for (Retuning turn : retunings) {
            if (turn.step() == descent.index()) {
                tune(turn.tuning());
            }
        }
    }

    private void tune(Tuning tuning) {
        descent.retune(rule(tuning));
        descent.follow(tuning.schedulingRule());
        descent.use(tuning.gradientOptions(recipe.seed));
    }

    private Rule rule(Tuning tuning) {
        return recipe.contestant.method().rule(tuning.method());
    }

    /** What was in force when the run arrived at a step. */
    private Tuning tuningAt(long step) {
        Tuning tuning = recipe.contestant.tuning();
        for (Retuning turn : retunings) {
            if (turn.step() < step) {
                tuning = turn.tuning();
            }
        }
        return tuning;
    }

    private KeyFrames.Frame frame() {
        return new KeyFrames.Frame(
                descent.index(), descent.saveState(), descent.functionEvaluations(), descent.gradientEvaluations());
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
