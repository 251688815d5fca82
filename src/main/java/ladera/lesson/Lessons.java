package ladera.lesson;

import ladera.num.Catalog;

/** The list of lessons, in the book's order. */
public final class Lessons {
    public static final Catalog<Lesson> ALL = new Catalog<>("lessons", new Lesson[] {
        // Shallow networks.
        ActivationFunctions.LESSON,

        // Deep networks.
        ComposingNetworks.LESSON,
        ClippingFunctions.LESSON,
        DeepNetworks.LESSON,

        // Loss functions.
        LeastSquares.LESSON,
        BinaryCrossEntropy.LESSON,
        MulticlassCrossEntropy.LESSON,

        // Fitting models.
        GradientDescent.LESSON,
        StochasticDescent.LESSON,
        MomentumMethods.LESSON,
        AdaptiveMoments.LESSON,

        // Gradients and initialization.
        ToyBackpropagation.LESSON,
        Backpropagation.LESSON,
        InitializingWeights.LESSON,
    });

    private Lessons() {}
}
