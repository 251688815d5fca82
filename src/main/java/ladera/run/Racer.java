package ladera.run;

import java.util.List;
import ladera.num.PlaneFunction;
import ladera.num.PlanePoint;
import ladera.num.Ticker;
import ladera.optim.Descent;

/** One contestant under way on a surface: its descent, and its track. */
final class Racer extends Runner<Ghost> {
    /** What decides the run from its first step on. Two racers with equal recipes and retunings do the same. */
    record Recipe(Terrain terrain, PlanePoint start, Contestant contestant, long seed) {
        /** Style and visibility change nothing of what is computed. */
        boolean runsLike(Recipe other) {
            return terrain.equals(other.terrain)
                    && start.equals(other.start)
                    && contestant.optimizer().equals(other.contestant.optimizer())
                    && contestant.tuning().equals(other.contestant.tuning())
                    && contestant.batch() == other.contestant.batch()
                    && seed == other.seed;
        }

        private TunedDescent descent(List<Retuning> retunings) {
            Tuning first = contestant.tuning();
            Descent descent = new Descent(
                    Race.descended(terrain, contestant.batch(), seed),
                    contestant.method().rule(first.method()),
                    new double[] {start.x(), start.y()},
                    Descent.Guard.PARAMETERS_AND_LOSS);
            return new TunedDescent(descent, contestant.method(), first, retunings, seed);
        }
    }

    /** A share of memory for one run's key frames that leaves room for many contestants. */
    private static final long FRAME_BUDGET_BYTES = 32L << 20;

    private final Recipe recipe;
    private final Track track = new Track();

    /** Where steps see batches, the loss over all pairs, which is what is written down; otherwise null. */
    private final PlaneFunction whole;

    private final double[] wholeGradient = new double[2];

    Racer(Recipe recipe, List<Retuning> retunings, Ticker ticker) {
        super(recipe.descent(retunings), FRAME_BUDGET_BYTES, ticker);
        this.recipe = recipe;
        this.whole = recipe.contestant.batch() == 0 ? null : recipe.terrain.function();
        write(0);
    }

    Recipe recipe() {
        return recipe;
    }

    @Override
    public int computed() {
        return track.steps();
    }

    @Override
    protected void write(double secondsOfThisStep) {
        Descent descent = run().descent();
        double loss = descent.loss();
        double norm = descent.gradientNorm();
        if (whole != null) {
            loss = whole.valueAndGradient(descent.state(), wholeGradient);
            norm = Math.hypot(wholeGradient[0], wholeGradient[1]);
        }
        track.record(descent, loss, norm, recipe.terrain.lowest(), track.lastSeconds() + secondsOfThisStep);
    }

    @Override
    protected void cutAfter(int step) {
        track.cutAfter(step);
    }

    @Override
    protected Ghost ghost(int from) {
        return track.ghost(recipe.contestant.key(), from);
    }

    double[] state() {
        return run().descent().saveState();
    }

    Trail trail() {
        return track.trail(recipe.contestant.key(), outcome());
    }
}
