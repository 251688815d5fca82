package ladera.bench;

import java.util.List;
import java.util.Map;
import ladera.net.Batches;
import ladera.net.TrainingObjective;
import ladera.num.Knobs;
import ladera.optim.Descent;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.optim.Rule;

/** The first fifty iterations of L-BFGS with strong Wolfe searches on a network of 2-32-32-1 with all samples. */
final class LbfgsIterations extends Benchmark {
    private static final int ITERATIONS = 50;
    private static final double GOAL = 4;

    /** Products with a parameter that the pairs of an iteration take: two loops, a product and a sum each. */
    private static final int A_PAIR = 4;

    private static final String PEER = """
            def once():
                torch.manual_seed(0)
                model = network()
                optimizer = torch.optim.LBFGS(model.parameters(), max_iter=50, max_eval=1000000, tolerance_grad=0,
                                              tolerance_change=0, history_size=100, line_search_fn="strong_wolfe")
                def closure():
                    optimizer.zero_grad()
                    value = loss(model(x), y)
                    value.backward()
                    return value
                optimizer.step(closure)
            """;

    private final CourseNetwork network = new CourseNetwork(2, 32, 32, 1);

    LbfgsIterations() {
        super("lbfgs-all-2-32-32-1", Scale.perSecond("iterations/s", ITERATIONS), Goal.timesThePeer(GOAL));
    }

    @Override
    public double limit() {
        Effort gradient =
                Effort.gradient(network.architecture(), CourseNetwork.SAMPLES).over(CourseNetwork.CORES);
        double pairs = (double) A_PAIR * ITERATIONS / 2 * network.architecture().parameters();
        return 1 / gradient.plus(new Effort(pairs)).seconds();
    }

    @Override
    public Runnable work() {
        TrainingObjective objective = CourseNetwork.objective(network.training(new Batches.Full()));
        Optimizer lbfgs = Optimizers.ALL.get("LBFGS");
        Rule rule = lbfgs.rule(Knobs.of(
                lbfgs.knobs(),
                Map.of(
                        "max_iter",
                        1,
                        "tolerance_grad",
                        0.0,
                        "tolerance_change",
                        0.0,
                        "history_size",
                        100,
                        "line_search_fn",
                        "strong_wolfe")));
        double[] start = network.start();
        return () -> {
            Descent descent = new Descent(objective, rule, start, Descent.Guard.PARAMETERS_AND_LOSS);
            for (int iteration = 0; iteration < ITERATIONS; iteration++) {
                descent.advance();
            }
        };
    }

    @Override
    public List<Peer> peers() {
        return PyTorch.peers(network.widths(), PEER);
    }
}
