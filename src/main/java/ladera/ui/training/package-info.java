/**
 * The training room: networks learn side by side, with the fitted surface, the losses, the landscape and the layers in sight.
 *
 * <p>May import everything below {@code ui} and what {@code ui} itself offers; no other room. One more picture is one view
 * here and one line in {@link ladera.ui.training.TrainingRoom}.
 */
package ladera.ui.training;
