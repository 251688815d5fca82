package ladera.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Refusal;
import ladera.run.Json;
import ladera.run.SafeFile;
import ladera.text.Language;

/**
 * What the program remembers of a person from one start to the next, in a readable JSON file of its own. Nothing in that file
 * can keep the program from starting: what cannot be read counts as not remembered.
 *
 * @param language the person's choice; null where it is the system's
 * @param bounds where the window stood; null before the first time
 * @param maximized whether it filled the screen
 * @param recent session files, the newest first
 */
record Settings(Language language, Theme theme, Rectangle bounds, boolean maximized, List<Path> recent) {
    /** Before anything is remembered. */
    static final Settings FRESH = new Settings(null, Theme.LIGHT, null, false, List.of());

    /** As many as a menu shows at a glance. */
    static final int MOST_RECENT = 10;

    private static final String FILE = "settings.json";

    Settings {
        recent = List.copyOf(recent.subList(0, Math.min(recent.size(), MOST_RECENT)));
        bounds = bounds == null ? null : new Rectangle(bounds);
    }

    /** What is remembered in a folder. */
    static Settings read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return FRESH;
        }
        try {
            ObjectNode document = Json.read(file);
            return new Settings(
                    one(Language.values(), document.path("language").asText(), null),
                    one(Theme.values(), document.path("theme").asText(), FRESH.theme),
                    rectangle(document.path("window")),
                    document.path("maximized").asBoolean(),
                    paths(document.path("recent")));
        } catch (Refusal unreadable) {
            return FRESH;
        }
    }

    /** @throws IOException where it cannot be written; what was remembered before then still is */
    void write(Path folder) throws IOException {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        if (language != null) {
            document.put("language", language.code());
        }
        document.put("theme", theme.id());
        if (bounds != null) {
            document.putArray("window")
                    .add(bounds.x)
                    .add(bounds.y)
                    .add(bounds.width)
                    .add(bounds.height);
        }
        document.put("maximized", maximized);
        ArrayNode files = document.putArray("recent");
        recent.forEach(file -> files.add(file.toString()));
        Files.createDirectories(folder);
        SafeFile.write(folder.resolve(FILE), out -> Json.write(document, out));
    }

    private static Language one(Language[] all, String code, Language otherwise) {
        for (Language each : all) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        return otherwise;
    }

    private static Theme one(Theme[] all, String id, Theme otherwise) {
        for (Theme each : all) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        return otherwise;
    }

    private static Rectangle rectangle(JsonNode window) {
        for (int i = 0; i < 4; i++) {
            if (!window.path(i).canConvertToInt()) {
                return null;
            }
        }
        return window.size() != 4
                ? null
                : new Rectangle(
                        window.get(0).intValue(),
                        window.get(1).intValue(),
                        window.get(2).intValue(),
                        window.get(3).intValue());
    }

    private static List<Path> paths(JsonNode names) {
        List<Path> paths = new ArrayList<>();
        for (JsonNode name : names) {
            try {
                if (name.isTextual() && !name.textValue().isEmpty()) {
                    paths.add(Path.of(name.textValue()));
                }
            } catch (InvalidPathException fromAnotherSystem) {
                // Not to be found here anyway.
            }
        }
        return paths;
    }
}
