package ladera.run;

import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.optim.Schedules;

/** The changes that a person can make to one of those that are compared, in whatever room. */
public final class LineupEdits {
    private LineupEdits() {}

    /** Takes one out. */
    public record Remove<S extends Lineup<S, E>, E extends Entrant<E>>(SectionKind<S, ?> kind, int key)
            implements SectionEdit<S> {
        @Override
        public S change(S section) {
            return section.without(key);
        }
    }

    /** Shows or hides the pictures of one. */
    public record SetVisible<S extends Lineup<S, E>, E extends Entrant<E>>(
            SectionKind<S, ?> kind, int key, boolean visible) implements SectionEdit<S> {
        @Override
        public S change(S section) {
            return section.replacing(key, one -> one.seen(visible));
        }
    }

    /** Puts one under another optimizer, at settings that suit it. */
    public record SetOptimizer<S extends TunedLineup<S, E>, E extends TunedEntrant<E>>(
            SectionKind<S, ?> kind, int key, String optimizer) implements SectionEdit<S> {
        @Override
        public S change(S section) {
            return section.under(key, optimizer);
        }
    }

    /** Turns a knob of one's optimizer, schedule or gradient from the step in sight on. */
    public record Retune<S extends TunedLineup<S, E>, E extends TunedEntrant<E>>(
            SectionKind<S, ?> kind, int key, Tuning.Group group, String knob, Object value) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            S section = experiment.section(kind);
            return experiment.with(section.tuned(key, cursor, tuning -> {
                Knob turned =
                        Knobs.knob(tuning.knobs(group, section.entrant(key).method()), knob);
                return tuning.with(group, tuning.settings(group).with(turned, value));
            }));
        }

        @Override
        public String gesture() {
            return "knob " + key + " " + group + " " + knob;
        }
    }

    /** Gives one's rate another schedule from the step in sight on. */
    public record SetSchedule<S extends TunedLineup<S, E>, E extends TunedEntrant<E>>(
            SectionKind<S, ?> kind, int key, String schedule) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            S section = experiment.section(kind);
            return experiment.with(section.tuned(key, cursor, tuning -> tuning.scheduled(Schedules.ALL.get(schedule))));
        }
    }
}
