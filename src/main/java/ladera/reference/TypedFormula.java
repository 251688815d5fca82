package ladera.reference;

import ladera.num.PlaneFunction;
import ladera.num.Problem;
import ladera.num.Refusal;

/** Typed formulas, for all that reads documents and commands. */
public final class TypedFormula {
    private TypedFormula() {}

    /**
     * The function of x and y that the text describes.
     *
     * @throws Refusal that names the position and the mend
     */
    public static PlaneFunction parse(String text) {
        throw new Refusal(new Problem("formula.unread", "", text));
    }
}
