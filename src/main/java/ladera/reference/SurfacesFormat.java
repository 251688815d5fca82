package ladera.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ladera.num.PlaneFunction;

/**
 * Functions of the plane with exact derivatives at given points: under {@code surfaces}, by key, an {@code expr} and {@code
 * points}, whose rows are {@code x, y, f, f_x, f_y, f_xx, f_xy, f_yy}. Only x and y are trusted.
 */
final class SurfacesFormat implements ReferenceFormat {
    private static final String KEY = "surfaces";
    private static final String POINTS = "points";

    private static final Rows ROWS =
            new Rows(List.of("x", "y", "f", "f_x", "f_y", "f_xx", "f_xy", "f_yy"), 2, 1e-9, 1e-9);

    @Override
    public String id() {
        return KEY;
    }

    @Override
    public boolean recognises(ObjectNode document) {
        return document.has(KEY);
    }

    @Override
    public List<Entry> entries(ObjectNode document) {
        return Entry.byKey(document, KEY);
    }

    @Override
    public void clear(Entry entry) {
        ROWS.clear(entry.node().path(POINTS));
    }

    @Override
    public void fill(Entry entry, ObjectNode document, FunctionSource functions) {
        Fields surface = Fields.of(entry.node(), entry.path());
        PlaneFunction function =
                Places.at(entry.path(), () -> functions.find(entry.group(), surface.optionalText("expr")));
        ROWS.fill(surface.list(POINTS), surface.path(POINTS), given -> row(function, given[0], given[1]));
    }

    /** f, f_x, f_y, f_xx, f_xy, f_yy. */
    private static double[] row(PlaneFunction function, double x, double y) {
        double[] gradient = new double[2];
        double[] hessian = new double[3];
        double value = function.gradient(x, y, gradient);
        function.hessian(x, y, hessian);
        return new double[] {value, gradient[0], gradient[1], hessian[0], hessian[1], hessian[2]};
    }

    @Override
    public Comparison compare(Entry reference, ObjectNode document, Entry answer) {
        return ROWS.compare(
                Fields.of(reference.node(), reference.path()).list(POINTS),
                answer.node().path(POINTS),
                reference.path() + "." + POINTS);
    }
}
