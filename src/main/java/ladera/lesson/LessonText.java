package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;
import ladera.text.Language;
import ladera.text.ProseFile;
import ladera.text.Symbols;

/**
 * The words of a lesson in one language: {@code ladera/lessons/ID.LANGUAGE.md}. A paragraph between double dollar signs is a
 * displayed formula in LaTeX.
 */
public final class LessonText {
    private static final String FOLDER = "/ladera/lessons/";
    private static final String FORMULA = "$$";

    /** Read once: pictures ask at every move of a slider. */
    private static final Map<String, LessonText> READ = new ConcurrentHashMap<>();

    private final String name;
    private final Language language;
    private final Map<String, String> sections;

    private LessonText(String name, Language language) {
        this.name = name;
        this.language = language;
        sections = ProseFile.sections(FOLDER + name);
    }

    /** @throws MissingResourceException where there is none: every lesson has it in every language, and a test sees to it */
    public static LessonText of(String lesson, Language language) {
        return READ.computeIfAbsent(lesson + "." + language.code() + ".md", name -> new LessonText(name, language));
    }

    /** A paragraph, or a displayed formula. */
    public record Paragraph(String text, boolean formula) {}

    public boolean has(String section) {
        return sections.containsKey(section);
    }

    /** @throws MissingResourceException where there is no such section */
    public String get(String section) {
        String text = sections.get(section);
        if (text == null) {
            throw new MissingResourceException(name + " lacks " + section, LessonText.class.getName(), section);
        }
        return text;
    }

    /** A section for a figure, filled as by {@link #fill}, its symbols in mathematical italics. */
    public String label(String section, Object... values) {
        return Symbols.italic(fill(section, values), language);
    }

    /** A section in which {@code {0}}, {@code {1}} and so on stand for values. */
    public String fill(String section, Object... values) {
        String text = get(section);
        for (int k = 0; k < values.length; k++) {
            text = text.replace("{" + k + "}", String.valueOf(values[k]));
        }
        return text;
    }

    /** The names of all sections. */
    public List<String> sections() {
        return new ArrayList<>(sections.keySet());
    }

    /** A section, paragraph by paragraph. */
    public List<Paragraph> paragraphs(String section) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String part : get(section).split("\n\\s*\n")) {
            String text = part.strip().replace('\n', ' ');
            boolean formula =
                    text.length() > 2 * FORMULA.length() && text.startsWith(FORMULA) && text.endsWith(FORMULA);
            paragraphs.add(new Paragraph(
                    formula ? text.substring(FORMULA.length(), text.length() - FORMULA.length()) : text, formula));
        }
        return paragraphs;
    }

    /** The hints of a task, the vaguest first. */
    public List<String> hints(String task) {
        List<String> hints = new ArrayList<>();
        while (has(task + ".hint" + (hints.size() + 1))) {
            hints.add(get(task + ".hint" + (hints.size() + 1)));
        }
        return hints;
    }
}
