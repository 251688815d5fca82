package ladera.bench;

import java.util.List;
import ladera.num.Named;

/** A piece of the program's own work whose speed is measured, and the same work as others do it. */
public abstract class Benchmark implements Named {
    private final String id;
    private final Scale scale;
    private final Goal goal;

    /**
     * @param id as in {@code ladera bench --only ID}
     * @param goal what it is meant to reach
     */
    protected Benchmark(String id, Scale scale, Goal goal) {
        this.id = id;
        this.scale = scale;
        this.goal = goal;
    }

    @Override
    public final String id() {
        return id;
    }

    public final Scale scale() {
        return scale;
    }

    public final Goal goal() {
        return goal;
    }

    /** What the machine allows, in the unit of {@link #scale()}; NaN where that is not known. */
    public double limit() {
        return Double.NaN;
    }

    /** Makes everything that a pass needs, and gives the pass: what is timed. Every pass does the same work. */
    public abstract Runnable work();

    /** How many times as long as a loop over numbers this work takes to be warm: many methods give the compiler more to do. */
    public double warmUps() {
        return 1;
    }

    /** Others' ways with the same work; the fastest that this machine can run stands beside ours. */
    public List<Peer> peers() {
        return List.of();
    }
}
