package ladera.run;

import java.util.List;
import ladera.net.Batches;
import ladera.num.Knobs;
import ladera.num.Objective;
import ladera.num.PlanePoint;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.optim.Optimizer;

/**
 * Everything that decides how optimizers race down a surface: the same race gives the same numbers.
 *
 * @param contestants each with batches that the terrain has pairs for
 * @param retunings knobs turned in mid-run, in the order of their steps
 * @param seed of the noise and of the batches
 * @param steps how many steps the race is over
 */
public record Race(
        Terrain terrain, Starts starts, List<Contestant> contestants, List<Retuning> retunings, long seed, int steps)
        implements TunedLineup<Race, Contestant> {
    public static final RaceKind KIND = new RaceKind();

    /** More than anybody watches, and few enough that the histories of eight contestants fit in memory. */
    public static final int MOST_STEPS = 1_000_000;

    /** As many as can be told apart by colour, marker and dash. */
    public static final int MOST_CONTESTANTS = 32;

    public Race {
        contestants = List.copyOf(contestants);
        retunings = Retuning.inOrder(retunings);
        if (steps < 1 || steps > MOST_STEPS) {
            throw new Refusal(new Problem("race.steps", "steps", steps, MOST_STEPS));
        }
        if (contestants.size() > MOST_CONTESTANTS) {
            throw new Refusal(new Problem("race.contestants", "contestants", contestants.size(), MOST_CONTESTANTS));
        }
        int pairs = terrain.pairs();
        for (int i = 0; i < contestants.size(); i++) {
            requireBatch(contestants.get(i).batch(), pairs, "race.contestants[" + i + "].batch_size");
        }
    }

    private static void requireBatch(int size, int pairs, String place) {
        if (size < 0) {
            throw new Refusal(new Problem("batch.size", place, size));
        }
        if (size > 0 && pairs == 0) {
            throw new Refusal(new Problem("race.no-pairs", place, size));
        }
        if (size > pairs) {
            throw new Refusal(new Problem("batch.larger", place, size, pairs));
        }
    }

    @Override
    public RaceKind kind() {
        return KIND;
    }

    /** On another terrain; batches are kept where it has as many pairs. */
    public Race on(Terrain other) {
        int pairs = other.pairs();
        List<Contestant> there = contestants.stream()
                .map(one -> one.inBatches(one.batch() <= pairs ? one.batch() : 0))
                .toList();
        return new Race(other, starts, there, retunings, seed, steps);
    }

    public Race from(Starts other) {
        return new Race(terrain, other, contestants, retunings, seed, steps);
    }

    @Override
    public Race with(List<Contestant> others) {
        return new Race(terrain, starts, others, retunings, seed, steps);
    }

    @Override
    public Race retuned(List<Retuning> others) {
        return new Race(terrain, starts, contestants, others, seed, steps);
    }

    public Race seeded(long other) {
        return new Race(terrain, starts, contestants, retunings, other, steps);
    }

    public Race over(int otherSteps) {
        return new Race(terrain, starts, contestants, retunings, seed, otherSteps);
    }

    @Override
    public List<Contestant> entrants() {
        return contestants;
    }

    @Override
    public Problem absent(int key) {
        return new Problem("race.no-contestant", "contestants", key);
    }

    /** Settings with a learning rate that suits the terrain. */
    @Override
    public Tuning suited(Optimizer optimizer) {
        return Tuning.of(Examples.suited(optimizer, Knobs.initial(optimizer.knobs()), terrain));
    }

    /**
     * The contestant with this key.
     *
     * @throws Refusal where it has left the race
     */
    public Contestant contestant(int key) {
        return entrant(key);
    }

    /** Its place in the list, from 0; -1 where it is not there. */
    public int rank(int key) {
        for (int i = 0; i < contestants.size(); i++) {
            if (contestants.get(i).key() == key) {
                return i;
            }
        }
        return -1;
    }

    /** What a contestant's steps see: the terrain, or a batch of its pairs each; for one thread. */
    public Objective descendedBy(int key) {
        return descended(terrain, contestant(key).batch(), seed);
    }

    static Objective descended(Terrain terrain, int batch, long seed) {
        return batch == 0 ? terrain.function() : new BatchedLoss(terrain.loss(), new Batches.Prefixes(batch, seed));
    }

    /** Where a contestant sets out. */
    public PlanePoint startOf(int key) {
        return starts.of(rank(key), contestants.size());
    }
}
