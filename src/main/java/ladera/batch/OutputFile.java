package ladera.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.SafeFile;

/**
 * A file that is there complete or not at all: written beside its place under another name, forced to the disk, then moved
 * over. What stood there before is lost only when the new one is whole.
 */
final class OutputFile {
    private final String option;
    private final Path file;

    private OutputFile(String option, Path file) {
        this.option = option;
        this.file = file;
    }

    /**
     * A file that can be written, as far as can be told before writing.
     *
     * @throws Refusal where it is a directory, or the directory it would stand in is missing
     */
    static OutputFile at(String option, String given) {
        Path file = Options.path(option, given);
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null) {
            throw new Refusal(new Problem("cli.out.directory", option, given));
        }
        if (!Files.isDirectory(folder)) {
            throw new Refusal(new Problem("cli.out.folder", option, given, folder.toString()));
        }
        return new OutputFile(option, file);
    }

    Path path() {
        return file;
    }

    /** @throws Refusal where it cannot be written; what stood there before is then still there */
    void write(SafeFile.Content content) {
        try {
            SafeFile.write(file, content);
        } catch (AccessDeniedException | NoSuchFileException denied) {
            // The directory is there: a file that vanishes as it is made is one that the system does not take.
            throw new Refusal(new Problem("cli.out.denied", option, file.toString()));
        } catch (IOException unwritable) {
            throw new Refusal(new Problem("cli.out.unwritable", option, file.toString(), SafeFile.reason(unwritable)));
        }
    }
}
