package ladera.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The system's Python, as far as there is one: all scripts of a test in one process. */
public final class PythonProcess {
    /** What the system can do with a script. */
    public enum Ability {
        RUN,
        COMPILE,
        NOTHING
    }

    /** Debian's own python3 first: another one on the path seldom has torch. */
    private static final List<String> NAMES = List.of("/usr/bin/python3", "python3");

    private static final String RUNNER = """
            import contextlib, runpy, sys
            for script in sys.argv[1:]:
                with open(script + ".out", "w") as out, contextlib.redirect_stdout(out):
                    runpy.run_path(script, run_name="__main__")
            """;

    private final String executable;
    private final Ability ability;

    private PythonProcess(String executable, Ability ability) {
        this.executable = executable;
        this.ability = ability;
    }

    /** A Python that has the module, or at least one that can compile. */
    public static PythonProcess find(Path folder, String module) throws IOException, InterruptedException {
        for (Map.Entry<String, Ability> wanted :
                List.of(Map.entry("import " + module, Ability.RUN), Map.entry("pass", Ability.COMPILE))) {
            for (String name : NAMES) {
                if (isThere(name)
                        && call(folder, List.of(name, "-c", wanted.getKey())).isEmpty()) {
                    return new PythonProcess(name, wanted.getValue());
                }
            }
        }
        return new PythonProcess("", Ability.NOTHING);
    }

    public Ability ability() {
        return ability;
    }

    /** Runs the scripts, each writing to a file of its own name with {@code .out} behind; what went wrong, or nothing. */
    public String run(Path folder, List<Path> scripts) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(executable, "-c", RUNNER));
        scripts.forEach(script -> command.add(script.toString()));
        return call(folder, command);
    }

    public String compile(Path folder, List<Path> scripts) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(executable, "-m", "py_compile"));
        scripts.forEach(script -> command.add(script.toString()));
        return call(folder, command);
    }

    private static boolean isThere(String name) {
        if (name.contains("/")) {
            return Files.isExecutable(Path.of(name));
        }
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) {
                return true;
            }
        }
        return false;
    }

    /** What the command complains of where it fails; empty where it succeeds. */
    private static String call(Path folder, List<String> command) throws IOException, InterruptedException {
        Path complaints = folder.resolve("complaints.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(complaints.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return "no end after five minutes";
        }
        return process.exitValue() == 0
                ? ""
                : process.exitValue() + ": " + Files.readString(complaints, StandardCharsets.UTF_8);
    }
}
