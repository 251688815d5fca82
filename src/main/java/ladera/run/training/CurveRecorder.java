package ladera.run.training;

import ladera.num.Series;
import ladera.optim.Descent;

/** Writes a learner's curves: a column for each update, and columns for the updates at which whole sets are looked at. */
final class CurveRecorder {
    Series.Recorder loss = new Series.Recorder();
    Series.Recorder gradientNorm = new Series.Recorder();
    Series.Recorder functionEvaluations = new Series.Recorder();
    Series.Recorder gradientEvaluations = new Series.Recorder();
    Series.Recorder seconds = new Series.Recorder();
    Series.Recorder evaluatedAt = new Series.Recorder();
    Series.Recorder train = new Series.Recorder();
    Series.Recorder validation = new Series.Recorder();
    Series.Recorder truth = new Series.Recorder();

    void update(Descent descent, double secondsOfThisUpdate) {
        loss.add(descent.loss());
        gradientNorm.add(descent.gradientNorm());
        functionEvaluations.add(descent.functionEvaluations());
        gradientEvaluations.add(descent.gradientEvaluations());
        seconds.add(secondsOfThisUpdate + (seconds.size() == 0 ? 0 : seconds.get(seconds.size() - 1)));
    }

    /** The start, before anything of it is known. */
    void unknown() {
        loss.add(Double.NaN);
        gradientNorm.add(Double.NaN);
        functionEvaluations.add(0);
        gradientEvaluations.add(0);
        seconds.add(0);
        evaluation(0, Double.NaN, Double.NaN, Double.NaN);
    }

    void evaluation(long step, double trainLoss, double validationLoss, double truthLoss) {
        evaluatedAt.add(step);
        train.add(trainLoss);
        validation.add(validationLoss);
        truth.add(truthLoss);
    }

    int updates() {
        return loss.size() - 1;
    }

    /** The evaluation with the lowest loss to choose by: the first of several; -1 where none is finite. */
    int best() {
        int best = -1;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < evaluatedAt.size(); i++) {
            double chosenBy = chosenBy(i);
            if (chosenBy < lowest) {
                lowest = chosenBy;
                best = i;
            }
        }
        return best;
    }

    /** What decides which evaluation is best: the validation loss, or the training loss where nothing was set aside. */
    double chosenBy(int evaluation) {
        double held = validation.get(evaluation);
        return Double.isNaN(held) ? train.get(evaluation) : held;
    }

    /** Goes back to an update; what was handed out keeps what lay ahead. */
    void cutAfter(int step) {
        int kept = step + 1;
        loss = loss.branch(kept);
        gradientNorm = gradientNorm.branch(kept);
        functionEvaluations = functionEvaluations.branch(kept);
        gradientEvaluations = gradientEvaluations.branch(kept);
        seconds = seconds.branch(kept);
        int evaluations = evaluatedAt.size();
        while (evaluations > 0 && evaluatedAt.get(evaluations - 1) > step) {
            evaluations--;
        }
        evaluatedAt = evaluatedAt.branch(evaluations);
        train = train.branch(evaluations);
        validation = validation.branch(evaluations);
        truth = truth.branch(evaluations);
    }

    LossGhost ghost(int key, int from) {
        return new LossGhost(key, from, loss.series(), evaluatedAt.series(), train.series(), validation.series());
    }
}
