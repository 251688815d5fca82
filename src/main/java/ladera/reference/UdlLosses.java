package ladera.reference;

import static ladera.reference.NumberLists.row;
import static ladera.reference.NumberLists.rows;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ladera.lesson.model.BernoulliLikelihood;
import ladera.lesson.model.CategoricalLikelihood;
import ladera.lesson.model.CriteriaSweep;
import ladera.lesson.model.Likelihood;
import ladera.lesson.model.NormalLikelihood;
import ladera.lesson.model.ShallowFit;
import ladera.lesson.model.ShallowNetwork;
import ladera.num.Doubles;

/** The kinds of lessons 5.1 to 5.3: distributions, and the criteria by which a shallow network is held against pairs. */
final class UdlLosses {
    static final List<UdlKind> KINDS = List.of(
            new UdlKind("normal_pdf", UdlLosses::normalDensity),
            new UdlKind("sigmoid", UdlLosses::sigmoid),
            new UdlKind("softmax", UdlLosses::softmax),
            new UdlKind("bernoulli", UdlLosses::bernoulli),
            new UdlKind("categorical", UdlLosses::categorical),
            new UdlKind("shallow_nn", UdlLosses::outputs),
            new UdlKind("regression_losses", UdlLosses::regression),
            new UdlKind("binary_losses", UdlLosses::binary),
            new UdlKind("multiclass_losses", UdlLosses::multiclass),
            new UdlKind("regression_gradient", (given, answer) -> gradient(regressionFit(given), answer)),
            new UdlKind("binary_gradient", (given, answer) -> gradient(binaryFit(given), answer)),
            new UdlKind("multiclass_gradient", (given, answer) -> gradient(multiclassFit(given), answer)),
            new UdlKind("sweep_beta1", UdlLosses::sweepOffset),
            new UdlKind("sweep_sigma", UdlLosses::sweepSigma),
            new UdlKind("regression_minimisers", UdlLosses::regressionMinimisers),
            new UdlKind("beta1_minimiser", UdlLosses::offsetMinimiser));

    private static final String SIGMA = "sigma";
    private static final String LIKELIHOOD = "likelihood";
    private static final String NLL = "nll";
    private static final String SQUARES = "sum_of_squares";

    private UdlLosses() {}

    private static void normalDensity(UdlCase given, ObjectNode answer) {
        NormalLikelihood normal = normal(given);
        double mu = given.inputs().number("mu");
        double[] y = given.inputs().finite("y");
        ArrayNode densities = answer.putArray("pdf");
        for (double at : y) {
            densities.add(normal.density(at, mu));
        }
    }

    private static NormalLikelihood normal(UdlCase given) {
        double sigma = given.inputs().number(SIGMA);
        return Places.at(given.inputs().place(), () -> new NormalLikelihood(sigma));
    }

    private static void sigmoid(UdlCase given, ObjectNode answer) {
        ArrayNode lambdas = answer.putArray("sig");
        for (double z : given.inputs().finite("z")) {
            lambdas.add(BernoulliLikelihood.lambda(z));
        }
    }

    private static void softmax(UdlCase given, ObjectNode answer) {
        answer.set("softmax", rows(softmaxOfColumns(given.inputs().matrix("z"))));
    }

    private static double[][] softmaxOfColumns(double[][] f) {
        double[][] lambda = new double[f.length][f[0].length];
        double[] column = new double[f.length];
        for (int i = 0; i < f[0].length; i++) {
            for (int k = 0; k < f.length; k++) {
                column[k] = f[k][i];
            }
            double[] softmax = CategoricalLikelihood.softmax(column);
            for (int k = 0; k < f.length; k++) {
                lambda[k][i] = softmax[k];
            }
        }
        return lambda;
    }

    private static void bernoulli(UdlCase given, ObjectNode answer) {
        int y = given.inputs().whole("y", 0, 1);
        answer.put("p", BernoulliLikelihood.probability(y, given.inputs().probability("lambda")));
    }

    private static void categorical(UdlCase given, ObjectNode answer) {
        double[] lambda = given.inputs().probabilities("lambda");
        answer.put("p", lambda[given.inputs().whole("y", 0, lambda.length - 1)]);
    }

    private static void outputs(UdlCase given, ObjectNode answer) {
        answer.set("out", rows(outputs(given.chapter5Network(), given.inputs().finite("x"))));
    }

    /** One row an output. */
    private static double[][] outputs(ShallowNetwork model, double[] x) {
        double[][] out = new double[model.outputs()][x.length];
        for (int j = 0; j < out.length; j++) {
            for (int i = 0; i < x.length; i++) {
                out[j][i] = model.value(j, x[i]);
            }
        }
        return out;
    }

    private static ShallowFit fit(UdlCase given, Likelihood likelihood) {
        ShallowNetwork model = given.chapter5Network();
        Doubles x = Doubles.of(given.data().finite("x"));
        Doubles y = Doubles.of(given.data().finite("y"));
        return Places.at(given.data().place(), () -> new ShallowFit(model, likelihood, x, y));
    }

    private static ShallowFit regressionFit(UdlCase given) {
        return fit(given, normal(given));
    }

    private static ShallowFit binaryFit(UdlCase given) {
        return fit(given, new BernoulliLikelihood());
    }

    private static ShallowFit multiclassFit(UdlCase given) {
        return fit(given, new CategoricalLikelihood());
    }

    /** Which it is, is told by the inputs: a width is a normal distribution's, several outputs are those of classes. */
    private static ShallowFit anyFit(UdlCase given) {
        if (given.inputs().has(SIGMA)) {
            return regressionFit(given);
        }
        return given.chapter5Network().outputs() == 1 ? binaryFit(given) : multiclassFit(given);
    }

    private static void regression(UdlCase given, ObjectNode answer) {
        ShallowFit fit = regressionFit(given);
        answer.set("prediction", row(outputs(fit.model(), fit.x().toArray())[0]));
        putLosses(fit, answer);
        answer.put(SQUARES, fit.sumOfSquares());
    }

    private static void putLosses(ShallowFit fit, ObjectNode answer) {
        answer.put(LIKELIHOOD, fit.likelihoodOfAll());
        answer.put(NLL, fit.negativeLogLikelihood());
    }

    private static void binary(UdlCase given, ObjectNode answer) {
        ShallowFit fit = binaryFit(given);
        double[] out = outputs(fit.model(), fit.x().toArray())[0];
        answer.set("model_out", row(out));
        ArrayNode lambdas = answer.putArray("lambda");
        for (double f : out) {
            lambdas.add(BernoulliLikelihood.lambda(f));
        }
        putLosses(fit, answer);
    }

    private static void multiclass(UdlCase given, ObjectNode answer) {
        ShallowFit fit = multiclassFit(given);
        double[][] out = outputs(fit.model(), fit.x().toArray());
        answer.set("model_out", rows(out));
        answer.set("lambda", rows(softmaxOfColumns(out)));
        putLosses(fit, answer);
    }

    private static void gradient(ShallowFit fit, ObjectNode answer) {
        ShallowNetwork gradient = fit.gradient();
        ArrayNode beta0 = answer.putArray("beta_0");
        ArrayNode omega0 = answer.putArray("omega_0");
        for (Doubles unit : gradient.theta()) {
            beta0.add(unit.get(0));
            omega0.add(unit.get(1));
        }
        ArrayNode beta1 = answer.putArray("beta_1");
        ArrayNode omega1 = answer.putArray("omega_1");
        for (Doubles output : gradient.phi()) {
            beta1.add(output.get(0));
            ArrayNode weights = omega1.addArray();
            for (int d = 1; d < output.size(); d++) {
                weights.add(output.get(d));
            }
        }
    }

    private static void sweepOffset(UdlCase given, ObjectNode answer) {
        ShallowFit fit = anyFit(given);
        int index = index(given, fit);
        double[] offsets = given.inputs().finite("beta_1_vals");
        CriteriaSweep sweep = Places.at(given.inputs().path("beta_1_vals"), () -> fit.sweepOffset(index, offsets));
        boolean squares = given.inputs().has(SIGMA);
        putSweep(sweep, "best_beta_1", squares, answer);
        if (squares) {
            answer.put("argmin_sum_of_squares_index", sweep.bestSquares());
            answer.put("min_sum_of_squares", sweep.sumOfSquares().get(sweep.bestSquares()));
        }
    }

    private static int index(UdlCase given, ShallowFit fit) {
        return given.inputs().wholeOr(0, "index", 0, fit.model().outputs() - 1);
    }

    private static void sweepSigma(UdlCase given, ObjectNode answer) {
        // Which width it begins with does not matter: every one of the sweep takes its place.
        ShallowFit fit = fit(given, new NormalLikelihood(1));
        double[] sigmas = given.inputs().finite("sigma_vals");
        CriteriaSweep sweep = Places.at(given.inputs().path("sigma_vals"), () -> fit.sweepSigma(sigmas));
        putSweep(sweep, "best_sigma", true, answer);
    }

    private static void putSweep(CriteriaSweep sweep, String best, boolean squares, ObjectNode answer) {
        answer.set(LIKELIHOOD, row(sweep.likelihood()));
        answer.set(NLL, row(sweep.negativeLogLikelihood()));
        if (squares) {
            answer.set(SQUARES, row(sweep.sumOfSquares()));
        }
        answer.put("argmax_likelihood_index", sweep.likeliest());
        answer.put("argmin_nll_index", sweep.best());
        answer.put(best, sweep.values().get(sweep.best()));
        answer.put("min_nll", sweep.negativeLogLikelihood().get(sweep.best()));
        answer.put("max_likelihood", sweep.likelihood().get(sweep.likeliest()));
    }

    private static void regressionMinimisers(UdlCase given, ObjectNode answer) {
        ShallowFit fit = regressionFit(given);
        double star = Places.at(given.inputs().place(), () -> fit.bestOffset(0));
        ShallowFit atStar = fit.withOffset(0, star);
        ShallowFit fixed = fit.withOffset(0, given.inputs().number("beta_1_fixed"));
        answer.put("beta_1_star", star);
        answer.put("nll_at_beta_1_star", atStar.negativeLogLikelihood());
        answer.put("sum_of_squares_at_beta_1_star", atStar.sumOfSquares());
        answer.put("sigma_star_at_fixed", fixed.bestSigma());
        answer.put("nll_at_sigma_star_fixed", fixed.withSigma(fixed.bestSigma()).negativeLogLikelihood());
        answer.put("sigma_star_at_beta_1_star", atStar.bestSigma());
        answer.put("nll_at_both_stars", atStar.withSigma(atStar.bestSigma()).negativeLogLikelihood());
    }

    private static void offsetMinimiser(UdlCase given, ObjectNode answer) {
        ShallowFit fit = anyFit(given);
        int index = index(given, fit);
        double star = Places.at(given.inputs().place(), () -> fit.bestOffset(index));
        answer.put("beta_1_star", star);
        answer.put(NLL, fit.withOffset(index, star).negativeLogLikelihood());
    }
}
