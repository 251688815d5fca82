package ladera.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A small source tree with the real scripts in it, on a PATH where Maven, the package manager and the X server are
 * stand-ins: {@code mvn} writes a line to {@code calls}, does what {@code during-build} says, and hands over a jar that
 * holds {@link Echo}.
 */
final class SourceTree {
    final Path root;
    final Path jar;
    final Path source;
    private final Path commands;

    SourceTree(Path folder) throws IOException {
        root = folder.resolve("a tree with spaces");
        jar = root.resolve("target/ladera.jar");
        source = root.resolve("src/main/java/Hill.java");
        commands = folder.resolve("commands");
        for (String script : List.of("ladera", "check", "installer", "linux/deb.sh", "machine.sh")) {
            copy(Path.of("packaging", script), root.resolve("packaging").resolve(script));
        }
        write(root.resolve("pom.xml"), "<project/>");
        write(source, "class Hill {}");
        write(source.resolveSibling("Valley.java"), "class Valley {}");
        writeProgram(root.resolve("program.jar"));
        command("dpkg-query", "printf installed");
        command("apt-get", "exit 100");
        command("Xvfb", "echo 4242; echo $$ >xvfb.pid; exec sleep 600");
        command("mvn", """
                echo "$*" >>calls
                if [ -f during-build ]; then . ./during-build; fi
                mkdir -p target/lib && cp program.jar target/ladera.jar""");
    }

    /** What the stand-in for Maven does, in its shell, before it makes the jar. */
    void duringBuild(String script) throws IOException {
        write(root.resolve("during-build"), script);
    }

    /** How often Maven was called. */
    int builds() throws IOException {
        Path calls = root.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    /** Gives a file the time one second after the jar's. */
    void makeNewerThanTheJar(Path file) throws IOException {
        long jarTime = Files.getLastModifiedTime(jar).toMillis();
        Files.setLastModifiedTime(file, FileTime.fromMillis(jarTime + 1000));
    }

    Said ladera(String... arguments) throws IOException, InterruptedException {
        return start(root, root.resolve("packaging/ladera"), "ladera", arguments)
                .end();
    }

    Said check(String... arguments) throws IOException, InterruptedException {
        return start(root, root.resolve("packaging/check"), "check", arguments).end();
    }

    /** Starts a script in a folder; what it says goes to files of the given name in the tree. */
    Running start(Path folder, Path script, String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(arguments));
        Path output = root.resolve(name + ".out");
        Path errors = root.resolve(name + ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().merge("PATH", commands.toString(), (path, first) -> first + ":" + path);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeAll(List.of("LADERA_CHECK_DISPLAY", "JDK_JAVA_OPTIONS"));
        return new Running(builder.start(), output, errors);
    }

    record Running(Process process, Path output, Path errors) {
        Said end() throws IOException, InterruptedException {
            int code = process.waitFor();
            return new Said(code, Files.readString(output), Files.readString(errors));
        }
    }

    record Said(int code, String output, String errors) {}

    private void command(String name, String script) throws IOException {
        Path file = commands.resolve(name);
        write(file, "#!/usr/bin/env bash\n" + script + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot be made executable: " + file);
        }
    }

    private static void writeProgram(Path program) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String entry = Echo.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(program);
                JarOutputStream out = new JarOutputStream(file, manifest);
                var bytes = Echo.class.getResourceAsStream("Echo.class")) {
            out.putNextEntry(new JarEntry(entry));
            bytes.transferTo(out);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}
