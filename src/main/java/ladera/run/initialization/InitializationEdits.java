package ladera.run.initialization;

import java.util.List;
import java.util.Map;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Initializer;
import ladera.net.Initializers;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.run.SectionEdit;

/** The changes that a person can make to the networks and schemes of the initialisation room. */
public final class InitializationEdits {
    private InitializationEdits() {}

    private interface InitializationEdit extends SectionEdit<Initialization> {
        @Override
        default InitializationKind kind() {
            return Initialization.KIND;
        }
    }

    private interface EnsembleEdit extends InitializationEdit {
        Ensemble change(Ensemble ensemble);

        @Override
        default Initialization change(Initialization section) {
            return section.on(change(section.ensemble()));
        }
    }

    /** Makes the networks deeper or less deep. */
    public record SetDepth(int depth) implements EnsembleEdit {
        @Override
        public Ensemble change(Ensemble ensemble) {
            return ensemble.of(ensemble.shape().deep(depth));
        }

        @Override
        public String gesture() {
            return "depth";
        }
    }

    /** Makes the hidden layers wider or narrower; the ends follow where they were as wide as all layers. */
    public record SetWidths(List<Integer> widths) implements EnsembleEdit {
        public SetWidths {
            widths = List.copyOf(widths);
        }

        @Override
        public Ensemble change(Ensemble ensemble) {
            DeepShape shape = ensemble.shape();
            boolean even = shape.widths().size() == 1 && widths.size() == 1;
            int before = shape.widths().get(0);
            DeepShape next = shape.wide(widths);
            return ensemble.of(next.between(
                    even && shape.inputs() == before ? widths.get(0) : shape.inputs(),
                    even && shape.outputs() == before ? widths.get(0) : shape.outputs()));
        }

        @Override
        public String gesture() {
            return "widths";
        }
    }

    /** Sets the widths of the two ends. */
    public record SetEnds(int inputs, int outputs) implements EnsembleEdit {
        @Override
        public Ensemble change(Ensemble ensemble) {
            return ensemble.of(ensemble.shape().between(inputs, outputs));
        }

        @Override
        public String gesture() {
            return "ends";
        }
    }

    /** Puts another activation behind every hidden layer. */
    public record SetActivation(Activation activation) implements EnsembleEdit {
        @Override
        public Ensemble change(Ensemble ensemble) {
            return ensemble.with(activation);
        }

        @Override
        public String gesture() {
            return "activation";
        }
    }

    /** Sends other inputs through the networks. */
    public record SetFeed(Feed feed) implements EnsembleEdit {
        @Override
        public Ensemble change(Ensemble ensemble) {
            return ensemble.fed(feed);
        }

        @Override
        public String gesture() {
            return "feed";
        }
    }

    /** Draws biases with another variance. */
    public record SetBiasVariance(double variance) implements EnsembleEdit {
        @Override
        public Ensemble change(Ensemble ensemble) {
            return ensemble.biased(variance);
        }

        @Override
        public String gesture() {
            return "bias variance";
        }
    }

    /** Sends other derivatives back from the output. */
    public record SetTop(Ensemble.Top top) implements EnsembleEdit {
        @Override
        public Ensemble change(Ensemble ensemble) {
            return ensemble.from(top);
        }
    }

    /** Draws more or fewer networks. */
    public record SetNetworks(int networks) implements EnsembleEdit {
        @Override
        public Ensemble change(Ensemble ensemble) {
            return ensemble.drawn(networks, ensemble.seed());
        }

        @Override
        public String gesture() {
            return "networks";
        }
    }

    /** Draws other networks. */
    public record SetSeed(long seed) implements EnsembleEdit {
        @Override
        public Ensemble change(Ensemble ensemble) {
            return ensemble.drawn(ensemble.networks(), seed);
        }

        @Override
        public String gesture() {
            return "seed";
        }
    }

    /** Makes everything hold that the book's derivation takes for granted: ReLU, no biases, even widths, standard inputs. */
    public record MeetAssumptions() implements EnsembleEdit {
        @Override
        public Ensemble change(Ensemble ensemble) {
            int width = ensemble.shape().widths().get(0);
            DeepShape even = new DeepShape(ensemble.shape().depth(), List.of(width), width, width);
            return ensemble.of(even)
                    .with(Activations.of("relu"))
                    .biased(0)
                    .fed(new Feed.Normal(0, 1, ensemble.feed().samples()))
                    .from(Ensemble.Top.NORMAL);
        }
    }

    /** Trains the networks otherwise. */
    public record SetTrial(Trial trial) implements InitializationEdit {
        @Override
        public Initialization change(Initialization section) {
            return section.tried(trial);
        }

        @Override
        public String gesture() {
            return "trial";
        }
    }

    /** Adds a scheme. */
    public record AddScheme(Initializer initializer) implements InitializationEdit {
        @Override
        public Initialization change(Initialization section) {
            return section.joinedBy(new Scheme(section.freeKey(), initializer, null, section.freeStyle(), true));
        }
    }

    /** Turns a knob of a scheme's rule. */
    public record Retune(int scheme, String knob, Object value) implements InitializationEdit {
        @Override
        public Initialization change(Initialization section) {
            return section.replacing(scheme, one -> {
                var kind = Initializers.ALL.get(one.initializer().id());
                Knob turned = Knobs.knob(kind.knobs(), knob);
                return one.with(kind.make(one.initializer().settings().with(turned, value)));
            });
        }

        @Override
        public String gesture() {
            return "knob " + scheme + " " + knob;
        }
    }

    /** Draws a scheme's weights by another rule, its knobs at their defaults. */
    public record SetInitializer(int scheme, String initializer) implements InitializationEdit {
        @Override
        public Initialization change(Initialization section) {
            return section.replacing(
                    scheme, one -> one.with(Initializers.ALL.get(initializer).make(Map.of())));
        }
    }

    /** Gives a scheme an activation of its own, or null for the ensemble's. */
    public record SetOwnActivation(int scheme, Activation activation) implements InitializationEdit {
        @Override
        public Initialization change(Initialization section) {
            return section.replacing(scheme, one -> one.with(activation));
        }
    }
}
