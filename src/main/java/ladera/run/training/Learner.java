package ladera.run.training;

import ladera.optim.Optimizers;
import ladera.run.TunedEntrant;
import ladera.run.Tuning;

/**
 * One network in a training race, with everything in which it may differ from the others.
 *
 * @param key names the learner for as long as it is in the race, whatever its place in the list
 * @param optimizer id in the list of optimizers
 * @param tuning the optimizer's settings at the start
 * @param style colour, marker and dash
 * @param visible false where its curves are hidden, though it learns
 */
public record Learner(
        int key, NetworkShape shape, LearningTask task, String optimizer, Tuning tuning, int style, boolean visible)
        implements TunedEntrant<Learner> {
    public Learner {
        Optimizers.ALL.get(optimizer);
    }

    /** True where the other learns the very same, whatever it is called and however it is drawn. */
    boolean learnsLike(Learner other) {
        return shape.equals(other.shape)
                && task.equals(other.task)
                && optimizer.equals(other.optimizer)
                && tuning.equals(other.tuning);
    }

    public Learner with(NetworkShape other) {
        return new Learner(key, other, task, optimizer, tuning, style, visible);
    }

    public Learner with(LearningTask other) {
        return new Learner(key, shape, other, optimizer, tuning, style, visible);
    }

    @Override
    public Learner by(String otherOptimizer, Tuning suited) {
        return new Learner(key, shape, task, otherOptimizer, suited, style, visible);
    }

    @Override
    public Learner seen(boolean inSight) {
        return new Learner(key, shape, task, optimizer, tuning, style, inSight);
    }

    /** The same under another key and style: a contestant to begin a comparison with. */
    Learner copied(int otherKey, int otherStyle) {
        return new Learner(otherKey, shape, task, optimizer, tuning, otherStyle, true);
    }
}
