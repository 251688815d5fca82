package ladera.net;

import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Knobs;
import ladera.num.Rng;

/**
 * A rule for the first parameters, with its settings: a pure function of architecture and seed. Each layer draws from
 * streams of its own, so that neither the number of threads nor the depth changes what a layer gets.
 */
public abstract class Initializer {
    private final String id;
    private final Knobs settings;

    Initializer(String id, Knobs settings) {
        this.id = id;
        this.settings = settings;
    }

    /** Writes Omega_k. */
    abstract void weights(KernelLayer layer, Rng rng, double[] parameters);

    /** Writes beta_k. */
    abstract void biases(KernelLayer layer, Rng rng, double[] parameters);

    /** The variance of each weight of a layer; NaN where the rule has none. */
    public abstract double variance(int fanIn, int fanOut);

    /** The mean of each weight: 0 but for constants. */
    public double weightMean() {
        return 0;
    }

    /** The mean of each bias. */
    public double biasMean() {
        return settings.has("bias") ? settings.real("bias") : 0;
    }

    /** The variance of each bias of a layer about that mean. */
    public double biasVariance(int fanIn) {
        return 0;
    }

    /** Writes first parameters for the whole network. */
    public final void fill(Architecture architecture, long seed, double[] parametersOut) {
        for (int k = 0; k < architecture.layers(); k++) {
            KernelLayer layer = architecture.layer(k);
            weights(layer, new Rng(seed, Streams.WEIGHTS + k), parametersOut);
            biases(layer, new Rng(seed, Streams.BIASES + k), parametersOut);
        }
    }

    /** A network with first parameters. */
    public final Network network(Architecture architecture, long seed) {
        double[] parameters = new double[architecture.parameters()];
        fill(architecture, seed, parameters);
        return new Network(architecture, Doubles.of(parameters));
    }

    /** The name in {@link Initializers}. */
    public final String id() {
        return id;
    }

    public final Knobs settings() {
        return settings;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Initializer that && id.equals(that.id) && settings.equals(that.settings);
    }

    @Override
    public final int hashCode() {
        return 31 * id.hashCode() + settings.hashCode();
    }

    @Override
    public final String toString() {
        return id + settings;
    }
}
