package ladera.run;

import java.util.List;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.optim.GradientOptions;
import ladera.optim.Optimizer;
import ladera.optim.Schedule;
import ladera.optim.ScheduleKind;
import ladera.optim.Schedules;

/**
 * All settings by which one contestant goes.
 *
 * @param method the optimizer's own knobs
 * @param schedule id of what the learning rate does over the steps
 * @param scheduling the schedule's knobs
 * @param gradient what is done to the gradient first
 */
public record Tuning(Knobs method, String schedule, Knobs scheduling, Knobs gradient) {
    /** Whose knobs they are. */
    public enum Group {
        METHOD,
        SCHEDULE,
        GRADIENT
    }

    private static final String NO_SCHEDULE = "constant";

    /** These settings of an optimizer, at a constant rate, with the gradient as it is. */
    public static Tuning of(Knobs method) {
        return new Tuning(
                method,
                NO_SCHEDULE,
                Knobs.initial(Schedules.ALL.get(NO_SCHEDULE).knobs()),
                Knobs.initial(GradientOptions.KNOBS));
    }

    public ScheduleKind kind() {
        return Schedules.ALL.get(schedule);
    }

    /** The schedule with these settings. */
    public Schedule schedulingRule() {
        return kind().schedule(scheduling);
    }

    /** The gradient options with these settings, their noise drawn from this seed. */
    public GradientOptions gradientOptions(long seed) {
        return GradientOptions.of(gradient, seed);
    }

    /** The knobs of one group, in the form's order. */
    public List<Knob> knobs(Group group, Optimizer optimizer) {
        return switch (group) {
            case METHOD -> optimizer.knobs();
            case SCHEDULE -> kind().knobs();
            case GRADIENT -> GradientOptions.KNOBS;
        };
    }

    /** The settings of one group. */
    public Knobs settings(Group group) {
        return switch (group) {
            case METHOD -> method;
            case SCHEDULE -> scheduling;
            case GRADIENT -> gradient;
        };
    }

    /** With one group set otherwise. */
    public Tuning with(Group group, Knobs settings) {
        return switch (group) {
            case METHOD -> new Tuning(settings, schedule, scheduling, gradient);
            case SCHEDULE -> new Tuning(method, schedule, settings, gradient);
            case GRADIENT -> new Tuning(method, schedule, scheduling, settings);
        };
    }

    /** With another schedule, at its defaults. */
    public Tuning scheduled(ScheduleKind other) {
        return new Tuning(method, other.id(), Knobs.initial(other.knobs()), gradient);
    }
}
