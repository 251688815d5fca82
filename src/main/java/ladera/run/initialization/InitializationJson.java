package ladera.run.initialization;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Initializer;
import ladera.net.Initializers;
import ladera.run.JsonPlace;
import ladera.run.KindJson;
import ladera.run.LineupJson;
import ladera.run.training.DataRecipeJson;

/** The initialisation room's keys in a session file. */
final class InitializationJson {
    private static final String[] KEYS = {
        "depth",
        "widths",
        "inputs",
        "outputs",
        "activation",
        "feed",
        "bias_variance",
        "top",
        "schemes",
        "networks",
        "seed",
        "trial"
    };

    private InitializationJson() {}

    static Initialization read(JsonPlace section) {
        section.allowOnly(KEYS);
        List<Scheme> schemes = new ArrayList<>();
        for (JsonPlace one : section.need("schemes").items(Initialization.MOST_SCHEMES)) {
            schemes.add(scheme(one, schemes));
        }
        Trial trial = section.optional("trial", InitializationJson::trial, Trial.FIRST);
        return new Initialization(ensemble(section), schemes, trial);
    }

    private static Trial trial(JsonPlace trial) {
        trial.allowOnly("optimizer", "rate", "steps");
        return trial.at(() ->
                new Trial(trial.need("optimizer").word(), trial.need("rate").real(), (int)
                        trial.need("steps").whole(1, Trial.MOST_STEPS)));
    }

    private static Ensemble ensemble(JsonPlace section) {
        int depth = (int) section.need("depth").whole(1, DeepShape.DEEPEST);
        List<Integer> widths = new ArrayList<>();
        for (JsonPlace width : section.need("widths").items(DeepShape.DEEPEST)) {
            widths.add(width(width));
        }
        DeepShape shape = section.at(
                () -> new DeepShape(depth, widths, width(section.need("inputs")), width(section.need("outputs"))));
        Activation activation = KindJson.read(section.need("activation"), Activations.ALL);
        double bias = section.optional("bias_variance", JsonPlace::real, 0.0);
        Ensemble.Top top = section.optional("top", at -> at.choice(Ensemble.Top.class), Ensemble.Top.NORMAL);
        int networks = (int) section.need("networks").whole(1, Ensemble.MOST_NETWORKS);
        long seed = section.optional("seed", JsonPlace::seed, 0L);
        Feed feed = feed(section.need("feed"));
        return section.at(() -> new Ensemble(shape, activation, feed, bias, top, networks, seed));
    }

    private static int width(JsonPlace width) {
        return (int) width.whole(1, DeepShape.WIDEST);
    }

    private static Feed feed(JsonPlace feed) {
        feed.allowOnly("mean", "deviation", "data", "samples");
        int samples = (int) feed.need("samples").whole(1, Feed.MOST_SAMPLES);
        if (feed.has("data")) {
            return new Feed.Data(DataRecipeJson.read(feed.need("data")), samples);
        }
        return feed.at(() ->
                new Feed.Normal(feed.need("mean").real(), feed.need("deviation").real(), samples));
    }

    private static Scheme scheme(JsonPlace one, List<Scheme> before) {
        one.allowOnly("key", "initializer", "activation", "style", "visible");
        LineupJson.Head head = LineupJson.Head.read(one, before);
        Activation own = one.optional("activation", at -> KindJson.read(at, Activations.ALL), null);
        Initializer initializer = KindJson.read(one.need("initializer"), Initializers.ALL);
        return new Scheme(head.key(), initializer, own, head.style(), head.visible());
    }

    static void write(Initialization section, ObjectNode to) {
        Ensemble ensemble = section.ensemble();
        DeepShape shape = ensemble.shape();
        to.put("depth", shape.depth());
        shape.widths().forEach(to.putArray("widths")::add);
        to.put("inputs", shape.inputs()).put("outputs", shape.outputs());
        write(ensemble.activation(), to.putObject("activation"));
        write(ensemble.feed(), to.putObject("feed"));
        to.put("bias_variance", ensemble.biasVariance()).put("top", JsonPlace.id(ensemble.top()));
        ArrayNode schemes = to.putArray("schemes");
        for (Scheme one : section.schemes()) {
            ObjectNode node = schemes.addObject().put("key", one.key());
            KindJson.write(one.initializer().id(), one.initializer().settings(), node.putObject("initializer"));
            if (one.own() != null) {
                write(one.own(), node.putObject("activation"));
            }
            node.put("style", one.style()).put("visible", one.visible());
        }
        to.put("networks", ensemble.networks()).put("seed", ensemble.seed());
        Trial trial = section.trial();
        to.putObject("trial")
                .put("optimizer", trial.optimizer())
                .put("rate", trial.rate())
                .put("steps", trial.steps());
    }

    private static void write(Activation activation, ObjectNode to) {
        KindJson.write(activation.id(), activation.settings(), to);
    }

    private static void write(Feed feed, ObjectNode to) {
        if (feed instanceof Feed.Normal normal) {
            to.put("mean", normal.mean()).put("deviation", normal.deviation());
        } else if (feed instanceof Feed.Data data) {
            DataRecipeJson.write(data.recipe(), to.putObject("data"));
        }
        to.put("samples", feed.samples());
    }
}
