package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Spelling;
import ladera.run.JsonKeys;

/** Reads one object of a document, key by key; a refusal names the JSON path of what is wrong. */
final class Fields {
    /** Characters of a wrong value that are shown. */
    private static final int SHOWN = 60;

    private final ObjectNode node;
    private final String path;

    private Fields(ObjectNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** @throws Refusal where the node is not an object */
    static Fields of(JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            return new Fields(object, path);
        }
        throw wrong("field.object", path, node);
    }

    /** Where a key stands; the document itself has an empty path. */
    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Where this object stands. */
    String place() {
        return path;
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    Fields object(String key) {
        return of(get(key), path(key));
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    /**
     * True where a key is there that may be left out.
     *
     * @throws Refusal where there is a slip of it instead
     */
    boolean given(String key) {
        JsonKeys.slip(node, path, key).ifPresent(slip -> {
            throw slip;
        });
        return has(key);
    }

    /** What a key holds that may be left out; null where it is. @throws Refusal where there is a slip of it instead */
    JsonNode orNull(String key) {
        return given(key) ? get(key) : null;
    }

    /** @throws Refusal where there is no such key, or its value is null */
    JsonNode get(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            throw JsonKeys.missing(node, path, key, "field.missing");
        }
        return value;
    }

    String text(String key) {
        JsonNode value = get(key);
        if (!value.isTextual()) {
            throw wrong("field.text", path(key), value);
        }
        return value.textValue();
    }

    /** The text, or null where there is none. */
    String optionalText(String key) {
        return node.path(key).textValue();
    }

    /** One of a few words. @throws Refusal that names them and the nearest */
    String choice(String key, String... allowed) {
        String word = text(key);
        List<String> words = List.of(allowed);
        if (!words.contains(word)) {
            throw unknown(path(key), word, words);
        }
        return word;
    }

    /** That there is no such word; names those there are, and the nearest. */
    static Refusal unknown(String path, String word, List<String> known) {
        if (known.isEmpty()) {
            return new Refusal(new Problem("unknown-of-none", path, word));
        }
        String nearest = known.stream()
                .min(Comparator.comparingInt(one -> Spelling.edits(word, one)))
                .orElse("");
        return new Refusal(new Problem("unknown-choice", path, word, nearest, String.join(", ", known)));
    }

    /** A whole number from {@code least} to {@code most}; {@code 60.0} is one. */
    int whole(String key, int least, int most) {
        return whole(get(key), path(key), least, most);
    }

    int wholeOr(int otherwise, String key, int least, int most) {
        return given(key) ? whole(key, least, most) : otherwise;
    }

    static int whole(JsonNode value, String path, int least, int most) {
        double number = value.isNumber() ? value.doubleValue() : Double.NaN;
        if (number != Math.rint(number) || !(number >= least && number <= most)) {
            throw new Refusal(new Problem("field.whole", path, shown(value), least, most));
        }
        return (int) number;
    }

    /** Whole numbers from {@code least} to {@code most}. */
    static List<Integer> wholes(JsonNode list, String path, int least, int most) {
        if (!list.isArray()) {
            throw wrong("field.list", path, list);
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            numbers.add(whole(list.get(i), path + "[" + i + "]", least, most));
        }
        return numbers;
    }

    /** Lists of sample numbers, one a step. @throws Refusal also where there are fewer than {@code steps} */
    List<List<Integer>> batches(String key, int steps, int samples) {
        JsonNode lists = list(key);
        List<List<Integer>> batches = new ArrayList<>();
        for (int b = 0; b < lists.size(); b++) {
            batches.add(wholes(lists.get(b), path(key) + "[" + b + "]", 0, samples - 1));
        }
        if (!batches.isEmpty() && batches.size() < steps) {
            throw new Refusal(new Problem("batch.few", path(key), batches.size(), steps));
        }
        return batches;
    }

    /** Exactly {@code size} finite numbers. */
    double[] finite(String key, int size) {
        return finite(get(key), path(key), size);
    }

    /** Finite numbers, as many as there are. */
    double[] finite(String key) {
        return finite(list(key), path(key));
    }

    static double[] finite(JsonNode list, String path) {
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(list.get(i), path + "[" + i + "]");
        }
        return numbers;
    }

    /** Rows of finite numbers, all of one length. @throws Refusal also where there is no row, or an empty one */
    double[][] matrix(String key) {
        return matrix(list(key), path(key));
    }

    /** So many rows of so many finite numbers. */
    double[][] matrix(String key, int height, int width) {
        JsonNode list = list(key);
        if (list.size() != height) {
            throw new Refusal(new Problem("field.size", path(key), shown(list), height));
        }
        double[][] rows = new double[height][];
        for (int i = 0; i < height; i++) {
            rows[i] = finite(list.get(i), path(key) + "[" + i + "]", width);
        }
        return rows;
    }

    /** The rows of a matrix as vectors. */
    List<Doubles> rows(String key) {
        return Arrays.stream(matrix(key)).map(Doubles::of).toList();
    }

    static double[][] matrix(JsonNode list, String path) {
        if (!list.isArray() || list.isEmpty() || list.get(0).isEmpty()) {
            throw wrong("field.matrix", path, list);
        }
        double[][] rows = new double[list.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = finite(list.get(i), path + "[" + i + "]", list.get(0).size());
        }
        return rows;
    }

    /** A finite number. */
    double number(String key) {
        return number(get(key), path(key));
    }

    /** A finite number, or the one given where there is none. */
    double numberOr(double otherwise, String key) {
        return given(key) ? number(key) : otherwise;
    }

    private static double number(JsonNode value, String path) {
        double number = value.isNumber() ? value.doubleValue() : Double.NaN;
        if (!Double.isFinite(number)) {
            throw wrong("field.finite-number", path, value);
        }
        return number;
    }

    static double[] finite(JsonNode value, String path, int size) {
        double[] numbers = new double[size];
        boolean good = value.isArray() && value.size() == size;
        for (int i = 0; i < size && good; i++) {
            numbers[i] = value.get(i).isNumber() ? value.get(i).doubleValue() : Double.NaN;
            good = Double.isFinite(numbers[i]);
        }
        if (!good) {
            throw new Refusal(new Problem("field.finite", path, shown(value), size));
        }
        return numbers;
    }

    /** A number above zero, or the one given where there is none. */
    double positiveOr(double otherwise, String key) {
        return given(key) ? positive(key) : otherwise;
    }

    /** A number above zero. */
    double positive(String key) {
        double value = real(key);
        if (!(value > 0)) {
            throw wrong("field.positive", path(key), get(key));
        }
        return value;
    }

    /** A finite number that is not below {@code least}. */
    double atLeast(double least, String key) {
        double value = number(key);
        if (value < least) {
            throw new Refusal(new Problem("field.at-least", path(key), value, least));
        }
        return value;
    }

    /** A number from 0 to 1. */
    double probability(String key) {
        return probability(number(key), path(key));
    }

    /** Numbers from 0 to 1. Whether they sum to 1 is left open, as written digits hardly ever do. */
    double[] probabilities(String key) {
        double[] numbers = finite(key);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = probability(numbers[i], path(key) + "[" + i + "]");
        }
        return numbers;
    }

    private static double probability(double value, String path) {
        if (!(value >= 0 && value <= 1)) {
            throw new Refusal(new Problem("field.probability", path, value));
        }
        return value;
    }

    JsonNode list(String key) {
        JsonNode value = get(key);
        if (!value.isArray()) {
            throw wrong("field.list", path(key), value);
        }
        return value;
    }

    /** A number that need not be finite. */
    double real(String key) {
        return real(get(key), path(key));
    }

    /** A number, {@code "NaN"}, {@code "Infinity"} or {@code "-Infinity"}. */
    static double real(JsonNode value, String path) {
        if (value.isNumber()) {
            return value.doubleValue();
        }
        String word = value.isTextual() ? value.textValue() : "";
        return switch (word) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw wrong("field.number", path, value);
        };
    }

    /** A value as it stands in the document, cut where it is long. */
    static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "\u2026";
    }

    private static Refusal wrong(String code, String path, JsonNode value) {
        return new Refusal(new Problem(code, path, shown(value)));
    }
}
