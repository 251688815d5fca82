package ladera.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ladera.expr.Token.Kind;

/**
 * Cuts a text into tokens. Signs as people paste them (a middle dot, a true minus, a raised two, the Greek pi) are taken
 * for the plain ones; columns stay those of the text. Signs that no formula has become {@link Kind#STRANGE}, so that the
 * parser complains of whatever comes first.
 */
final class Lexer {
    private static final String MINUS = "-\u2212\u2013";
    private static final Pattern MINUS_SIGN = Pattern.compile("[" + MINUS + "]");
    private static final String TIMES = "*\u00b7\u00d7\u2217\u2219\u22c5";
    private static final String DIVIDED = "/\u00f7\u2044\u2215";
    private static final String RAISED_DIGITS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final char RAISED_MINUS = '\u207b';
    private static final char PI = '\u03c0';

    private final String text;
    private final Complaints complaints;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text, Complaints complaints) {
        this.text = text;
        this.complaints = complaints;
    }

    /**
     * All tokens, an {@link Kind#END} behind them.
     *
     * @throws ladera.num.Refusal {@code formula.too-many} beyond {@link Formula#MAX_TOKENS}
     */
    List<Token> tokens() {
        skipSpace();
        while (at < text.length()) {
            if (tokens.size() == Formula.MAX_TOKENS) {
                throw complaints.tooMany(at + 1);
            }
            next();
            skipSpace();
        }
        tokens.add(new Token(Kind.END, "", "", text.length() + 1));
        return tokens;
    }

    private void next() {
        char sign = text.charAt(at);
        if (digit(at) || (sign == '.' && digit(at + 1))) {
            int end = numberEnd(at);
            add(Kind.NUMBER, end, MINUS_SIGN.matcher(text.substring(at, end)).replaceAll("-"));
        } else if (sign == PI) {
            add(Kind.NAME, at + 1, "pi");
        } else if (letter(at)) {
            add(Kind.NAME, nameEnd(at));
        } else if (raisedEnd(at) > at) {
            int end = raisedEnd(at);
            add(Kind.RAISED, end, lowered(text.substring(at, end)));
        } else {
            Kind kind = kind(sign);
            add(kind, at + (kind == Kind.STRANGE ? Character.charCount(text.codePointAt(at)) : 1));
        }
    }

    private static Kind kind(char sign) {
        if (MINUS.indexOf(sign) >= 0) {
            return Kind.MINUS;
        }
        if (TIMES.indexOf(sign) >= 0) {
            return Kind.TIMES;
        }
        if (DIVIDED.indexOf(sign) >= 0) {
            return Kind.DIVIDED;
        }
        return switch (sign) {
            case '+' -> Kind.PLUS;
            case '^' -> Kind.POWER;
            case '(' -> Kind.OPEN;
            case ')' -> Kind.CLOSE;
            case ',' -> Kind.COMMA;
            default -> Kind.STRANGE;
        };
    }

    private void add(Kind kind, int end) {
        add(kind, end, text.substring(at, end));
    }

    private void add(Kind kind, int end, String plain) {
        tokens.add(new Token(kind, text.substring(at, end), plain, at + 1));
        at = end;
    }

    private void skipSpace() {
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
    }

    /** Behind digits, a point among them, and an exponent where digits follow its {@code e}: {@code 2e} is 2 times e. */
    private int numberEnd(int from) {
        int end = digitsEnd(from);
        if (end < text.length() && text.charAt(end) == '.') {
            end = digitsEnd(end + 1);
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int exponent = end + 1;
            if (exponent < text.length()
                    && (text.charAt(exponent) == '+' || MINUS.indexOf(text.charAt(exponent)) >= 0)) {
                exponent++;
            }
            return digit(exponent) ? digitsEnd(exponent) : end;
        }
        return end;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (digit(end)) {
            end++;
        }
        return end;
    }

    private int nameEnd(int from) {
        int end = from;
        while (letter(end) || digit(end) || (end < text.length() && text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    private int raisedEnd(int from) {
        int digits = from < text.length() && text.charAt(from) == RAISED_MINUS ? from + 1 : from;
        int end = digits;
        while (end < text.length() && RAISED_DIGITS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end == digits ? from : end;
    }

    private static String lowered(String raised) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < raised.length(); i++) {
            char sign = raised.charAt(i);
            plain.append(sign == RAISED_MINUS ? "-" : String.valueOf(RAISED_DIGITS.indexOf(sign)));
        }
        return plain.toString();
    }

    /** ASCII digits only: other scripts' digits would be read by some programs and not by others. */
    private boolean digit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean letter(int index) {
        return index < text.length() && Character.isLetter(text.charAt(index)) && text.charAt(index) != PI;
    }
}
