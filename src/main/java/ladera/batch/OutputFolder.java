package ladera.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.SafeFile;

/** A directory into which a command writes several files; it is made where it is missing. */
final class OutputFolder {
    private final String option;
    private final Path folder;

    private OutputFolder(String option, Path folder) {
        this.option = option;
        this.folder = folder;
    }

    static OutputFolder at(String option, String given) {
        return new OutputFolder(option, Options.path(option, given));
    }

    /** @throws Refusal where there can be no such directory */
    void make() {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw new Refusal(new Problem("cli.out.file", option, folder.toString()));
        } catch (AccessDeniedException | NoSuchFileException denied) {
            throw new Refusal(new Problem("cli.out.denied", option, folder.toString()));
        } catch (IOException unwritable) {
            throw new Refusal(
                    new Problem("cli.out.unwritable", option, folder.toString(), SafeFile.reason(unwritable)));
        }
    }

    /** A file of this name in it. */
    OutputFile file(String name) {
        return OutputFile.at(option, folder.resolve(name).toString());
    }
}
