package ladera.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ladera.num.PlanePoint;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * Everything that decides how optimizers race down a surface: the same race gives the same numbers.
 *
 * @param retunings knobs turned in mid-run, in the order of their steps
 * @param steps how many steps the race is over
 */
public record Race(
        Terrain terrain, Starts starts, List<Contestant> contestants, List<Retuning> retunings, long seed, int steps)
        implements Section {
    public static final RaceKind KIND = new RaceKind();

    /** More than anybody watches, and few enough that the histories of eight contestants fit in memory. */
    public static final int MOST_STEPS = 1_000_000;

    /** As many as can be told apart by colour, marker and dash. */
    public static final int MOST_CONTESTANTS = 32;

    public Race {
        contestants = List.copyOf(contestants);
        List<Retuning> ordered = new ArrayList<>(retunings);
        ordered.sort(Comparator.comparingLong(Retuning::step));
        retunings = List.copyOf(ordered);
        if (steps < 1 || steps > MOST_STEPS) {
            throw new Refusal(new Problem("race.steps", "steps", steps, MOST_STEPS));
        }
        if (contestants.size() > MOST_CONTESTANTS) {
            throw new Refusal(new Problem("race.contestants", "contestants", contestants.size(), MOST_CONTESTANTS));
        }
    }

    @Override
    public RaceKind kind() {
        return KIND;
    }

    public Race on(Terrain other) {
        return new Race(other, starts, contestants, retunings, seed, steps);
    }

    public Race from(Starts other) {
        return new Race(terrain, other, contestants, retunings, seed, steps);
    }

    public Race with(List<Contestant> others) {
        return new Race(terrain, starts, others, retunings, seed, steps);
    }

    public Race retuned(List<Retuning> others) {
        return new Race(terrain, starts, contestants, others, seed, steps);
    }

    public Race seeded(long other) {
        return new Race(terrain, starts, contestants, retunings, other, steps);
    }

    public Race over(int otherSteps) {
        return new Race(terrain, starts, contestants, retunings, seed, otherSteps);
    }

    /**
     * The contestant with this key.
     *
     * @throws Refusal where it has left the race
     */
    public Contestant contestant(int key) {
        return contestants.stream()
                .filter(one -> one.key() == key)
                .findFirst()
                .orElseThrow(() -> new Refusal(new Problem("race.no-contestant", "contestants", key)));
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

    /** Where a contestant sets out. */
    public PlanePoint startOf(int key) {
        return starts.of(rank(key), contestants.size());
    }

    /** The settings a contestant goes by in the step after {@code step} steps. */
    public Tuning tuningAt(int key, long step) {
        Tuning tuning = contestant(key).tuning();
        for (Retuning turn : retunings) {
            if (turn.contestant() == key && turn.step() <= step) {
                tuning = turn.tuning();
            }
        }
        return tuning;
    }

    /** The knobs turned in mid-run by one contestant. */
    public List<Retuning> retuningsOf(int key) {
        return retunings.stream().filter(turn -> turn.contestant() == key).toList();
    }

    /** A key that no contestant has. */
    public int freeKey() {
        return contestants.stream().mapToInt(Contestant::key).max().orElse(0) + 1;
    }

    /** The first style that no contestant has. */
    public int freeStyle() {
        int style = 0;
        while (taken(style)) {
            style++;
        }
        return style;
    }

    private boolean taken(int style) {
        return contestants.stream().anyMatch(one -> one.style() == style);
    }
}
