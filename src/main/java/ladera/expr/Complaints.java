package ladera.expr;

import ladera.expr.Token.Kind;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * What can be wrong with a formula's text. The arguments of each problem start with the column (from 1, in UTF-16 units),
 * the piece concerned, and what to write instead (empty where there is no telling); a code that ends in {@code -instead}
 * has such a suggestion.
 */
final class Complaints {
    /** Longest piece that is repeated in a sentence. */
    private static final int LONGEST_PIECE = 40;

    private final String place;

    /** @param place the field, as the person knows it */
    Complaints(String place) {
        this.place = shortened(place);
    }

    Refusal empty() {
        return refusal("formula.empty", 1, "", "x^2 + y^2");
    }

    Refusal tooLong(String text) {
        int column = Formula.MAX_CHARACTERS + 1;
        return refusal("formula.too-long", column, "", "", text.length(), Formula.MAX_CHARACTERS);
    }

    Refusal tooMany(int column) {
        return refusal("formula.too-many", column, "", "", Formula.MAX_TOKENS);
    }

    Refusal tooDeep(Token at) {
        return refusal("formula.too-deep", at.column(), at.written(), "", Formula.MAX_DEPTH);
    }

    /** A sign that no formula has. */
    Refusal strange(Token sign) {
        String instead = Suggestions.forSign(sign.written());
        return refusal(withSuggestion("formula.strange", instead), sign.column(), sign.written(), instead);
    }

    /** Something else stands, or nothing, where an operand has to. */
    Refusal operandExpected(Token before, Token found) {
        if (found.is(Kind.STRANGE)) {
            return strange(found);
        }
        if (found.is(Kind.END)) {
            return refusal("formula.unfinished", found.column(), before.written(), "");
        }
        boolean doubled = found.is(Kind.TIMES) && before.is(Kind.TIMES) && before.end() == found.column();
        String instead = doubled ? "^" : "";
        return refusal(
                withSuggestion("formula.operand", instead),
                doubled ? before.column() : found.column(),
                doubled ? before.written() + found.written() : found.written(),
                instead);
    }

    /** What follows a complete operand is neither an operator nor the end. */
    Refusal afterOperand(Token before, Token found, Token next) {
        return switch (found.kind()) {
            case STRANGE -> strange(found);
            case CLOSE -> refusal("formula.unopened", found.column(), found.written(), "");
            case COMMA -> refusal("formula.comma", found.column(), found.written(), Suggestions.point(before, next));
            default ->
                refusal(
                        "formula.operator-instead",
                        found.column(),
                        before.written() + " " + found.written(),
                        Suggestions.product(before, found));
        };
    }

    Refusal unclosed(Token open) {
        return refusal("formula.unclosed", open.column(), open.written(), ")");
    }

    /** @param called whether a parenthesis follows */
    Refusal unknownName(Token name, boolean called) {
        return refusal(
                "formula.unknown-name-instead",
                name.column(),
                name.written(),
                Suggestions.forName(name.plain(), called));
    }

    /** A function's name without its parentheses. */
    Refusal notCalled(Token name, Function function, Token next) {
        return refusal("formula.call-instead", name.column(), name.written(), Suggestions.call(function, next));
    }

    Refusal arguments(Token name, Function function, int given) {
        return refusal(
                "formula.arguments-instead",
                name.column(),
                name.written(),
                function.example(),
                given,
                function.fewest());
    }

    /** A variable where a number is wanted. */
    Refusal variable(Token name) {
        return refusal("formula.variable", name.column(), name.written(), "");
    }

    private static String withSuggestion(String code, String suggestion) {
        return suggestion.isEmpty() ? code : code + "-instead";
    }

    private Refusal refusal(String code, int column, String piece, String suggestion, Object... more) {
        Object[] arguments = new Object[3 + more.length];
        arguments[0] = column;
        arguments[1] = shortened(piece);
        arguments[2] = shortened(suggestion);
        System.arraycopy(more, 0, arguments, 3, more.length);
        return new Refusal(new Problem(code, place, arguments));
    }

    private static String shortened(String piece) {
        return piece.length() <= LONGEST_PIECE ? piece : piece.substring(0, LONGEST_PIECE - 1) + "\u2026";
    }
}
