package ladera.study.initialization;

import java.util.List;
import java.util.function.BooleanSupplier;
import ladera.net.Activation;
import ladera.net.Architecture;
import ladera.net.Initializer;
import ladera.num.Doubles;
import ladera.num.Parallel;
import ladera.run.Query;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Feed;

/** What theory says of the networks of an ensemble, layer by layer and in the long run. */
public record DepthTheory(Ensemble ensemble, Initializer initializer, Activation activation)
        implements Query<DepthTheory.Reading> {
    /**
     * The answer.
     *
     * @param byTheBook 7.31 and 7.33, whether or not what they take for granted holds here
     * @param correlation of the signals of two inputs, layer by layer
     * @param fixedPoint of layers as wide as the hidden ones; null where these are not equally wide, or weights do not have
     *     mean 0
     */
    public record Reading(MeanField meanField, MeanField byTheBook, Doubles correlation, FixedPoint fixedPoint) {}

    @Override
    public Reading answer(BooleanSupplier stillWanted, Parallel parallel) {
        Architecture architecture = ensemble.architecture(activation);
        MeanField meanField = MeanField.of(
                architecture, initializer, ensemble.feed().secondMoment(), ensemble.biasVariance(), ensemble.top());
        MeanField byTheBook =
                MeanField.byTheBook(architecture, initializer, ensemble.feed().variance());
        Feed feed = ensemble.feed();
        Doubles correlation = MeanField.correlation(
                architecture,
                initializer,
                feed.secondMoment(),
                feed.secondMoment() - feed.variance(),
                ensemble.biasVariance());
        return new Reading(meanField, byTheBook, correlation, meanField.applies() ? fixedPoint() : null);
    }

    private FixedPoint fixedPoint() {
        List<Integer> hidden =
                ensemble.shape().all().subList(1, ensemble.shape().depth() + 1);
        int width = hidden.get(0);
        if (hidden.stream().anyMatch(other -> other != width)) {
            return null;
        }
        return FixedPoint.of(
                activation,
                width,
                initializer.variance(width, width),
                initializer.biasMean(),
                ensemble.biasVariance() + initializer.biasVariance(width));
    }
}
