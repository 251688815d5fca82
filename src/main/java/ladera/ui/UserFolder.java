package ladera.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder in which the operating system has a program keep what it remembers of a person. */
final class UserFolder {
    /** System property that names another folder. */
    static final String PROPERTY = "ladera.folder";

    private UserFolder() {}

    /** This person's folder on this system; it need not exist yet. */
    static Path here() {
        String named = System.getProperty(PROPERTY);
        return named != null
                ? Path.of(named)
                : of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /** The folder on a system by its name, in a home, under an environment. */
    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return (roaming == null ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming)).resolve("Ladera");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Ladera");
        }
        String config = environment.get("XDG_CONFIG_HOME");
        // The specification has a relative path ignored.
        boolean given = config != null && config.startsWith("/");
        return (given ? Path.of(config) : home.resolve(".config")).resolve("ladera");
    }
}
