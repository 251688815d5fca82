package ladera.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Point;
import ladera.optim.Optimizers;

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
    public record DragStart(int contestant, Point to) implements Edit {
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
                    one -> new Contestant(one.key(), one.optimizer(), one.knobs(), one.style(), visible));
        }
    }

    /** Gives a contestant another optimizer. */
    public record SetOptimizer(int contestant, String optimizer) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Race race = experiment.race();
            Knobs suited = Examples.suited(Optimizers.ALL.get(optimizer), race).knobs();
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

    /**
     * Turns a knob from the step in sight on. Before the first step that is a setting; later it is an event, and what the
     * contestant was to do after it no longer holds.
     */
    public record Retune(int contestant, String knob, Object value) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Race race = experiment.race();
            Contestant one = race.contestant(contestant);
            Knob turned = Knobs.knob(one.method().knobs(), knob);
            Knobs settings = race.knobsAt(contestant, cursor).with(turned, value);
            List<Retuning> kept = new ArrayList<>();
            for (Retuning turn : race.retunings()) {
                if (turn.contestant() != contestant || turn.step() < cursor) {
                    kept.add(turn);
                }
            }
            if (cursor == 0) {
                return replace(experiment.with(race.retuned(kept)), contestant, it -> it.tuned(settings));
            }
            kept.add(new Retuning(cursor, contestant, settings));
            return experiment.with(race.retuned(kept));
        }

        @Override
        public String gesture() {
            return "knob " + contestant + " " + knob;
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

    /** Goes into another room. */
    public record Enter(String room) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return experiment.in(room);
        }
    }

    private static Experiment replace(Experiment experiment, int key, UnaryOperator<Contestant> change) {
        Race race = experiment.race();
        race.contestant(key);
        return experiment.with(race.with(race.contestants().stream()
                .map(one -> one.key() == key ? change.apply(one) : one)
                .toList()));
    }
}
