package ladera.run.training;

import ladera.net.Training;
import ladera.num.Doubles;

/**
 * A network at one step of its training, named by run and step so that questions about it are small values. Two states of the
 * same run and step are the same state.
 */
public final class NetworkState {
    private final long run;
    private final long step;
    private final Training training;
    private final Material material;
    private final Doubles parameters;
    private final Doubles before;

    NetworkState(long run, long step, Training training, Material material, Doubles parameters, Doubles before) {
        this.run = run;
        this.step = step;
        this.training = training;
        this.material = material;
        this.parameters = parameters;
        this.before = before;
    }

    /** Names the run, and changes when its past is changed. */
    public long run() {
        return run;
    }

    /** Updates taken. */
    public long step() {
        return step;
    }

    /** What is learnt, in the network's units. */
    public Training training() {
        return training;
    }

    public Material material() {
        return material;
    }

    /** In the order of {@link ladera.net.Architecture}. */
    public Doubles parameters() {
        return parameters;
    }

    /** The parameters before the last update; the same as {@link #parameters} at the start. */
    public Doubles before() {
        return before;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NetworkState that && run == that.run && step == that.step;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * run + step);
    }

    @Override
    public String toString() {
        return "run " + run + " at update " + step;
    }
}
