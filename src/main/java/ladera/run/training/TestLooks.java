package ladera.run.training;

import java.util.ArrayList;
import java.util.List;

/**
 * How often samples that are set aside to judge by have been asked: whoever chooses by their answers learns from them too.
 * Looks are only ever added, never taken back.
 *
 * @param looks in the order of the first look
 */
public record TestLooks(List<Look> looks) {
    static final TestLooks NONE = new TestLooks(List.of());

    /** More different samples than anybody sets aside for one session. */
    static final int MOST = 1000;

    /**
     * Looks at the same samples: the same data, parted alike by the same seed.
     *
     * @param times at least 1
     */
    record Look(DataRecipe data, Parting parting, long seed, int times) {
        boolean atSame(Look other) {
            return data.equals(other.data) && parting.equals(other.parting) && seed == other.seed;
        }
    }

    public TestLooks {
        looks = List.copyOf(looks);
    }

    /** How often the samples have been asked that a race sets aside. */
    public int at(TrainingRace race) {
        Look wanted = once(race);
        return looks.stream()
                .filter(wanted::atSame)
                .mapToInt(Look::times)
                .findFirst()
                .orElse(0);
    }

    /** With one look more at those of a race. */
    TestLooks after(TrainingRace race) {
        Look once = once(race);
        return with(new TestLooks(List.of(new Look(once.data, once.parting, once.seed, at(race) + 1))));
    }

    /** Of each samples the greater number of looks. */
    TestLooks with(TestLooks others) {
        List<Look> all = new ArrayList<>(looks);
        for (Look other : others.looks) {
            int known = 0;
            while (known < all.size() && !all.get(known).atSame(other)) {
                known++;
            }
            if (known == all.size()) {
                all.add(other);
            } else if (all.get(known).times < other.times) {
                all.set(known, other);
            }
        }
        return new TestLooks(all);
    }

    private static Look once(TrainingRace race) {
        return new Look(race.data(), race.parting(), race.seed(), 1);
    }
}
