package ladera.reference;

import static ladera.reference.NumberLists.row;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ladera.lesson.model.Differences;
import ladera.lesson.model.LeastSquaresLine;
import ladera.lesson.model.LocalMinima;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.PlaneFunction;
import ladera.optim.LineSearch;
import ladera.surface.PairModel;

/** The kinds of lessons 6.2 to 6.5 that look at a loss: values, slopes, curves, minima, one line search. */
final class UdlOptimisation {
    static final List<UdlKind> KINDS = List.of(
            new UdlKind("loss_and_gradient", UdlOptimisation::lossAndGradient),
            new UdlKind("bump_loss_and_gradient", UdlOptimisation::bumpLossAndGradient),
            new UdlKind("model_curve", UdlOptimisation::modelCurve),
            new UdlKind("loss_grid", UdlOptimisation::lossGrid),
            new UdlKind("least_squares_solution", UdlOptimisation::leastSquares),
            new UdlKind("local_minima", UdlOptimisation::localMinima),
            new UdlKind("line_search_trace", UdlOptimisation::lineSearch));

    private UdlOptimisation() {}

    private static void lossAndGradient(UdlCase given, ObjectNode answer) {
        PlaneFunction loss = UdlProblem.loss(given);
        double[] phi = putLoss(given, loss, answer);
        answer.set(
                "fd_forward", row(Differences.forward(loss, phi, given.inputs().number("fd_delta"))));
    }

    private static void bumpLossAndGradient(UdlCase given, ObjectNode answer) {
        PlaneFunction loss = UdlProblem.bump(given);
        double[] phi = putLoss(given, loss, answer);
        answer.set(
                "fd_central", row(Differences.central(loss, phi, given.inputs().number("fd_delta"))));
    }

    private static double[] putLoss(UdlCase given, PlaneFunction loss, ObjectNode answer) {
        double[] phi = given.inputs().finite("phi", 2);
        double[] gradient = new double[2];
        answer.put("loss", loss.valueAndGradient(phi, gradient));
        answer.set("gradient", row(gradient));
        return phi;
    }

    private static void modelCurve(UdlCase given, ObjectNode answer) {
        PairModel model = UdlProblem.model(given);
        double[] phi = given.inputs().finite("phi", 2);
        ArrayNode y = answer.putArray("y");
        for (double x : given.inputs().finite("x")) {
            y.add(model.value(x, phi[0], phi[1]));
        }
    }

    /** A row of the answer is a value of phi_1. */
    private static void lossGrid(UdlCase given, ObjectNode answer) {
        PlaneFunction loss = UdlProblem.loss(given);
        double[] phi0 = given.inputs().finite("phi0");
        double[] phi1 = given.inputs().finite("phi1");
        ArrayNode rows = answer.putArray("loss");
        for (double at : phi1) {
            double[] values = new double[phi0.length];
            loss.values(phi0, at, values);
            rows.add(row(values));
        }
    }

    private static void leastSquares(UdlCase given, ObjectNode answer) {
        Doubles x = Doubles.of(given.data().finite("x"));
        Doubles y = Doubles.of(given.data().finite("y"));
        LeastSquaresLine line = Places.at(given.data().place(), () -> LeastSquaresLine.of(x, y));
        Doubles hessian = line.hessian();
        answer.set("phi_star", row(line.phi0(), line.phi1()));
        answer.put("loss_star", line.loss());
        ArrayNode rows = answer.putArray("hessian");
        rows.add(row(hessian.get(0), hessian.get(1)));
        rows.add(row(hessian.get(1), hessian.get(2)));
        answer.set("eigenvalues", row(line.smallerEigenvalue(), line.largerEigenvalue()));
        answer.put("alpha_max", line.largestRate());
        answer.put("condition_number", line.conditionNumber());
    }

    private static void localMinima(UdlCase given, ObjectNode answer) {
        PlaneFunction loss = UdlProblem.loss(given);
        double[] phi0 = given.inputs().finite("phi0_range", 2);
        double[] phi1 = given.inputs().finite("phi1_range", 2);
        Domain domain = Places.at(given.inputs().place(), () -> new Domain(phi0[0], phi0[1], phi1[0], phi1[1]));
        ArrayNode minima = answer.putArray("minima");
        for (LocalMinima.Minimum one : LocalMinima.of(loss, domain).minima()) {
            ObjectNode minimum = minima.addObject();
            minimum.set("phi", row(one.x(), one.y()));
            minimum.put("loss", one.value());
            minimum.set("hessian_eigenvalues", row(one.smallerEigenvalue(), one.largerEigenvalue()));
        }
    }

    /** Along minus the gradient that is given, or else the loss's own. */
    private static void lineSearch(UdlCase given, ObjectNode answer) {
        Fields inputs = given.inputs();
        PlaneFunction loss = UdlProblem.loss(given);
        double[] phi = inputs.finite("phi", 2);
        double[] gradient = new double[2];
        loss.valueAndGradient(phi, gradient);
        double[] along = inputs.has("gradient") ? inputs.finite("gradient", 2) : gradient;
        LineSearch.Trace trace = UdlProblem.lineSearch(given)
                .trace(distance -> loss.value(phi[0] - distance * along[0], phi[1] - distance * along[1]));
        ArrayNode iterations = answer.putArray("iterations");
        for (LineSearch.Bracket bracket : trace.brackets()) {
            ObjectNode iteration = iterations.addObject();
            iteration
                    .put("a", bracket.a())
                    .put("b", bracket.b())
                    .put("c", bracket.c())
                    .put("d", bracket.d());
            iteration.set("losses", row(bracket.lossA(), bracket.lossB(), bracket.lossC(), bracket.lossD()));
            iteration.put("rule", bracket.move().id());
        }
        answer.put("n_iterations", trace.brackets().size());
        answer.put("alpha", trace.distance());
    }
}
