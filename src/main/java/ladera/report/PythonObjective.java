package ladera.report;

import ladera.expr.Formula;
import ladera.num.PlanePoint;
import ladera.run.Terrain;
import ladera.surface.Gabor;

/** What a race descends, as Python functions {@code f(x, y)} and {@code kink(x, y)}. */
final class PythonObjective {
    private static final String NAME = "f";
    private static final String GABOR = "gabor";

    private PythonObjective() {}

    static String source(Terrain terrain) {
        if (terrain instanceof Terrain.Listed listed) {
            if (listed.surface().equals(GABOR)) {
                return gabor() + "\n\n" + Python.definition("smooth");
            }
            if (Python.defines(listed.surface())) {
                return Python.definition(listed.surface());
            }
            return formula(Formula.parse(listed.formula()));
        }
        return formula(((Terrain.Typed) terrain).function());
    }

    private static String formula(Formula formula) {
        return formula.python(NAME) + "\n\n" + Python.definition("smooth");
    }

    private static String gabor() {
        StringBuilder source = new StringBuilder("PAIRS = [\n");
        for (int i = 0; i < Gabor.pairs(); i++) {
            PlanePoint pair = Gabor.pair(i);
            source.append("    (" + Python.real(pair.x()) + ", " + Python.real(pair.y()) + "),\n");
        }
        return source.append("]\n\n\n").append(Python.definition(GABOR)).toString();
    }
}
