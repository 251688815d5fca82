package ladera.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import ladera.num.Problem;
import ladera.num.Refusal;

/** A peer under way: waits for a number of passes on its standard input, and answers with the seconds that they took. */
final class PythonProcess implements Timed, AutoCloseable {
    private static final String READY = "ready ";

    private static final String LOOP = """
            import importlib, sys, time
            def say(text):
                print(text, flush=True)
            try:
                module = importlib.import_module(sys.argv[1])
                space = {sys.argv[1]: module}
                exec(sys.argv[2], space)
                once = space["once"]
                once()
                say("ready " + module.__version__)
                for line in sys.stdin:
                    begin = time.perf_counter()
                    for _ in range(int(line)):
                        once()
                    say(time.perf_counter() - begin)
            except Exception as wrong:
                say(type(wrong).__name__ + ": " + str(wrong).split("\\n")[0])
            """;

    private final Peer peer;
    private final Process process;
    private final Writer requests;
    private final BufferedReader answers;
    private final String version;

    private PythonProcess(Peer peer, Process process) throws IOException {
        this.peer = peer;
        this.process = process;
        this.requests = process.outputWriter();
        this.answers = process.inputReader();
        this.version = answer(READY).split("\\+", 2)[0];
    }

    /**
     * Returns once the peer has done its first pass.
     *
     * @throws IOException where there is no such program
     * @throws Refusal where the peer cannot run, with its own words
     */
    static PythonProcess start(String executable, Peer peer) throws IOException {
        Process process = new ProcessBuilder(executable, "-c", LOOP, peer.module(), peer.source())
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            return new PythonProcess(peer, process);
        } catch (IOException | Refusal failed) {
            process.destroy();
            throw failed;
        }
    }

    /** The library, its version and the variant. */
    String name() {
        return peer.module() + " " + version + ", " + peer.variant();
    }

    @Override
    public double seconds(long passes) {
        try {
            requests.write(passes + "\n");
            requests.flush();
            return Double.parseDouble(answer(""));
        } catch (IOException | NumberFormatException broken) {
            throw new Refusal(new Problem("bench.peer-failed", peer.module(), String.valueOf(broken.getMessage())));
        }
    }

    /** The peer's next line behind this prefix. */
    private String answer(String prefix) throws IOException {
        String line = answers.readLine();
        if (line == null || !line.startsWith(prefix)) {
            throw new Refusal(new Problem("bench.peer-failed", peer.module(), line == null ? "" : line));
        }
        return line.substring(prefix.length());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
