package ladera.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Problem;
import ladera.num.Refusal;

/** The Pythons of the system, of which one may have the library of a peer. */
public final class Python {
    /** None at all: every peer is missing. */
    public static final Python NONE = new Python(List.of());

    /** Debian's own, which its packages python3-torch and python3-numpy serve. */
    private static final String DEBIAN = "/usr/bin/python3";

    /** Looked for along the path. */
    private static final String USUAL = "python3";

    private final List<String> executables;

    private Python(List<String> executables) {
        this.executables = executables;
    }

    /** Those that are there: the distribution's own first, then what the path names. */
    public static Python ofSystem() {
        List<String> found = new ArrayList<>();
        if (Files.isExecutable(Path.of(DEBIAN))) {
            found.add(DEBIAN);
        }
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path candidate = Path.of(folder, USUAL);
            if (!folder.isEmpty() && Files.isExecutable(candidate) && !found.contains(candidate.toString())) {
                found.add(candidate.toString());
            }
        }
        return new Python(List.copyOf(found));
    }

    /**
     * Starts a peer in the first Python that can run it.
     *
     * @throws Refusal where none can, with what the last one said
     */
    PythonProcess start(Peer peer) {
        Problem reason = new Problem("bench.python-missing", peer.module());
        for (String executable : executables) {
            try {
                return PythonProcess.start(executable, peer);
            } catch (Refusal refusal) {
                reason = refusal.problem();
            } catch (IOException unusable) {
                reason = new Problem("bench.peer-failed", peer.module(), String.valueOf(unusable.getMessage()));
            }
        }
        throw new Refusal(reason);
    }
}
