package ladera.reference;

import java.util.function.Supplier;
import ladera.num.Problem;
import ladera.num.Refusal;

/** Puts the place where a value stood into a refusal that knows only the value. */
public final class Places {
    private Places() {}

    /**
     * What {@code work} gives.
     *
     * @throws Refusal that of the work, with {@code place} in front
     */
    public static <T> T at(String place, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            throw new Refusal(at(place, refusal.problem()));
        }
    }

    /** The problem, met at the place; an unknown id loses the name of its list, which a person never typed. */
    public static Problem at(String place, Problem problem) {
        return problem.code().equals("unknown-id")
                ? new Problem("unknown-choice", place, problem.arguments().toArray())
                : problem.within(place);
    }
}
