package ladera.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ladera.num.Knobs;
import ladera.optim.Schedule;
import ladera.run.Tuning;

/** What the learning rate is multiplied by, as a Python expression of {@code step}. */
final class PythonSchedule {
    private PythonSchedule() {}

    /**
     * The factor; {@code 1.0} for a constant rate.
     *
     * @param steps over how many steps it must hold
     * @param definitions takes the names of what the expression calls
     */
    static String factor(Tuning tuning, int steps, Set<String> definitions) {
        Knobs knobs = tuning.scheduling();
        switch (tuning.schedule()) {
            case "constant":
                return "1.0";
            case "step":
                return real(knobs, "gamma") + " ** (step // " + knobs.integer("step_size") + ")";
            case "exponential":
                return real(knobs, "gamma") + " ** step";
            case "cosine":
                definitions.add("cosine");
                return "cosine(1.0, " + real(knobs, "eta_min") + ", step / " + knobs.integer("T_max") + ")";
            case "cosine_restarts":
                definitions.addAll(List.of("cosine", "restarts"));
                return "restarts(step, " + knobs.integer("T_0") + ", " + knobs.integer("T_mult") + ", "
                        + real(knobs, "eta_min") + ")";
            case "linear_warmup":
                String first = real(knobs, "start_factor");
                int whole = knobs.integer("total_iters");
                return "(" + first + " + (1 - " + first + ") * min(step, " + whole + ") / " + whole + ")";
            case "one_cycle":
                definitions.addAll(List.of("cosine", "one_cycle"));
                return "one_cycle(step, " + knobs.integer("total_steps") + ", " + real(knobs, "pct_start") + ", "
                        + real(knobs, "div_factor") + ", " + real(knobs, "final_div_factor") + ")";
            case "inverse_time":
                return "(1 / (1 + " + real(knobs, "decay") + " * step))";
            default:
                return table(tuning.schedulingRule(), steps);
        }
    }

    private static String real(Knobs knobs, String id) {
        return Python.real(knobs.real(id));
    }

    /** A schedule without words of its own here: its factors one by one. */
    private static String table(Schedule schedule, int steps) {
        List<String> factors = new ArrayList<>();
        for (long step = 0; step < steps; step++) {
            factors.add(Python.real(schedule.factor(step)));
        }
        return "[" + String.join(", ", factors) + "][step]";
    }
}
