package ladera.expr;

import java.util.StringJoiner;
import ladera.expr.Tree.Call;
import ladera.expr.Tree.Literal;
import ladera.expr.Tree.Negation;
import ladera.expr.Tree.Operation;
import ladera.expr.Tree.Sign;
import ladera.expr.Tree.Symbol;

/** Writes a formula as LaTeX from its tree alone, so that nothing typed by a person reaches a typesetter. */
final class Typesetter {
    /** How tightly the outermost sign binds. */
    private enum Binding {
        SUM,
        PRODUCT,
        /** Fractions, roots, powers, calls: need parentheses only as the base of a power. */
        COMPOUND,
        ATOM
    }

    private record Piece(String tex, Binding binding) {
        String inParentheses() {
            return "\\left(" + tex + "\\right)";
        }

        boolean startsWithMinus() {
            return tex.startsWith("-");
        }
    }

    private Typesetter() {}

    static String latex(Tree tree) {
        return piece(tree).tex;
    }

    private static Piece piece(Tree tree) {
        if (tree instanceof Literal literal) {
            return number(literal.digits());
        }
        if (tree instanceof Symbol symbol) {
            return symbol(symbol);
        }
        if (tree instanceof Negation negation) {
            return negation(piece(negation.operand()));
        }
        return tree instanceof Call call ? call(call) : operation((Operation) tree);
    }

    private static Piece symbol(Symbol symbol) {
        return new Piece(
                switch (symbol) {
                    case X -> "x";
                    case Y -> "y";
                    case PI -> "\\pi";
                    case E -> "e";
                },
                Binding.ATOM);
    }

    /** The digits as typed; {@code 1.5e-3} becomes 1.5 times a power of ten. */
    private static Piece number(String digits) {
        int mark = Math.max(digits.indexOf('e'), digits.indexOf('E'));
        if (mark < 0) {
            return new Piece(mantissa(digits), Binding.ATOM);
        }
        String exponent = digits.substring(mark + 1).replace("+", "");
        String power = "10^{" + exponent + "}";
        String mantissa = mantissa(digits.substring(0, mark));
        return mantissa.equals("1")
                ? new Piece(power, Binding.COMPOUND)
                : new Piece(mantissa + " \\cdot " + power, Binding.PRODUCT);
    }

    private static String mantissa(String digits) {
        String whole = digits.startsWith(".") ? "0" + digits : digits;
        return whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
    }

    private static Piece negation(Piece operand) {
        boolean bare = operand.binding != Binding.SUM && !operand.startsWithMinus();
        return new Piece("-" + (bare ? operand.tex : operand.inParentheses()), Binding.PRODUCT);
    }

    private static Piece operation(Operation operation) {
        if (operation.sign() == Sign.POWER) {
            return power(operation.left(), operation.right());
        }
        Piece right = piece(operation.right());
        if (operation.sign() == Sign.DIVIDED) {
            return fraction(operation.left(), right);
        }
        Piece left = piece(operation.left());
        return switch (operation.sign()) {
            case PLUS -> sum(left, " + ", right, right.startsWithMinus());
            case MINUS -> sum(left, " - ", right, right.startsWithMinus() || right.binding == Binding.SUM);
            default -> product(left, right);
        };
    }

    /** A minus in front of the numerator goes in front of the whole. */
    private static Piece fraction(Tree above, Piece below) {
        if (above instanceof Negation negation) {
            return negation(fraction(negation.operand(), below));
        }
        return new Piece("\\frac{" + piece(above).tex + "}{" + below.tex + "}", Binding.COMPOUND);
    }

    private static Piece sum(Piece left, String sign, Piece right, boolean parentheses) {
        return new Piece(left.tex + sign + (parentheses ? right.inParentheses() : right.tex), Binding.SUM);
    }

    private static Piece product(Piece left, Piece right) {
        String first = left.binding == Binding.SUM ? left.inParentheses() : left.tex;
        boolean bare = right.binding != Binding.SUM && !right.startsWithMinus();
        String second = bare ? right.tex : right.inParentheses();
        return new Piece(first + (needsDot(first, second) ? " \\cdot " : " ") + second, Binding.PRODUCT);
    }

    /** A number may not touch what stands before it, nor a fraction a number, which would read as a mixed one. */
    private static boolean needsDot(String first, String second) {
        return isDigit(second.charAt(0)) || (isDigit(first.charAt(first.length() - 1)) && second.startsWith("\\frac"));
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static Piece power(Tree base, Tree exponent) {
        String raised = "^{" + piece(exponent).tex + "}";
        if (base instanceof Call call && isNamed(call.function()) && isWhole(exponent)) {
            return new Piece(call.function().latex() + raised + arguments(call), Binding.COMPOUND);
        }
        Piece below = piece(base);
        String bare = below.binding == Binding.ATOM ? below.tex : below.inParentheses();
        return new Piece(bare + raised, Binding.COMPOUND);
    }

    /** Whole and positive: a raised -1 behind a function's name would mean its inverse. */
    private static boolean isWhole(Tree exponent) {
        return exponent instanceof Literal literal && literal.digits().chars().allMatch(sign -> isDigit((char) sign));
    }

    /** Whether a call is written as the function's name before its arguments, and the name takes no index itself. */
    private static boolean isNamed(Function function) {
        return switch (function) {
            case EXP, SQRT, CBRT, ABS, FLOOR, POW, LOG10, LOG2 -> false;
            default -> true;
        };
    }

    private static Piece call(Call call) {
        Tree first = call.arguments().get(0);
        return switch (call.function()) {
            case EXP -> new Piece("e^{" + piece(first).tex + "}", Binding.COMPOUND);
            case SQRT, CBRT -> new Piece(call.function().latex() + "{" + piece(first).tex + "}", Binding.COMPOUND);
            case ABS -> new Piece("\\left|" + piece(first).tex + "\\right|", Binding.ATOM);
            case FLOOR -> new Piece("\\left\\lfloor " + piece(first).tex + "\\right\\rfloor ", Binding.ATOM);
            case POW -> power(first, call.arguments().get(1));
            default -> new Piece(call.function().latex() + arguments(call), Binding.COMPOUND);
        };
    }

    private static String arguments(Call call) {
        StringJoiner arguments = new StringJoiner(", ");
        for (Tree argument : call.arguments()) {
            arguments.add(piece(argument).tex);
        }
        String set = arguments.toString();
        boolean tall = set.contains("\\frac") || set.contains("\\left") || set.contains("\\sqrt");
        return tall ? "\\left(" + set + "\\right)" : "(" + set + ")";
    }
}
