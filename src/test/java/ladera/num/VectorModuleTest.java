package ladera.num;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.incubator.vector.DoubleVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each program here is a JVM of its own, since a module that is once loaded stays. */
class VectorModuleTest {
    @TempDir
    Path folder;

    /** Adds up eight ones in vectors, or says that there are none. */
    static final class Program {
        public static void main(String[] args) {
            System.out.print(VectorModule.available() ? Kernel.sum() : "none");
        }
    }

    static final class Kernel {
        static double sum() {
            var species = DoubleVector.SPECIES_128;
            var ones = DoubleVector.broadcast(species, 1);
            return 4 * ones.reduceLanes(jdk.incubator.vector.VectorOperators.ADD);
        }
    }

    @Test
    void comesWithoutAWordWhereTheManifestOpensTheWay() throws Exception {
        assertEquals(new Said("8.0", ""), run("--add-exports", "java.base/jdk.internal.module=ALL-UNNAMED"));
    }

    @Test
    void isMissedWithoutAFailureWhereTheWayIsClosed() throws Exception {
        assertEquals(new Said("none", ""), run());
    }

    private record Said(String output, String errors) {}

    private Said run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Program.class.getName()));
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        return new Said(
                Files.readString(output, StandardCharsets.UTF_8), Files.readString(errors, StandardCharsets.UTF_8));
    }
}
