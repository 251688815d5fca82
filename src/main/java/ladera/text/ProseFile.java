package ladera.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.MissingResourceException;

/** A file of prose that is parted by lines such as {@code # idea}; within prose, a blank line begins a paragraph. */
public final class ProseFile {
    private ProseFile() {}

    /**
     * The sections by their names, in the file's order, without the space around them.
     *
     * @param name of a file that came along with the program
     * @throws MissingResourceException where there is none
     */
    public static Map<String, String> sections(String name) {
        Map<String, StringBuilder> growing = new LinkedHashMap<>();
        StringBuilder present = new StringBuilder();
        for (String line : read(name).lines().toList()) {
            if (line.startsWith("# ")) {
                present = new StringBuilder();
                growing.put(line.substring(2).strip(), present);
            } else {
                present.append(line).append('\n');
            }
        }
        Map<String, String> sections = new LinkedHashMap<>();
        growing.forEach((section, text) -> sections.put(section, text.toString().strip()));
        return sections;
    }

    private static String read(String name) {
        try (InputStream in = ProseFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new MissingResourceException("no prose " + name, ProseFile.class.getName(), name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
