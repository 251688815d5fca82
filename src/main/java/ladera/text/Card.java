package ladera.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the program has to say about one optimizer: prose in one language, formulas that are the same in every language.
 *
 * <p>The prose is {@code ladera/cards/ID.LANGUAGE.md}, the mathematics {@code ladera/cards/ID.tex}. Both are parted by lines
 * such as {@code # idea}; within prose, a blank line begins a paragraph.
 *
 * @param idea what it does and why, in a few sentences
 * @param formulas the update in the book's notation, one LaTeX line each, in the order in which they are computed
 * @param symbols the letter that stands for each knob in the formulas, as LaTeX, by the knob's id
 * @param neighbours how it differs from the optimizers next to it; empty where the idea says so already
 * @param convention which definition is in force where definitions differ
 * @param helps when it is a good choice
 * @param fails when it is not
 * @param source paper, book equation, PyTorch page
 */
public record Card(
        String idea,
        List<String> formulas,
        Map<String, String> symbols,
        String neighbours,
        String convention,
        String helps,
        String fails,
        String source) {
    private static final String FOLDER = "/ladera/cards/";

    /** A point followed by space, which the point of a number never is. */
    private static final Pattern SENTENCE_END = Pattern.compile("\\.\\s");

    /**
     * The card of an optimizer.
     *
     * @throws MissingResourceException where there is none: every optimizer has one, and a test sees to it
     */
    public static Card of(String optimizer, Language language) {
        Map<String, String> prose = ProseFile.sections(FOLDER + optimizer + "." + language.code() + ".md");
        Map<String, String> mathematics = ProseFile.sections(FOLDER + optimizer + ".tex");
        return new Card(
                section(prose, "idea"),
                section(mathematics, "formulas").lines().toList(),
                symbols(section(mathematics, "symbols")),
                section(prose, "neighbours"),
                section(prose, "convention"),
                section(prose, "helps"),
                section(prose, "fails"),
                section(prose, "source"));
    }

    /** The first sentence of the convention. */
    public String conventionInShort() {
        Matcher end = SENTENCE_END.matcher(convention);
        return (end.find() ? convention.substring(0, end.start() + 1) : convention).replace('\n', ' ');
    }

    private static String section(Map<String, String> sections, String name) {
        return sections.getOrDefault(name, "");
    }

    /** Lines such as {@code weight_decay = \lambda}, in their order. */
    private static Map<String, String> symbols(String lines) {
        Map<String, String> symbols = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            int equals = line.indexOf('=');
            symbols.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        });
        return symbols;
    }
}
