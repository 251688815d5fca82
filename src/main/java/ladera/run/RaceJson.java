package ladera.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import ladera.num.PlanePoint;
import ladera.optim.Optimizer;

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
        List<Retuning> retunings = LineupJson.retunings(race, "contestant", contestants, Race.MOST_STEPS);
        long seed = race.optional("seed", JsonPlace::seed, 0L);
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
                double spread = fan.optional("spread", JsonPlace::real, WHOLE_CIRCLE);
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
        Optimizer optimizer = LineupJson.optimizer(one);
        LineupJson.Head head = LineupJson.Head.read(one, before);
        int batch = one.optional("batch_size", at -> (int) at.whole(1, Terrain.Fitted.MOST_PAIRS), 0);
        Tuning tuning = TuningJson.read(one, optimizer);
        return new Contestant(head.key(), optimizer.id(), tuning, batch, head.style(), head.visible());
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
        LineupJson.write(race.retunings(), "contestant", to);
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
