package ladera.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import ladera.packaging.SourceTree.Running;
import ladera.packaging.SourceTree.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code packaging/ladera}: when it builds, and how it becomes the program. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LaunchTest {
    @TempDir
    Path folder;

    private SourceTree tree;

    @BeforeEach
    void plant() throws IOException {
        tree = new SourceTree(folder.toRealPath());
    }

    @Test
    void theFirstCallBuildsAndTheSecondDoesNot() throws Exception {
        Said first = tree.ladera("list", "surfaces");
        Said second = tree.ladera("list", "surfaces");
        assertEquals(tree.root + " list surfaces\n", first.output());
        assertEquals(new Said(0, first.output(), ""), second);
        assertEquals(1, tree.builds());
    }

    @Test
    void theProgramsExitCodeComesThrough() throws Exception {
        assertEquals(7, tree.ladera("exit", "7").code());
    }

    @Test
    void aLinkFromElsewhereLeavesTheCallerWhereItIs() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), tree.root.resolve("packaging/ladera"));
        Path elsewhere = Files.createDirectory(folder.toRealPath().resolve("else where"));
        Said said = tree.start(elsewhere, link, "linked", "two words").end();
        assertEquals(elsewhere + " two words\n", said.output());
    }

    @Test
    void whateverMayHaveChangedTheProgramBuildsAgain() throws Exception {
        tree.ladera();
        tree.makeNewerThanTheJar(tree.source);
        tree.ladera();
        assertEquals(2, tree.builds(), "a source was edited");
        Files.delete(tree.source);
        tree.makeNewerThanTheJar(tree.source.getParent());
        tree.ladera();
        assertEquals(3, tree.builds(), "a source was removed");
        tree.makeNewerThanTheJar(tree.root.resolve("pom.xml"));
        tree.ladera();
        assertEquals(4, tree.builds(), "the pom was edited");
    }

    @Test
    void aJarCutShortIsNoProgram() throws Exception {
        tree.ladera();
        byte[] whole = Files.readAllBytes(tree.jar);
        Files.write(tree.jar, Arrays.copyOf(whole, whole.length / 2));
        assertEquals(0, tree.ladera().code());
        assertEquals(2, tree.builds());
    }

    @Test
    void aSourceEditedDuringTheBuildCountsAsNewer() throws Exception {
        tree.duringBuild("sleep 0.05; touch src/main/java/Hill.java; rm during-build");
        tree.ladera();
        tree.ladera();
        tree.ladera();
        assertEquals(2, tree.builds());
    }

    @Test
    void aSourceFromTheFutureIsBuiltOnce() throws Exception {
        Files.setLastModifiedTime(
                tree.source, java.nio.file.attribute.FileTime.from(java.time.Instant.parse("2099-01-01T00:00:00Z")));
        tree.ladera();
        tree.ladera();
        assertEquals(1, tree.builds());
    }

    @Test
    void aFailedBuildNamesItsLogAndLeavesNoProgram() throws Exception {
        tree.ladera();
        tree.makeNewerThanTheJar(tree.source);
        tree.duringBuild("echo '[ERROR] Hill.java:[1,7] no such hill'; cp program.jar target/ladera.jar; exit 1");
        Said said = tree.ladera("list");
        assertEquals(2, said.code());
        assertEquals("", said.output());
        assertTrue(said.errors().contains("no such hill"), said.errors());
        assertTrue(said.errors().contains(tree.root.resolve("target/build.log").toString()), said.errors());
        assertFalse(Files.exists(tree.jar));
        tree.duringBuild("true");
        assertEquals(0, tree.ladera("list").code());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void twoCallsAtOnceBuildOnce() throws Exception {
        tree.duringBuild("for i in $(seq 300); do grep -q 'waiting for it' *.err && break; sleep 0.1; done");
        Path script = tree.root.resolve("packaging/ladera");
        Running one = tree.start(tree.root, script, "one", "list");
        Running two = tree.start(tree.root, script, "two", "list");
        assertEquals(0, one.end().code());
        assertEquals(0, two.end().code());
        assertEquals(1, tree.builds());
    }
}
