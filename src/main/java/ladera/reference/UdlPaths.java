package ladera.reference;

import static ladera.reference.NumberLists.row;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ladera.lesson.model.DescentPath;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Refusal;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.optim.Rule;

/** The kinds of lessons 6.2 to 6.5 that follow an optimizer step by step. */
final class UdlPaths {
    static final List<UdlKind> KINDS = List.of(
            new UdlKind("path_gd", (given, answer) -> path(given, descent(given), answer)),
            new UdlKind("path_sgd", (given, answer) -> path(given, descent(given), answer)),
            new UdlKind("path_gd_line_search", UdlPaths::lineSearch),
            new UdlKind("path_momentum", UdlPaths::momentum),
            new UdlKind("path_nesterov", UdlPaths::nesterov),
            new UdlKind("path_normalized", (given, answer) -> path(given, normalized(given), answer)),
            new UdlKind("path_adam", UdlPaths::adam));

    /** More steps than this are refused, not waited for without end. */
    private static final int MOST_STEPS = 1_000_000;

    private static final String ALPHA = "alpha";
    private static final String BETA = "beta";
    private static final String EPSILON = "epsilon";

    private UdlPaths() {}

    private static DescentPath path(UdlCase given, Rule rule, ObjectNode answer) {
        Fields inputs = given.inputs();
        DescentPath path = DescentPath.of(
                UdlProblem.loss(given),
                UdlProblem.descended(given),
                rule,
                UdlProblem.schedule(given),
                inputs.finite("start", 2),
                steps(given));
        answer.set("path", vectors(path.points()));
        answer.set("losses", row(path.losses()));
        answer.set("gradients", vectors(path.gradients()));
        if (UdlProblem.hasSchedule(given)) {
            answer.set("alphas", row(path.rates()));
        }
        return path;
    }

    static int steps(UdlCase given) {
        return given.inputs().whole("n_steps", 0, MOST_STEPS);
    }

    private static ArrayNode vectors(List<Doubles> vectors) {
        return NumberLists.rows(vectors.stream().map(Doubles::toArray).toArray(double[][]::new));
    }

    private static Rule descent(UdlCase given) {
        return rule(given, "SGD", Map.of("lr", ALPHA));
    }

    private static Rule normalized(UdlCase given) {
        return rule(given, "SignNormalizedGD", Map.of("lr", ALPHA, "eps", EPSILON));
    }

    private static void lineSearch(UdlCase given, ObjectNode answer) {
        Map<String, Object> settings = new HashMap<>();
        for (String knob : List.of("max_dist", "thresh", "max_iter")) {
            settings.put(knob, given.inputs().number(knob));
        }
        DescentPath path = path(given, rule(given, Optimizers.ALL.get("UDLLineSearch"), settings), answer);
        ArrayNode alphas = answer.putArray("alphas");
        memory(path, "\\alpha").forEach(alpha -> alphas.add(alpha.get(0)));
    }

    private static void momentum(UdlCase given, ObjectNode answer) {
        DescentPath path = path(given, rule(given, "UDLMomentum", Map.of(ALPHA, ALPHA, BETA, BETA)), answer);
        answer.set("m", vectors(memory(path, "m")));
    }

    private static void nesterov(UdlCase given, ObjectNode answer) {
        Optimizer optimizer = Optimizers.ALL.get("UDLNesterov");
        Fields inputs = given.inputs();
        String distance =
                Hyper.choice(Knobs.knob(optimizer.knobs(), "lookahead").choices(), inputs.text("lookahead"));
        Map<String, Object> settings = new HashMap<>();
        settings.put(ALPHA, inputs.number(ALPHA));
        settings.put(BETA, inputs.number(BETA));
        settings.put("lookahead", distance);
        DescentPath path = path(given, rule(given, optimizer, settings), answer);
        answer.set("m", vectors(memory(path, "m")));
    }

    private static void adam(UdlCase given, ObjectNode answer) {
        Rule rule = rule(given, "UDLAdam", Map.of(ALPHA, ALPHA, BETA, BETA, "gamma", "gamma", "eps", EPSILON));
        DescentPath path = path(given, rule, answer);
        answer.set("m", vectors(memory(path, "m")));
        answer.set("v", vectors(memory(path, "v")));
        answer.set("m_tilde", vectors(memory(path, "\\tilde{m}")));
        answer.set("v_tilde", vectors(memory(path, "\\tilde{v}")));
    }

    /** What a rule remembers after each step; nothing where no step was taken. */
    private static List<Doubles> memory(DescentPath path, String symbol) {
        return path.memory().getOrDefault(symbol, List.of());
    }

    /** @param inputs which input each knob is set by */
    private static Rule rule(UdlCase given, String optimizer, Map<String, String> inputs) {
        Map<String, Object> settings = new HashMap<>();
        Optimizer chosen = Optimizers.ALL.get(optimizer);
        inputs.forEach((knob, input) -> settings.put(knob, setting(given, Knobs.knob(chosen.knobs(), knob), input)));
        return rule(given, chosen, settings);
    }

    /** A knob's value; where it is refused, the input is named as the file does, whatever the knob is called. */
    private static Object setting(UdlCase given, Knob knob, String input) {
        double value = given.inputs().number(input);
        try {
            return knob.check(value);
        } catch (Refusal refusal) {
            throw new Refusal(refusal.problem().of(given.inputs().path(input)));
        }
    }

    private static Rule rule(UdlCase given, Optimizer optimizer, Map<String, Object> settings) {
        return Places.at(given.inputs().place(), () -> optimizer.rule(Knobs.of(optimizer.knobs(), settings)));
    }
}
