package ladera.text;

import java.util.Locale;

/** The languages that the program speaks. */
public enum Language {
    ENGLISH("en"),
    SPANISH("es");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two letters of ISO 639-1, as on the command line. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    public Language other() {
        return this == ENGLISH ? SPANISH : ENGLISH;
    }

    /** Spanish where the system speaks Spanish, in any country; English everywhere else. */
    public static Language ofSystem() {
        return Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("es") ? SPANISH : ENGLISH;
    }
}
