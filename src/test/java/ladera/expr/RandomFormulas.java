package ladera.expr;

import java.util.List;
import ladera.num.Rng;

/** Texts that are formulas, and texts that nearly are, from a seed. */
final class RandomFormulas {
    private static final List<String> OPERATORS = List.of("+", "-", "*", "/", "^", " - ", " * ", "+");
    private static final List<String> LEAVES =
            List.of("x", "y", "x", "y", "pi", "e", "2", "0.5", "3", ".25", "1e-3", "10");
    private static final String SIGNS =
            "xyepi0123456789..+-*/^^(()),, \t_\u00b7\u00d7\u2212\u00b2\u00b3\u03c0\u207b$!|[]{};=\\"
                    + "\ud835\udc65\u0663\u221aABab\u00f1\u0000\n";

    private final Rng rng;
    private final List<Function> functions = Function.ALL.entries();

    RandomFormulas(long seed) {
        this.rng = new Rng(seed, 0);
    }

    /** A formula of at most this nesting; products behind a number are sometimes left unwritten. */
    String formula(int depth) {
        int kind = depth == 0 ? 0 : rng.nextInt(8);
        return switch (kind) {
            case 0, 1 -> LEAVES.get(rng.nextInt(LEAVES.size()));
            case 2 -> "-" + formula(depth - 1);
            case 3 -> "(" + formula(depth - 1) + ")";
            case 4 -> call(depth);
            case 5 -> (1 + rng.nextInt(9)) + "(" + formula(depth - 1) + ")";
            default -> formula(depth - 1) + OPERATORS.get(rng.nextInt(OPERATORS.size())) + formula(depth - 1);
        };
    }

    /** A formula with a few of its signs lost, doubled, exchanged or foreign. */
    String mutated() {
        StringBuilder text = new StringBuilder(formula(4));
        for (int mutation = rng.nextInt(4); mutation >= 0; mutation--) {
            int at = rng.nextInt(text.length() + 1);
            switch (rng.nextInt(4)) {
                case 0 -> text.insert(at, sign());
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + rng.nextInt(3)));
                case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + rng.nextInt(30))));
                default ->
                    text.insert(at, functions.get(rng.nextInt(functions.size())).id());
            }
        }
        return text.toString();
    }

    /** Signs in any order. */
    String noise() {
        StringBuilder text = new StringBuilder();
        for (int length = rng.nextInt(60); length > 0; length--) {
            text.append(
                    rng.nextInt(8) == 0
                            ? functions.get(rng.nextInt(functions.size())).id()
                            : sign());
        }
        return text.toString();
    }

    private String call(int depth) {
        Function function = functions.get(rng.nextInt(functions.size()));
        int arguments = Math.min(function.most(), 2 + rng.nextInt(2));
        StringBuilder call = new StringBuilder(function.id()).append('(');
        for (int i = 0; i < arguments; i++) {
            call.append(i == 0 ? "" : ", ").append(formula(depth - 1));
        }
        return call.append(')').toString();
    }

    private char sign() {
        return SIGNS.charAt(rng.nextInt(SIGNS.length()));
    }
}
