package ladera.study.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import ladera.num.Parallel;
import ladera.num.Ticker;
import ladera.run.Progressive;
import ladera.run.training.Learner;
import ladera.run.training.LearningCurves;
import ladera.run.training.SearchPlan;
import ladera.run.training.TrainedRun;
import ladera.run.training.TrainingRace;

/**
 * A search for the best network, network after network; a search that was stopped goes on where it was.
 *
 * @param base what is held: data, parting, seed, patience, and the task of the learner with this key
 */
public record ModelSearch(SearchPlan plan, TrainingRace base, int learner) implements Progressive<SearchTable> {
    /** Searches of which results are kept: pure results, so that keeping them changes nothing but the time. */
    private static final int KEPT = 4;

    private static final Map<ModelSearch, Found> SEARCHED = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ModelSearch, Found> eldest) {
            return size() > KEPT;
        }
    };

    /** What has been found so far; only the best network's curves are kept, since they are large. */
    private static final class Found {
        private final List<SearchTable.Row> rows = new ArrayList<>();
        private LearningCurves best;
        private double seconds;

        synchronized boolean knows(Learner candidate) {
            return rows.stream().anyMatch(row -> row.candidate() == candidate.key());
        }

        synchronized void spent(double seconds) {
            this.seconds = seconds;
        }

        synchronized double seconds() {
            return seconds;
        }

        synchronized void add(Learner candidate, LearningCurves curves) {
            double chosenBy = order(curves);
            int evaluation = curves.best();
            rows.add(new SearchTable.Row(
                    candidate.key(),
                    curves.train().get(evaluation),
                    chosenBy,
                    (long) curves.evaluatedAt().get(evaluation),
                    curves.state().training().architecture().parameters(),
                    curves.seconds().last()));
            // The first of equals in the order of the search, whichever thread is done first.
            boolean better =
                    best == null || chosenBy < order(best) || chosenBy == order(best) && candidate.key() < best.key();
            if (better) {
                best = curves;
            }
        }

        /** What is no number is worse than any. */
        private static double order(LearningCurves curves) {
            double chosenBy = curves.chosenBy();
            return Double.isNaN(chosenBy) ? Double.POSITIVE_INFINITY : chosenBy;
        }

        synchronized int last() {
            return rows.stream().mapToInt(SearchTable.Row::candidate).max().orElse(0);
        }

        synchronized SearchTable table(SearchPlan plan, List<Learner> candidates) {
            return new SearchTable(plan, candidates, rows, best, seconds);
        }
    }

    @Override
    public SearchTable answer(BooleanSupplier stillWanted, Parallel parallel, Consumer<SearchTable> soFar) {
        Found found;
        synchronized (SEARCHED) {
            found = SEARCHED.computeIfAbsent(ofAnyBudget(), unused -> new Found());
        }
        // Under a smaller budget than before, what is known stays known.
        int networks = Math.max(plan.networks(), found.last());
        List<Learner> candidates = plan.overNetworks(networks).candidates(base.learner(learner), base.seed());
        double before = found.seconds();
        long began = Ticker.SYSTEM.nanos();
        soFar.accept(found.table(plan, candidates));
        parallel.forEach(candidates.size(), number -> {
            Learner candidate = candidates.get(number);
            if (!stillWanted.getAsBoolean() || found.knows(candidate)) {
                return;
            }
            LearningCurves curves = trained(candidate, stillWanted);
            if (curves != null) {
                found.add(candidate, curves);
                found.spent(before + (Ticker.SYSTEM.nanos() - began) * 1e-9);
                soFar.accept(found.table(plan, candidates));
            }
        });
        return found.table(plan, candidates);
    }

    /** True where another search is this one but for the number of networks it trains. */
    public boolean differsInBudgetAlone(ModelSearch other) {
        return other != null && ofAnyBudget().equals(other.ofAnyBudget());
    }

    /** The same search among as many networks as there may be: its networks come in the same order, whatever the budget. */
    private ModelSearch ofAnyBudget() {
        return new ModelSearch(plan.overNetworks(SearchPlan.MOST_NETWORKS), base, learner);
    }

    /** Null where it was no longer wanted before its end. */
    private LearningCurves trained(Learner candidate, BooleanSupplier stillWanted) {
        TrainingRace race = plan.race(base, candidate);
        TrainedRun.Budget budget = TrainedRun.Budget.ofUpdates(race);
        LearningCurves curves = TrainedRun.of(race, budget, Ticker.SYSTEM, Parallel.ALONE, stillWanted)
                .learners()
                .get(0);
        return budget.spent(curves) ? curves : null;
    }
}
