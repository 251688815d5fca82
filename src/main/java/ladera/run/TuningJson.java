package ladera.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
        Tuning tuning = Tuning.of(KnobsJson.read(one, "knobs", optimizer.knobs()));
        if (one.has("schedule")) {
            JsonPlace schedule = one.need("schedule");
            schedule.allowOnly("id", "knobs");
            JsonPlace id = schedule.need("id");
            ScheduleKind kind = id.at(() -> Schedules.ALL.get(id.word()));
            Knobs scheduling = KnobsJson.read(schedule, "knobs", kind.knobs());
            tuning = tuning.scheduled(kind).with(Tuning.Group.SCHEDULE, scheduling);
        }
        return tuning.with(Tuning.Group.GRADIENT, KnobsJson.read(one, "gradient", GradientOptions.KNOBS));
    }

    /** What is as usual is left out. */
    public static void write(Tuning tuning, ObjectNode to) {
        KnobsJson.write(tuning.method(), to.putObject("knobs"));
        Tuning usual = Tuning.of(tuning.method());
        if (!tuning.schedule().equals(usual.schedule())) {
            ObjectNode schedule = to.putObject("schedule").put("id", tuning.schedule());
            KnobsJson.write(tuning.scheduling(), schedule.putObject("knobs"));
        }
        if (!tuning.gradient().equals(usual.gradient())) {
            KnobsJson.write(tuning.gradient(), to.putObject("gradient"));
        }
    }
}
