package ladera.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the program is called and which version of it this is. */
public final class Program {
    public static final String NAME = "Ladera";

    /** As the build wrote it down. */
    public static final String VERSION = version();

    private Program() {}

    private static String version() {
        Properties build = new Properties();
        try (InputStream in = Program.class.getResourceAsStream("/ladera/build.properties")) {
            build.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return build.getProperty("version");
    }
}
