package ladera.run;

/**
 * A knob turned in the middle of a run: from the step after {@code step} steps on, the contestant goes by these settings.
 *
 * @param step at least 1; what is turned before the first step is a setting, not an event
 */
public record Retuning(long step, int contestant, Tuning tuning) {}
