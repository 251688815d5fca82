package ladera.bench;

import java.util.ArrayList;
import java.util.List;
import ladera.net.Batches;
import ladera.net.Initializers;
import ladera.net.TrainingObjective;
import ladera.num.Parallel;
import ladera.run.LentThreads;

/** A slice of a loss landscape: the loss of a network of 2-32-32-1 on 1,024 samples at 51 x 51 points of a plane, all cores. */
final class Slice extends Benchmark {
    private static final int SIDE = 51;
    private static final double GOAL = 2;

    /** Layer by layer from one flat vector of parameters, as a person writes it for such a picture. */
    private static final String PEER = """
            THREADS
            side = MODULE.linspace(-4, 4, 32, dtype=DTYPE)
            x = MODULE.stack(MODULE.meshgrid(side, side, indexing="xy"), -1).reshape(-1, 2)
            u = (x * x).sum(1).reshape(-1, 1)
            y = MODULE.sin(0.8 * u) / u ** 0.9
            widths = [2, 32, 32, 1]
            count = sum((widths[k] + 1) * widths[k + 1] for k in range(3))
            ramp = MODULE.linspace(-1, 1, count, dtype=DTYPE)
            origin, first, second = 0.3 * MODULE.sin(100 * ramp), 0.3 * MODULE.sin(37 * ramp), 0.3 * MODULE.cos(53 * ramp)
            def loss(p):
                h, at = x, 0
                for k in range(3):
                    rows, columns = widths[k + 1], widths[k]
                    omega = p[at:at + rows * columns].reshape(rows, columns)
                    at += rows * columns
                    h = h @ omega.T + p[at:at + rows]
                    at += rows
                    if k < 2:
                        h = MODULE.tanh(h)
                return ((h - y) ** 2).mean()
            def once():
                for i in range(51):
                    for j in range(51):
                        loss(origin + (i / 25 - 1) * first + (j / 25 - 1) * second)
            """;

    private final CourseNetwork network = new CourseNetwork(2, 32, 32, 1);

    Slice() {
        super("slice-51-2-32-32-1", Scale.MILLISECONDS, Goal.timesThePeer(GOAL));
    }

    @Override
    public double limit() {
        Effort point = Effort.forward(network.architecture(), CourseNetwork.SAMPLES);
        return scale().figure(point.times(SIDE * SIDE).over(CourseNetwork.CORES).seconds());
    }

    @Override
    public Runnable work() {
        TrainingObjective objective = CourseNetwork.objective(network.training(new Batches.Full()));
        double[] origin = network.start();
        double[] first = direction(1);
        double[] second = direction(2);
        double[] losses = new double[SIDE * SIDE];
        Parallel threads = LentThreads.ofMachine();
        return () -> threads.forEach(SIDE, row -> row(objective.fork(), row, origin, first, second, losses));
    }

    private double[] direction(long seed) {
        return Initializers.of("pytorch")
                .network(network.architecture(), seed)
                .parameters()
                .toArray();
    }

    private static void row(
            TrainingObjective objective, int row, double[] origin, double[] first, double[] second, double[] losses) {
        double[] point = new double[origin.length];
        double b = 2.0 * row / (SIDE - 1) - 1;
        for (int i = 0; i < SIDE; i++) {
            double a = 2.0 * i / (SIDE - 1) - 1;
            for (int p = 0; p < point.length; p++) {
                point[p] = origin[p] + a * first[p] + b * second[p];
            }
            losses[row * SIDE + i] = objective.value(point);
        }
    }

    @Override
    public List<Peer> peers() {
        List<Peer> peers = new ArrayList<>(
                Peer.inBothPrecisions("numpy", PEER.replace("MODULE", "numpy").replace("THREADS", "")));
        for (int threads = 1; threads <= 2; threads++) {
            String source =
                    PEER.replace("MODULE", "torch").replace("THREADS", "torch.set_num_threads(" + threads + ")");
            for (Peer peer : Peer.inBothPrecisions("torch", source)) {
                String variant = peer.variant() + ", " + threads + (threads == 1 ? " thread" : " threads");
                peers.add(new Peer(peer.module(), variant, peer.source()));
            }
        }
        return peers;
    }
}
