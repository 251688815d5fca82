package ladera.run;

import java.util.Map;
import java.util.TreeMap;

/**
 * States kept along a run, so that any step can be reached again by re-stepping from the frame before it.
 *
 * <p>The first state is always kept. When the budget of bytes is spent, every second frame goes and the spacing doubles.
 */
public final class KeyFrames {
    /** Steps between frames to begin with: re-stepping this many is not felt. */
    private static final int FIRST_SPACING = 16;

    /** A state, and the counters that belong to it. */
    public record Frame(long step, double[] state, long functionEvaluations, long gradientEvaluations) {}

    private final TreeMap<Long, Frame> frames = new TreeMap<>();
    private final long budgetBytes;
    private long spacing;

    /** @param eachStep true where a step takes so long that none should be taken again */
    KeyFrames(long budgetBytes, boolean eachStep) {
        this.budgetBytes = budgetBytes;
        this.spacing = eachStep ? 1 : FIRST_SPACING;
    }

    /** Whether a frame is due at this step. */
    boolean dueAt(long step) {
        return step % spacing == 0 && !frames.containsKey(step);
    }

    void keep(Frame frame) {
        frames.put(frame.step, frame);
        long bytes = (long) frame.state.length * Double.BYTES;
        while (frames.size() > 1 && frames.size() * bytes > budgetBytes) {
            spacing *= 2;
            frames.keySet().removeIf(step -> step % spacing != 0);
        }
    }

    /** The frame of exactly this step, or null. */
    public Frame at(long step) {
        return frames.get(step);
    }

    /** The last frame at or before a step. */
    Frame before(long step) {
        return frames.floorEntry(step).getValue();
    }

    /** Forgets all frames after a step. */
    void forgetAfter(long step) {
        frames.tailMap(step, false).clear();
    }

    public Map<Long, Frame> all() {
        return frames;
    }
}
