package ladera.net;

import ladera.num.Catalog;
import ladera.num.Knob;
import ladera.num.Range;

/**
 * The list of losses.
 *
 * @see <a href="https://pytorch.org/docs/stable/nn.html#loss-functions">torch.nn</a>
 */
public final class Losses {
    private static final Knob.Slider SCALE = new Knob.Slider(1e-3, 10, true);

    public static final Catalog<Kind<Loss>> ALL = new Catalog<>(
            "losses",
            new Kind<>("least_squares", PointwiseLosses.LeastSquares::new, Reduction.knob()),
            new Kind<>("binary_cross_entropy", PointwiseLosses.BinaryCrossEntropy::new, Reduction.knob()),
            new Kind<>("multiclass_cross_entropy", JointLosses.MulticlassCrossEntropy::new, Reduction.knob()),
            new Kind<>(
                    "normal_nll",
                    PointwiseLosses.Normal::new,
                    Knob.real("variance", "\u03c3\u00b2", Range.POSITIVE, SCALE, 1),
                    Reduction.knob()),
            new Kind<>("normal_nll_own_variance", JointLosses.NormalOwnVariance::new, Reduction.knob()),
            new Kind<>("l1", PointwiseLosses.Absolute::new, Reduction.knob()),
            new Kind<>(
                    "huber",
                    PointwiseLosses.Huber::new,
                    Knob.real("delta", "\u03b4", Range.POSITIVE, SCALE, 1),
                    Reduction.knob()));

    private Losses() {}

    /** The loss with this id, its knobs at their defaults. */
    public static Loss of(String id) {
        return ALL.get(id).make();
    }
}
