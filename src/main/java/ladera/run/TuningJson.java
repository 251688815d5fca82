package ladera.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.optim.GradientOptions;
import ladera.optim.Optimizer;
import ladera.optim.ScheduleKind;
import ladera.optim.Schedules;

/** A contestant's settings in a session file: keys {@code knobs}, {@code schedule} and {@code gradient}. */
public final class TuningJson {
    private TuningJson() {}

    /** @throws ladera.num.Refusal that names the place and the mend */
    public static Tuning read(JsonPlace one, Optimizer optimizer) {
        Tuning tuning = Tuning.of(
                one.has("knobs") ? knobs(one.need("knobs"), optimizer.knobs()) : Knobs.initial(optimizer.knobs()));
        if (one.has("schedule")) {
            JsonPlace schedule = one.need("schedule");
            JsonPlace id = schedule.need("id");
            ScheduleKind kind = id.at(() -> Schedules.ALL.get(id.word()));
            tuning = tuning.scheduled(kind);
            if (schedule.has("knobs")) {
                tuning = tuning.with(Tuning.Group.SCHEDULE, knobs(schedule.need("knobs"), kind.knobs()));
            }
        }
        return one.has("gradient")
                ? tuning.with(Tuning.Group.GRADIENT, knobs(one.need("gradient"), GradientOptions.KNOBS))
                : tuning;
    }

    /** What is as usual is left out. */
    public static void write(Tuning tuning, ObjectNode to) {
        write(tuning.method(), to.putObject("knobs"));
        Tuning usual = Tuning.of(tuning.method());
        if (!tuning.schedule().equals(usual.schedule())) {
            ObjectNode schedule = to.putObject("schedule").put("id", tuning.schedule());
            write(tuning.scheduling(), schedule.putObject("knobs"));
        }
        if (!tuning.gradient().equals(usual.gradient())) {
            write(tuning.gradient(), to.putObject("gradient"));
        }
    }

    /** Settings of a list of knobs; those not named are at their defaults. */
    public static Knobs knobs(JsonPlace knobs, List<Knob> list) {
        return knobs.at(() -> {
            Map<String, Object> given = new LinkedHashMap<>();
            knobs.node().fields().forEachRemaining(field -> given.put(field.getKey(), value(field.getValue())));
            return Knobs.of(list, given);
        });
    }

    private static Object value(JsonNode node) {
        if (node.isArray()
                && node.size() == 2
                && node.get(0).isNumber()
                && node.get(1).isNumber()) {
            return new Knob.Pair(node.get(0).doubleValue(), node.get(1).doubleValue());
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        return node.isNumber() ? (Object) node.doubleValue() : node.isBoolean() ? node.booleanValue() : node.asText();
    }

    public static void write(Knobs knobs, ObjectNode to) {
        for (Map.Entry<String, Object> knob : knobs.asMap().entrySet()) {
            Object value = knob.getValue();
            if (value instanceof Double real) {
                to.put(knob.getKey(), real);
            } else if (value instanceof Long whole) {
                to.put(knob.getKey(), whole);
            } else if (value instanceof Boolean flag) {
                to.put(knob.getKey(), flag);
            } else if (value instanceof Knob.Pair pair) {
                to.putArray(knob.getKey()).add(pair.first()).add(pair.second());
            } else {
                to.put(knob.getKey(), String.valueOf(value));
            }
        }
    }
}
