package ladera.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ladera.num.Refusal;
import ladera.run.Experiment;
import ladera.run.SessionFile;

/**
 * Sessions kept for the case that the program ends by a crash: one file a running program, in the program's own folder, under the
 * name of the process. Whoever finds a file whose process is gone finds work that nobody saved.
 */
final class Recovery {
    private static final String FOLDER = "recovery";
    private static final String ENDING = ".ladera";

    /** Holds the name of the file that the session belonged to. */
    private static final String ORIGIN_ENDING = ".origin";

    private static final Pattern NAME = Pattern.compile("(\\d{1,18})-(\\d{1,18})\\.ladera");

    /** Linux counts a process's beginning from that of the system, which moves when the clock is set. */
    private static final long CLOCK_TOLERANCE_MILLIS = 10_000;

    private final Path folder;
    private final Path mine;

    /** For the program that runs, in the folder where it keeps what it remembers. */
    Recovery(Path userFolder) {
        this(userFolder, ProcessHandle.current());
    }

    Recovery(Path userFolder, ProcessHandle process) {
        folder = userFolder.resolve(FOLDER);
        mine = folder.resolve(process.pid() + "-" + begun(process) + ENDING);
    }

    /**
     * A session of a program that crashed.
     *
     * @param origin the file that it belonged to; null where it belonged to none
     */
    record Kept(Path session, Path origin, FileTime time) {}

    /**
     * Keeps the session of this program, in place of what was kept of it before.
     *
     * @param origin the file that it belongs to; null where it belongs to none
     * @throws IOException where that cannot be done; what was kept before then still is
     */
    void keep(Experiment experiment, Path origin) throws IOException {
        Files.createDirectories(folder);
        Path sidecar = originOf(mine);
        if (origin == null) {
            Files.deleteIfExists(sidecar);
        } else {
            Files.writeString(sidecar, origin.toString());
        }
        try {
            SessionFile.save(experiment, mine);
        } catch (Refusal unwritable) {
            throw new IOException(unwritable.problem().toString());
        }
    }

    /** Keeps nothing of this program any more: its work is saved, or given up. */
    void forget() {
        remove(mine);
    }

    /** What crashed programs left behind, the newest first. */
    List<Kept> leftBehind() {
        List<Kept> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                if (!isOfRunningProgram(file)) {
                    found.add(new Kept(file, origin(file), Files.getLastModifiedTime(file)));
                }
            }
        } catch (IOException none) {
            return List.of();
        }
        found.sort(Comparator.comparing(Kept::time).reversed());
        return found;
    }

    /** What another program left behind becomes this one's: it stays kept until it is saved. */
    void adopt(Kept kept) throws IOException {
        if (kept.origin() != null) {
            Files.writeString(originOf(mine), kept.origin().toString());
        }
        Files.move(kept.session(), mine, StandardCopyOption.REPLACE_EXISTING);
        remove(kept.session());
    }

    /** Gives up what a program left behind. */
    void discard(Kept kept) {
        remove(kept.session());
    }

    private static void remove(Path session) {
        try {
            Files.deleteIfExists(session);
            Files.deleteIfExists(originOf(session));
        } catch (IOException stays) {
            // It will be offered once more, which harms nobody.
        }
    }

    private static Path originOf(Path session) {
        String name = session.getFileName().toString();
        return session.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ORIGIN_ENDING);
    }

    private static Path origin(Path session) {
        try {
            Path sidecar = originOf(session);
            return Files.exists(sidecar) ? Path.of(Files.readString(sidecar, StandardCharsets.UTF_8)) : null;
        } catch (IOException | InvalidPathException unknown) {
            return null;
        }
    }

    /**
     * A process number is given again; together with the time at which the process began it is one program's alone. What is
     * called otherwise is none of ours to offer.
     */
    private static boolean isOfRunningProgram(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return true;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(name.group(1)));
        return process.isPresent()
                && Math.abs(begun(process.get()) - Long.parseLong(name.group(2))) < CLOCK_TOLERANCE_MILLIS;
    }

    private static long begun(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
