package ladera.lesson.model;

import java.util.List;
import java.util.function.ToDoubleFunction;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * The criteria of book chapter 5 while one parameter is varied. The constructor refuses a sweep over nothing.
 *
 * @param values of the parameter
 * @param likelihood at each
 * @param negativeLogLikelihood at each
 * @param sumOfSquares at each, of the first output
 */
public record CriteriaSweep(Doubles values, Doubles likelihood, Doubles negativeLogLikelihood, Doubles sumOfSquares) {
    public CriteriaSweep {
        if (values.size() == 0) {
            throw new Refusal(new Problem("sweep.empty", "values"));
        }
    }

    static CriteriaSweep of(double[] values, List<ShallowFit> fits) {
        return new CriteriaSweep(
                Doubles.of(values),
                each(fits, ShallowFit::likelihoodOfAll),
                each(fits, ShallowFit::negativeLogLikelihood),
                each(fits, ShallowFit::sumOfSquares));
    }

    private static Doubles each(List<ShallowFit> fits, ToDoubleFunction<ShallowFit> criterion) {
        return Doubles.of(fits.stream().mapToDouble(criterion).toArray());
    }

    /** Where the likelihood is largest: the first such place, an index. */
    public int likeliest() {
        int best = 0;
        for (int i = 1; i < likelihood.size(); i++) {
            best = likelihood.get(i) > likelihood.get(best) ? i : best;
        }
        return best;
    }

    /** Where the negative log likelihood is least: the first such place, an index. */
    public int best() {
        return least(negativeLogLikelihood);
    }

    /** Where the sum of squares is least: the first such place, an index. */
    public int bestSquares() {
        return least(sumOfSquares);
    }

    private static int least(Doubles criterion) {
        int best = 0;
        for (int i = 1; i < criterion.size(); i++) {
            best = criterion.get(i) < criterion.get(best) ? i : best;
        }
        return best;
    }
}
