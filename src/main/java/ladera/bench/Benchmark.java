package ladera.bench;

import java.util.List;
import ladera.num.Named;

/** A piece of the program's own work whose speed is measured, and the same work as others do it. */
public abstract class Benchmark implements Named {
    private final String id;
    private final Scale scale;
    private final Goal goal;
    private final double limit;

    /**
     * @param id as in {@code ladera bench --only ID}
     * @param goal what it is meant to reach
     * @param limit what the machine allows, in the unit of {@code scale}; NaN where that is not known
     */
    protected Benchmark(String id, Scale scale, Goal goal, double limit) {
        this.id = id;
        this.scale = scale;
        this.goal = goal;
        this.limit = limit;
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

    public final double limit() {
        return limit;
    }

    /** Makes everything that a pass needs, and gives the pass: what is timed. Every pass does the same work. */
    public abstract Runnable work();

    /** Others' ways with the same work; the fastest that this machine can run stands beside ours. */
    public List<Peer> peers() {
        return List.of();
    }
}
