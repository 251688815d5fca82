package ladera.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import ladera.packaging.SourceTree.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/**
 * {@code packaging/installer}, as far as it can be tested without making an installer: what it refuses, and the files that go
 * into the package as they are. The package itself is tested by {@code packaging/installer --test}.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class InstallerTest {
    private static final Path PACKAGING = Path.of("packaging");
    private static final Path ICON = Path.of("src/main/resources/ladera/ui/icons/ladera.svg");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--tset", "deb", "--test nowhere.deb", "--test one.deb two.deb"})
    void aWrongCallIsToldInOneLineAndNothingIsBuilt(String arguments) throws Exception {
        SourceTree tree = new SourceTree(folder.toRealPath());
        Said said = tree.start(tree.root, tree.root.resolve("packaging/installer"), "installer", arguments.split(" "))
                .end();
        assertEquals(2, said.code(), said.errors());
        assertEquals(1, said.errors().lines().count(), said.errors());
        assertEquals("", said.output());
        assertEquals(0, tree.builds());
        assertTrue(Files.notExists(tree.root.resolve("target/installer")));
    }

    @Test
    void theMenuEntryOpensAFileOfTheTypeThatThePackageDefines() throws Exception {
        Map<String, String> entry = new TreeMap<>();
        for (String line : Files.readAllLines(PACKAGING.resolve("linux/ladera.desktop"))) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                assertEquals(null, entry.put(line.substring(0, equals), line.substring(equals + 1)), line);
            }
        }
        assertEquals("Application", entry.get("Type"));
        assertEquals("ladera %f", entry.get("Exec"));
        assertEquals("ladera", entry.get("Icon"));
        // What the window system calls a window of the class ladera.Main.
        assertEquals(ladera.Main.class.getName().replace('.', '-'), entry.get("StartupWMClass"));
        for (String key : new String[] {"GenericName", "Comment", "Keywords"}) {
            assertNotNull(entry.get(key), key);
            assertNotNull(entry.get(key + "[es]"), key + " in Spanish");
        }

        Element types = xml(PACKAGING.resolve("linux/ladera.xml"));
        Element type = (Element) types.getElementsByTagName("mime-type").item(0);
        assertEquals(type.getAttribute("type") + ";", entry.get("MimeType"));
        assertEquals("*.ladera", ((Element) type.getElementsByTagName("glob").item(0)).getAttribute("pattern"));
    }

    @Test
    void theIconIsDrawnForEverySystemFromItsOneSource() throws Exception {
        assertEquals("svg", xml(ICON).getTagName());
        Process drawing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        jarOf("com.formdev.flatlaf.extras.FlatSVGIcon") + ":" + jarOf("com.formdev.flatlaf.FlatLaf")
                                + ":" + jarOf("com.github.weisj.jsvg.SVGDocument"),
                        PACKAGING.resolve("Icons.java").toString(),
                        ICON.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(drawing.getInputStream().readAllBytes());
        assertEquals(0, drawing.waitFor(), said);
        for (int side : new int[] {48, 256}) {
            BufferedImage png =
                    ImageIO.read(folder.resolve("ladera-" + side + ".png").toFile());
            assertEquals(side, png.getWidth());
            assertEquals(0, png.getRGB(0, 0) >>> 24, "its corners are clear");
            assertEquals(255, png.getRGB(side / 4, side * 3 / 4) >>> 24);
        }
        assertEquals(
                6,
                ByteBuffer.wrap(Files.readAllBytes(folder.resolve("ladera.ico")))
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getShort(4));
        byte[] icns = Files.readAllBytes(folder.resolve("ladera.icns"));
        assertEquals(icns.length, ByteBuffer.wrap(icns).getInt(4));
    }

    /** The JVM passes over a start-up archive without a word where the time of a jar is another. */
    @Test
    void filesInTheImageHaveTheTimeOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String time = pom.replaceAll("(?s).*<project.build.outputTimestamp>(.*?)</.*", "$1");
        String touched = time.replaceAll("[-T:Z]", "").replaceAll("(..)$", ".$1");
        assertTrue(Files.readString(PACKAGING.resolve("installer")).contains("image_time=" + touched + "\n"), touched);
    }

    @Test
    void theHostedRunnersOfAllSystemsCallTheSameScript() throws IOException {
        String workflow = Files.readString(Path.of(".github/workflows/installers.yml"));
        for (String system : new String[] {"ubuntu-", "windows-", "macos-"}) {
            assertTrue(workflow.contains("runner: " + system), system);
        }
        assertTrue(workflow.contains("run: packaging/installer\n"));
    }

    private static Element xml(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    private static String jarOf(String type) throws Exception {
        return Path.of(Class.forName(type)
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }
}
