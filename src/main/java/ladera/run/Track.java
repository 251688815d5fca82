package ladera.run;

import ladera.num.Series;
import ladera.optim.Descent;
import ladera.optim.Outcome;

/** What pictures need of each step of one run, in append-only columns that scenes share. */
final class Track {
    private Series.Recorder x = new Series.Recorder();
    private Series.Recorder y = new Series.Recorder();
    private Series.Recorder loss = new Series.Recorder();
    private Series.Recorder excess = new Series.Recorder();
    private Series.Recorder gradientNorm = new Series.Recorder();
    private Series.Recorder functionEvaluations = new Series.Recorder();
    private Series.Recorder gradientEvaluations = new Series.Recorder();
    private Series.Recorder seconds = new Series.Recorder();

    /**
     * Writes down where the run stands.
     *
     * @param value the loss, of all pairs where steps see batches; {@code norm} is that of its gradient
     * @param lowest the least loss there can be, or NaN where it is not known
     */
    void record(Descent descent, double value, double norm, double lowest, double secondsSoFar) {
        x.add(descent.parameter(0));
        y.add(descent.parameter(1));
        loss.add(value);
        excess.add(value - lowest);
        gradientNorm.add(norm);
        functionEvaluations.add(descent.functionEvaluations());
        gradientEvaluations.add(descent.gradientEvaluations());
        seconds.add(secondsSoFar);
    }

    /** Steps written down. */
    int steps() {
        return loss.size() - 1;
    }

    double lastSeconds() {
        return seconds.size() == 0 ? 0 : seconds.get(seconds.size() - 1);
    }

    /** Goes back to a step; what was handed out keeps what lay ahead. */
    void cutAfter(int step) {
        int kept = step + 1;
        x = x.branch(kept);
        y = y.branch(kept);
        loss = loss.branch(kept);
        excess = excess.branch(kept);
        gradientNorm = gradientNorm.branch(kept);
        functionEvaluations = functionEvaluations.branch(kept);
        gradientEvaluations = gradientEvaluations.branch(kept);
        seconds = seconds.branch(kept);
    }

    Trail trail(int key, Outcome outcome) {
        return new Trail(
                key,
                x.series(),
                y.series(),
                loss.series(),
                excess.series(),
                gradientNorm.series(),
                functionEvaluations.series(),
                gradientEvaluations.series(),
                seconds.series(),
                outcome);
    }

    Ghost ghost(int key, int from) {
        return new Ghost(key, from, x.series(), y.series(), loss.series(), excess.series(), gradientNorm.series());
    }
}
