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

    /** A letter of its own, or what stands between asterisks. */
    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![\\p{L}'’]|\\p{L}[-.])[A-Za-zα-ω](?![\\p{L}'’]|\\.\\p{L})|\\*([^*\\s][^*\\n]*)\\*");

    private static final Pattern CALCULATED_BEFORE = Pattern.compile("(" + SIGNS + " ?|[\\dα-ω₀-₉²³)])$");
    private static final Pattern CALCULATED_AFTER = Pattern.compile("^( ?" + SIGNS + "|[\\[(₀-₉′²³⁴ᵀ^_])");

    /** The e of 1e-7. */
    private static final Pattern POWER_OF_TEN = Pattern.compile("\\d$");

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
                String before = prose.substring(Math.max(0, found.start() - 2), found.start());
                String after = prose.substring(found.end(), Math.min(prose.length(), found.end() + 2));
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
        return words.indexOf(Character.toLowerCase(letter)) < 0
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
