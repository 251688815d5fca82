package ladera.run.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ladera.net.Activations;
import ladera.net.CsvFormat;
import ladera.net.DataSet;
import ladera.net.Initializers;
import ladera.num.Domain;
import ladera.num.Parallel;
import ladera.num.Refusal;
import ladera.run.Experiment;
import ladera.run.SessionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where samples come from besides a surface, and what a learner may differ in: kept in a file, and learnt from. */
class DataRecipeTest {
    @TempDir
    private Path folder;

    private static Learner learner() {
        return TrainingExamples.learner(1, "Adam", Map.of("lr", 0.02), 0);
    }

    private static TrainingRace race(DataRecipe data, Learner learner) {
        return new TrainingRace(data, new Parting(0, 0, true), List.of(learner), List.of(), 0, 1, 60);
    }

    private static LearningCurves trained(TrainingRace race) {
        return TrainedRun.of(race, () -> 0, Parallel.ALONE, () -> true)
                .learners()
                .get(0);
    }

    private static void assertKept(TrainingRace race) {
        Experiment experiment = Experiment.of(race);
        assertEquals(experiment, SessionFile.parse(SessionFile.write(experiment)));
    }

    @Test
    void aTableIsReadOnceUntilItsFileChanges() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a;b;y\n0,5;1;2\n1,5;-3;4\n");
        DataRecipe.Table table =
                new DataRecipe.Table(file.toString(), new CsvFormat(';', ',', true), List.of("a", "b"), List.of("y"));
        assertNull(table.domain());
        DataSet first = table.clean();
        assertEquals(1.5, first.input(1, 0));
        assertSame(first, table.clean());
        assertTrue(table.domain().contains(0.5, 1) && table.domain().contains(1.5, -3));
        assertKept(race(table, learner()));
        Files.writeString(file, "a;b;y\n0,5;1;2\n1,5;-3;4\n2;2;2\n");
        assertEquals(3, table.clean().size());
    }

    @Test
    void aBadRowIsNamedByItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), "a,y\n1,2\n3,oops\n");
        Refusal refusal = assertThrows(
                Refusal.class, () -> new DataRecipe.Table(file.toString(), List.of("a"), List.of("y")).clean());
        assertEquals("csv.number", refusal.problem().code());
        assertTrue(refusal.problem().arguments().contains(3), refusal.problem().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.1", "5.2", "5.3", "6.2", "6.3"})
    void aNotebooksPairsAreLearntByTheLossThatSuitsThem(String notebook) {
        TrainingRace before = race(TrainingExamples.course(8), learner());
        TrainingRace race = (TrainingRace) new TrainingEdits.ChooseData(new DataRecipe.Notebook(notebook))
                .apply(Experiment.of(before), 0)
                .section(TrainingRace.KIND);
        assertKept(race);
        LearningCurves curves = trained(race);
        assertEquals(
                notebook.equals("5.3") ? 3 : 1,
                curves.state().training().architecture().outputs());
        assertTrue(
                curves.train().last() < curves.train().get(0),
                () -> "loss " + curves.train().last());
        TrainingRace back = (TrainingRace) new TrainingEdits.ChooseData(TrainingExamples.course(8))
                .apply(Experiment.of(race), 0)
                .section(TrainingRace.KIND);
        assertEquals("least_squares", back.learner(1).task().loss().id());
    }

    @Test
    void eachHiddenLayerMayHaveAnActivationOfItsOwn() {
        NetworkShape each = learner()
                .shape()
                .layerByLayer()
                .with(1, Activations.ALL.get("elu").make(Map.of("alpha", 2.0)));
        Learner mixed = learner().with(each);
        TrainingRace race = race(TrainingExamples.course(8), mixed);
        assertKept(race);
        assertEquals("tanh", each.between(2, 1).activation(0).id());
        assertEquals("elu", each.between(2, 1).activation(1).id());
        assertEquals("elu", each.with(List.of(4, 4, 4)).activation(2).id());
        assertEquals(1, each.with(List.of(4)).activations().size());
        assertThrows(
                Refusal.class,
                () -> new NetworkShape(
                        List.of(3, 3, 3),
                        each.activations(),
                        Initializers.ALL.get("zero").make()));
    }

    @Test
    void recordedBatchesAreWhatEveryUpdateLooksAt() {
        Learner recorded = learner()
                .with(learner().task().with(LearningTask.BatchPlan.recorded(List.of(List.of(0, 5), List.of(7)))));
        TrainingRace race = race(TrainingExamples.course(4), recorded);
        assertKept(race);
        assertEquals(60, trained(race).steps());
        TrainingRace beyond = race.with(List.of(
                learner().with(learner().task().with(LearningTask.BatchPlan.recorded(List.of(List.of(16)))))));
        assertThrows(Refusal.class, () -> trained(beyond));
    }

    @Test
    void aSearchTriesEachCombinationOnceAndSetsSomethingAside() {
        SearchPlan plan = SearchPlan.usual().overNetworks(200).withSpread(1);
        List<Learner> candidates = plan.candidates(learner(), 3);
        assertEquals(plan.combinations(), candidates.size());
        assertEquals(
                candidates.size(),
                candidates.stream()
                        .map(one -> one.shape().hidden()
                                + one.shape().activation(0).id()
                                + one.shape().initializer().id()
                                + one.optimizer()
                                + one.tuning().schedule())
                        .distinct()
                        .count());
        assertEquals(candidates.subList(0, 5), plan.overNetworks(5).candidates(learner(), 3));
        List<Learner> twice =
                plan.withSpread(3).overNetworks(candidates.size() + 20).candidates(learner(), 3);
        assertEquals(candidates.size() + 20, twice.size());
        assertTrue(twice.subList(candidates.size(), twice.size()).stream().noneMatch(SearchPlan::findsItsSteps));
        assertEquals(18, plan.withOptimizers(List.of("LBFGS")).withSpread(3).total());
        TrainingRace race = plan.race(race(TrainingExamples.course(8), learner()), candidates.get(0));
        assertTrue(race.parting().validation() > 0 && race.parting().test() > 0);
        assertThrows(Refusal.class, () -> plan.withOptimizers(List.of()));
        assertThrows(Refusal.class, () -> plan.withActivations(List.of("cake")));
    }

    @Test
    void veryManySamplesAreTakenInBatchesUnlessALineSearchNeedsThemAll() {
        Learner searching = TrainingExamples.learner(2, "LBFGS", Map.of(), 1);
        TrainingRace race = race(TrainingExamples.course(4), learner()).with(List.of(learner(), searching));
        TrainingRace many = (TrainingRace) new TrainingEdits.ChooseData(TrainingExamples.course(300))
                .apply(Experiment.of(race), 0)
                .section(TrainingRace.KIND);
        assertEquals(
                LearningTask.BatchChoice.EPOCHS,
                many.learner(1).task().batches().choice());
        assertEquals(
                LearningTask.BatchChoice.FULL, many.learner(2).task().batches().choice());
    }

    @Test
    void aTypedDomainIsKept() {
        DataRecipe.OnGrid grid = (DataRecipe.OnGrid) TrainingExamples.course(5);
        assertKept(race(new DataRecipe.OnGrid(grid.terrain().over(new Domain(-1, 2, 0, 3)), 5), learner()));
    }
}
