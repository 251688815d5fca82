package ladera.batch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * A file that is there complete or not at all: written beside its place under another name, forced to the disk, then moved
 * over. What stood there before is lost only when the new one is whole.
 */
final class OutputFile {
    private final String option;
    private final Path file;

    /** Writes the content; whatever it throws leaves the file as it was. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

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
    void write(Content content) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A pipe or a device takes the bytes as they come.
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    content.writeTo(out);
                }
                return;
            }
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path half = target.resolveSibling(
                    target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            try {
                writeWhole(half, content);
                Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (AccessDeniedException denied) {
            throw new Refusal(new Problem("cli.out.denied", option, file.toString()));
        } catch (IOException unwritable) {
            throw new Refusal(new Problem("cli.out.unwritable", option, file.toString(), reason(unwritable)));
        }
    }

    /** What the system says, without the name of the file, which the sentence has already. */
    private static String reason(IOException unwritable) {
        String reason = unwritable instanceof FileSystemException system ? system.getReason() : unwritable.getMessage();
        return reason == null ? unwritable.getClass().getSimpleName() : reason;
    }

    private static void writeWhole(Path half, Content content) throws IOException {
        try (FileChannel sink = FileChannel.open(half, CREATE, TRUNCATE_EXISTING, WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(sink))) {
            content.writeTo(out);
            out.flush();
            sink.force(true);
        }
    }
}
