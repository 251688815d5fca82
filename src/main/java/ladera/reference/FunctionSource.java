package ladera.reference;

import java.util.regex.Pattern;
import ladera.expr.Formula;
import ladera.num.PlaneFunction;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.surface.Surface;
import ladera.surface.Surfaces;

/** Where the function that a record names is taken from. */
public enum FunctionSource {
    /** The catalogue; a typed formula where the catalogue has no such key. */
    CATALOGUE {
        @Override
        PlaneFunction find(String key, String expression) {
            return Surfaces.ALL.find(key).map(PlaneFunction.class::cast).orElseGet(() -> typed(key, expression));
        }
    },
    /** The typed formula, of the document or else of the catalogue; the catalogue itself where a formula cannot say it. */
    FORMULAS {
        @Override
        PlaneFunction find(String key, String expression) {
            Surface known = Surfaces.ALL.find(key).orElse(null);
            if (known == null) {
                return typed(key, expression);
            }
            return key.equals(SUM_OVER_DATA)
                    ? known
                    : Formula.parse(expression == null ? known.facts().formula() : expression);
        }
    };

    /** What may be a slip of an id; anything else was meant as a formula, and its own mistake is told. */
    private static final Pattern WORD = Pattern.compile("\\w*");

    /** The one surface whose expression is a sum over data, which is no formula of x and y alone. */
    private static final String SUM_OVER_DATA = "gabor";

    /**
     * The function of a record.
     *
     * @param key the surface's id; or a formula by itself, where neither the catalogue nor {@code expression} helps
     * @param expression the formula that the document gives for this key, or null
     * @throws Refusal where the key is unknown and no formula can be read
     */
    abstract PlaneFunction find(String key, String expression);

    private static PlaneFunction typed(String key, String expression) {
        if (expression != null) {
            return Formula.parse(expression);
        }
        try {
            return Formula.parse(key);
        } catch (Refusal noFormula) {
            if (!WORD.matcher(key).matches()) {
                throw noFormula;
            }
            throw new Refusal(new Problem(
                    "unknown-choice", "", key, Surfaces.ALL.nearest(key), String.join(", ", Surfaces.ALL.ids())));
        }
    }
}
