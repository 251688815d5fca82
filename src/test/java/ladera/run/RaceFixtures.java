package ladera.run;

import java.util.List;
import java.util.Map;
import ladera.num.Knobs;
import ladera.num.Parallel;
import ladera.num.PlanePoint;
import ladera.num.Ticker;
import ladera.optim.Optimizers;

/** Races, and a clock that moves only when told. */
final class RaceFixtures {
    private RaceFixtures() {}

    /** Time in a test's own hand. */
    static final class HandClock implements Ticker {
        private long nanos;

        void passSeconds(double seconds) {
            nanos += Math.round(seconds * 1e9);
        }

        @Override
        public long nanos() {
            return nanos;
        }
    }

    static Contestant contestant(int key, String optimizer, Map<String, ?> knobs) {
        return new Contestant(
                key, optimizer, Tuning.of(Knobs.of(Optimizers.ALL.get(optimizer).knobs(), knobs)), key - 1, true);
    }

    static Race race(String surface, PlanePoint start, Contestant... contestants) {
        return new Race(
                new Terrain.Listed(surface), new Starts.Together(start), List.of(contestants), List.of(), 7, 400);
    }

    /** A desk without threads: answers nothing, does everything at once. */
    static Desk desk(Race race, Ticker ticker) {
        Inquiry nobody = new Inquiry(null, null, command -> {});
        return new Desk(Experiment.of(race), ticker, Parallel.ALONE, nobody);
    }

    /** Does a command and all the computing that follows from it. */
    static Scene after(Desk desk, Command... commands) {
        for (Command command : commands) {
            command.on(desk);
            do {
                desk.work(Long.MAX_VALUE);
            } while (desk.busy());
        }
        return desk.scene();
    }
}
