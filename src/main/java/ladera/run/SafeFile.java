package ladera.run;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * Files that are there complete or not at all: written beside their place under another name, forced to the disk, then moved
 * over in one piece. Neither a kill nor a full disk nor an error on the way harms what stood there before.
 */
public final class SafeFile {
    /** Two writers at once never share a half-written file. */
    private static final AtomicLong WRITTEN = new AtomicLong();

    /** A half-written file's name: the file's, the process, the how-manieth. */
    private static final Pattern HALF = Pattern.compile("(.+)\\.(\\d{1,18})-\\d+\\.tmp", Pattern.DOTALL);

    private static final long LONGEST_SAVE_MILLIS = 60_000;

    private SafeFile() {}

    /** Writes the content; whatever it throws leaves the file as it was. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file whole. A link stays a link, and its target is replaced; a pipe or a device takes the bytes as they come.
     *
     * @throws IOException where it cannot be written; what stood there before is then still there
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.writeTo(out);
            }
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path half = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + "-" + WRITTEN.incrementAndGet() + ".tmp");
        try {
            writeWhole(half, content);
            sweep(target, half);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /**
     * Removes the halves of this file that killed programs left behind. Two signs together say so: no such process runs here,
     * and the half is older than a save can last, by the file system's own clock; in a shared folder the process may be
     * another machine's.
     */
    private static void sweep(Path target, Path newest) {
        String name = target.getFileName().toString();
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(target.getParent(), SafeFile::isHalf)) {
            long now = Files.getLastModifiedTime(newest).toMillis();
            for (Path half : beside) {
                Matcher parts = HALF.matcher(half.getFileName().toString());
                if (parts.matches()
                        && parts.group(1).equals(name)
                        && ProcessHandle.of(Long.parseLong(parts.group(2))).isEmpty()
                        && now - Files.getLastModifiedTime(half).toMillis() > LONGEST_SAVE_MILLIS) {
                    Files.deleteIfExists(half);
                }
            }
        } catch (IOException | DirectoryIteratorException notThisTime) {
            // They take room and do no harm; the next save looks again.
        }
    }

    private static boolean isHalf(Path file) {
        return HALF.matcher(file.getFileName().toString()).matches();
    }

    /**
     * Writes a file whole, as {@link #write}.
     *
     * @throws Refusal that names the file and what the system says
     */
    public static void save(Path file, Content content) {
        try {
            write(file, content);
        } catch (IOException unwritable) {
            throw new Refusal(new Problem("file.unwritable", file.toString(), reason(unwritable)));
        }
    }

    /** What to say of a file that could not be read: that it is missing, denied, a directory, or what the system says. */
    public static Refusal unreadable(Path file, IOException why) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            return new Refusal(new Problem("file.directory", name));
        }
        if (why instanceof NoSuchFileException) {
            return new Refusal(new Problem("file.missing", name));
        }
        return new Refusal(
                why instanceof AccessDeniedException
                        ? new Problem("file.denied", name)
                        : new Problem("file.unreadable", name, reason(why)));
    }

    /** What the system says, without the name of the file, which a sentence has already. */
    public static String reason(IOException why) {
        String reason = why instanceof FileSystemException system ? system.getReason() : why.getMessage();
        return reason == null ? why.getClass().getSimpleName() : reason;
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
