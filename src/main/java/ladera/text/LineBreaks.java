package ladera.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a paragraph is broken into lines that are ragged on the right. All breaks are chosen together, such that the squared
 * gaps at the ends of the lines, and what the breaks themselves cost, come to as little as possible (Knuth and Plass 1981,
 * without stretching). A break inside a formula, a vector or an interval costs so much that it happens only where that does not
 * fit a line; words standing alone at the end are avoided.
 */
public final class LineBreaks {
    /** A line that is half empty costs a quarter of this; all other costs are beside that. */
    private static final double GAP = 100;

    /** Inside a formula, which is broken only where it is wider than the measure. */
    private static final double FORMULA = 60;

    /** Before a relation a long formula is broken rather than elsewhere. */
    private static final double RELATION = 40;

    /** After a hyphen. */
    private static final double HYPHEN = 8;

    /** Between a word and its number, such as "equation 3.1". */
    private static final double NUMBER = 12;

    /** After, or before, a single letter. */
    private static final double LETTER = 3;

    /** A last line shorter than this share of the measure is a word left alone. */
    private static final double SHORT = 0.2;

    private static final double LONELY = 30;

    private static final Set<String> RELATIONS =
            Set.of("=", "≈", "≠", "<", ">", "≤", "≥", "→", "∈", "∼", "∝", "≪", "≫");
    private static final Set<String> OPERATORS = Set.of("+", "−", "-", "·", "×", "/", "±", "⊙", "∘");
    private static final Pattern ATOM =
            Pattern.compile("\\p{L}{2,}-(?=\\p{L}{2,})|[^ ]+?(?=(?<=\\p{L}{2}-)\\p{L}{2}| |$)");
    private static final Pattern NUMERAL = Pattern.compile("[(\\[]?[−+-]?\\d.*");
    private static final Pattern SYMBOL = Pattern.compile("[(\\[]?\\p{L}\\p{M}*[₀-₉′]*[,.;:)\\]]*");
    /** What has a number, rather than little words before one. */
    private static final Pattern NOUN = Pattern.compile("[(¿]?\\p{L}{4,}");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern FUNCTION = Pattern.compile("exp|log|max|min|sin|cos|tanh|net|red|sig|ReLU");

    /** Longer brackets are asides in words. */
    private static final int BRACKET = 32;

    private final List<String> atoms = new ArrayList<>();
    private final List<Boolean> spaced = new ArrayList<>();
    private final List<Double> costs = new ArrayList<>();
    private final double measure;
    private final ToDoubleFunction<String> width;

    private LineBreaks(String text, double measure, ToDoubleFunction<String> width) {
        this.measure = measure;
        this.width = width;
        Matcher matcher = ATOM.matcher(text);
        int bracketed = 0;
        while (matcher.find()) {
            boolean space = matcher.start() > 0 && text.charAt(matcher.start() - 1) == ' ';
            double cost = atoms.isEmpty() ? 0 : cost(atoms.get(atoms.size() - 1), matcher.group(), space);
            add(matcher.group(), space, matcher.start() < bracketed ? FORMULA : cost);
            bracketed = Math.max(bracketed, formulaEnd(text, matcher.start(), matcher.end()));
        }
    }

    /**
     * The lines of {@code text}; a line feed in it begins a new one.
     *
     * @param measure how wide a line may be, above zero, in the unit of {@code width}; only what cannot be broken at all is wider
     * @param width how wide a piece of a line is
     */
    public static List<String> lines(String text, double measure, ToDoubleFunction<String> width) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            lines.addAll(new LineBreaks(part, measure, width).best());
        }
        return lines;
    }

    /** What is wider than a line, such as a long path, is cut wherever it has to be. */
    private void add(String atom, boolean space, double cost) {
        String rest = atom;
        boolean first = true;
        while (width.applyAsDouble(rest) > measure && rest.codePointCount(0, rest.length()) > 1) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length()
                    && width.applyAsDouble(rest.substring(0, rest.offsetByCodePoints(end, 1))) <= measure) {
                end = rest.offsetByCodePoints(end, 1);
            }
            put(rest.substring(0, end), first && space, first ? cost : 0);
            rest = rest.substring(end);
            first = false;
        }
        put(rest, first && space, first ? cost : 0);
    }

    private void put(String atom, boolean space, double cost) {
        atoms.add(atom);
        spaced.add(space);
        costs.add(cost);
    }

    /** What a break between two pieces costs, by what they are. */
    private static double cost(String before, String after, boolean space) {
        if (!space) {
            return HYPHEN;
        }
        if (RELATIONS.contains(after)) {
            return RELATION;
        }
        boolean numeral = NUMERAL.matcher(before).matches();
        boolean symbol = SYMBOL.matcher(after).matches();
        boolean product = symbol && numeral && Character.isDigit(before.charAt(before.length() - 1));
        if (RELATIONS.contains(before) || OPERATORS.contains(after) || OPERATORS.contains(before) || product) {
            return FORMULA;
        }
        if (NUMERAL.matcher(after).matches() && NOUN.matcher(before).matches()) {
            return NUMBER;
        }
        return symbol || SYMBOL.matcher(before).matches() ? LETTER : 0;
    }

    /** Where brackets that open in a piece of the text and have no words in them are closed; 0 for nowhere. */
    private static int formulaEnd(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char sign = text.charAt(at);
            if (sign == '(' || sign == '[' || sign == '{') {
                int close = close(text, at);
                if (close > end && close - at <= BRACKET && !hasWords(text.substring(at, close))) {
                    return close;
                }
            }
        }
        return 0;
    }

    private static int close(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '(' || sign == '[' || sign == '{') {
                depth++;
            } else if (sign == ')' || sign == ']' || sign == '}') {
                depth--;
            }
            if (depth == 0) {
                return at;
            }
        }
        return 0;
    }

    private static boolean hasWords(String text) {
        return WORD.matcher(FUNCTION.matcher(text).replaceAll("")).find();
    }

    private List<String> best() {
        int count = atoms.size();
        if (count == 0) {
            return List.of("");
        }
        double[] least = new double[count + 1];
        int[] from = new int[count + 1];
        double space = width.applyAsDouble(" ");
        double[] wide = atoms.stream().mapToDouble(width).toArray();
        for (int end = 1; end <= count; end++) {
            least[end] = Double.POSITIVE_INFINITY;
            double line = 0;
            for (int start = end - 1; start >= 0; start--) {
                line += wide[start] + (start < end - 1 && spaced.get(start + 1) ? space : 0);
                if (line > measure && start < end - 1) {
                    break;
                }
                double cost = least[start] + costs.get(start) + gap(line, start > 0, end == count);
                if (cost < least[end]) {
                    least[end] = cost;
                    from[end] = start;
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (int end = count; end > 0; end = from[end]) {
            lines.add(0, joined(from[end], end));
        }
        return lines;
    }

    private double gap(double line, boolean several, boolean last) {
        double share = line / measure;
        if (last) {
            return several && share < SHORT ? LONELY * (1 - share / SHORT) : 0;
        }
        return share >= 1 ? 0 : GAP * (1 - share) * (1 - share);
    }

    private String joined(int start, int end) {
        StringBuilder line = new StringBuilder();
        for (int k = start; k < end; k++) {
            line.append(k > start && spaced.get(k) ? " " : "").append(atoms.get(k));
        }
        return line.toString();
    }
}
