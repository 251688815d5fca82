package ladera.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.report.FigureFile;

/**
 * A session file, or a figure that carries one, where a command would stand: what a file manager passes to a program that opens a
 * file.
 */
final class SessionArgument {
    private SessionArgument() {}

    /** Whether the arguments are one such file, by the ending of its name. */
    static boolean isOne(String[] args) {
        if (args.length != 1 || args[0].startsWith("-")) {
            return false;
        }
        String name = args[0].toLowerCase(Locale.ROOT);
        return name.endsWith(".ladera")
                || name.endsWith(".json")
                || FigureFile.ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** @throws Refusal where there is no such file */
    static Path path(String argument) {
        Path file = Options.path("SESSION", argument).toAbsolutePath();
        if (!Files.exists(file)) {
            throw new Refusal(new Problem("file.missing", argument));
        }
        return file;
    }
}
