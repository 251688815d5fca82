package ladera.study.initialization;

import ladera.net.DataSet;
import ladera.net.Standardisation;
import ladera.num.KernelLayout;
import ladera.num.Rng;
import ladera.run.initialization.Feed;

/** Samples one after another, as the kernels want them: the same for the same seed, whatever the size of chunks. */
abstract class FeedSource {
    private static final long INPUTS = 33L << 32;

    private Rng rng;

    static FeedSource of(Feed feed, int inputs) {
        return feed instanceof Feed.Data data ? new Rows(data) : new Normals((Feed.Normal) feed, inputs);
    }

    /** Begins again with the first sample of a seed. */
    final void begin(long seed) {
        rng = new Rng(seed, INPUTS);
    }

    /** Writes the next samples. */
    final void fill(double[] chunk, int samples) {
        for (int s = 0; s < samples; s++) {
            next(rng, chunk, s);
        }
    }

    /** The next sample, by itself. */
    final double[] next() {
        double[] panel = new double[KernelLayout.length(inputs(), 1)];
        fill(panel, 1);
        double[] sample = new double[inputs()];
        for (int j = 0; j < sample.length; j++) {
            sample[j] = panel[KernelLayout.index(0, j, sample.length)];
        }
        return sample;
    }

    abstract int inputs();

    abstract void next(Rng random, double[] chunk, int sample);

    private static final class Normals extends FeedSource {
        private final Feed.Normal feed;
        private final int inputs;

        Normals(Feed.Normal feed, int inputs) {
            this.feed = feed;
            this.inputs = inputs;
        }

        @Override
        int inputs() {
            return inputs;
        }

        @Override
        void next(Rng random, double[] chunk, int sample) {
            for (int j = 0; j < inputs; j++) {
                chunk[KernelLayout.index(sample, j, inputs)] = feed.mean() + feed.deviation() * random.nextGaussian();
            }
        }
    }

    private static final class Rows extends FeedSource {
        private final DataSet data;

        Rows(Feed.Data feed) {
            DataSet given = feed.recipe().clean();
            data = Standardisation.ofInputs(given).apply(given);
        }

        @Override
        int inputs() {
            return data.inputWidth();
        }

        @Override
        void next(Rng random, double[] chunk, int sample) {
            int row = random.nextInt(data.size());
            for (int j = 0; j < data.inputWidth(); j++) {
                chunk[KernelLayout.index(sample, j, data.inputWidth())] = data.input(row, j);
            }
        }
    }
}
