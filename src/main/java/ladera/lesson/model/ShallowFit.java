package ladera.lesson.model;

import java.util.ArrayList;
import java.util.List;
import ladera.net.Batches;
import ladera.net.DataSet;
import ladera.net.Loss;
import ladera.net.Network;
import ladera.net.Training;
import ladera.net.TrainingObjective;
import ladera.net.WeightDecay;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * A shallow ReLU network held against pairs: the criteria of book chapter 5. The constructor refuses targets that the
 * likelihood cannot have, and outputs that it cannot be taken of.
 *
 * @param x inputs x_i
 * @param y targets y_i, as many
 */
public record ShallowFit(ShallowNetwork model, Likelihood likelihood, Doubles x, Doubles y) {
    /** An offset at which every probability is exactly 0 or 1, so that the slope is what labels alone make of it. */
    private static final double ENDLESS = 1e100;

    /** Halvings after which no two doubles of the stretch differ. */
    private static final int HALVINGS = 200;

    public ShallowFit {
        training(model, likelihood, x, y);
    }

    private static Training training(ShallowNetwork model, Likelihood likelihood, Doubles x, Doubles y) {
        DataSet data = new DataSet(List.of("x"), List.of("y"), x, y);
        return new Training(
                model.network().architecture(), likelihood.loss(), data, new Batches.Full(), WeightDecay.NONE);
    }

    /** Number of pairs, I. */
    public int size() {
        return x.size();
    }

    /** The model's outputs at pair i. */
    public double[] outputs(int i) {
        double[] f = new double[model.outputs()];
        for (int j = 0; j < f.length; j++) {
            f[j] = model.value(j, x.get(i));
        }
        return f;
    }

    /** The product of the probabilities of all targets (5.3); 0 where it underflows. */
    public double likelihoodOfAll() {
        double product = 1;
        for (int i = 0; i < size(); i++) {
            product *= likelihood.probability(y.get(i), outputs(i));
        }
        return product;
    }

    /** The sum of -ln Pr over all pairs (5.4). */
    public double negativeLogLikelihood() {
        Loss loss = likelihood.loss();
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += loss.value(outputs(i), new double[] {y.get(i)});
        }
        return sum;
    }

    /** -ln Pr of each target (5.4): what each pair adds to the whole. */
    public double[] negativeLogs() {
        Loss loss = likelihood.loss();
        double[] each = new double[size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = loss.value(outputs(i), new double[] {y.get(i)});
        }
        return each;
    }

    /** Pr(y_i | f(x_i)) of each target. */
    public double[] probabilities() {
        double[] each = new double[size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = likelihood.probability(y.get(i), outputs(i));
        }
        return each;
    }

    /** The sum of squared residuals of the first output (5.11). */
    public double sumOfSquares() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            double residual = y.get(i) - outputs(i)[0];
            sum += residual * residual;
        }
        return sum;
    }

    /** The derivatives of the negative log likelihood by every parameter, in the places of the parameters. */
    public ShallowNetwork gradient() {
        Network network = model.network();
        TrainingObjective objective = new TrainingObjective(training(model, likelihood, x, y));
        double[] gradient = new double[objective.dimension()];
        objective.valueAndGradient(network.parameters().toArray(), gradient);
        return ShallowNetwork.of(new Network(network.architecture(), Doubles.of(gradient)));
    }

    /** The same pairs and likelihood with another offset of output j. */
    public ShallowFit withOffset(int j, double offset) {
        return new ShallowFit(model.withOffset(j, offset), likelihood, x, y);
    }

    /** The same pairs and model with a normal likelihood of another width. */
    public ShallowFit withSigma(double sigma) {
        return new ShallowFit(model, new NormalLikelihood(sigma), x, y);
    }

    /** All criteria while the offset of output j is varied. */
    public CriteriaSweep sweepOffset(int j, double[] offsets) {
        List<ShallowFit> fits = new ArrayList<>();
        for (double offset : offsets) {
            fits.add(withOffset(j, offset));
        }
        return CriteriaSweep.of(offsets, fits);
    }

    /** All criteria while the width of the normal distribution is varied. */
    public CriteriaSweep sweepSigma(double[] sigmas) {
        List<ShallowFit> fits = new ArrayList<>();
        for (double sigma : sigmas) {
            fits.add(withSigma(sigma));
        }
        return CriteriaSweep.of(sigmas, fits);
    }

    /** The width of a normal distribution under which the targets are likeliest: the root of the mean squared residual. */
    public double bestSigma() {
        return Math.sqrt(sumOfSquares() / size());
    }

    /**
     * The offset of output j at which the negative log likelihood is least: where its slope, which grows with the offset,
     * passes 0.
     *
     * @throws Refusal where it falls for ever, as where all labels are of one class
     */
    public double bestOffset(int j) {
        if (offsetSlope(j, -ENDLESS) >= 0 || offsetSlope(j, ENDLESS) <= 0) {
            throw new Refusal(new Problem("likelihood.unbounded", "beta_1[" + j + "]"));
        }
        double low = model.phi().get(j).get(0);
        double high = low;
        double reach = 1;
        while (offsetSlope(j, low) > 0) {
            low -= reach;
            reach *= 2;
        }
        reach = 1;
        while (offsetSlope(j, high) < 0) {
            high += reach;
            reach *= 2;
        }
        for (int i = 0; i < HALVINGS && low < high; i++) {
            double middle = low + 0.5 * (high - low);
            if (offsetSlope(j, middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double offsetSlope(int j, double offset) {
        Loss loss = likelihood.loss();
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            double[] f = outputs(i);
            f[j] += offset - model.phi().get(j).get(0);
            sum += loss.slope(f, new double[] {y.get(i)})[j];
        }
        return sum;
    }
}
