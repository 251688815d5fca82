package ladera.run.training;

import java.util.ArrayList;
import java.util.List;
import ladera.run.KeyFrames;

/** The parameters along a run, at the steps where its state was kept. Named by run and length; never changed. */
public final class ParameterPath {
    private final long run;
    private final int dimension;
    private final List<KeyFrames.Frame> frames;

    ParameterPath(long run, int dimension, Iterable<KeyFrames.Frame> frames) {
        this.run = run;
        this.dimension = dimension;
        List<KeyFrames.Frame> kept = new ArrayList<>();
        frames.forEach(kept::add);
        this.frames = List.copyOf(kept);
    }

    /** Points on the path, at least 1: the start. */
    public int size() {
        return frames.size();
    }

    /** Parameters of each point. */
    public int dimension() {
        return dimension;
    }

    /** Updates taken at the {@code i}-th point. */
    public long step(int i) {
        return frames.get(i).step();
    }

    /** Parameter {@code j} of the {@code i}-th point. */
    public double parameter(int i, int j) {
        return frames.get(i).state()[j];
    }

    /** Copies the {@code i}-th point into the first entries of {@code target}. */
    public void copy(int i, double[] target) {
        System.arraycopy(frames.get(i).state(), 0, target, 0, dimension);
    }

    /** True where every point of an earlier path stands at the same place in this one; false for null. */
    public boolean continues(ParameterPath earlier) {
        if (earlier == null || run != earlier.run || earlier.size() > size()) {
            return false;
        }
        // Thinning moves every later point, so the last of the earlier ones tells for all.
        int last = earlier.size() - 1;
        return step(last) == earlier.step(last) && frames.get(last) == earlier.frames.get(last);
    }

    private long lastStep() {
        return frames.get(frames.size() - 1).step();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParameterPath that
                && run == that.run
                && frames.size() == that.frames.size()
                && lastStep() == that.lastStep();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * run + lastStep());
    }
}
