package ladera.run.training;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Initializers;
import ladera.net.Losses;
import ladera.net.WeightDecay;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.run.JsonPlace;
import ladera.run.KindJson;
import ladera.run.Retuning;
import ladera.run.TuningJson;

/** A training race in a session file. */
final class TrainingJson {
    private static final int MOST_LAYERS = 100;
    private static final int MOST_RETUNINGS = 100_000;

    private TrainingJson() {}

    static TrainingRace read(JsonPlace race) {
        race.allowOnly(
                "data",
                "parting",
                "learners",
                "retunings",
                "patience",
                "seed",
                "steps",
                "study",
                "search",
                "test_looks");
        List<Learner> learners = new ArrayList<>();
        for (JsonPlace one : race.need("learners").items(TrainingRace.MOST_LEARNERS)) {
            learners.add(learner(one, learners));
        }
        List<Retuning> retunings = new ArrayList<>();
        if (race.has("retunings")) {
            for (JsonPlace one : race.need("retunings").items(MOST_RETUNINGS)) {
                retunings.add(retuning(one, learners));
            }
        }
        Parting parting = race.has("parting") ? parting(race.need("parting")) : new Parting(0, 0, false);
        int patience = race.has("patience") ? (int) race.need("patience").whole(0, Integer.MAX_VALUE) : 0;
        long seed = race.has("seed") ? race.need("seed").whole(Long.MIN_VALUE, Long.MAX_VALUE) : 0;
        int steps = (int) race.need("steps").whole(1, TrainingRace.MOST_STEPS);
        TrainingRace read = new TrainingRace(
                DataRecipeJson.read(race.need("data")), parting, learners, retunings, patience, seed, steps);
        read = race.has("test_looks") ? read.looked(looks(race.need("test_looks"))) : read;
        read = race.has("study") ? read.asking(study(race.need("study"))) : read;
        return race.has("search") ? read.searching(SearchJson.read(race.need("search"))) : read;
    }

    private static StudyPlan study(JsonPlace study) {
        study.allowOnly("question", "seeds", "steps");
        JsonPlace question = study.need("question");
        for (StudyPlan.Question one : StudyPlan.Question.values()) {
            if (id(one).equals(question.word())) {
                return study.at(() ->
                        new StudyPlan(one, (int) study.need("seeds").whole(1, StudyPlan.MOST_SEEDS), (int)
                                study.need("steps").whole(1, TrainingRace.MOST_STEPS)));
            }
        }
        throw question.wrong("json.unknown");
    }

    private static Parting parting(JsonPlace parting) {
        parting.allowOnly("validation", "test", "standardised");
        return parting.at(() -> new Parting(
                parting.need("validation").real(),
                parting.need("test").real(),
                parting.has("standardised") && parting.need("standardised").flag()));
    }

    private static TestLooks looks(JsonPlace looks) {
        List<TestLooks.Look> read = new ArrayList<>();
        for (JsonPlace look : looks.items(TestLooks.MOST)) {
            look.allowOnly("data", "parting", "seed", "times");
            read.add(new TestLooks.Look(
                    DataRecipeJson.read(look.need("data")),
                    parting(look.need("parting")),
                    look.need("seed").whole(Long.MIN_VALUE, Long.MAX_VALUE),
                    (int) look.need("times").whole(1, Integer.MAX_VALUE)));
        }
        return new TestLooks(read);
    }

    private static Learner learner(JsonPlace one, List<Learner> before) {
        one.allowOnly("key", "network", "task", "optimizer", "knobs", "schedule", "gradient", "style", "visible");
        JsonPlace id = one.need("optimizer");
        Optimizer optimizer = id.at(() -> Optimizers.ALL.get(id.word()));
        int key = (int) one.need("key").whole(1, Integer.MAX_VALUE);
        if (before.stream().anyMatch(other -> other.key() == key)) {
            throw one.need("key").wrong("json.repeated");
        }
        int style = one.has("style") ? (int) one.need("style").whole(0, 1000) : before.size();
        boolean visible = !one.has("visible") || one.need("visible").flag();
        return new Learner(
                key,
                shape(one.need("network")),
                task(one.need("task")),
                optimizer.id(),
                TuningJson.read(one, optimizer),
                style,
                visible);
    }

    private static NetworkShape shape(JsonPlace network) {
        network.allowOnly("hidden", "activation", "activations", "initializer");
        List<Integer> hidden = new ArrayList<>();
        for (JsonPlace width : network.need("hidden").items(MOST_LAYERS)) {
            hidden.add((int) width.whole(1, Architecture.WIDEST));
        }
        List<Activation> activations = new ArrayList<>();
        if (network.has("activations")) {
            for (JsonPlace one : network.need("activations").items(MOST_LAYERS)) {
                activations.add(KindJson.read(one, Activations.ALL));
            }
        } else {
            activations.add(KindJson.read(network.need("activation"), Activations.ALL));
        }
        return network.at(() ->
                new NetworkShape(hidden, activations, KindJson.read(network.need("initializer"), Initializers.ALL)));
    }

    private static LearningTask task(JsonPlace task) {
        task.allowOnly("loss", "batches", "decay", "noise");
        return task.at(() -> {
            WeightDecay decay = WeightDecay.NONE;
            if (task.has("decay")) {
                JsonPlace given = task.need("decay");
                given.allowOnly("lambda", "biases");
                decay = new WeightDecay(
                        given.need("lambda").real(),
                        given.has("biases") && given.need("biases").flag());
            }
            double noise = task.has("noise") ? task.need("noise").real() : 0;
            return new LearningTask(
                    KindJson.read(task.need("loss"), Losses.ALL), batches(task.need("batches")), decay, noise);
        });
    }

    private static LearningTask.BatchPlan batches(JsonPlace batches) {
        batches.allowOnly("choice", "size", "lists");
        JsonPlace choice = batches.need("choice");
        for (LearningTask.BatchChoice one : LearningTask.BatchChoice.values()) {
            if (id(one).equals(choice.word())) {
                if (one == LearningTask.BatchChoice.RECORDED) {
                    return batches.at(() -> LearningTask.BatchPlan.recorded(lists(batches.need("lists"))));
                }
                int size = batches.has("size")
                        ? (int) batches.need("size").whole(1, Integer.MAX_VALUE)
                        : LearningTask.USUAL_SIZE;
                return new LearningTask.BatchPlan(one, size);
            }
        }
        throw choice.wrong("json.unknown");
    }

    private static List<List<Integer>> lists(JsonPlace lists) {
        List<List<Integer>> read = new ArrayList<>();
        for (JsonPlace list : lists.items(TrainingRace.MOST_STEPS)) {
            List<Integer> batch = new ArrayList<>();
            for (JsonPlace sample : list.items(Integer.MAX_VALUE)) {
                batch.add((int) sample.whole(0, Integer.MAX_VALUE));
            }
            read.add(batch);
        }
        return read;
    }

    private static Retuning retuning(JsonPlace one, List<Learner> learners) {
        one.allowOnly("step", "learner", "knobs", "schedule", "gradient");
        JsonPlace key = one.need("learner");
        long wanted = key.whole(1, Integer.MAX_VALUE);
        Learner learner = learners.stream()
                .filter(other -> other.key() == wanted)
                .findFirst()
                .orElseThrow(() -> key.wrong("json.unknown"));
        long step = one.need("step").whole(1, TrainingRace.MOST_STEPS);
        return new Retuning(step, learner.key(), TuningJson.read(one, learner.method()));
    }

    static void write(TrainingRace race, ObjectNode to) {
        DataRecipeJson.write(race.data(), to.putObject("data"));
        write(race.parting(), to.putObject("parting"));
        ArrayNode learners = to.putArray("learners");
        race.learners().forEach(learner -> write(learner, learners.addObject()));
        ArrayNode retunings = to.putArray("retunings");
        for (Retuning turn : race.retunings()) {
            ObjectNode node = retunings.addObject();
            node.put("step", turn.step()).put("learner", turn.contestant());
            TuningJson.write(turn.tuning(), node);
        }
        to.put("patience", race.patience()).put("seed", race.seed()).put("steps", race.steps());
        if (race.study() != null) {
            to.putObject("study")
                    .put("question", id(race.study().question()))
                    .put("seeds", race.study().seeds())
                    .put("steps", race.study().steps());
        }
        if (race.search() != null) {
            SearchJson.write(race.search(), to.putObject("search"));
        }
        if (!race.looks().looks().isEmpty()) {
            ArrayNode looks = to.putArray("test_looks");
            race.looks().looks().forEach(look -> write(look, looks.addObject()));
        }
    }

    private static void write(TestLooks.Look look, ObjectNode to) {
        DataRecipeJson.write(look.data(), to.putObject("data"));
        write(look.parting(), to.putObject("parting"));
        to.put("seed", look.seed()).put("times", look.times());
    }

    private static void write(Parting parting, ObjectNode to) {
        to.put("validation", parting.validation())
                .put("test", parting.test())
                .put("standardised", parting.standardised());
    }

    private static void write(Learner learner, ObjectNode to) {
        to.put("key", learner.key());
        ObjectNode network = to.putObject("network");
        learner.shape().hidden().forEach(network.putArray("hidden")::add);
        if (learner.shape().byLayer()) {
            ArrayNode activations = network.putArray("activations");
            for (Activation one : learner.shape().activations()) {
                KindJson.write(one.id(), one.settings(), activations.addObject());
            }
        } else {
            Activation all = learner.shape().activation(0);
            KindJson.write(all.id(), all.settings(), network.putObject("activation"));
        }
        KindJson.write(
                learner.shape().initializer().id(),
                learner.shape().initializer().settings(),
                network.putObject("initializer"));
        LearningTask task = learner.task();
        ObjectNode learnt = to.putObject("task");
        KindJson.write(task.loss().id(), task.loss().settings(), learnt.putObject("loss"));
        ObjectNode batches =
                learnt.putObject("batches").put("choice", id(task.batches().choice()));
        switch (task.batches().choice()) {
            case FULL -> {}
            case EPOCHS, DRAWS -> batches.put("size", task.batches().size());
            case RECORDED -> {
                ArrayNode lists = batches.putArray("lists");
                for (List<Integer> batch : task.batches().recorded()) {
                    batch.forEach(lists.addArray()::add);
                }
            }
        }
        if (task.decay().lambda() > 0) {
            learnt.putObject("decay")
                    .put("lambda", task.decay().lambda())
                    .put("biases", task.decay().biases());
        }
        learnt.put("noise", task.noise());
        to.put("optimizer", learner.optimizer());
        TuningJson.write(learner.tuning(), to);
        to.put("style", learner.style()).put("visible", learner.visible());
    }

    private static String id(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
