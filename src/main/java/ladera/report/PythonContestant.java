package ladera.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import ladera.num.PlanePoint;
import ladera.optim.GradientOptions;
import ladera.optim.GradientOptions.Clip;
import ladera.optim.GradientOptions.Decay;
import ladera.run.Contestant;
import ladera.run.Race;
import ladera.run.Retuning;
import ladera.run.Tuning;

/** One contestant of a race as a Python function without arguments that runs it and prints every step. */
final class PythonContestant {
    private static final String INDENT = "    ";

    /** Settings that are in force from one step on. */
    private record Phase(long from, Tuning tuning, GradientOptions options) {
        boolean coupled() {
            return options.decay() == Decay.COUPLED && options.weightDecay() > 0;
        }

        boolean decoupled() {
            return options.decay() == Decay.DECOUPLED && options.weightDecay() > 0;
        }
    }

    private final Race race;
    private final Contestant contestant;
    private final List<Phase> phases = new ArrayList<>();
    private final PythonRule rule;
    private final Set<String> definitions;
    private final List<String> lines = new ArrayList<>();

    /** @param definitions takes the names of what the function calls */
    PythonContestant(Race race, Contestant contestant, Set<String> definitions) {
        this.race = race;
        this.contestant = contestant;
        this.definitions = definitions;
        begin(0, contestant.tuning());
        for (Retuning turn : race.retuningsOf(contestant.key())) {
            if (turn.step() < race.steps()) {
                begin(turn.step(), turn.tuning());
            }
        }
        rule = new PythonRule(
                contestant.optimizer(),
                phases.stream().map(phase -> phase.tuning.method()).toList());
        if (!rule.isInTorch()) {
            definitions.addAll(List.of("Rule", contestant.optimizer()));
        }
    }

    /** Of several settings from one step on the last one holds. */
    private void begin(long step, Tuning tuning) {
        if (!phases.isEmpty() && phases.get(phases.size() - 1).from == step) {
            phases.remove(phases.size() - 1);
        }
        phases.add(new Phase(step, tuning, tuning.gradientOptions(race.seed())));
    }

    static String name(Contestant contestant) {
        return "contestant_" + contestant.key();
    }

    String source() {
        add(0, "def " + name(contestant) + "():");
        add(1, "\"\"\"" + contestant.optimizer() + ".\"\"\"");
        PlanePoint start = race.startOf(contestant.key());
        add(
                1,
                "p = torch.tensor([" + Python.real(start.x()) + ", " + Python.real(start.y())
                        + "], requires_grad=True)");
        if (noisy()) {
            add(1, "evaluation = 0");
        }
        if (!rule.isInTorch()) {
            objective();
        }
        rule.construction(phases.get(0).tuning.method()).forEach(line -> add(1, line));
        closure();
        steps();
        return String.join("\n", lines) + "\n";
    }

    /** What a rule may ask elsewhere: value and Hessian, with the L2 term in them. */
    private void objective() {
        lines.add("");
        add(1, "def objective(q):");
        add(2, "value = " + function("q"));
        byPhase(2, phase -> phase.coupled() ? List.of("value = value + " + penalty(phase, "q")) : List.of());
        add(2, "return value");
        lines.add("");
    }

    private void closure() {
        lines.add("");
        add(1, "def closure():");
        if (noisy()) {
            add(2, "nonlocal evaluation");
        }
        add(2, "optimizer.zero_grad()");
        add(2, "loss = " + function("p"));
        add(2, "loss.backward()");
        byPhase(2, this::conditioning);
        add(2, "return loss");
        lines.add("");
    }

    /** Noise, clipping and the L2 term, in this order. */
    private List<String> conditioning(Phase phase) {
        GradientOptions options = phase.options;
        List<String> steps = new ArrayList<>();
        if (options.noise() > 0) {
            definitions.add("noise");
            steps.add("p.grad.add_(noise(" + race.seed() + ", step, evaluation), alpha=" + Python.real(options.noise())
                    + ")");
            steps.add("evaluation += 1");
        }
        String threshold = Python.real(options.threshold());
        if (options.clip() == Clip.NORM) {
            steps.add("torch.nn.utils.clip_grad_norm_([p], " + threshold + ")");
        } else if (options.clip() == Clip.VALUE) {
            steps.add("torch.nn.utils.clip_grad_value_([p], " + threshold + ")");
        }
        if (phase.coupled()) {
            steps.add("p.grad.add_(p.detach(), alpha=" + Python.real(options.weightDecay()) + ")");
            steps.add("loss = loss + " + penalty(phase, "p"));
        }
        return steps;
    }

    /** What is descended, of the step's batch where there are batches. */
    private String function(String at) {
        return "f(" + at + "[0], " + at + "[1]" + (contestant.batch() > 0 ? ", batch)" : ")");
    }

    private static String penalty(Phase phase, String at) {
        return "0.5 * " + Python.real(phase.options.weightDecay()) + " * torch.dot(" + at + ", " + at + ")";
    }

    private void steps() {
        add(1, "step = 0");
        add(1, "show(" + contestant.key() + ", 0, p)");
        if (contestant.batch() > 0) {
            definitions.add("batches");
            add(1, "drawn = batches(" + race.seed() + ", " + contestant.batch() + ")");
        }
        add(1, "for step in range(" + race.steps() + "):");
        if (contestant.batch() > 0) {
            add(2, "batch = next(drawn)");
        }
        for (int i = 1; i < phases.size(); i++) {
            add(2, "if step == " + phases.get(i).from + ":");
            rule.retuning(
                            phases.get(i - 1).tuning.method(),
                            phases.get(i).tuning.method())
                    .forEach(line -> add(3, line));
        }
        if (noisy()) {
            add(2, "evaluation = 0");
        }
        byPhase(2, this::rate);
        boolean decoupled = phases.stream().anyMatch(Phase::decoupled);
        if (decoupled) {
            add(2, "before = p.detach().clone()");
        }
        takeStep();
        if (decoupled) {
            add(2, "with torch.no_grad():");
            byPhase(3, phase -> List.of(phase.decoupled() ? "p.sub_(before, alpha=" + share(phase) + ")" : "pass"));
        }
        add(2, "if not show(" + contestant.key() + ", step + 1, p):");
        add(3, "break");
    }

    private void takeStep() {
        if (rule.isInTorch()) {
            add(2, "optimizer.step(closure)");
            return;
        }
        add(2, "try:");
        add(3, "optimizer.step(closure)");
        add(2, "except Stopped:");
        add(3, "break");
    }

    private List<String> rate(Phase phase) {
        String key = PythonRule.rateKey(phase.tuning.method());
        String factor = PythonSchedule.factor(phase.tuning, race.steps(), definitions);
        return key == null || factor.equals("1.0")
                ? List.of()
                : List.of("optimizer.param_groups[0][\"" + key + "\"] = "
                        + Python.real(phase.tuning.method().real(key)) + " * " + factor);
    }

    /** The part by which decoupled decay shrinks the parameters. */
    private String share(Phase phase) {
        String lambda = Python.real(phase.options.weightDecay());
        String key = PythonRule.rateKey(phase.tuning.method());
        return lambda + " * "
                + (key == null
                        ? PythonSchedule.factor(phase.tuning, race.steps(), definitions)
                        : "optimizer.param_groups[0][\"" + key + "\"]");
    }

    private boolean noisy() {
        return phases.stream().anyMatch(phase -> phase.options.noise() > 0);
    }

    /** The lines of each phase, told apart by the step where they differ. */
    private void byPhase(int depth, Function<Phase, List<String>> ofPhase) {
        List<List<String>> all = phases.stream().map(ofPhase).toList();
        if (all.stream().distinct().count() == 1) {
            all.get(0).forEach(line -> add(depth, line));
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            boolean last = i == all.size() - 1;
            add(depth, last ? "else:" : (i == 0 ? "if" : "elif") + " step < " + phases.get(i + 1).from + ":");
            (all.get(i).isEmpty() ? List.of("pass") : all.get(i)).forEach(line -> add(depth + 1, line));
        }
    }

    private void add(int depth, String line) {
        lines.add(INDENT.repeat(depth) + line);
    }
}
