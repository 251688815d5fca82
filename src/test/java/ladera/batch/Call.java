package ladera.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import ladera.text.Language;
import ladera.text.Words;

/** One call of the program, and what came of it. */
record Call(int code, String out, String err) {
    /** Calls with these arguments where there is no display. */
    static Call of(String... arguments) {
        return with(Desktop.NONE, arguments);
    }

    /** Calls where a person looks at standard error. */
    static Call watched(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Words.in(Language.ENGLISH),
                true);
        int code = Batch.commands(terminal, Desktop.NONE).execute(arguments);
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Call with(Desktop desktop, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Batch.run(
                arguments,
                desktop,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Calls where the system speaks another language. */
    static Call under(String localeTag, String... arguments) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(localeTag));
            return of(arguments);
        } finally {
            Locale.setDefault(before);
        }
    }

    List<String> lines() {
        return out.lines().toList();
    }

    List<String> complaints() {
        return err.lines().toList();
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (IOException noJson) {
            throw new UncheckedIOException(out, noJson);
        }
    }
}
