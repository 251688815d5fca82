package ladera.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.PlanePoint;
import ladera.optim.Optimizers;
import ladera.optim.Schedules;

/** The changes that a person can make to a race. */
public final class Edits {
    private Edits() {}

    /** Races on another terrain, from its own start or, where it has a ring of minima, from a fan; knobs are kept. */
    public record ChooseTerrain(Terrain terrain) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Race race = experiment.race();
            Starts starts = race.starts();
            boolean radial = !Double.isNaN(terrain.minimumRadius());
            if (!radial || !(starts instanceof Starts.Fan)) {
                starts = new Starts.Together(terrain.start());
            }
            return experiment.with(race.on(terrain).from(starts).retuned(List.of()));
        }
    }

    /** Sets out from elsewhere. */
    public record SetStarts(Starts starts) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return experiment.with(experiment.race().from(starts).retuned(List.of()));
        }

        @Override
        public String gesture() {
            return "starts";
        }
    }

    /** Drags one contestant's start; a start that is shared, or a fan, moves as a whole. */
    public record DragStart(int contestant, PlanePoint to) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Race race = experiment.race();
            Starts moved = race.starts()
                    .dragged(race.rank(contestant), race.contestants().size(), to);
            return experiment.with(race.from(moved).retuned(List.of()));
        }

        @Override
        public String gesture() {
            return "drag start " + contestant;
        }
    }

    /** Adds an optimizer with a learning rate that suits the terrain. */
    public record AddContestant(String optimizer) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Race race = experiment.race();
            List<Contestant> more = new ArrayList<>(race.contestants());
            more.add(Examples.suited(Optimizers.ALL.get(optimizer), race));
            return experiment.with(race.with(more));
        }
    }

    /** Gives every contestant a learning rate that suits the terrain, from the first step on; other knobs are kept. */
    public record SuitRates() implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Race race = experiment.race();
            return experiment.with(race.with(race.contestants().stream()
                            .map(one -> one.tuned(one.tuning()
                                    .with(
                                            Tuning.Group.METHOD,
                                            Examples.suited(
                                                    one.method(), one.tuning().method(), race.terrain()))))
                            .toList())
                    .retuned(List.of()));
        }
    }

    /** Takes a contestant out of the race. */
    public record RemoveContestant(int contestant) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Race race = experiment.race();
            race.contestant(contestant);
            return experiment.with(race.with(race.contestants().stream()
                            .filter(one -> one.key() != contestant)
                            .toList())
                    .retuned(race.retunings().stream()
                            .filter(turn -> turn.contestant() != contestant)
                            .toList()));
        }
    }

    /** Shows or hides a contestant's path. */
    public record SetVisible(int contestant, boolean visible) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return replace(
                    experiment,
                    contestant,
                    one -> new Contestant(one.key(), one.optimizer(), one.tuning(), one.style(), visible));
        }
    }

    /** Gives a contestant another optimizer. */
    public record SetOptimizer(int contestant, String optimizer) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Race race = experiment.race();
            Tuning suited = Examples.suited(Optimizers.ALL.get(optimizer), race).tuning();
            Experiment changed = replace(
                    experiment,
                    contestant,
                    one -> new Contestant(one.key(), optimizer, suited, one.style(), one.visible()));
            return changed.with(changed.race()
                    .retuned(race.retunings().stream()
                            .filter(turn -> turn.contestant() != contestant)
                            .toList()));
        }
    }

    /** Turns a knob from the step in sight on. */
    public record Retune(int contestant, Tuning.Group group, String knob, Object value) implements Edit {
        /** Turns a knob of the optimizer's own. */
        public Retune(int contestant, String knob, Object value) {
            this(contestant, Tuning.Group.METHOD, knob, value);
        }

        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return tuned(experiment, contestant, cursor, tuning -> {
                Contestant one = experiment.race().contestant(contestant);
                Knob turned = Knobs.knob(tuning.knobs(group, one.method()), knob);
                return tuning.with(group, tuning.settings(group).with(turned, value));
            });
        }

        @Override
        public String gesture() {
            return "knob " + contestant + " " + group + " " + knob;
        }
    }

    /** Gives a contestant's learning rate another schedule from the step in sight on. */
    public record SetSchedule(int contestant, String schedule) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return tuned(experiment, contestant, cursor, tuning -> tuning.scheduled(Schedules.ALL.get(schedule)));
        }
    }

    /** Draws other random numbers. */
    public record SetSeed(long seed) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return experiment.with(experiment.race().seeded(seed));
        }

        @Override
        public String gesture() {
            return "seed";
        }
    }

    /** Makes the race longer or shorter. */
    public record SetSteps(int steps) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return experiment.with(experiment.race().over(steps));
        }

        @Override
        public String gesture() {
            return "steps";
        }
    }

    /** Puts a section in the place of the one of its kind, and goes to the room that shows it. */
    public record Show(Section section) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return experiment.with(section).in(section.kind().room());
        }
    }

    /**
     * Another tuning from the step in sight on. Before the first step that is a setting; later it is an event, and what the
     * contestant was to do after it no longer holds.
     */
    private static Experiment tuned(Experiment experiment, int key, long cursor, UnaryOperator<Tuning> change) {
        Race race = experiment.race();
        Tuning settings = change.apply(race.tuningAt(key, cursor));
        List<Retuning> kept = Retuning.before(race.retunings(), key, cursor);
        if (cursor == 0) {
            return replace(experiment.with(race.retuned(kept)), key, it -> it.tuned(settings));
        }
        kept.add(new Retuning(cursor, key, settings));
        return experiment.with(race.retuned(kept));
    }

    private static Experiment replace(Experiment experiment, int key, UnaryOperator<Contestant> change) {
        Race race = experiment.race();
        race.contestant(key);
        return experiment.with(race.with(race.contestants().stream()
                .map(one -> one.key() == key ? change.apply(one) : one)
                .toList()));
    }
}
