package ladera.report;

import ladera.expr.Formula;
import ladera.num.PlanePoint;
import ladera.run.Terrain;
import ladera.surface.SquaredLoss;

/** What a race descends, as Python functions {@code f(x, y)} and {@code kink(x, y)}. */
final class PythonObjective {
    private static final String NAME = "f";

    private PythonObjective() {}

    static String source(Terrain terrain) {
        if (terrain instanceof Terrain.Listed listed) {
            if (listed.pairs() > 0) {
                return overPairs(listed.loss());
            }
            if (Python.defines(listed.surface())) {
                return Python.definition(listed.surface());
            }
            return formula(Formula.parse(listed.formula()));
        }
        if (terrain instanceof Terrain.Fitted fitted) {
            return overPairs(fitted.loss());
        }
        return formula(((Terrain.Typed) terrain).function());
    }

    private static String formula(Formula formula) {
        return formula.python(NAME) + "\n\n" + Python.definition("smooth");
    }

    /** The pairs, and the model's loss over them. */
    private static String overPairs(SquaredLoss loss) {
        StringBuilder source = new StringBuilder("PAIRS = [\n");
        for (int i = 0; i < loss.size(); i++) {
            PlanePoint pair = loss.pair(i);
            source.append("    (" + Python.real(pair.x()) + ", " + Python.real(pair.y()) + "),\n");
        }
        source.append("]\n\n\n").append(Python.definition(loss.model().id()));
        return source.append("\n\n").append(Python.definition("smooth")).toString();
    }
}
