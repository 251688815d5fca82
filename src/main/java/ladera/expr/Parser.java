package ladera.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ladera.expr.Token.Kind;
import ladera.expr.Tree.Call;
import ladera.expr.Tree.Literal;
import ladera.expr.Tree.Negation;
import ladera.expr.Tree.Operation;
import ladera.expr.Tree.Sign;
import ladera.expr.Tree.Symbol;

/**
 * Reads a formula by recursive descent.
 *
 * <pre>
 * sum      = product { ("+" | "-") product }
 * product  = signed { ("*" | "/") signed | power }     the last only behind a number and before a name or "("
 * signed   = ("-" | "+") signed | power
 * power    = operand [ raised number ] [ "^" signed ]
 * operand  = number | variable | constant | function "(" sum { "," sum } ")" | "(" sum ")"
 * </pre>
 *
 * So {@code -2^2} is -4, {@code 2^3^2} is 2^9, {@code 2^-3} is 1/8; an unwritten product binds as a written one:
 * {@code 1/2x} is {@code 1/2*x}, {@code 2x^2} is {@code 2*x^2}. Every parenthesis, call, sign in front and exponent goes
 * one level deeper.
 */
final class Parser {
    private final List<Token> tokens;
    private final Complaints complaints;
    private final boolean variables;
    private int at;
    private int depth;

    /** @param variables whether x and y may occur */
    Parser(List<Token> tokens, Complaints complaints, boolean variables) {
        this.tokens = tokens;
        this.complaints = complaints;
        this.variables = variables;
    }

    /**
     * The whole text as one formula.
     *
     * @throws ladera.num.Refusal that names the first place where it cannot be one
     */
    static Tree parse(String text, String place, boolean variables) {
        Complaints complaints = new Complaints(place);
        if (text.length() > Formula.MAX_CHARACTERS) {
            throw complaints.tooLong(text);
        }
        List<Token> tokens = new Lexer(text, complaints).tokens();
        if (tokens.size() == 1) {
            throw complaints.empty();
        }
        Parser parser = new Parser(tokens, complaints, variables);
        Tree formula = parser.sum();
        if (!parser.here().is(Kind.END)) {
            throw parser.afterOperand();
        }
        return formula;
    }

    private Tree sum() {
        Tree sum = product();
        while (here().is(Kind.PLUS) || here().is(Kind.MINUS)) {
            Sign sign = take().is(Kind.PLUS) ? Sign.PLUS : Sign.MINUS;
            sum = new Operation(sign, sum, product());
        }
        return sum;
    }

    private Tree product() {
        Tree product = signed();
        while (true) {
            if (here().is(Kind.TIMES) || here().is(Kind.DIVIDED)) {
                Sign sign = take().is(Kind.TIMES) ? Sign.TIMES : Sign.DIVIDED;
                product = new Operation(sign, product, signed());
            } else if (productUnwritten()) {
                product = new Operation(Sign.TIMES, product, power());
            } else {
                return product;
            }
        }
    }

    private boolean productUnwritten() {
        boolean number = before().is(Kind.NUMBER) || before().is(Kind.RAISED);
        return number && (here().is(Kind.NAME) || here().is(Kind.OPEN));
    }

    private Tree signed() {
        if (here().is(Kind.PLUS) || here().is(Kind.MINUS)) {
            deeper();
            boolean minus = take().is(Kind.MINUS);
            Tree operand = signed();
            depth--;
            return minus ? new Negation(operand) : operand;
        }
        return power();
    }

    private Tree power() {
        Tree base = operand();
        if (here().is(Kind.RAISED)) {
            base = new Operation(Sign.POWER, base, raised(take().plain()));
        }
        if (here().is(Kind.POWER)) {
            deeper();
            take();
            base = new Operation(Sign.POWER, base, signed());
            depth--;
        }
        return base;
    }

    private static Tree raised(String digits) {
        return digits.startsWith("-") ? new Negation(new Literal(digits.substring(1))) : new Literal(digits);
    }

    private Tree operand() {
        return switch (here().kind()) {
            case NUMBER -> new Literal(take().plain());
            case NAME -> name();
            case OPEN -> parenthesis();
            default -> throw complaints.operandExpected(before(), here());
        };
    }

    private Tree parenthesis() {
        deeper();
        Token open = take();
        Tree inside = sum();
        close(open);
        depth--;
        return inside;
    }

    private Tree name() {
        Token name = take();
        boolean called = here().is(Kind.OPEN);
        Optional<Function> function = Function.ALL.find(name.plain());
        if (function.isPresent()) {
            if (!called) {
                throw complaints.notCalled(name, function.get(), here());
            }
            return call(name, function.get());
        }
        Symbol symbol = switch (name.plain()) {
            case "x" -> Symbol.X;
            case "y" -> Symbol.Y;
            case "pi" -> Symbol.PI;
            case "e" -> Symbol.E;
            default -> throw complaints.unknownName(name, called);
        };
        if (symbol.isVariable() && !variables) {
            throw complaints.variable(name);
        }
        return symbol;
    }

    private Tree call(Token name, Function function) {
        deeper();
        Token open = take();
        List<Tree> arguments = new ArrayList<>();
        if (!here().is(Kind.CLOSE)) {
            arguments.add(sum());
            while (here().is(Kind.COMMA)) {
                take();
                arguments.add(sum());
            }
        }
        close(open);
        depth--;
        if (arguments.size() < function.fewest() || arguments.size() > function.most()) {
            throw complaints.arguments(name, function, arguments.size());
        }
        return new Call(function, List.copyOf(arguments));
    }

    private void close(Token open) {
        if (here().is(Kind.END)) {
            throw complaints.unclosed(open);
        }
        if (!here().is(Kind.CLOSE)) {
            throw afterOperand();
        }
        take();
    }

    private ladera.num.Refusal afterOperand() {
        return complaints.afterOperand(before(), here(), tokens.get(Math.min(at + 1, tokens.size() - 1)));
    }

    private void deeper() {
        if (depth == Formula.MAX_DEPTH) {
            throw complaints.tooDeep(here());
        }
        depth++;
    }

    private Token here() {
        return tokens.get(at);
    }

    /** The token taken last; at the start, the first one. */
    private Token before() {
        return tokens.get(Math.max(0, at - 1));
    }

    private Token take() {
        return tokens.get(at++);
    }
}
