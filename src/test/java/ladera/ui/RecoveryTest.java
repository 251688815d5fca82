package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import ladera.run.Examples;
import ladera.run.Experiment;
import ladera.run.SessionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    private static final Experiment FIRST = Examples.first();
    private static final Experiment OTHER = FIRST.with(FIRST.race().over(17));

    @TempDir
    private Path folder;

    @Test
    void whatARunningProgramKeepsIsNobodysToOffer() throws IOException {
        new Recovery(folder).keep(OTHER, null);
        assertEquals(List.of(), new Recovery(folder).leftBehind());
    }

    @Test
    void whatACrashedProgramKeptIsFoundWithTheFileThatItBelongedTo() throws IOException {
        Path origin = folder.resolve("colina ñ.ladera");
        crashed(1, OTHER, origin);
        Recovery.Kept kept = new Recovery(folder).leftBehind().get(0);
        assertEquals(origin, kept.origin());
        assertEquals(OTHER, SessionFile.read(kept.session()));
    }

    @Test
    void theNewestComesFirst() throws IOException {
        crashed(1, FIRST, null);
        crashed(2, OTHER, null);
        List<Recovery.Kept> kept = new Recovery(folder).leftBehind();
        assertEquals(OTHER, SessionFile.read(kept.get(0).session()));
        assertEquals(FIRST, SessionFile.read(kept.get(1).session()));
    }

    @Test
    void aProcessNumberThatWasGivenAgainIsAnotherProgram() throws IOException {
        new Recovery(folder).keep(OTHER, null);
        Path mine = files().get(0);
        String name = mine.getFileName().toString();
        Files.move(mine, mine.resolveSibling(name.substring(0, name.indexOf('-')) + "-1234.ladera"));
        assertEquals(1, new Recovery(folder).leftBehind().size());
    }

    @Test
    void whatIsAdoptedIsThisPrograms() throws IOException {
        crashed(1, OTHER, folder.resolve("hill.ladera"));
        Recovery recovery = new Recovery(folder);
        recovery.adopt(recovery.leftBehind().get(0));
        assertEquals(List.of(), recovery.leftBehind());
        assertEquals(2, files().size(), "the session, and the name of its file");
        recovery.forget();
        assertEquals(List.of(), files());
    }

    @Test
    void whatIsDiscardedIsGone() throws IOException {
        crashed(1, OTHER, folder.resolve("hill.ladera"));
        Recovery recovery = new Recovery(folder);
        recovery.discard(recovery.leftBehind().get(0));
        assertEquals(List.of(), files());
    }

    @Test
    void othersFilesInTheFolderAreLeftAlone() throws IOException {
        crashed(1, OTHER, null);
        Files.writeString(folder.resolve("recovery/notes.ladera"), "mine");
        assertEquals(1, new Recovery(folder).leftBehind().size());
    }

    @Test
    void withoutAFolderNothingWasLeft() {
        assertEquals(List.of(), new Recovery(folder.resolve("none")).leftBehind());
        new Recovery(folder.resolve("none")).forget();
        assertTrue(Files.notExists(folder.resolve("none")));
    }

    /** Leaves what a program would have that ran before all others and was killed. */
    private void crashed(int which, Experiment experiment, Path origin) throws IOException {
        new Recovery(folder).keep(experiment, origin);
        for (Path mine : files()) {
            String name = mine.getFileName().toString();
            if (name.startsWith(ProcessHandle.current().pid() + "-")) {
                Path left = mine.resolveSibling("99999999" + which + "-5" + name.substring(name.lastIndexOf('.')));
                Files.setLastModifiedTime(Files.move(mine, left), FileTime.fromMillis(which * 1000L));
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("recovery"))) {
            return files.toList();
        }
    }
}
