package ladera.ui.initialization;

import java.util.List;
import ladera.num.Knobs;
import ladera.run.initialization.DeepShape;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Feed;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.InitializationEdits;
import ladera.ui.ChoiceRow;
import ladera.ui.KnobRow;
import ladera.ui.NumberRow;
import ladera.ui.Surroundings;

/** The controls on the page of the derivation: the same settings as in the inspector, where they are spoken of. */
final class AssumptionControls {
    private final Surroundings around;

    AssumptionControls(Surroundings around) {
        this.around = around;
    }

    Assumption.Control biases() {
        KnobRow row = new KnobRow(
                DrawForm.BIAS,
                around.words(),
                value -> around.submit(new InitializationEdits.SetBiasVariance((Double) value)));
        return new Assumption.Control(
                row,
                ensemble ->
                        row.show(Knobs.initial(List.of(DrawForm.BIAS)).with(DrawForm.BIAS, ensemble.biasVariance())),
                ensemble -> ensemble.biasVariance() == 0);
    }

    Assumption.Control activation() {
        ActivationChoice choice = new ActivationChoice(
                around, false, chosen -> around.submit(new InitializationEdits.SetActivation(chosen)));
        return new Assumption.Control(
                choice,
                ensemble -> choice.show(ensemble.activation()),
                ensemble -> ensemble.activation().id().equals("relu"));
    }

    Assumption.Control mean() {
        KnobRow row = new KnobRow(
                DrawForm.MEAN,
                around.words(),
                value -> around.submit(
                        new InitializationEdits.SetFeed(withMean(present().feed(), (Double) value))));
        return new Assumption.Control(
                row,
                ensemble -> row.show(Knobs.initial(List.of(DrawForm.MEAN)).with(DrawForm.MEAN, mean(ensemble.feed()))),
                ensemble -> mean(ensemble.feed()) == 0);
    }

    private Ensemble present() {
        return around.engine()
                .latest()
                .experiment()
                .section(Initialization.KIND)
                .ensemble();
    }

    private static double mean(Feed feed) {
        return feed instanceof Feed.Normal normal ? normal.mean() : 0;
    }

    private static Feed withMean(Feed feed, double mean) {
        double deviation = feed instanceof Feed.Normal normal ? normal.deviation() : 1;
        return new Feed.Normal(mean, deviation, feed.samples());
    }

    Assumption.Control widths() {
        NumberRow row = new NumberRow(
                around,
                "widths",
                NetworksForm::parse,
                value -> around.submit(new InitializationEdits.SetWidths(NetworksForm.asWidths(value))));
        return new Assumption.Control(
                row,
                ensemble -> row.show(NetworksForm.text(ensemble.shape().widths())),
                ensemble -> even(ensemble.shape()));
    }

    private static boolean even(DeepShape shape) {
        return shape.all().stream().distinct().count() == 1;
    }

    Assumption.Control top() {
        ChoiceRow row = DrawForm.top(around);
        return new Assumption.Control(
                row,
                ensemble -> row.show(DrawForm.id(ensemble.top())),
                ensemble -> ensemble.top() == Ensemble.Top.NORMAL);
    }
}
