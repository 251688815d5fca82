package ladera.reference;

import java.util.function.Supplier;
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
            throw new Refusal(refusal.problem().within(place));
        }
    }
}
