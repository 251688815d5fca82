package ladera.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ladera.packaging.SourceTree.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code packaging/check}: its display, its last line and its exit code. */
@EnabledOnOs(OS.LINUX)
class CheckTest {
    private static final String PASSED = "[INFO] Tests run: 12, Failures: 0, Errors: 0, Skipped: 0";
    private static final String FAILED = "[ERROR] Tests run: 12, Failures: 1, Errors: 0, Skipped: 0";

    @TempDir
    Path folder;

    private SourceTree tree;

    @BeforeEach
    void plant() throws IOException {
        tree = new SourceTree(folder.toRealPath());
    }

    @Test
    void theSummaryOfTheTestRunnerIsTheLastLine() throws Exception {
        tree.duringBuild(
                "echo '" + PASSED + ", Time elapsed: 0.1 s'; echo '" + PASSED + "'; echo '[INFO] BUILD SUCCESS'");
        Said said = tree.check();
        assertEquals(0, said.code());
        assertTrue(said.output().endsWith("BUILD SUCCESS\n\n" + PASSED + "\n"), said.output());
    }

    @Test
    void aFailureIsTheExitCodeAndStillEndsWithTheSummary() throws Exception {
        tree.duringBuild("echo '" + FAILED + "'; echo '[ERROR] BUILD FAILURE'; exit 1");
        Said said = tree.check();
        assertEquals(1, said.code());
        assertTrue(said.output().endsWith("BUILD FAILURE\n\n" + FAILED + "\n"), said.output());
    }

    @Test
    void aRunWithoutATestIsAFailure() throws Exception {
        tree.duringBuild("echo '[INFO] No tests to run.'");
        assertEquals(1, tree.check().code());
    }

    @Test
    void theTestsSeeADisplayOfTheirOwnThatEndsWithTheCheck() throws Exception {
        tree.duringBuild("echo \"shown on $DISPLAY with $*\"; echo '" + PASSED + "'");
        Said said = tree.check("-Dtest=Hill");
        assertTrue(said.output().contains("shown on :4242 with"), said.output());
        assertTrue(said.output().contains("-Dtest=Hill"), said.output());
        long server =
                Long.parseLong(Files.readString(tree.root.resolve("xvfb.pid")).strip());
        assertFalse(ProcessHandle.of(server).map(ProcessHandle::isAlive).orElse(false));
    }
}
