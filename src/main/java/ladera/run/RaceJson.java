package ladera.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import ladera.num.PlanePoint;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;

/** The race's keys in a session file. */
final class RaceJson {
    /** Where a session says no spread of its fan. */
    private static final double WHOLE_CIRCLE = 360;

    private RaceJson() {}

    static Race read(JsonPlace race) {
        race.allowOnly("terrain", "starts", "contestants", "retunings", "seed", "steps");
        List<Contestant> contestants = new ArrayList<>();
        for (JsonPlace one : race.need("contestants").items(Race.MOST_CONTESTANTS)) {
            contestants.add(contestant(one, contestants));
        }
        List<Retuning> retunings = new ArrayList<>();
        if (race.has("retunings")) {
            for (JsonPlace one : race.need("retunings").items(100_000)) {
                retunings.add(retuning(one, contestants));
            }
        }
        long seed = race.has("seed") ? race.need("seed").whole(Long.MIN_VALUE, Long.MAX_VALUE) : 0;
        int steps = (int) race.need("steps").whole(1, Race.MOST_STEPS);
        Terrain terrain = TerrainJson.read(race.need("terrain"));
        Starts starts = starts(race.need("starts"));
        return new Race(terrain, starts, contestants, retunings, seed, steps);
    }

    private static Starts starts(JsonPlace starts) {
        starts.allowOnly("together", "apart", "fan");
        return starts.at(() -> {
            if (starts.has("fan")) {
                JsonPlace fan = starts.need("fan");
                fan.allowOnly("radius", "angle", "spread");
                double spread = fan.has("spread") ? fan.need("spread").real() : WHOLE_CIRCLE;
                return new Starts.Fan(
                        fan.need("radius").real(), fan.need("angle").real(), spread);
            }
            if (starts.has("apart")) {
                List<PlanePoint> points = new ArrayList<>();
                starts.need("apart").items(Race.MOST_CONTESTANTS).forEach(one -> points.add(one.point()));
                return new Starts.Apart(points);
            }
            return new Starts.Together(starts.need("together").point());
        });
    }

    private static Contestant contestant(JsonPlace one, List<Contestant> before) {
        one.allowOnly("key", "optimizer", "knobs", "schedule", "gradient", "batch_size", "style", "visible");
        JsonPlace id = one.need("optimizer");
        Optimizer optimizer = id.at(() -> Optimizers.ALL.get(id.word()));
        int key = (int) one.need("key").whole(1, Integer.MAX_VALUE);
        if (before.stream().anyMatch(other -> other.key() == key)) {
            throw one.need("key").wrong("json.repeated");
        }
        int style = one.has("style") ? (int) one.need("style").whole(0, 1000) : before.size();
        int batch = one.has("batch_size") ? (int) one.need("batch_size").whole(1, Terrain.Fitted.MOST_PAIRS) : 0;
        boolean visible = !one.has("visible") || one.need("visible").flag();
        return new Contestant(key, optimizer.id(), TuningJson.read(one, optimizer), batch, style, visible);
    }

    private static Retuning retuning(JsonPlace one, List<Contestant> contestants) {
        one.allowOnly("step", "contestant", "knobs", "schedule", "gradient");
        JsonPlace key = one.need("contestant");
        long wanted = key.whole(1, Integer.MAX_VALUE);
        Contestant contestant = contestants.stream()
                .filter(other -> other.key() == wanted)
                .findFirst()
                .orElseThrow(() -> key.wrong("json.unknown"));
        long step = one.need("step").whole(1, Race.MOST_STEPS);
        return new Retuning(step, contestant.key(), TuningJson.read(one, contestant.method()));
    }

    static void write(Race race, ObjectNode to) {
        TerrainJson.write(race.terrain(), to.putObject("terrain"));
        write(race.starts(), to.putObject("starts"));
        ArrayNode contestants = to.putArray("contestants");
        for (Contestant one : race.contestants()) {
            ObjectNode node = contestants.addObject();
            node.put("key", one.key()).put("optimizer", one.optimizer());
            TuningJson.write(one.tuning(), node);
            if (one.batch() > 0) {
                node.put("batch_size", one.batch());
            }
            node.put("style", one.style()).put("visible", one.visible());
        }
        ArrayNode retunings = to.putArray("retunings");
        for (Retuning turn : race.retunings()) {
            ObjectNode node = retunings.addObject();
            node.put("step", turn.step()).put("contestant", turn.contestant());
            TuningJson.write(turn.tuning(), node);
        }
        to.put("seed", race.seed()).put("steps", race.steps());
    }

    private static void write(Starts starts, ObjectNode to) {
        if (starts instanceof Starts.Fan fan) {
            to.putObject("fan")
                    .put("radius", fan.radius())
                    .put("angle", fan.angle())
                    .put("spread", fan.spread());
        } else if (starts instanceof Starts.Apart apart) {
            ArrayNode points = to.putArray("apart");
            apart.points().forEach(point -> points.addArray().add(point.x()).add(point.y()));
        } else if (starts instanceof Starts.Together together) {
            to.putArray("together")
                    .add(together.point().x())
                    .add(together.point().y());
        }
    }
}
