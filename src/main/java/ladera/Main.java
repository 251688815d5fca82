package ladera;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import ladera.batch.Batch;
import ladera.ui.SwingDesktop;

/** Starts Ladera: the command that the arguments name, or the desktop where there are none or only a session file. */
public final class Main {
    /** Bytes gathered before the system is asked to write. */
    private static final int BUFFER = 1 << 16;

    private Main() {}

    public static void main(String[] args) {
        // Libraries log to nobody here; their facade must not say so where errors are told.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        int code = Batch.run(args, new SwingDesktop(), stream(FileDescriptor.out), stream(FileDescriptor.err));
        if (code != Batch.WINDOW_STAYS) {
            System.exit(code);
        }
    }

    /** UTF-8 whatever the system's own encoding is. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, StandardCharsets.UTF_8);
    }
}
