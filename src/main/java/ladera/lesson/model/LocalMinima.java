package ladera.lesson.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ladera.num.Domain;
import ladera.num.Knobs;
import ladera.num.PlaneFunction;
import ladera.optim.Descent;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.optim.Rule;

/**
 * The local minima of a function inside a rectangle, lowest first: points without slope and with a positive definite Hessian,
 * found by Newton's method with a line search from every point of a grid.
 */
public record LocalMinima(List<Minimum> minima) {
    /** Starts along each side. */
    private static final int STARTS = 41;

    private static final int MOST_STEPS = 80;

    /** Two ends nearer than this share of the rectangle are one minimum. */
    private static final double SAME = 1e-5;

    /** Newton's last step is shorter than this share of the rectangle where it has arrived. */
    private static final double ARRIVED = 1e-9;

    public LocalMinima {
        minima = List.copyOf(minima);
    }

    /** One of them. */
    public record Minimum(double x, double y, double value, double smallerEigenvalue, double largerEigenvalue) {}

    public static LocalMinima of(PlaneFunction function, Domain domain) {
        return of(function, domain, STARTS);
    }

    /** @param starts along each side, at least 2: with few of them a small valley may be missed */
    public static LocalMinima of(PlaneFunction function, Domain domain, int starts) {
        Optimizer newton = Optimizers.ALL.get("NewtonArmijo");
        Rule rule = newton.rule(Knobs.initial(newton.knobs()));
        List<Minimum> found = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            for (int j = 0; j < starts; j++) {
                double[] start = {
                    domain.xMin() + domain.width() * i / (starts - 1),
                    domain.yMin() + domain.height() * j / (starts - 1)
                };
                Minimum end = end(function, domain, rule, start);
                if (end != null && found.stream().noneMatch(known -> same(known, end, domain))) {
                    found.add(end);
                }
            }
        }
        found.sort(Comparator.comparingDouble(Minimum::value));
        return new LocalMinima(found);
    }

    /** Where descent from a start arrives, or null where that is no minimum inside. */
    private static Minimum end(PlaneFunction function, Domain domain, Rule rule, double[] start) {
        Descent descent = new Descent(function, rule, start, Descent.Guard.PARAMETERS_AND_LOSS);
        for (int k = 0; k < MOST_STEPS && !descent.outcome().ended(); k++) {
            descent.advance();
        }
        double x = descent.parameter(0);
        double y = descent.parameter(1);
        double[] hessian = new double[3];
        double[] step = new double[2];
        if (!newtonStep(function, x, y, hessian, step)) {
            return null;
        }
        x -= step[0];
        y -= step[1];
        boolean arrived = newtonStep(function, x, y, hessian, step)
                && Math.abs(step[0]) <= ARRIVED * domain.width()
                && Math.abs(step[1]) <= ARRIVED * domain.height();
        if (!arrived || !domain.contains(x, y)) {
            return null;
        }
        double[] eigenvalues = PlaneFunction.eigenvalues(hessian[0], hessian[1], hessian[2]);
        return new Minimum(x, y, function.value(x, y), eigenvalues[0], eigenvalues[1]);
    }

    /** H^-1 g; false where the Hessian is not positive definite. */
    private static boolean newtonStep(
            PlaneFunction function, double x, double y, double[] hessianOut, double[] stepOut) {
        function.gradient(x, y, stepOut);
        double determinant = Double.NaN;
        if (function.hessian(x, y, hessianOut)) {
            determinant = hessianOut[0] * hessianOut[2] - hessianOut[1] * hessianOut[1];
        }
        if (!(determinant > 0 && hessianOut[0] > 0)) {
            return false;
        }
        double first = (hessianOut[2] * stepOut[0] - hessianOut[1] * stepOut[1]) / determinant;
        stepOut[1] = (hessianOut[0] * stepOut[1] - hessianOut[1] * stepOut[0]) / determinant;
        stepOut[0] = first;
        return true;
    }

    private static boolean same(Minimum a, Minimum b, Domain domain) {
        return Math.abs(a.x() - b.x()) <= SAME * domain.width() && Math.abs(a.y() - b.y()) <= SAME * domain.height();
    }
}
