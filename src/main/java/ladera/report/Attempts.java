package ladera.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a file with as fine a heat map as a paper can carry. */
final class Attempts {
    /** Larger figures make a paper slow to compile and to send. */
    private static final int MOST_BYTES = 200_000;

    private Attempts() {}

    /** Writes the file with a heat map of so many pixels to a unit. */
    interface Writing {
        void write(double finest, OutputStream out) throws IOException;
    }

    /** Tries the finest first, until the file is small enough, or no pixels can make it smaller. */
    static void write(double[] fineness, Writing writing, OutputStream out) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int before = 0;
        for (double finest : fineness) {
            file.reset();
            writing.write(finest, file);
            if (file.size() < MOST_BYTES || file.size() == before) {
                break;
            }
            before = file.size();
        }
        file.writeTo(out);
    }
}
