package ladera.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import ladera.num.Numerals;
import ladera.num.Problem;

/** All the words of one language. Immutable and shared. */
public final class Words {
    /** Where a sentence puts what it speaks of. */
    private static final String NAME = "{0}";

    private static final Map<Language, Words> SPOKEN = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            SPOKEN.put(language, new Words(language, load(language)));
        }
    }

    private final Language language;
    private final Properties bundle;

    private Words(Language language, Properties bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    public static Words in(Language language) {
        return SPOKEN.get(language);
    }

    public Language language() {
        return language;
    }

    /**
     * The word or sentence with this key, as it stands.
     *
     * @throws MissingResourceException where there is none: every key is in both bundles, and a test sees to it
     */
    public String get(String key) {
        String found = bundle.getProperty(key);
        if (found == null) {
            throw new MissingResourceException("no words for " + key, Words.class.getName(), key);
        }
        return found;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The sentence with this key, its places {0}, {1}... filled; numbers with the shortest digits and a decimal point. */
    public String get(String key, Object... arguments) {
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = arguments[i] instanceof Number number ? write(number) : arguments[i];
        }
        return new MessageFormat(get(key), Locale.ROOT).format(written);
    }

    /**
     * One sentence: what is wrong, where, what is allowed, how to mend it. The places around what it speaks of stand in front
     * of it, never in its middle.
     */
    public String sentence(Problem problem) {
        Object[] arguments = new Object[problem.arguments().size() + 1];
        arguments[0] = problem.name();
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = problem.arguments().get(i - 1);
        }
        String key = "problem." + problem.code();
        String sentence = get(key, arguments);
        if (problem.around().isEmpty()) {
            return sentence;
        }
        boolean namedFirst = get(key).startsWith(NAME);
        return problem.around() + ": " + (namedFirst ? sentence : continued(sentence));
    }

    /** A sentence as it goes on behind a colon. */
    private String continued(String sentence) {
        return sentence.substring(0, 1).toLowerCase(language.locale()) + sentence.substring(1);
    }

    /** Every key, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(bundle.stringPropertyNames());
    }

    private static Object write(Number number) {
        return number instanceof Double || number instanceof Float
                ? Numerals.shortest(number.doubleValue())
                : number.toString();
    }

    private static Properties load(Language language) {
        String name = language == Language.ENGLISH ? "words.properties" : "words_" + language.code() + ".properties";
        Properties bundle = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            bundle.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
        return bundle;
    }
}
