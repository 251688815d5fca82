package ladera.lesson.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Network;
import ladera.num.Doubles;
import ladera.num.KernelLayer;

/**
 * A deep network of one input and one output with the very weights that a notebook draws, for any depth and width: first the
 * weights of the first and last layer, then their biases where there are any, then layer by layer between them.
 *
 * @param network K hidden layers of D ReLUs
 * @param inputs standard normal, drawn after the weights
 */
public record NotebookDraw(Network network, Doubles inputs) {
    /** Notebook 7.2: weights and biases standard normal, no inputs. */
    public static NotebookDraw standard(int hiddenLayers, int width, long seed) {
        return of(hiddenLayers, width, 1, true, new NumpyRandom(seed), 0);
    }

    /**
     * Notebook 7.3: biases 0.
     *
     * @param variance of the weights
     * @param inputs how many
     */
    public static NotebookDraw scaled(int hiddenLayers, int width, double variance, long seed, int inputs) {
        return of(hiddenLayers, width, Math.sqrt(variance), false, new NumpyRandom(seed), inputs);
    }

    private static NotebookDraw of(
            int hiddenLayers, int width, double scale, boolean biases, NumpyRandom random, int inputs) {
        List<Integer> widths = new ArrayList<>();
        widths.add(1);
        widths.addAll(Collections.nCopies(hiddenLayers, width));
        widths.add(1);
        Architecture architecture = Architecture.of(Activations.of("relu"), widths.toArray(Integer[]::new));
        double[] parameters = new double[architecture.parameters()];
        KernelLayer first = architecture.layer(0);
        KernelLayer last = architecture.layer(hiddenLayers);
        fill(parameters, first.omega(), first.beta(), scale, random);
        fill(parameters, last.omega(), last.beta(), scale, random);
        if (biases) {
            fill(parameters, first.beta(), first.end(), 1, random);
            fill(parameters, last.beta(), last.end(), 1, random);
        }
        for (int k = 1; k < hiddenLayers; k++) {
            KernelLayer layer = architecture.layer(k);
            fill(parameters, layer.omega(), layer.beta(), scale, random);
            if (biases) {
                fill(parameters, layer.beta(), layer.end(), 1, random);
            }
        }
        double[] drawn = new double[inputs];
        fill(drawn, 0, inputs, 1, random);
        return new NotebookDraw(new Network(architecture, Doubles.of(parameters)), Doubles.of(drawn));
    }

    private static void fill(double[] to, int from, int end, double scale, NumpyRandom random) {
        for (int i = from; i < end; i++) {
            to[i] = random.nextGaussian() * scale;
        }
    }
}
