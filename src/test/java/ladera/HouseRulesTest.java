package ladera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** One thing a file, one idea a method, no name taken from the window toolkit: without exceptions. */
class HouseRulesTest {
    private static final int MOST_LINES_A_FILE = 400;
    private static final int MOST_LINES_A_METHOD = 60;
    private static final Path MAIN = Path.of("src/main/java");

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources(Path.of("src"))) {
            int lines = Files.readAllLines(file).size();
            if (lines > MOST_LINES_A_FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void noMethodIsLongerThanSixtyLines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources(MAIN)));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new MethodLengths(unit, positions, tooLong).scan(unit, null);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void noCoreTypeIsNamedLikeOneOfTheToolkit() throws IOException {
        List<String> clashes = new ArrayList<>();
        for (String floor : List.of("num", "text", "expr", "surface", "optim", "net", "run", "study")) {
            Path folder = MAIN.resolve("ladera").resolve(floor);
            for (Path file : Files.exists(folder) ? sources(folder) : List.<Path>of()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (exists("java.awt." + name) || exists("javax.swing." + name)) {
                    clashes.add(file.toString());
                }
            }
        }
        assertEquals(List.of(), clashes);
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        for (Path file : sources(MAIN)) {
            Path folder = file.getParent();
            assertTrue(
                    folder.equals(MAIN.resolve("ladera")) || Files.exists(folder.resolve("package-info.java")),
                    folder + " has no package-info.java");
        }
    }

    private static boolean exists(String type) {
        try {
            Class.forName(type, false, HouseRulesTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError none) {
            return false;
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static final class MethodLengths extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> tooLong;

        MethodLengths(CompilationUnitTree unit, SourcePositions positions, List<String> tooLong) {
            this.unit = unit;
            this.positions = positions;
            this.tooLong = tooLong;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap lines = unit.getLineMap();
            if (method.getBody() != null) {
                long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                if (last - first + 1 > MOST_LINES_A_METHOD) {
                    tooLong.add(unit.getSourceFile().getName() + " " + method.getName() + ": " + (last - first + 1));
                }
            }
            return super.visitMethod(method, nothing);
        }
    }
}
