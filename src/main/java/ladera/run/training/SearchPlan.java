package ladera.run.training;

import java.util.ArrayList;
import java.util.List;
import ladera.net.Activations;
import ladera.net.Initializers;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Rng;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.optim.Schedules;
import ladera.run.Tuning;

/**
 * What a search for the best network may choose from, and its budget. Combinations are tried in a random order without repeating
 * one, each with a rate of its own: Bergstra and Bengio 2012, "Random Search for Hyper-Parameter Optimization".
 *
 * @param hidden hidden widths of each shape
 * @param activations ids, one for all hidden layers of a network
 * @param initializers ids
 * @param optimizers ids
 * @param schedules ids
 * @param rateSpread how many times higher or lower than the method's usual rate a network's may be, drawn evenly in powers; 1 to
 *     leave rates as they are
 * @param networks how many are trained
 * @param steps updates each is given; a method that takes several evaluations an update is given as many evaluations
 */
public record SearchPlan(
        List<List<Integer>> hidden,
        List<String> activations,
        List<String> initializers,
        List<String> optimizers,
        List<String> schedules,
        double rateSpread,
        int networks,
        int steps) {
    /** More than anybody waits for. */
    public static final int MOST_NETWORKS = 1000;

    /** A rate further from the usual one than this helps nobody. */
    public static final double WIDEST_SPREAD = 1000;

    /** Schedules that need to know no more than how long a run is. */
    public static final List<String> SCHEDULES =
            List.of("constant", "cosine", "step", "exponential", "linear_warmup", "one_cycle");

    /** Stream of the seed's randomness; none of a network's own purposes has it. */
    private static final long STREAM = 0x5ea4c4;

    /** Shares set aside to choose and to judge by, where the race sets nothing aside. */
    private static final double HELD_OUT = 0.2;

    /** A rate that is cut at every third of a run, one that has fallen to a hundredth at its end, a warm-up of a twentieth. */
    private static final int STAIRS = 3;

    private static final double LAST_FACTOR = 0.01;
    private static final int WARM_UP = 20;

    private static final String LINE_SEARCH = "LBFGS";

    public SearchPlan {
        hidden = hidden.stream().map(List::copyOf).toList();
        activations = known("activations", activations, Activations.ALL.ids());
        initializers = known("initializers", initializers, Initializers.ALL.ids());
        optimizers = known("optimizers", optimizers, Optimizers.ALL.ids());
        schedules = known("schedules", schedules, SCHEDULES);
        if (hidden.isEmpty()) {
            throw new Refusal(new Problem("search.nothing", "hidden"));
        }
        if (!(rateSpread >= 1 && rateSpread <= WIDEST_SPREAD)) {
            throw new Refusal(new Problem("search.spread", "rate_spread", rateSpread, WIDEST_SPREAD));
        }
        if (networks < 1 || networks > MOST_NETWORKS) {
            throw new Refusal(new Problem("search.networks", "networks", networks, MOST_NETWORKS));
        }
        if (steps < 1 || steps > TrainingRace.MOST_STEPS) {
            throw new Refusal(new Problem("race.steps", "steps", steps, TrainingRace.MOST_STEPS));
        }
    }

    private static List<String> known(String place, List<String> chosen, List<String> all) {
        if (chosen.isEmpty()) {
            throw new Refusal(new Problem("search.nothing", place));
        }
        for (String id : chosen) {
            if (!all.contains(id)) {
                throw new Refusal(new Problem("search.unknown", place, id, String.join(", ", all)));
            }
        }
        return List.copyOf(chosen);
    }

    /** A search that takes about a minute on a grid of 32 x 32 points, and usually finds a good network. */
    public static SearchPlan usual() {
        return new SearchPlan(
                List.of(List.of(16, 16), List.of(32, 32), List.of(64, 64)),
                List.of("tanh", "relu", "silu"),
                List.of("xavier_normal", "he_normal"),
                List.of("SGD", "Adam", "LBFGS"),
                List.of("constant", "cosine"),
                3,
                24,
                1000);
    }

    public SearchPlan withHidden(List<List<Integer>> other) {
        return new SearchPlan(other, activations, initializers, optimizers, schedules, rateSpread, networks, steps);
    }

    public SearchPlan withActivations(List<String> other) {
        return new SearchPlan(hidden, other, initializers, optimizers, schedules, rateSpread, networks, steps);
    }

    public SearchPlan withInitializers(List<String> other) {
        return new SearchPlan(hidden, activations, other, optimizers, schedules, rateSpread, networks, steps);
    }

    public SearchPlan withOptimizers(List<String> other) {
        return new SearchPlan(hidden, activations, initializers, other, schedules, rateSpread, networks, steps);
    }

    public SearchPlan withSchedules(List<String> other) {
        return new SearchPlan(hidden, activations, initializers, optimizers, other, rateSpread, networks, steps);
    }

    public SearchPlan withSpread(double other) {
        return new SearchPlan(hidden, activations, initializers, optimizers, schedules, other, networks, steps);
    }

    public SearchPlan overNetworks(int other) {
        return new SearchPlan(hidden, activations, initializers, optimizers, schedules, rateSpread, other, steps);
    }

    public SearchPlan overSteps(int other) {
        return new SearchPlan(hidden, activations, initializers, optimizers, schedules, rateSpread, networks, other);
    }

    /** How many combinations there are, rates aside. A method that finds its steps by itself has no schedule to combine with. */
    public long combinations() {
        return networkShapes() * (rated() * schedules.size() + searching());
    }

    private long networkShapes() {
        return (long) hidden.size() * activations.size() * initializers.size();
    }

    private int searching() {
        return optimizers.contains(LINE_SEARCH) ? 1 : 0;
    }

    private long rated() {
        return optimizers.size() - searching();
    }

    /** How many networks are trained: no more than there are different ones. */
    public int total() {
        return (int) (rateSpread > 1 && rated() > 0 ? networks : Math.min(networks, combinations()));
    }

    /** The networks in the order in which they are tried, each with the task of {@code base}; their keys count from 1. */
    public List<Learner> candidates(Learner base, long seed) {
        Rng rng = new Rng(seed, STREAM);
        List<Learner> candidates = new ArrayList<>();
        List<Choice> all = choices();
        List<Choice> again =
                all.stream().filter(one -> !one.optimizer.equals(LINE_SEARCH)).toList();
        List<Choice> round = all;
        while (candidates.size() < total()) {
            for (int place : rng.permutation(round.size())) {
                double factor = Math.pow(rateSpread, 2 * rng.nextDouble() - 1);
                if (candidates.size() < total()) {
                    candidates.add(candidate(base, candidates.size() + 1, round.get(place), factor));
                }
            }
            // Whoever comes round again comes with another rate; a line search would only repeat itself.
            round = again;
        }
        return candidates;
    }

    /** One of each. */
    private record Choice(
            List<Integer> widths, String activation, String initializer, String optimizer, String schedule) {}

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (List<Integer> widths : hidden) {
            for (String activation : activations) {
                for (String initializer : initializers) {
                    for (String optimizer : optimizers) {
                        boolean searches = optimizer.equals(LINE_SEARCH);
                        for (String schedule : searches ? schedules.subList(0, 1) : schedules) {
                            choices.add(new Choice(widths, activation, initializer, optimizer, schedule));
                        }
                    }
                }
            }
        }
        return choices;
    }

    private Learner candidate(Learner base, int key, Choice choice, double factor) {
        Optimizer optimizer = Optimizers.ALL.get(choice.optimizer);
        NetworkShape shape = new NetworkShape(
                choice.widths,
                Activations.of(choice.activation),
                Initializers.ALL.get(choice.initializer).make());
        Tuning tuning = tuning(optimizer, choice.schedule, factor);
        return new Learner(key, shape, base.task(), optimizer.id(), tuning, key - 1, true);
    }

    /** True for a method that finds the length of its steps by a line search: its rate and schedule are left alone. */
    public static boolean findsItsSteps(Learner learner) {
        return learner.optimizer().equals(LINE_SEARCH);
    }

    /** The usual rate times a factor. */
    private Tuning tuning(Optimizer optimizer, String schedule, double factor) {
        Tuning suited = TrainingExamples.suited(optimizer);
        Knob rate = optimizer.rateKnob();
        boolean searches = optimizer.id().equals(LINE_SEARCH);
        if (rate != null && !searches) {
            double turned = suited.method().real(rate.id()) * factor;
            suited = suited.with(Tuning.Group.METHOD, suited.method().with(rate, turned));
        }
        if (searches) {
            Knob search = Knobs.knob(optimizer.knobs(), "line_search_fn");
            return suited.with(Tuning.Group.METHOD, suited.method().with(search, "strong_wolfe"));
        }
        return scheduled(suited, schedule);
    }

    private Tuning scheduled(Tuning tuning, String schedule) {
        Tuning scheduled = tuning.scheduled(Schedules.ALL.get(schedule));
        return switch (schedule) {
            case "cosine" -> set(scheduled, "T_max", (long) steps);
            case "step" -> set(scheduled, "step_size", (long) Math.max(1, steps / STAIRS));
            case "exponential" -> set(scheduled, "gamma", Math.pow(LAST_FACTOR, 1.0 / steps));
            case "linear_warmup" -> set(scheduled, "total_iters", (long) Math.max(1, steps / WARM_UP));
            case "one_cycle" -> set(scheduled, "total_steps", (long) steps);
            default -> scheduled;
        };
    }

    private static Tuning set(Tuning tuning, String knob, Object value) {
        Knob turned = Knobs.knob(tuning.kind().knobs(), knob);
        return tuning.with(Tuning.Group.SCHEDULE, tuning.scheduling().with(turned, value));
    }

    /** How the samples are parted: as in the race, but that some are always set aside to choose and to judge by. */
    public static Parting parting(Parting of) {
        return new Parting(
                of.validation() > 0 ? of.validation() : HELD_OUT,
                of.test() > 0 ? of.test() : HELD_OUT,
                of.standardised());
    }

    /** The race in which one network is trained; every one starts from the race's seed and stops by its patience. */
    public TrainingRace race(TrainingRace base, Learner candidate) {
        return new TrainingRace(
                base.data(),
                parting(base.parting()),
                List.of(candidate),
                List.of(),
                base.patience(),
                base.seed(),
                steps);
    }
}
