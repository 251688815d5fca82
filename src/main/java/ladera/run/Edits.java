package ladera.run;

import java.util.List;
import ladera.num.PlanePoint;
import ladera.optim.Optimizers;

/** The changes that a person can make to a race. */
public final class Edits {
    private Edits() {}

    private interface RaceEdit extends SectionEdit<Race> {
        @Override
        default RaceKind kind() {
            return Race.KIND;
        }
    }

    /** Races on another terrain, from its own start or, where it has a ring of minima, from a fan; knobs are kept. */
    public record ChooseTerrain(Terrain terrain) implements RaceEdit {
        @Override
        public Race change(Race race) {
            Starts starts = race.starts();
            boolean radial = !Double.isNaN(terrain.minimumRadius());
            if (!radial || !(starts instanceof Starts.Fan)) {
                starts = new Starts.Together(terrain.start());
            }
            return race.on(terrain).from(starts).retuned(List.of());
        }
    }

    /** Sets out from elsewhere. */
    public record SetStarts(Starts starts) implements RaceEdit {
        @Override
        public Race change(Race race) {
            return race.from(starts).retuned(List.of());
        }

        @Override
        public String gesture() {
            return "starts";
        }
    }

    /** Drags one contestant's start; a start that is shared, or a fan, moves as a whole. */
    public record DragStart(int contestant, PlanePoint to) implements RaceEdit {
        @Override
        public Race change(Race race) {
            Starts moved = race.starts()
                    .dragged(race.rank(contestant), race.contestants().size(), to);
            return race.from(moved).retuned(List.of());
        }

        @Override
        public String gesture() {
            return "drag start " + contestant;
        }
    }

    /** Adds an optimizer with a learning rate that suits the terrain. */
    public record AddContestant(String optimizer) implements RaceEdit {
        @Override
        public Race change(Race race) {
            return race.joinedBy(Examples.suited(Optimizers.ALL.get(optimizer), race));
        }
    }

    /** Gives every contestant a learning rate that suits the terrain, from the first step on; other knobs are kept. */
    public record SuitRates() implements RaceEdit {
        @Override
        public Race change(Race race) {
            return race.with(race.contestants().stream()
                            .map(one -> one.tuned(one.tuning()
                                    .with(
                                            Tuning.Group.METHOD,
                                            Examples.suited(
                                                    one.method(), one.tuning().method(), race.terrain()))))
                            .toList())
                    .retuned(List.of());
        }
    }

    /** Shows a contestant so many pairs at each step, from the first step on; 0 for all of them. */
    public record SetBatch(int contestant, int size) implements RaceEdit {
        @Override
        public Race change(Race race) {
            return race.replacing(contestant, one -> one.inBatches(size));
        }

        @Override
        public String gesture() {
            return "batch " + contestant;
        }
    }

    /** Draws other random numbers. */
    public record SetSeed(long seed) implements RaceEdit {
        @Override
        public Race change(Race race) {
            return race.seeded(seed);
        }

        @Override
        public String gesture() {
            return "seed";
        }
    }

    /** Makes the race longer or shorter. */
    public record SetSteps(int steps) implements RaceEdit {
        @Override
        public Race change(Race race) {
            return race.over(steps);
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
}
