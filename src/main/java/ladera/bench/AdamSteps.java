package ladera.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.net.Batches;
import ladera.net.Training;
import ladera.net.TrainingObjective;
import ladera.num.Knobs;
import ladera.optim.Descent;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;

/** Training a network of tanh on 1,024 samples by Adam: an epoch of shuffled batches, or a step with all samples. */
final class AdamSteps extends Benchmark {
    private static final int BATCH = 32;
    private static final double RATE = 1e-3;

    private static final String PEER = """
            model = network()
            optimizer = torch.optim.Adam(model.parameters(), lr=0.001, foreach=FOREACH)
            def step(inputs, targets):
                optimizer.zero_grad()
                value = loss(model(inputs), targets)
                value.backward()
                optimizer.step()
            """;

    private static final String ALL = """
            def once():
                step(x, y)
            """;

    private static final String BATCHES = """
            def once():
                order = torch.randperm(1024)
                for first in range(0, 1024, 32):
                    batch = order[first:first + 32]
                    step(x[batch], y[batch])
            """;

    private final CourseNetwork network;
    private final boolean all;

    private AdamSteps(CourseNetwork network, boolean all, double goal) {
        super(
                "adam-" + (all ? "all" : BATCH) + "-" + network.name(),
                Scale.perSecond("steps/s", all ? 1 : CourseNetwork.SAMPLES / BATCH),
                Goal.timesThePeer(goal));
        this.network = network;
        this.all = all;
    }

    /** Steps with batches of 32, one thread. */
    static AdamSteps batches(double goal, Integer... widths) {
        return new AdamSteps(new CourseNetwork(widths), false, goal);
    }

    /** Steps with all samples, on all cores. */
    static AdamSteps all(double goal, Integer... widths) {
        return new AdamSteps(new CourseNetwork(widths), true, goal);
    }

    @Override
    public double limit() {
        int parameters = network.architecture().parameters();
        Effort gradient = all
                ? Effort.gradient(network.architecture(), CourseNetwork.SAMPLES).over(CourseNetwork.CORES)
                : Effort.gradient(network.architecture(), BATCH);
        return 1 / gradient.plus(Effort.adam(parameters)).seconds();
    }

    @Override
    public Runnable work() {
        Training training = network.training(all ? new Batches.Full() : new Batches.Epochs(BATCH, 1));
        TrainingObjective objective = CourseNetwork.objective(training);
        Optimizer adam = Optimizers.ALL.get("Adam");
        Descent descent = new Descent(
                objective,
                adam.rule(Knobs.of(adam.knobs(), Map.of("lr", RATE))),
                network.start(),
                Descent.Guard.PARAMETERS_AND_LOSS);
        if (all) {
            return descent::advance;
        }
        return () -> {
            for (int step = 0; step < CourseNetwork.SAMPLES / BATCH; step++) {
                descent.advance();
            }
        };
    }

    @Override
    public List<Peer> peers() {
        List<Peer> peers = new ArrayList<>();
        for (Peer peer : PyTorch.peers(network.widths(), PEER + (all ? ALL : BATCHES))) {
            peers.add(new Peer(peer.module(), peer.variant(), peer.source().replace("FOREACH", "False")));
            String variant = peer.variant() + ", foreach";
            peers.add(new Peer(peer.module(), variant, peer.source().replace("FOREACH", "True")));
        }
        return peers;
    }
}
