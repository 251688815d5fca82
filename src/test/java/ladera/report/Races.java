package ladera.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ladera.expr.Formula;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.PlanePoint;
import ladera.optim.GradientOptions;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.optim.ScheduleKind;
import ladera.optim.Schedules;
import ladera.run.Contestant;
import ladera.run.Race;
import ladera.run.Retuning;
import ladera.run.Starts;
import ladera.run.Terrain;
import ladera.run.Tuning;
import ladera.surface.PairModel;

/** Races whose scripts are looked at. */
final class Races {
    private static final String RECORDS = "/ladera/reference/pytorch/trajectories.json";
    private static final String GABOR_LESSON = "/ladera/reference/udl/6_3_Stochastic_Gradient_Descent.json";

    /** Of a path of that lesson, relatively. */
    private static final double GABOR_TOLERANCE = 1e-10;

    private static final Terrain BOWL = new Terrain.Listed("matyas");
    private static final PlanePoint START = new PlanePoint(1.3, -0.8);
    private static final int STEPS = 24;

    /** The race of a bundled record, and how far and how closely it is to be met. */
    record Trial(Race race, double tolerance, int reliableSteps) {}

    private Races() {}

    /** Every bundled record, by its optimizer and its number among that optimizer's. */
    static Map<String, Trial> records() throws IOException {
        Map<String, Trial> trials = new LinkedHashMap<>();
        Map<String, Integer> taken = new TreeMap<>();
        try (InputStream in = Races.class.getResourceAsStream(RECORDS)) {
            for (JsonNode record : new ObjectMapper().readTree(in).get("records")) {
                String id = record.get("optimizer").asText();
                trials.put(id + "-" + taken.merge(id, 1, Integer::sum), trial(id, record));
            }
        }
        lineSearches()
                .forEach(trial -> trials.put("UDLLineSearch-" + taken.merge("UDLLineSearch", 1, Integer::sum), trial));
        return trials;
    }

    /** What only the lessons have records of. */
    private static List<Trial> lineSearches() throws IOException {
        List<Trial> trials = new ArrayList<>();
        try (InputStream in = Races.class.getResourceAsStream(GABOR_LESSON)) {
            for (JsonNode one : new ObjectMapper().readTree(in).get("cases")) {
                if (one.get("kind").asText().equals("path_gd_line_search")) {
                    JsonNode inputs = one.get("inputs");
                    Map<String, Object> hyper = new LinkedHashMap<>();
                    for (String knob : List.of("max_dist", "thresh", "max_iter")) {
                        hyper.put(knob, inputs.get(knob).asDouble());
                    }
                    Tuning tuning = tuning("UDLLineSearch", hyper);
                    PlanePoint start = new PlanePoint(
                            inputs.get("start").get(0).asDouble(),
                            inputs.get("start").get(1).asDouble());
                    int steps = inputs.get("n_steps").asInt();
                    Race race =
                            from(new Terrain.Listed("gabor"), start, List.of(contestant(1, "UDLLineSearch", tuning)));
                    trials.add(new Trial(race.over(steps), GABOR_TOLERANCE, steps));
                }
            }
        }
        return trials;
    }

    private static Trial trial(String id, JsonNode record) {
        Map<String, Object> hyper = new LinkedHashMap<>();
        record.get("hyper").properties().forEach(entry -> hyper.put(entry.getKey(), value(entry.getValue())));
        int steps = record.get("iterates").size() - 1;
        JsonNode start = record.get("start");
        Race race = from(
                new Terrain.Listed(record.get("surface").asText()),
                new PlanePoint(start.get(0).asDouble(), start.get(1).asDouble()),
                List.of(contestant(1, id, tuning(id, hyper))));
        return new Trial(
                race.over(Math.max(1, steps)),
                record.get("rel_tol").asDouble(),
                Math.min(steps, record.get("reliable_steps").asInt()));
    }

    private static Object value(JsonNode json) {
        if (json.isArray()) {
            return new Knob.Pair(json.get(0).asDouble(), json.get(1).asDouble());
        }
        if (json.isNumber()) {
            return json.asDouble();
        }
        return json.isBoolean() ? (Object) json.asBoolean() : json.isNull() ? "none" : json.asText();
    }

    static Race adamOnRosenbrock() {
        Tuning tuning = tuning("Adam", Map.of("lr", 0.05));
        return from(new Terrain.Listed("rosenbrock"), new PlanePoint(-1.2, 1), List.of(contestant(1, "Adam", tuning)))
                .over(60);
    }

    /** Every optimizer with noise, clipped by norm, and an L2 term. */
    static Race noisy() {
        return withOptions(
                Map.of("clip", "norm", "clip_threshold", 0.4, "noise", 0.05, "decay", "coupled", "decay_rate", 0.05));
    }

    /** Every optimizer clipped by value, with decoupled decay. */
    static Race decaying() {
        return withOptions(Map.of("clip", "value", "clip_threshold", 0.3, "decay", "decoupled", "decay_rate", 0.02));
    }

    private static Race withOptions(Map<String, Object> options) {
        List<Contestant> contestants = new ArrayList<>();
        for (Optimizer optimizer : Optimizers.ALL) {
            Tuning tuning = tuning(optimizer.id(), Map.of())
                    .with(Tuning.Group.GRADIENT, Knobs.of(GradientOptions.KNOBS, options));
            contestants.add(contestant(contestants.size() + 1, optimizer.id(), tuning));
        }
        return from(BOWL, START, contestants);
    }

    /** Every optimizer under a schedule, every schedule on some optimizer. */
    static Race schedules() {
        List<Contestant> contestants = new ArrayList<>();
        List<ScheduleKind> kinds = Schedules.ALL.entries();
        for (Optimizer optimizer : Optimizers.ALL) {
            ScheduleKind kind = kinds.get(contestants.size() % kinds.size());
            Knobs settings = Knobs.initial(kind.knobs());
            for (Knob knob : kind.knobs()) {
                // Short enough for much to happen within the race.
                settings = knob.kind() == Knob.Kind.INTEGER ? settings.with(knob, 7L) : settings;
            }
            Tuning tuning = tuning(optimizer.id(), Map.of()).scheduled(kind).with(Tuning.Group.SCHEDULE, settings);
            contestants.add(contestant(contestants.size() + 1, optimizer.id(), tuning));
        }
        return from(BOWL, START, contestants);
    }

    /** Every optimizer with each of its knobs turned at step 5, and a schedule and options begun at step 11. */
    static Race retunings() {
        List<Contestant> contestants = new ArrayList<>();
        List<Retuning> turns = new ArrayList<>();
        for (Optimizer optimizer : Optimizers.ALL) {
            int key = contestants.size() + 1;
            Tuning first = tuning(optimizer.id(), Map.of());
            contestants.add(contestant(key, optimizer.id(), first));
            Knobs turned = first.method();
            for (Knob knob : optimizer.knobs()) {
                turned = turned.with(knob, turned(knob, turned.get(knob.id())));
            }
            Tuning second = first.with(Tuning.Group.METHOD, turned);
            turns.add(new Retuning(5, key, second));
            turns.add(new Retuning(
                    11,
                    key,
                    second.scheduled(Schedules.ALL.get("exponential"))
                            .with(
                                    Tuning.Group.GRADIENT,
                                    Knobs.of(GradientOptions.KNOBS, Map.of("clip", "norm", "decay", "decoupled")))));
        }
        return from(BOWL, START, contestants).retuned(turns);
    }

    /** Every optimizer on batches. */
    static Race batches() {
        List<Contestant> contestants = new ArrayList<>();
        for (Optimizer optimizer : Optimizers.ALL) {
            Tuning tuning = tuning(optimizer.id(), Map.of());
            if (optimizer.rateKnob() != null) {
                tuning = tuning.with(Tuning.Group.METHOD, tuning.method().with(optimizer.rateKnob(), 0.02));
            }
            int key = contestants.size() + 1;
            contestants.add(contestant(key, optimizer.id(), tuning).inBatches(5 + key));
        }
        return from(new Terrain.Listed("gabor"), new PlanePoint(-1.5, 8.5), contestants)
                .seeded(5_000_000_000L)
                .over(10);
    }

    /** A straight line over pairs of somebody's own. */
    static Race overPairs() {
        Terrain terrain = new Terrain.Fitted(
                PairModel.LINEAR, Doubles.of(0, 1.5, -2, 0.3), Doubles.of(0.1, -1, 3, 1), Domain.square(2));
        List<Contestant> contestants = List.of(
                contestant(1, "Newton", tuning("Newton", Map.of())),
                contestant(2, "UDLLineSearch", tuning("UDLLineSearch", Map.of()))
                        .inBatches(4),
                contestant(3, "Adam", tuning("Adam", Map.of())).inBatches(1));
        return from(terrain, START, contestants);
    }

    private static Object turned(Knob knob, Object value) {
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof Long whole) {
            return knob.id().equals("max_eval") ? 0L : whole + 2;
        }
        if (value instanceof Knob.Pair pair) {
            return knob.id().equals("betas")
                    ? new Knob.Pair(0.8, 0.9)
                    : new Knob.Pair(pair.first(), pair.second() * 1.1);
        }
        if (value instanceof Double real) {
            return real == 0 ? (Object) 0.3 : real * 0.7;
        }
        return knob.choices().get(knob.choices().size() - 1);
    }

    /** A short race of three optimizers whose scripts need value, gradient and Hessian. */
    static Race on(Terrain terrain) {
        List<Contestant> contestants = new ArrayList<>();
        for (String id : List.of("SGD", "Adam", "DampedNewton")) {
            contestants.add(contestant(contestants.size() + 1, id, tuning(id, Map.of())));
        }
        return from(terrain, terrain.start(), contestants).over(8);
    }

    static Terrain typed(String formula) {
        return new Terrain.Typed(Formula.parse(formula), Domain.square(2));
    }

    private static Race from(Terrain terrain, PlanePoint start, List<Contestant> contestants) {
        return new Race(terrain, new Starts.Together(start), contestants, List.of(), -7, STEPS);
    }

    private static Contestant contestant(int key, String optimizer, Tuning tuning) {
        return new Contestant(key, optimizer, tuning, key, true);
    }

    private static Tuning tuning(String optimizer, Map<String, ?> settings) {
        return Tuning.of(Knobs.of(Optimizers.ALL.get(optimizer).knobs(), settings));
    }
}
