package ladera.run.initialization;

import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.training.DataRecipe;

/** What is sent through the networks. */
public sealed interface Feed permits Feed.Normal, Feed.Data {
    /** The most samples that go through a network. */
    int MOST_SAMPLES = 10_000;

    /** Samples that go through each network. */
    int samples();

    /** D_i, where {@code wished} is what the person asked for: data have their own. */
    int inputs(int wished);

    /** The mean of an input's square, over its distribution and over the inputs. */
    double secondMoment();

    /** The variance of an input about its mean. */
    double variance();

    Feed over(int samples);

    /**
     * Independent normal numbers, drawn afresh for each network.
     *
     * @param mean of each input
     * @param deviation standard deviation of each input
     */
    record Normal(double mean, double deviation, int samples) implements Feed {
        /** Far beyond anything that is put into a network, far below where squares leave the doubles. */
        public static final double LARGEST = 1e6;

        public Normal {
            if (!(Math.abs(mean) <= LARGEST)) {
                throw new Refusal(new Problem("ensemble.mean", "mean", mean, LARGEST));
            }
            if (!(deviation >= 0 && deviation <= LARGEST)) {
                throw new Refusal(new Problem("ensemble.deviation", "deviation", deviation, LARGEST));
            }
            requireSamples(samples);
        }

        @Override
        public int inputs(int wished) {
            return wished;
        }

        @Override
        public double secondMoment() {
            return mean * mean + deviation * deviation;
        }

        @Override
        public double variance() {
            return deviation * deviation;
        }

        @Override
        public Feed over(int howMany) {
            return new Normal(mean, deviation, howMany);
        }
    }

    /** The inputs of a data set, brought to mean 0 and variance 1, from which each network gets samples at random. */
    record Data(DataRecipe recipe, int samples) implements Feed {
        public Data {
            requireSamples(samples);
        }

        @Override
        public int inputs(int wished) {
            return recipe.inputWidth();
        }

        @Override
        public double secondMoment() {
            return 1;
        }

        @Override
        public double variance() {
            return 1;
        }

        @Override
        public Feed over(int howMany) {
            return new Data(recipe, howMany);
        }
    }

    private static void requireSamples(int samples) {
        if (samples < 1 || samples > MOST_SAMPLES) {
            throw new Refusal(new Problem("field.whole", "samples", samples, 1, MOST_SAMPLES));
        }
    }
}
