package ladera.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the mathematical symbols in prose and sets them in italics, with Unicode's letters for that. A symbol is a single letter,
 * Latin or small Greek. Letters that are words as well are symbols only beside a sign of calculation, or where the prose says so
 * with asterisks, as in {@code *y*}.
 */
public final class Symbols {
    /** Letters that are words, in either case. */
    private static final Map<Language, String> WORDS = Map.of(Language.ENGLISH, "ai", Language.SPANISH, "aeouy");

    private static final String SIGNS = "[=≈≠<>≤≥→←∈∼+−·×±/|]";

    /** Of which words are made, unlike the small Greek ones. */
    private static final String LETTERS = "[\\p{L}&&[^α-ω]]";

    /**
     * A small Greek letter, another of its own, or what stands between asterisks. A letter with a mark above it stays upright:
     * Unicode's italic letters have no room for marks.
     */
    private static final Pattern CANDIDATE = Pattern.compile("[α-ω]|(?<![" + LETTERS + "'’]|\\p{L}[-.])[A-Za-z](?!["
            + LETTERS + "'’]|\\p{M}|\\.\\p{L})|\\*([^*\\s][^*\\n]*)\\*");

    /** A sign without spaces around it may belong to a number, so what is beyond the nearer space says nothing. */
    private static final Pattern CALCULATED_BEFORE =
            Pattern.compile("(^" + SIGNS + " |" + SIGNS + "| " + SIGNS + " |[\\dα-ω₀-₉²³)]|[\\p{L}\\d₀-₉′][\\[(])$");

    private static final Pattern CALCULATED_AFTER =
            Pattern.compile("^(" + SIGNS + "| " + SIGNS + "( |$)|[\\[(₀-₉′²³⁴ᵀ^_])");

    /** The Spanish "and" stands between words: not at an end, beside another, or after a word that it cannot follow. */
    private static final Pattern NO_CONJUNCTION_BEFORE =
            Pattern.compile("(^|[ (¿])(de|en|e|con|que|por|entre|vale|valen|tiene|da|dice|mejor)\\s$");

    private static final Pattern NO_CONJUNCTION_AFTER = Pattern.compile("^(\\s?$|[.;:?!)\\]]| y )");

    /** The e of 1e-7. */
    private static final Pattern POWER_OF_TEN = Pattern.compile("\\d$");

    /** So much of what is before and after is looked at. */
    private static final int AROUND = 10;

    private static final int CAPITAL = 0x1d434;
    private static final int SMALL = 0x1d44e;
    private static final int GREEK = 0x1d6fc;

    /** Unicode has the italic h elsewhere, as Planck's constant. */
    private static final String H = "\u210e";

    private Symbols() {}

    /** The prose with its symbols in mathematical italics, and without asterisks. */
    public static String italic(String prose, Language language) {
        String words = WORDS.get(language);
        return CANDIDATE.matcher(prose).replaceAll(found -> {
            String letters = found.group(1);
            if (letters == null) {
                letters = found.group();
                String before = prose.substring(Math.max(0, found.start() - AROUND), found.start());
                String after = prose.substring(found.end(), Math.min(prose.length(), found.end() + AROUND));
                if (!isSymbol(letters.charAt(0), before, after, words)) {
                    return Matcher.quoteReplacement(letters);
                }
            }
            return Matcher.quoteReplacement(
                    letters.codePoints().mapToObj(Symbols::italic).reduce("", String::concat));
        });
    }

    private static boolean isSymbol(char letter, String before, String after, String words) {
        if (letter == 'e' && POWER_OF_TEN.matcher(before).find()) {
            return false;
        }
        boolean and = letter == 'y' && words.indexOf('y') >= 0;
        return words.indexOf(Character.toLowerCase(letter)) < 0
                || and && NO_CONJUNCTION_BEFORE.matcher(before).find()
                || and && NO_CONJUNCTION_AFTER.matcher(after).find()
                || CALCULATED_BEFORE.matcher(before).find()
                || CALCULATED_AFTER.matcher(after).find();
    }

    private static String italic(int sign) {
        if (sign == 'h') {
            return H;
        } else if (sign >= 'a' && sign <= 'z') {
            return Character.toString(SMALL + sign - 'a');
        } else if (sign >= 'A' && sign <= 'Z') {
            return Character.toString(CAPITAL + sign - 'A');
        } else if (sign >= 'α' && sign <= 'ω') {
            return Character.toString(GREEK + sign - 'α');
        }
        return Character.toString(sign);
    }
}
