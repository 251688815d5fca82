package ladera.study.backprop;

import java.util.List;
import ladera.net.Architecture;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Equation;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Task;

/**
 * The book's letters for an exercise, and its equations in them. Where all points are worked together, capital letters are
 * matrices with one point a column.
 */
final class Letters {
    private final Task task;
    private final boolean together;
    private final String index;
    private final int last;

    /** @param point number of the point that is spoken of, from 0; {@link Cell#ALL} for none in particular */
    Letters(Task task, boolean together, int point) {
        this.task = task;
        this.together = together;
        this.index = together || task.points() == 1 || point == Cell.ALL ? "" : "_{" + (point + 1) + "}";
        this.last = task.hiddenLayers();
    }

    String f(int k) {
        return Tex.bold(together ? "F" : "f", k);
    }

    /** h_k, or the input where k is 0. */
    String h(int k) {
        if (k == 0) {
            return together ? "\\mathbf{X}" : "\\mathbf{x}" + index;
        }
        return Tex.bold(together ? "H" : "h", k);
    }

    String beta(int k) {
        return Tex.bold("\\beta", k);
    }

    String omega(int k) {
        return Tex.bold("\\Omega", k);
    }

    String output() {
        return together ? "\\hat{\\mathbf{Y}}" : "\\hat{\\mathbf{y}}";
    }

    String y() {
        return together ? "\\mathbf{Y}" : task.outputs() == 1 ? "y" + index : "\\mathbf{y}" + index;
    }

    String ell() {
        return "\\ell" + index;
    }

    /** What the loss compares with the target. */
    String said() {
        return task.activeOutput() ? output() : f(last);
    }

    /** What the sum over the points is multiplied by. */
    private String factor() {
        return switch (task.reduction()) {
            case MEAN, MEAN_ELEMENTS -> "\\frac{1}{I}";
            case HALF_SUM -> "\\frac{1}{2}";
            case HALF_MEAN -> "\\frac{1}{2I}";
            case SUM -> "";
        };
    }

    private String id(int k) {
        Architecture shape = task.architecture();
        return shape.activation(k).id();
    }

    /** The name of what follows f_k. */
    String activation(int k) {
        return switch (id(k)) {
            case "sigmoid" -> "\\sigma";
            case "relu" -> "\\mathrm{ReLU}";
            case "tanh", "sin", "cos", "exp" -> "\\" + id(k);
            case "softplus", "silu", "gelu", "elu", "selu", "softsign" -> "\\mathrm{" + id(k) + "}";
            default -> "\\mathrm{a}";
        };
    }

    /** What that name means, behind a space; empty where a reader knows, or a line would not hold it. */
    private String meaning(int k) {
        String meaning = switch (id(k)) {
            case "sigmoid" -> "\\sigma[z] = \\frac{1}{1 + e^{-z}}";
            case "relu" -> "\\mathrm{ReLU}[z] = \\max(0, z)";
            case "leaky_relu" -> "\\mathrm{a}[z] = \\max(z, 0.01\\, z)";
            case "softplus" -> "\\mathrm{softplus}[z] = \\ln(1 + e^{z})";
            case "silu" -> "\\mathrm{silu}[z] = \\frac{z}{1 + e^{-z}}";
            case "identity", "linear" -> "\\mathrm{a}[z] = z";
            case "softsign" -> "\\mathrm{softsign}[z] = \\frac{z}{1 + |z|}";
            default -> "";
        };
        return meaning.isEmpty() ? "" : ",\\qquad " + meaning;
    }

    /** a'[f_k]. */
    private String slope(int k) {
        String h = k < last ? h(k + 1) : output();
        return switch (id(k)) {
            case "sigmoid" -> h + " \\odot (1 - " + h + ")";
            case "tanh" -> "(1 - " + h + " \\odot " + h + ")";
            case "relu" -> "\\mathbb{I}[" + f(k) + " > 0]";
            case "sin" -> "\\cos[" + f(k) + "]";
            case "cos" -> "(-\\sin[" + f(k) + "])";
            case "exp" -> "\\exp[" + f(k) + "]";
            default -> activation(k) + "'[" + f(k) + "]";
        };
    }

    /** What an equation computes. */
    String symbol(Quantity quantity, int k) {
        return switch (quantity) {
            case PREACTIVATION -> f(k);
            case HIDDEN -> h(k);
            case OUTPUT -> output();
            case POINT_LOSS -> ell();
            case D_OUTPUT -> Tex.derivative(ell(), output());
            case D_PREACTIVATION -> Tex.derivative(ell(), f(k));
            case D_BIAS -> Tex.derivative(ell(), beta(k));
            case D_WEIGHT -> Tex.derivative(ell(), omega(k));
            case D_HIDDEN -> Tex.derivative(ell(), h(k));
            case LOSS, NEW_LOSS -> "L";
            case SUM_D_BIAS -> Tex.derivative("L", beta(k));
            case SUM_D_WEIGHT -> Tex.derivative("L", omega(k));
            case NEW_BIAS -> beta(k);
            case NEW_WEIGHT -> omega(k);
        };
    }

    /** The same in one line of type: derivatives with a slash. */
    String inline(Quantity quantity, int k) {
        String symbol = symbol(quantity, k);
        return symbol.startsWith("\\frac{")
                ? symbol.substring("\\frac{".length(), symbol.length() - 1).replace("}{\\partial", " / \\partial")
                : symbol;
    }

    /** The passes for any layer: forward, the loss, backward. */
    List<String> overview() {
        String h = "\\mathbf{h}";
        String f = "\\mathbf{f}";
        String name = activation(0);
        String slope = id(0).equals("sigmoid") ? h + "_{k} \\odot (1 - " + h + "_{k})" : name + "'[" + f + "_{k-1}]";
        return List.of(
                f + "_{k} = \\boldsymbol{\\beta}_{k} + \\boldsymbol{\\Omega}_{k} " + h + "_{k},\\quad " + h + "_{k} = "
                        + name + "[" + f + "_{k-1}],\\quad " + h + "_{0} = \\mathbf{x}",
                loss(),
                Tex.derivative("\\ell_{i}", f + "_{k-1}") + " = " + slope
                        + " \\odot \\left(\\boldsymbol{\\Omega}_{k}^{T}\\," + Tex.derivative("\\ell_{i}", f + "_{k}")
                        + "\\right)",
                Tex.derivative("\\ell_{i}", "\\boldsymbol{\\beta}_{k}") + " = "
                        + Tex.derivative("\\ell_{i}", f + "_{k}")
                        + ",\\qquad " + Tex.derivative("\\ell_{i}", "\\boldsymbol{\\Omega}_{k}") + " = "
                        + Tex.derivative("\\ell_{i}", f + "_{k}") + "\\," + h + "_{k}^{T}");
    }

    /** L, and the loss of a point. */
    String loss() {
        return "L = " + factor() + "\\sum_{i} \\ell_{i},\\qquad \\ell_{i} = \\lVert " + said()
                + " - \\mathbf{y}_{i}\\rVert^{2}";
    }

    /** The equation. */
    String general(Equation equation) {
        int k = equation.layer();
        String symbol = symbol(equation.quantity(), k);
        String right = rightSide(equation.quantity(), k);
        return switch (equation.quantity()) {
            case NEW_BIAS, NEW_WEIGHT -> symbol + " \\leftarrow " + right;
            case HIDDEN -> symbol + " = " + right + meaning(k - 1);
            case OUTPUT -> symbol + " = " + right + meaning(k);
            default -> symbol + " = " + right;
        };
    }

    private String rightSide(Quantity quantity, int k) {
        String sum = factor() + "\\sum_{i}";
        return switch (quantity) {
            case PREACTIVATION -> beta(k) + (together ? "\\mathbf{1}^{T}" : "") + " + " + omega(k) + " " + h(k);
            case HIDDEN -> activation(k - 1) + "[" + f(k - 1) + "]";
            case OUTPUT -> activation(k) + "[" + f(k) + "]";
            case POINT_LOSS -> pointLoss();
            case D_OUTPUT -> "2\\,(" + output() + " - " + y() + ")";
            case D_PREACTIVATION -> slopeTimes(k);
            case D_BIAS -> Tex.derivative(ell(), f(k));
            case D_WEIGHT -> Tex.derivative(ell(), f(k)) + "\\, " + h(k) + "^{T}";
            case D_HIDDEN -> omega(k) + "^{T}\\, " + Tex.derivative(ell(), f(k));
            case LOSS -> sum + "\\ell_{i}";
            case SUM_D_BIAS ->
                together
                        ? factor() + Tex.derivative(ell(), f(k)) + "\\,\\mathbf{1}"
                        : sum + Tex.derivative("\\ell_{i}", beta(k));
            case SUM_D_WEIGHT ->
                together
                        ? factor() + Tex.derivative(ell(), f(k)) + "\\, " + h(k) + "^{T}"
                        : sum + Tex.derivative("\\ell_{i}", omega(k));
            case NEW_BIAS -> beta(k) + " - \\alpha\\, " + Tex.derivative("L", beta(k));
            case NEW_WEIGHT -> omega(k) + " - \\alpha\\, " + Tex.derivative("L", omega(k));
            case NEW_LOSS -> sum + "\\ell_{i}";
        };
    }

    private String pointLoss() {
        if (task.outputs() == 1) {
            return "(" + said() + " - " + y() + ")^{" + (together ? "\\odot 2" : "2") + "}";
        }
        return together
                ? "\\mathbf{1}^{T}(" + said() + " - " + y() + ")^{\\odot 2}"
                : "\\lVert " + said() + " - " + y() + "\\rVert^{2}";
    }

    private String slopeTimes(int k) {
        if (k == last && !task.activeOutput()) {
            return "2\\,(" + f(k) + " - " + y() + ")";
        }
        String from = k < last
                ? "\\left(" + omega(k + 1) + "^{T}\\, " + Tex.derivative(ell(), f(k + 1)) + "\\right)"
                : Tex.derivative(ell(), output());
        return slope(k) + " \\odot " + from;
    }
}
