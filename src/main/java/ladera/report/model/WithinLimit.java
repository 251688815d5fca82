package ladera.report.model;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Json;

/** Writes no document that would be too long to be read again. */
final class WithinLimit extends FilterOutputStream {
    private long written;

    WithinLimit(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        count(1);
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        count(count);
        out.write(bytes, from, count);
    }

    private void count(int more) {
        written += more;
        if (written > Json.LONGEST_DOCUMENT) {
            throw new Refusal(new Problem("model.json-length", "parameters", Json.LONGEST_DOCUMENT >> 20));
        }
    }
}
