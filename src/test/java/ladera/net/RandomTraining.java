package ladera.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.num.Doubles;
import ladera.num.Rng;

/** Random networks with random data, any activation and loss: what the tests of the passes run over. */
final class RandomTraining {
    private RandomTraining() {}

    /** Up to four hidden layers of up to twelve units, all activations mixed, and up to 130 samples. */
    static Training draw(long seed, Loss loss) {
        Rng rng = new Rng(seed, 77);
        List<Integer> widths = new ArrayList<>();
        widths.add(1 + rng.nextInt(4));
        int hidden = rng.nextInt(5);
        List<Activation> activations = new ArrayList<>();
        List<Kind<Activation>> kinds = Activations.ALL.entries();
        for (int k = 0; k < hidden; k++) {
            widths.add(1 + rng.nextInt(12));
            activations.add(kinds.get(rng.nextInt(kinds.size())).make());
        }
        widths.add(2 * (1 + rng.nextInt(2)));
        Activation output = rng.nextInt(4) == 0 ? Activations.of("tanh") : Activations.of("identity");
        Architecture architecture = new Architecture(widths, activations, output);
        return with(architecture, loss, 1 + rng.nextInt(130), seed, WeightDecay.NONE);
    }

    static Training with(Architecture architecture, Loss loss, int samples, long seed, WeightDecay decay) {
        DataSet data = data(architecture, loss, samples, seed);
        return new Training(architecture, loss, data, new Batches.Full(), decay);
    }

    static DataSet data(Architecture architecture, Loss loss, int samples, long seed) {
        Rng rng = new Rng(seed, 78);
        int targets = loss.targets(architecture.outputs());
        double[] x = normals(rng, samples * architecture.inputs());
        double[] y = new double[samples * targets];
        for (int i = 0; i < y.length; i++) {
            y[i] = loss.admits(-0.5, architecture.outputs()) ? rng.nextGaussian() : rng.nextInt(2);
        }
        return new DataSet(names("x", architecture.inputs()), names("y", targets), Doubles.of(x), Doubles.of(y));
    }

    /** Parameters for which no activation saturates. */
    static double[] parameters(Architecture architecture, long seed) {
        Kind<Initializer> kind = Initializers.ALL.get("xavier_normal");
        double[] parameters = new double[architecture.parameters()];
        kind.make(Map.of("gain", 1.5)).fill(architecture, seed, parameters);
        Rng rng = new Rng(seed, 79);
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] += 0.3 * rng.nextGaussian();
        }
        return parameters;
    }

    static double[] normals(Rng rng, int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = rng.nextGaussian();
        }
        return values;
    }

    static List<String> names(String of, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(of + i);
        }
        return names;
    }
}
