package ladera.run.training;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Initializers;
import ladera.net.Losses;
import ladera.net.WeightDecay;
import ladera.optim.Optimizer;
import ladera.run.JsonPlace;
import ladera.run.KindJson;
import ladera.run.LineupJson;
import ladera.run.Retuning;
import ladera.run.TuningJson;

/** A training race in a session file. */
final class TrainingJson {
    private static final int MOST_LAYERS = 100;

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
        List<Retuning> retunings = LineupJson.retunings(race, "learner", learners, TrainingRace.MOST_STEPS);
        Parting parting = race.optional("parting", TrainingJson::parting, new Parting(0, 0, false));
        int patience = race.optional("patience", at -> (int) at.whole(0, Integer.MAX_VALUE), 0);
        long seed = race.optional("seed", JsonPlace::seed, 0L);
        int steps = (int) race.need("steps").whole(1, TrainingRace.MOST_STEPS);
        TrainingRace read = new TrainingRace(
                DataRecipeJson.read(race.need("data")), parting, learners, retunings, patience, seed, steps);
        return read.looked(race.optional("test_looks", TrainingJson::looks, TestLooks.NONE))
                .asking(race.optional("study", TrainingJson::study, null))
                .searching(race.optional("search", SearchJson::read, null));
    }

    private static StudyPlan study(JsonPlace study) {
        study.allowOnly("question", "seeds", "steps");
        return study.at(() -> new StudyPlan(
                study.need("question").choice(StudyPlan.Question.class),
                (int) study.need("seeds").whole(1, StudyPlan.MOST_SEEDS),
                (int) study.need("steps").whole(1, TrainingRace.MOST_STEPS)));
    }

    private static Parting parting(JsonPlace parting) {
        parting.allowOnly("validation", "test", "standardised");
        return parting.at(() -> new Parting(
                parting.need("validation").real(),
                parting.need("test").real(),
                parting.optional("standardised", JsonPlace::flag, false)));
    }

    private static TestLooks looks(JsonPlace looks) {
        List<TestLooks.Look> read = new ArrayList<>();
        for (JsonPlace look : looks.items(TestLooks.MOST)) {
            look.allowOnly("data", "parting", "seed", "times");
            read.add(new TestLooks.Look(
                    DataRecipeJson.read(look.need("data")),
                    parting(look.need("parting")),
                    look.need("seed").seed(),
                    (int) look.need("times").whole(1, Integer.MAX_VALUE)));
        }
        return new TestLooks(read);
    }

    private static Learner learner(JsonPlace one, List<Learner> before) {
        one.allowOnly("key", "network", "task", "optimizer", "knobs", "schedule", "gradient", "style", "visible");
        Optimizer optimizer = LineupJson.optimizer(one);
        LineupJson.Head head = LineupJson.Head.read(one, before);
        return new Learner(
                head.key(),
                shape(one.need("network")),
                task(one.need("task")),
                optimizer.id(),
                TuningJson.read(one, optimizer),
                head.style(),
                head.visible());
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
                decay = new WeightDecay(given.need("lambda").real(), given.optional("biases", JsonPlace::flag, false));
            }
            double noise = task.optional("noise", JsonPlace::real, 0.0);
            return new LearningTask(
                    KindJson.read(task.need("loss"), Losses.ALL), batches(task.need("batches")), decay, noise);
        });
    }

    private static LearningTask.BatchPlan batches(JsonPlace batches) {
        batches.allowOnly("choice", "size", "lists");
        LearningTask.BatchChoice choice = batches.need("choice").choice(LearningTask.BatchChoice.class);
        if (choice == LearningTask.BatchChoice.RECORDED) {
            return batches.at(() -> LearningTask.BatchPlan.recorded(lists(batches.need("lists"))));
        }
        int size = batches.optional("size", at -> (int) at.whole(1, Integer.MAX_VALUE), LearningTask.USUAL_SIZE);
        return new LearningTask.BatchPlan(choice, size);
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

    static void write(TrainingRace race, ObjectNode to) {
        DataRecipeJson.write(race.data(), to.putObject("data"));
        write(race.parting(), to.putObject("parting"));
        ArrayNode learners = to.putArray("learners");
        race.learners().forEach(learner -> write(learner, learners.addObject()));
        LineupJson.write(race.retunings(), "learner", to);
        to.put("patience", race.patience()).put("seed", race.seed()).put("steps", race.steps());
        if (race.study() != null) {
            to.putObject("study")
                    .put("question", JsonPlace.id(race.study().question()))
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
        ObjectNode batches = learnt.putObject("batches")
                .put("choice", JsonPlace.id(task.batches().choice()));
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
}
