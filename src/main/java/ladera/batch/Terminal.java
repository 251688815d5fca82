package ladera.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import ladera.num.Problem;
import ladera.text.Words;

/**
 * Where a command writes, and in which words.
 *
 * @param watched whether a person sees standard error as it is written
 */
record Terminal(PrintStream out, PrintStream err, Words words, boolean watched) {
    /** More of one sentence than this is cut, as when a whole formula is quoted. */
    private static final int LONGEST_LINE = 600;

    /** One line on standard error. */
    void complain(Problem problem) {
        String line = words.sentence(problem).replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        err.println(line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "\u2026");
        err.flush();
    }

    /** Standard output for a writer of bytes, which may close what it is given. */
    OutputStream bytes() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                out.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    void say(String key, Object... arguments) {
        out.println(words.get(key, arguments));
    }
}
