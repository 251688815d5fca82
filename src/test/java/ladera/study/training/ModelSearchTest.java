package ladera.study.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import ladera.net.Model;
import ladera.num.Parallel;
import ladera.report.SearchText;
import ladera.run.training.Learner;
import ladera.run.training.LearningCurves;
import ladera.run.training.SearchPlan;
import ladera.run.training.SmallRaces;
import ladera.run.training.TrainedRun;
import ladera.run.training.TrainingRace;
import org.junit.jupiter.api.Test;

/** The search for the best network: what comes of it can be repeated, stopped and gone on with. */
class ModelSearchTest {
    private static final SearchPlan PLAN = SearchPlan.usual()
            .withHidden(List.of(List.of(3), List.of(5)))
            .overNetworks(6)
            .overSteps(40);

    private static ModelSearch search(int seed) {
        return new ModelSearch(PLAN, SmallRaces.race(40).seeded(seed), 1);
    }

    @Test
    void theBestIsTheLowestByValidationAndTrainsAgainToTheSameBits() {
        List<SearchTable> grown = new ArrayList<>();
        SearchTable table = search(11).answer(() -> true, Parallel.ALONE, grown::add);
        assertTrue(table.complete());
        assertEquals(PLAN.networks() + 1, grown.size());
        double lowest = table.rows().stream()
                .mapToDouble(SearchTable.Row::validation)
                .min()
                .orElseThrow();
        assertEquals(lowest, table.best().chosenBy());
        Model model = SearchText.best(table, search(11).base());
        assertEquals(lowest, model.scores().get("validation"), 1e-15);
        assertTrue(model.scores().containsKey("test"));
        Learner winner = table.candidates().get(table.best().key() - 1);
        TrainingRace race = PLAN.race(search(11).base(), winner);
        LearningCurves again = TrainedRun.of(
                        race, TrainedRun.Budget.ofUpdates(race), () -> 0, Parallel.ALONE, () -> true)
                .learners()
                .get(0);
        assertEquals(model.network().parameters(), again.bestState().parameters());
    }

    @Test
    void aMethodThatLooksSeveralTimesAnUpdateIsGivenNoMoreLooks() {
        SearchTable table = new ModelSearch(
                        PLAN.withOptimizers(List.of("LBFGS")).overNetworks(1),
                        SmallRaces.race(40).seeded(13),
                        1)
                .answer(() -> true, Parallel.ALONE);
        double before = table.best()
                .gradientEvaluations()
                .get(table.best().gradientEvaluations().size() - 2);
        assertTrue(before < PLAN.steps(), "gradients before the last update: " + before);
    }

    @Test
    void aSearchThatWasStoppedGoesOnAndMoreOfItKeepsWhatIsKnown() {
        AtomicInteger looks = new AtomicInteger();
        SearchTable stopped = search(17).answer(() -> looks.incrementAndGet() < 12, Parallel.ALONE);
        assertFalse(stopped.complete());
        SearchTable whole = search(17).answer(() -> true, Parallel.ALONE);
        assertEquals(stopped.rows(), whole.rows().subList(0, stopped.rows().size()));
        ModelSearch more = new ModelSearch(PLAN.overNetworks(8), search(17).base(), 1);
        assertTrue(more.differsInBudgetAlone(search(17)));
        List<SearchTable> grown = new ArrayList<>();
        SearchTable larger = more.answer(() -> true, Parallel.ALONE, grown::add);
        assertEquals(PLAN.networks(), grown.get(0).rows().size());
        assertEquals(8, larger.rows().size());
    }
}
