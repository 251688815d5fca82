package ladera.expr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ladera.expr.Tree.Call;
import ladera.expr.Tree.Literal;
import ladera.expr.Tree.Negation;
import ladera.expr.Tree.Operation;
import ladera.expr.Tree.Sign;
import ladera.expr.Tree.Symbol;
import ladera.num.Numerals;

/**
 * Writes a formula as a Python function of two PyTorch scalars from its tree alone, so that nothing typed by a person reaches
 * a script.
 *
 * <p>Where Python would raise (a number divided by zero, a number's power beyond the largest) the constant's IEEE value is
 * written in its place.
 */
final class PythonWriter {
    /** How tightly Python binds the outermost sign, the loosest first. */
    private enum Binding {
        SUM,
        PRODUCT,
        MINUS,
        POWER,
        ATOM
    }

    private record Piece(String source, Binding binding) {
        /** In parentheses unless it binds at least so tightly. */
        String atLeast(Binding least) {
            return binding.compareTo(least) >= 0 ? source : "(" + source + ")";
        }
    }

    /** What PyTorch has no function for, each defined inside the function that calls it. */
    private enum Definition {
        CBRT("cbrt(a)", "torch.sign(a) * torch.abs(a) ** (1.0 / 3.0)"),
        SOFTPLUS("softplus(a)", "torch.logaddexp(a, torch.zeros_like(a))"),
        LEAST("least(first, *others)", "functools.reduce(torch.minimum, others, first)"),
        LARGEST("largest(first, *others)", "functools.reduce(torch.maximum, others, first)");

        private final String head;
        private final String result;

        Definition(String head, String result) {
            this.head = head;
            this.result = result;
        }
    }

    private final Set<Definition> definitions = new LinkedHashSet<>();

    private PythonWriter() {}

    static String function(String name, Tree tree) {
        PythonWriter writer = new PythonWriter();
        String result = isConstant(tree)
                // A loss must hang on the parameters, even if it does not change with them.
                ? number(value(tree)) + " + 0.0 * (x + y)"
                : writer.piece(tree).source;
        StringBuilder function = new StringBuilder("def " + name + "(x, y):\n");
        for (Definition one : writer.definitions) {
            function.append("    def " + one.head + ":\n        return " + one.result + "\n\n");
        }
        return function + "    return " + result + "\n";
    }

    private Piece piece(Tree tree) {
        if (tree instanceof Literal literal) {
            return constant(literal.value());
        }
        if (tree instanceof Symbol symbol) {
            return new Piece(
                    switch (symbol) {
                        case X -> "x";
                        case Y -> "y";
                        case PI -> "math.pi";
                        case E -> "math.e";
                    },
                    Binding.ATOM);
        }
        if (tree instanceof Negation negation) {
            return new Piece("-" + piece(negation.operand()).atLeast(Binding.MINUS), Binding.MINUS);
        }
        if (tree instanceof Call call) {
            return isConstant(call) ? constant(value(call)) : call(call);
        }
        return operation((Operation) tree);
    }

    private Piece operation(Operation operation) {
        Sign sign = operation.sign();
        boolean mayRaise = sign == Sign.POWER || (sign == Sign.DIVIDED && isZero(operation.right()));
        if (mayRaise && isConstant(operation)) {
            return constant(value(operation));
        }
        return switch (sign) {
            case PLUS -> joined(operation, " + ", Binding.SUM, Binding.PRODUCT);
            case MINUS -> joined(operation, " - ", Binding.SUM, Binding.PRODUCT);
            case TIMES -> joined(operation, " * ", Binding.PRODUCT, Binding.MINUS);
            case DIVIDED -> joined(operation, " / ", Binding.PRODUCT, Binding.MINUS);
            case POWER -> power(operation.left(), operation.right());
        };
    }

    /** Signs of equal rank are taken from the left. */
    private Piece joined(Operation operation, String sign, Binding left, Binding right) {
        String first = piece(operation.left()).atLeast(left);
        return new Piece(first + sign + piece(operation.right()).atLeast(right), left);
    }

    private Piece power(Tree base, Tree exponent) {
        if (base == Symbol.E) {
            return new Piece("torch.exp(" + piece(exponent).source + ")", Binding.ATOM);
        }
        String raised = exponent instanceof Literal whole && whole.digits().matches("\\d{1,3}")
                ? whole.digits().replaceFirst("^0+(?=.)", "")
                : piece(exponent).atLeast(Binding.MINUS);
        return new Piece(piece(base).atLeast(Binding.ATOM) + " ** " + raised, Binding.POWER);
    }

    private Piece call(Call call) {
        if (call.function() == Function.POW) {
            return power(call.arguments().get(0), call.arguments().get(1));
        }
        List<String> arguments = new ArrayList<>();
        for (Tree argument : call.arguments()) {
            String written = piece(argument).source;
            arguments.add(isConstant(argument) ? "torch.tensor(" + written + ")" : written);
        }
        return new Piece(name(call.function()) + "(" + String.join(", ", arguments) + ")", Binding.ATOM);
    }

    private String name(Function function) {
        return switch (function) {
            case LN, LOG -> "torch.log";
            case CBRT -> defined(Definition.CBRT, "cbrt");
            case SOFTPLUS -> defined(Definition.SOFTPLUS, "softplus");
            case MIN -> defined(Definition.LEAST, "least");
            case MAX -> defined(Definition.LARGEST, "largest");
            default -> "torch." + function.id();
        };
    }

    private String defined(Definition definition, String name) {
        definitions.add(definition);
        return name;
    }

    private static boolean isConstant(Tree tree) {
        if (tree instanceof Symbol symbol) {
            return !symbol.isVariable();
        }
        if (tree instanceof Negation negation) {
            return isConstant(negation.operand());
        }
        if (tree instanceof Operation operation) {
            return isConstant(operation.left()) && isConstant(operation.right());
        }
        return tree instanceof Literal
                || tree instanceof Call call && call.arguments().stream().allMatch(PythonWriter::isConstant);
    }

    private static boolean isZero(Tree tree) {
        return isConstant(tree) && value(tree) == 0;
    }

    private static double value(Tree tree) {
        Graph graph = new Graph();
        return graph.value(tree.into(graph));
    }

    private static Piece constant(double value) {
        return new Piece(number(value), value < 0 || 1 / value < 0 ? Binding.MINUS : Binding.ATOM);
    }

    /** Always with a point or an exponent: a whole number of Python's does not fit where it is long. */
    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "math.nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "math.inf" : "-math.inf";
        }
        String digits = Numerals.shortest(value);
        return digits.matches("-?\\d+") ? digits + ".0" : digits;
    }
}
