package ladera.reference;

import java.util.List;
import java.util.function.UnaryOperator;
import ladera.num.PlaneFunction;

/**
 * Functions of the plane with exact derivatives at given points: under {@code surfaces}, by key, an {@code expr} and {@code
 * points}, whose rows are {@code x, y, f, f_x, f_y, f_xx, f_xy, f_yy}. Only x and y are trusted.
 */
final class SurfacesFormat extends SampledFormat {
    SurfacesFormat() {
        super(
                "surfaces",
                "points",
                new Rows(List.of("x", "y", "f", "f_x", "f_y", "f_xx", "f_xy", "f_yy"), 2, 1e-9, 1e-9));
    }

    @Override
    UnaryOperator<double[]> function(Entry entry, Fields record, FunctionSource functions) {
        PlaneFunction function =
                Places.at(entry.path(), () -> functions.find(entry.group(), record.optionalText("expr")));
        return given -> row(function, given[0], given[1]);
    }

    /** f, f_x, f_y, f_xx, f_xy, f_yy. */
    private static double[] row(PlaneFunction function, double x, double y) {
        double[] gradient = new double[2];
        double[] hessian = new double[3];
        double value = function.gradient(x, y, gradient);
        function.hessian(x, y, hessian);
        return new double[] {value, gradient[0], gradient[1], hessian[0], hessian[1], hessian[2]};
    }
}
