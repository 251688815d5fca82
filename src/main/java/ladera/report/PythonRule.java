package ladera.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ladera.num.Knob;
import ladera.num.Knobs;

/**
 * How one optimizer stands in a script: as {@code torch.optim}'s own where that has it, otherwise as a class that writes the
 * rule out.
 */
final class PythonRule {
    /** Whose rule in torch.optim is ours for every setting; NAdam's is not: 1.13 differs from its documentation. */
    private static final Set<String> IN_TORCH = Set.of(
            "SGD", "Adagrad", "Adadelta", "RMSprop", "Adam", "AdamW", "Adamax", "RAdam", "Rprop", "ASGD", "LBFGS");

    /** Evaluations that PyTorch allows an inner iteration where none are given. */
    private static final int EVALUATIONS_OF_FOUR_ITERATIONS = 5;

    private final String id;
    private final boolean inTorch;

    /** @param settings all that are in force at some time of the run */
    PythonRule(String id, List<Knobs> settings) {
        this.id = id;
        this.inTorch = IN_TORCH.contains(id) && settings.stream().allMatch(one -> torchTakes(id, one));
    }

    private static boolean torchTakes(String id, Knobs settings) {
        if (!id.equals("Rprop")) {
            return true;
        }
        Knob.Pair etas = settings.pair("etas");
        return etas.first() < 1 && etas.second() > 1;
    }

    boolean isInTorch() {
        return inTorch;
    }

    /** The class that writes the rule out. */
    String definition() {
        return Python.definition(id);
    }

    /** The key of the learning rate in the optimizer's group; null without one. */
    static String rateKey(Knobs settings) {
        return settings.has("lr") ? "lr" : settings.has("alpha") && settings.has("beta") ? "alpha" : null;
    }

    /** Makes the optimizer of {@code p} with its first settings. */
    List<String> construction(Knobs settings) {
        List<String> lines = new ArrayList<>();
        Map<String, String> knobs = arguments(settings);
        if (!inTorch) {
            lines.add("optimizer = " + id + "([p], objective" + (knobs.isEmpty() ? "" : ", ") + joined(knobs) + ")");
            return lines;
        }
        boolean late = id.equals("SGD")
                && settings.flag("nesterov")
                && (settings.real("momentum") == 0 || settings.real("dampening") != 0);
        if (late) {
            knobs.put("nesterov", Python.flag(false));
        }
        lines.add("optimizer = torch.optim." + id + "([p], " + joined(knobs) + ")");
        if (late) {
            lines.add("# The constructor refuses this beside nesterov; the step itself does not.");
            lines.add("optimizer.param_groups[0][\"nesterov\"] = True");
        }
        return lines;
    }

    /** Goes on with other settings in mid-run; what the new ones need of memory starts from zero. */
    List<String> retuning(Knobs before, Knobs settings) {
        List<String> lines = new ArrayList<>();
        lines.add("optimizer.param_groups[0].update(" + joined(arguments(settings)) + ")");
        List<String> buffers = new ArrayList<>();
        if (settings.has("amsgrad") && settings.flag("amsgrad")) {
            buffers.add("max_exp_avg_sq");
        }
        if (id.equals("RMSprop") && settings.real("momentum") > 0) {
            buffers.add("momentum_buffer");
        }
        if (id.equals("RMSprop") && settings.flag("centered")) {
            buffers.add("grad_avg");
        }
        for (String buffer : buffers) {
            lines.add("optimizer.state[p].setdefault(\"" + buffer + "\", torch.zeros_like(p))");
        }
        if (id.equals("LBFGS") && before.integer("history_size") != settings.integer("history_size")) {
            lines.add("optimizer.state.clear()");
        }
        return lines;
    }

    private Map<String, String> arguments(Knobs settings) {
        Map<String, String> arguments = new LinkedHashMap<>();
        settings.asMap().forEach((knob, value) -> arguments.put(knob, Python.value(value)));
        if (id.equals("LBFGS") && settings.integer("max_eval") == 0) {
            int most = settings.integer("max_iter") * EVALUATIONS_OF_FOUR_ITERATIONS / 4;
            arguments.put("max_eval", Integer.toString(most));
        }
        return arguments;
    }

    private static String joined(Map<String, String> arguments) {
        List<String> all = new ArrayList<>();
        arguments.forEach((knob, value) -> all.add(knob + "=" + value));
        return String.join(", ", all);
    }
}
