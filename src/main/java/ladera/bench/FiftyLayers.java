package ladera.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Batches;
import ladera.net.DataSet;
import ladera.net.Initializers;
import ladera.net.Losses;
import ladera.net.Training;
import ladera.net.TrainingObjective;
import ladera.net.WeightDecay;
import ladera.num.Doubles;
import ladera.num.Rng;

/** Fifty layers of ReLU, 100 wide: 1,000 samples forward and back to every weight, all cores. */
final class FiftyLayers extends Benchmark {
    private static final int LAYERS = 50;
    private static final int WIDTH = 100;
    private static final int SAMPLES = 1000;
    private static final double GOAL = 1.5;

    private static final String NUMPY = """
            random = numpy.random.default_rng(0)
            omega = [(random.standard_normal((100, 100)) * 0.02 ** 0.5).astype(DTYPE) for _ in range(50)]
            beta = [numpy.zeros((100, 1), DTYPE) for _ in range(50)]
            x = random.standard_normal((100, 1000)).astype(DTYPE)
            def once():
                f, h = [], [x]
                for k in range(50):
                    f.append(omega[k] @ h[k] + beta[k])
                    h.append(numpy.maximum(f[k], 0))
                d, gradients = 2 * h[50], []
                for k in reversed(range(50)):
                    d = d * (f[k] > 0)
                    gradients.append((d @ h[k].T, d.sum(1)))
                    d = omega[k].T @ d
            """;

    private static final String TORCH = """
            torch.set_num_threads(THREADS)
            torch.manual_seed(0)
            torch.set_default_dtype(DTYPE)
            layers = []
            for _ in range(50):
                layers += [torch.nn.Linear(100, 100), torch.nn.ReLU()]
                torch.nn.init.kaiming_normal_(layers[-2].weight, nonlinearity="relu")
            model = torch.nn.Sequential(*layers)
            x = torch.randn(1000, 100)
            def once():
                model.zero_grad()
                model(x).square().sum().backward()
            """;

    FiftyLayers() {
        super("fifty-layers-100", Scale.MILLISECONDS, Goal.timesThePeer(GOAL));
    }

    private static Architecture architecture() {
        Activation relu = Activations.of("relu");
        return new Architecture(Collections.nCopies(LAYERS + 1, WIDTH), Collections.nCopies(LAYERS - 1, relu), relu);
    }

    @Override
    public double limit() {
        Effort products = Effort.products(architecture(), SAMPLES).over(CourseNetwork.CORES);
        return scale().figure(products.seconds());
    }

    @Override
    public Runnable work() {
        Architecture architecture = architecture();
        Training training =
                new Training(architecture, Losses.of("least_squares"), data(), new Batches.Full(), WeightDecay.NONE);
        TrainingObjective objective = CourseNetwork.objective(training);
        double[] parameters = Initializers.of("he_normal")
                .network(architecture, 0)
                .parameters()
                .toArray();
        double[] gradient = new double[parameters.length];
        return () -> objective.valueAndGradient(parameters, gradient);
    }

    private static DataSet data() {
        Rng rng = new Rng(0, 0);
        double[] x = new double[SAMPLES * WIDTH];
        for (int i = 0; i < x.length; i++) {
            x[i] = rng.nextGaussian();
        }
        List<String> names = new ArrayList<>();
        for (int j = 0; j < WIDTH; j++) {
            names.add("x" + j);
        }
        return new DataSet(names, names, Doubles.of(x), Doubles.of(new double[SAMPLES * WIDTH]));
    }

    @Override
    public List<Peer> peers() {
        List<Peer> peers = new ArrayList<>(Peer.inBothPrecisions("numpy", NUMPY));
        for (int threads = 1; threads <= 2; threads++) {
            String source = TORCH.replace("THREADS", String.valueOf(threads));
            for (Peer peer : Peer.inBothPrecisions("torch", source)) {
                String variant = peer.variant() + ", " + threads + (threads == 1 ? " thread" : " threads");
                peers.add(new Peer(peer.module(), variant, peer.source()));
            }
        }
        return peers;
    }
}
