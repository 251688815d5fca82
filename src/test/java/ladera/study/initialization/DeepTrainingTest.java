package ladera.study.initialization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.net.Activations;
import ladera.net.Initializer;
import ladera.net.Initializers;
import ladera.num.Parallel;
import ladera.num.Series;
import ladera.optim.Outcome;
import ladera.run.initialization.DeepShape;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Feed;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.Scheme;
import ladera.run.initialization.Trial;
import ladera.run.training.TrainingRace;
import org.junit.jupiter.api.Test;

class DeepTrainingTest {
    private static final Ensemble DEEP = new Ensemble(
            new DeepShape(24, List.of(24), 24, 24),
            Activations.of("relu"),
            new Feed.Normal(0, 1, 16),
            0,
            Ensemble.Top.NORMAL,
            4,
            3);
    private static final Trial ADAM = new Trial("Adam", 1e-3, 90);

    @Test
    void heLearnsAndPyTorchsDefaultDoesNot() {
        DeepTraining.Reading he = train(Initializers.of("he_normal"), ADAM);
        assertTrue(he.learns(), () -> "loss " + he.losses().last());
        DeepTraining.Reading torch = train(Initializers.of("pytorch"), ADAM);
        assertFalse(torch.learns());
        assertEquals(1, torch.losses().last(), 0.01, "it says the mean throughout");
        assertEquals(91, torch.losses().size());
    }

    @Test
    void anExplodingNetworkDivergesUnderPlainSteps() {
        Initializer large = Initializers.ALL.get("normal").make(Map.of("variance", 0.5));
        DeepTraining.Reading reading = train(large, new Trial("SGD", 0.01, 20));
        assertEquals(Outcome.Kind.DIVERGED, reading.outcome().kind());
        assertFalse(reading.learns());
    }

    @Test
    void theCurveGrowsAndDoesNotHangOnThreads() {
        DeepTraining question = new DeepTraining(DEEP, Initializers.of("he_normal"), DEEP.activation(), ADAM.over(12));
        List<Series> told = new ArrayList<>();
        Series alone = question.answer(() -> true, Parallel.ALONE, reading -> told.add(reading.losses()))
                .losses();
        assertTrue(told.size() >= 3);
        assertEquals(alone.get(3), told.get(0).get(3));
        Series many = question.answer(() -> true, Threads.of(3)).losses();
        for (int i = 0; i < alone.size(); i++) {
            assertEquals(alone.get(i), many.get(i));
        }
        assertNull(question.answer(() -> false, Parallel.ALONE));
    }

    @Test
    void theTrainingRoomBeginsWhereThePageBegan() {
        Scheme he = new Scheme(4, Initializers.of("he_normal"), null, 2, true);
        TrainingRace race = new Initialization(DEEP, List.of(he), ADAM).asTraining();
        DrawnNetwork here = new DrawnNetwork(ADAM.networks(DEEP), he.initializer(), DEEP.activation());
        here.draw(0);
        double[] there = new double[here.architecture().parameters()];
        var shape = race.learners().get(0).shape();
        shape.initializer().fill(shape.between(2, 1), race.seed(), there);
        assertArrayEquals(here.parameters(), there);
        assertEquals(90, race.steps());
        assertEquals(1e-3, race.learners().get(0).tuning().method().real("lr"));
    }

    private static DeepTraining.Reading train(Initializer initializer, Trial trial) {
        return new DeepTraining(DEEP, initializer, DEEP.activation(), trial).answer(() -> true, Parallel.ALONE);
    }
}
