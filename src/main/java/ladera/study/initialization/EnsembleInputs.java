package ladera.study.initialization;

import ladera.num.Doubles;
import ladera.run.initialization.Ensemble;

/** The inputs that an ensemble's networks get, for whoever sends them through by other means. */
public final class EnsembleInputs {
    private EnsembleInputs() {}

    /** All samples of the network with this number, one after another. */
    public static Doubles of(Ensemble ensemble, int network) {
        int width = ensemble.feed().inputs(ensemble.shape().inputs());
        FeedSource source = FeedSource.of(ensemble.feed(), width);
        source.begin(ensemble.seedOf(network));
        double[] inputs = new double[ensemble.feed().samples() * width];
        for (int s = 0; s < ensemble.feed().samples(); s++) {
            System.arraycopy(source.next(), 0, inputs, s * width, width);
        }
        return Doubles.of(inputs);
    }
}
