package ladera.study.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import ladera.num.Parallel;
import ladera.report.FindingText;
import ladera.run.training.LearningCurves;
import ladera.run.training.SmallRaces;
import ladera.run.training.StudyPlan;
import ladera.run.training.TrainedRun;
import ladera.run.training.TrainingRace;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Studies: what comes of them is computed from their numbers, whatever these are. */
class StudyTest {
    @Test
    void theRankSumTestCountsAllWaysToDealTheRanks() {
        // 3 against 3, wholly apart: one way in 20; apart but for one pair: two ways in 20.
        assertEquals(1 / 20.0, RankSum.probability(new double[] {1, 2, 3}, new double[] {4, 5, 6}), 1e-15);
        assertEquals(2 / 20.0, RankSum.probability(new double[] {1, 2, 4}, new double[] {3, 5, 6}), 1e-15);
        assertEquals(1, RankSum.probability(new double[] {4, 5, 6}, new double[] {1, 2, 3}), 1e-15);
        assertEquals(
                1 / 252.0, RankSum.probability(new double[] {1, 2, 3, 4, 5}, new double[] {6, 7, 8, 9, 10}), 1e-15);
    }

    @ParameterizedTest
    @EnumSource(StudyPlan.Question.class)
    void everyQuestionIsAnsweredRowByRow(StudyPlan.Question question) {
        Study study = new Study(new StudyPlan(question, 1, 3), SmallRaces.race(3), 1);
        List<StudyTable> grown = new ArrayList<>();
        StudyTable table = study.answer(() -> true, Parallel.ALONE, grown::add);
        assertTrue(table.complete());
        assertEquals(table.total(), grown.size());
        assertEquals(1, grown.get(0).rows().size());
        for (Language language : Language.values()) {
            String sentence = FindingText.of(table, Words.in(language));
            assertFalse(sentence.contains("{"), sentence);
        }
    }

    @Test
    void aStudyThatWasStoppedGoesOnWhereItWas() {
        Study study = new Study(new StudyPlan(StudyPlan.Question.NOISE, 2, 7), SmallRaces.race(7), 1);
        AtomicInteger looks = new AtomicInteger();
        StudyTable stopped = study.answer(() -> looks.incrementAndGet() < 14, Parallel.ALONE);
        assertFalse(stopped.complete());
        StudyTable whole = study.answer(() -> true, Parallel.ALONE);
        assertTrue(whole.complete());
        assertEquals(stopped.rows(), whole.rows().subList(0, stopped.rows().size()));
    }

    @Test
    void methodsAreComparedAtEqualWorkWhateverTheirBatchesAndLineSearches() {
        StudyPlan plan = new StudyPlan(StudyPlan.Question.METHOD, 1, 30);
        TrainingRace base = SmallRaces.race(30);
        for (StudyPlan.Cell cell : plan.cells(base.learner(1), 64)) {
            TrainingRace race = plan.race(base, cell, 5);
            LearningCurves curves = TrainedRun.of(race, plan.budget(race), () -> 0, Parallel.ALONE, () -> true)
                    .learners()
                    .get(0);
            double passes = curves.gradientEvaluations().last() / curves.stepsPerEpoch();
            double before = curves.gradientEvaluations().get(curves.steps() - 1) / curves.stepsPerEpoch();
            assertTrue(passes >= 30 && before < 30, cell.level() + ": " + before + " to " + passes);
        }
    }

    @Test
    void theFindingFollowsTheNumbers() {
        StudyTable apart = table(cell -> 0.1 * cell + 0.01);
        Finding finding = Finding.of(apart, Finding.Measure.TRUTH);
        assertTrue(finding.differs());
        assertEquals(0, finding.best());
        assertEquals(4, finding.worst());
        assertEquals(1, finding.rank(), 1e-12);
        Finding turned = Finding.of(table(cell -> 1 - 0.1 * cell), Finding.Measure.TRUTH);
        assertEquals(4, turned.best());
        assertEquals(-1, turned.rank(), 1e-12);
        assertFalse(Finding.of(table(cell -> 0.5), Finding.Measure.TRUTH).differs());
        Words words = Words.in(Language.ENGLISH);
        assertNotEquals(
                FindingText.of(apart, Finding.Measure.TRUTH, words),
                FindingText.of(table(cell -> 1 - 0.1 * cell), Finding.Measure.TRUTH, words));
        assertTrue(
                FindingText.of(table(cell -> 0.5), Finding.Measure.TRUTH, words).contains("no difference"));
        assertNull(Finding.of(new StudyTable(apart.plan(), apart.cells(), List.of(), 0), Finding.Measure.TRUTH));
    }

    private static StudyTable table(java.util.function.IntToDoubleFunction truth) {
        StudyPlan plan = new StudyPlan(StudyPlan.Question.NOISE, 5, 10);
        List<StudyPlan.Cell> cells = plan.cells(SmallRaces.race(10).learners().get(0), 64);
        List<StudyTable.Row> rows = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int seed = 0; seed < 5; seed++) {
                double value = truth.applyAsDouble(cell) + 1e-4 * seed;
                rows.add(new StudyTable.Row(cell, seed, value, value, value, value, value, value, value));
            }
        }
        return new StudyTable(plan, cells, rows, 1);
    }
}
