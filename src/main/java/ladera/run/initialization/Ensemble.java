package ladera.run.initialization;

import ladera.net.Activation;
import ladera.net.Architecture;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Rng;

/**
 * Random networks of one shape and what is sent through them; only the scheme that draws their weights is left open.
 *
 * @param activation a, behind every hidden layer
 * @param biasVariance variance of normal biases that are added to whatever biases a scheme draws
 * @param top what the derivatives at the output are
 * @param networks how many are drawn
 * @param seed decides all of them
 */
public record Ensemble(
        DeepShape shape, Activation activation, Feed feed, double biasVariance, Top top, int networks, long seed) {
    public static final int MOST_NETWORKS = 1_000;

    public static final double LARGEST_BIAS_VARIANCE = 1e6;

    /** The stream from which each network's own seed is drawn. */
    private static final long SEEDS = 32L << 32;

    /** What dl/df_K is. */
    public enum Top {
        /** Standard normal, independent of the weights: what the theory assumes. */
        NORMAL,
        /** 2 f_K, of the loss that is the square of every output, as in notebook 7.3: it hangs on the weights. */
        SQUARE
    }

    public Ensemble {
        if (!(biasVariance >= 0 && biasVariance <= LARGEST_BIAS_VARIANCE)) {
            throw new Refusal(new Problem("ensemble.bias", "bias_variance", biasVariance, LARGEST_BIAS_VARIANCE));
        }
        if (networks < 1 || networks > MOST_NETWORKS) {
            throw new Refusal(new Problem("field.whole", "networks", networks, 1, MOST_NETWORKS));
        }
    }

    /** Seed of the network with this number, counted from 0. */
    public long seedOf(int network) {
        Rng seeds = new Rng(seed, SEEDS);
        seeds.seek(network);
        return seeds.nextLong();
    }

    /** The networks' shape, with the inputs that the feed has, and an activation in the place of the ensemble's. */
    public Architecture architecture(Activation other) {
        return shape.between(feed.inputs(shape.inputs()), shape.outputs()).with(other);
    }

    public Ensemble of(DeepShape other) {
        return new Ensemble(other, activation, feed, biasVariance, top, networks, seed);
    }

    public Ensemble with(Activation other) {
        return new Ensemble(shape, other, feed, biasVariance, top, networks, seed);
    }

    public Ensemble fed(Feed other) {
        return new Ensemble(shape, activation, other, biasVariance, top, networks, seed);
    }

    public Ensemble biased(double variance) {
        return new Ensemble(shape, activation, feed, variance, top, networks, seed);
    }

    public Ensemble from(Top other) {
        return new Ensemble(shape, activation, feed, biasVariance, other, networks, seed);
    }

    public Ensemble drawn(int howMany, long otherSeed) {
        return new Ensemble(shape, activation, feed, biasVariance, top, howMany, otherSeed);
    }
}
