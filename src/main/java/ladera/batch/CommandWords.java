package ladera.batch;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import ladera.text.Words;

/** Lends the words under {@code command.} to the parser of the command line, for what it prints as help. */
final class CommandWords extends ResourceBundle {
    private static final String PREFIX = "command.";

    private final Words words;

    CommandWords(Words words) {
        this.words = words;
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.has(PREFIX + key) ? words.get(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .toList());
    }
}
