package ladera.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.expr.Token.Kind;
import ladera.num.Spelling;

/** What a person may have meant who wrote what cannot be read. */
final class Suggestions {
    private static final List<String> VARIABLES_AND_CONSTANTS = List.of("x", "y", "pi", "e");

    /** Names of the same things in other books and languages. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("arcsin", "asin"),
            Map.entry("arcsen", "asin"),
            Map.entry("asen", "asin"),
            Map.entry("arccos", "acos"),
            Map.entry("arctan", "atan"),
            Map.entry("arctg", "atan"),
            Map.entry("atg", "atan"),
            Map.entry("arctan2", "atan2"),
            Map.entry("sen", "sin"),
            Map.entry("tg", "tan"),
            Map.entry("senh", "sinh"),
            Map.entry("sh", "sinh"),
            Map.entry("ch", "cosh"),
            Map.entry("th", "tanh"),
            Map.entry("lg", "log10"),
            Map.entry("lb", "log2"),
            Map.entry("raiz", "sqrt"),
            Map.entry("root", "sqrt"),
            Map.entry("signo", "sign"),
            Map.entry("sgn", "sign"),
            Map.entry("fabs", "abs"),
            Map.entry("logistic", "sigmoid"));

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("[", "("),
            Map.entry("{", "("),
            Map.entry("]", ")"),
            Map.entry("}", ")"),
            Map.entry(";", ","),
            Map.entry("|", "abs(x)"),
            Map.entry("\u221a", "sqrt(x)"),
            Map.entry("\u221b", "cbrt(x)"));

    private Suggestions() {}

    /** For a sign that no formula has; empty where there is no telling. */
    static String forSign(String sign) {
        return SIGNS.getOrDefault(sign, "");
    }

    /** A decimal point for the comma between two tokens. */
    static String point(Token before, Token after) {
        boolean decimals = before.is(Kind.NUMBER) && after.is(Kind.NUMBER);
        return decimals ? before.plain() + "." + after.plain() : "0.5";
    }

    /** A product for two operands in a row. */
    static String product(Token before, Token after) {
        if (after.is(Kind.RAISED)) {
            return before.plain() + "^" + after.plain();
        }
        boolean call = after.is(Kind.OPEN) || Function.ALL.find(after.plain()).isPresent();
        String first = before.is(Kind.CLOSE) ? "(\u2026)" : before.plain();
        String second = after.is(Kind.OPEN) ? "" : after.plain();
        return first + "*" + second + (call ? "(\u2026)" : "");
    }

    /** A function with its parentheses, for one that stands without. */
    static String call(Function function, Token next) {
        if (next.is(Kind.POWER)) {
            return function.example() + "^2";
        }
        if (next.is(Kind.RAISED)) {
            return function.example() + next.written();
        }
        boolean argument = function.most() == 1 && (next.is(Kind.NAME) || next.is(Kind.NUMBER));
        return argument ? function.id() + "(" + next.plain() + ")" : function.example();
    }

    /** For a name that means nothing: a known synonym, an argument run into its function, a product, or what looks alike. */
    static String forName(String name, boolean called) {
        if (SYNONYMS.containsKey(name)) {
            return SYNONYMS.get(name);
        }
        String applied = called ? "" : applied(name);
        if (!applied.isEmpty()) {
            return applied;
        }
        String product = product(name, called);
        return product.isEmpty() ? nearest(name, called) : product;
    }

    /** {@code sin(x)} for {@code sinx}. */
    private static String applied(String name) {
        for (Function function : Function.ALL) {
            if (function.most() == 1 && name.startsWith(function.id())) {
                String argument = name.substring(function.id().length());
                if (VARIABLES_AND_CONSTANTS.contains(argument)) {
                    return function.id() + "(" + argument + ")";
                }
            }
        }
        return "";
    }

    /** {@code x*y} for {@code xy}, {@code x*2} for {@code x2}, {@code x*sin} for {@code xsin(}; empty where it does not come out. */
    private static String product(String name, boolean called) {
        List<String> factors = new ArrayList<>();
        int at = 0;
        while (at < name.length()) {
            String factor = factor(name, at, called);
            if (factor.isEmpty()) {
                return "";
            }
            factors.add(factor);
            at += factor.length();
        }
        return String.join("*", factors);
    }

    private static String factor(String name, int at, boolean called) {
        String rest = name.substring(at);
        if (called && Function.ALL.find(rest).isPresent()) {
            return rest;
        }
        for (String known : VARIABLES_AND_CONSTANTS) {
            if (rest.startsWith(known)) {
                return known;
            }
        }
        int digits = 0;
        while (digits < rest.length() && Character.isDigit(rest.charAt(digits))) {
            digits++;
        }
        return rest.substring(0, digits);
    }

    /** The known name with the fewest edits; where several have them, one with the same first letter. */
    private static String nearest(String name, boolean called) {
        List<String> known = new ArrayList<>(called ? List.of() : VARIABLES_AND_CONSTANTS);
        known.addAll(Function.ALL.ids());
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            boolean begun = candidate.regionMatches(true, 0, name, 0, 1);
            int distance = 2 * Spelling.edits(name, candidate) - (begun ? 1 : 0);
            if (distance < least) {
                best = candidate;
                least = distance;
            }
        }
        return best;
    }
}
