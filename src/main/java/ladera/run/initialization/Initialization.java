package ladera.run.initialization;

import java.util.List;
import java.util.Map;
import ladera.net.Activations;
import ladera.net.Initializer;
import ladera.net.Initializers;
import ladera.net.Losses;
import ladera.net.WeightDecay;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Lineup;
import ladera.run.Tuning;
import ladera.run.training.Learner;
import ladera.run.training.LearningTask;
import ladera.run.training.NetworkShape;
import ladera.run.training.Parting;
import ladera.run.training.TrainingRace;

/**
 * Everything that decides what the initialisation room shows: one ensemble, the schemes that are compared on it, and the
 * training by which they are tried.
 */
public record Initialization(Ensemble ensemble, List<Scheme> schemes, Trial trial)
        implements Lineup<Initialization, Scheme> {
    public static final InitializationKind KIND = new InitializationKind();

    /** As many as can be told apart by colour, marker and dash. */
    public static final int MOST_SCHEMES = 16;

    static final Initialization FIRST = new Initialization(
            new Ensemble(
                    new DeepShape(50, List.of(100), 100, 100),
                    Activations.of("relu"),
                    new Feed.Normal(0, 1, 200),
                    0,
                    Ensemble.Top.NORMAL,
                    20,
                    7),
            List.of(
                    new Scheme(1, Initializers.of("he_normal"), null, 0, true),
                    new Scheme(2, normal(0.012), null, 1, true),
                    new Scheme(3, normal(0.03), null, 3, true),
                    new Scheme(4, Initializers.of("xavier_normal"), null, 4, true),
                    new Scheme(5, Initializers.of("pytorch"), null, 2, true)),
            Trial.FIRST);

    public Initialization {
        schemes = List.copyOf(schemes);
        if (schemes.size() > MOST_SCHEMES) {
            throw new Refusal(new Problem("ensemble.schemes", "schemes", schemes.size(), MOST_SCHEMES));
        }
    }

    @Override
    public InitializationKind kind() {
        return KIND;
    }

    public Initialization on(Ensemble other) {
        return new Initialization(other, schemes, trial);
    }

    @Override
    public Initialization with(List<Scheme> others) {
        return new Initialization(ensemble, others, trial);
    }

    public Initialization tried(Trial other) {
        return new Initialization(ensemble, schemes, other);
    }

    /** The same networks, weights and training for the training room, as many as it takes. */
    public TrainingRace asTraining() {
        LearningTask task =
                new LearningTask(Losses.of("least_squares"), LearningTask.BatchPlan.full(), WeightDecay.NONE, 0);
        List<Integer> widths = ensemble.shape().all();
        List<Integer> hidden = widths.subList(1, widths.size() - 1);
        List<Learner> learners = schemes.stream()
                .limit(TrainingRace.MOST_LEARNERS)
                .map(one -> new Learner(
                        one.key(),
                        new NetworkShape(hidden, one.activation(ensemble), one.initializer()),
                        task,
                        trial.optimizer(),
                        Tuning.of(trial.settings()),
                        one.style(),
                        one.visible()))
                .toList();
        Parting parting = new Parting(0, 0, true);
        return new TrainingRace(trial.recipe(), parting, learners, List.of(), 0, ensemble.seedOf(0), trial.steps());
    }

    @Override
    public List<Scheme> entrants() {
        return schemes;
    }

    @Override
    public Problem absent(int key) {
        return new Problem("ensemble.no-scheme", "schemes", key);
    }

    /**
     * The scheme with this key.
     *
     * @throws Refusal where it has left
     */
    public Scheme scheme(int key) {
        return entrant(key);
    }

    private static Initializer normal(double variance) {
        return Initializers.ALL.get("normal").make(Map.of("variance", variance));
    }
}
