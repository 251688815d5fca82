package ladera.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A knob turned in the middle of a run: from the step after {@code step} steps on, the contestant goes by these settings.
 *
 * @param step at least 1; what is turned before the first step is a setting, not an event
 */
public record Retuning(long step, int contestant, Tuning tuning) {
    /** All in the order of their steps; unchangeable. */
    public static List<Retuning> inOrder(List<Retuning> all) {
        return all.stream().sorted(Comparator.comparingLong(Retuning::step)).toList();
    }

    /** What still holds when one contestant is tuned anew at a step: all but what it was to do from there on. Changeable. */
    public static List<Retuning> before(List<Retuning> all, int contestant, long step) {
        List<Retuning> kept = new ArrayList<>();
        for (Retuning turn : all) {
            if (turn.contestant != contestant || turn.step < step) {
                kept.add(turn);
            }
        }
        return kept;
    }
}
