package ladera.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Numerals;
import ladera.num.PlanePoint;
import ladera.optim.Outcome;
import ladera.run.Contestant;
import ladera.run.Ghost;
import ladera.run.Race;
import ladera.run.Scene;
import ladera.run.Starts;
import ladera.run.Trail;
import ladera.text.Words;

/** What the pictures of a race draw of a scene: paths, ghosts and starts. */
public final class RacePictures {
    private RacePictures() {}

    /** One trace for each contestant in sight, ghosts first, so that they lie beneath. */
    public static List<Trace> traces(Scene scene) {
        List<Trace> traces = new ArrayList<>();
        Race race = scene.experiment().race();
        for (Ghost ghost : scene.ghosts()) {
            Contestant contestant = race.contestant(ghost.key());
            if (contestant.visible()) {
                traces.add(new Trace(
                        ghost.x(), ghost.y(), ghost.loss(), ghost.x().size(), contestant.style(), true, false));
            }
        }
        for (Contestant contestant : race.contestants()) {
            Trail trail = scene.trail(contestant.key());
            if (contestant.visible() && trail != null) {
                traces.add(trace(scene, contestant, trail));
            }
        }
        return traces;
    }

    private static Trace trace(Scene scene, Contestant contestant, Trail trail) {
        long cursor = scene.playback().cursor();
        return new Trace(
                trail.x(),
                trail.y(),
                trail.loss(),
                (int) Math.min(cursor + 1, trail.x().size()),
                contestant.style(),
                false,
                fell(trail, cursor));
    }

    /** True where a contestant's run has ended badly by a step. */
    public static boolean fell(Trail trail, long step) {
        Outcome.Kind kind = trail.outcome().kind();
        return trail.endedBy(step) && (kind == Outcome.Kind.DIVERGED || kind == Outcome.Kind.STOPPED);
    }

    /** What a contestant is called with the settings in force, such as SGD with momentum. */
    public static String name(Words words, Contestant contestant, Knobs settings) {
        return OptimizerName.of(words, contestant.method(), settings);
    }

    /** The contestants in sight, in the race's order. */
    static List<Contestant> seen(Race race) {
        return race.contestants().stream().filter(Contestant::visible).toList();
    }

    /** What the contestants in sight are called in a legend, in their order: those of one name by their rates too, all by their batches where these differ. */
    static List<String> labels(Race race, Words words) {
        List<Contestant> seen = seen(race);
        List<String> names = seen.stream()
                .map(one -> name(words, one, one.tuning().method()))
                .toList();
        List<String> labels = new ArrayList<>();
        for (int k = 0; k < seen.size(); k++) {
            boolean alone = Collections.frequency(names, names.get(k)) == 1;
            labels.add(names.get(k) + (alone ? "" : rate(seen.get(k))) + batch(seen, seen.get(k)));
        }
        return labels;
    }

    static List<Legend.Entry> legend(Race race, Words words) {
        List<Contestant> seen = seen(race);
        List<String> labels = labels(race, words);
        List<Legend.Entry> entries = new ArrayList<>();
        for (int k = 0; k < seen.size(); k++) {
            entries.add(new Legend.Entry(labels.get(k), seen.get(k).style()));
        }
        return entries;
    }

    /** What to add to a contestant's name where some of the race see batches and others do not, or others; otherwise nothing. */
    public static String batch(Race race, int contestant) {
        return batch(race.contestants(), race.contestant(contestant));
    }

    private static String batch(List<Contestant> among, Contestant contestant) {
        boolean alike = among.stream().map(Contestant::batch).distinct().count() <= 1;
        return alike || contestant.batch() == 0 ? "" : ", |B| = " + contestant.batch();
    }

    private static String rate(Contestant contestant) {
        Knob knob = contestant.method().rateKnob();
        return knob == null
                ? ""
                : ", " + knob.symbol() + " = "
                        + Numerals.shortest(contestant.tuning().method().real(knob.id()));
    }

    /** The starting points; {@code hot} is the key of the contestant whose start is under the hand, or 0. */
    public static List<Start> starts(Race race, int hot) {
        List<Start> starts = new ArrayList<>();
        if (race.starts() instanceof Starts.Together together) {
            starts.add(new Start(together.point(), Start.SHARED, hot != 0));
            return starts;
        }
        for (Contestant contestant : race.contestants()) {
            if (contestant.visible()) {
                PlanePoint point = race.startOf(contestant.key());
                starts.add(new Start(point, contestant.style(), contestant.key() == hot));
            }
        }
        return starts;
    }
}
