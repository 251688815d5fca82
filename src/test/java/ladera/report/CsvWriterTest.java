package ladera.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final CsvWriter csv = new CsvWriter(out);

    @Test
    void numbersAreWrittenAsPythonReadsThem() throws IOException {
        csv.whole(-3).real(0.1).real(2e-44).real(-0.0).endRow();
        csv.real(Double.NaN).real(Double.POSITIVE_INFINITY).real(Double.NEGATIVE_INFINITY);
        csv.endRow();
        assertEquals("-3,0.1,2.0E-44,-0.0\nnan,inf,-inf\n", written());
    }

    @Test
    void wordsStayOneCellAndAreNoFormulas() throws IOException {
        csv.text("x")
                .text("a,b")
                .text("say \"x\"")
                .text("two\nlines")
                .text(" edge")
                .text("")
                .endRow();
        csv.text("=1+1").text("@x").text("-x").text("x-y").endRow();
        assertEquals("x,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\" edge\",\n'=1+1,'@x,'-x,x-y\n", written());
    }

    @Test
    void longTablesLoseNothing() throws IOException {
        for (int i = 0; i < 100_000; i++) {
            csv.whole(i).endRow();
        }
        String[] rows = written().split("\n");
        assertEquals(100_000, rows.length);
        assertEquals("99999", rows[99_999]);
    }

    private String written() throws IOException {
        csv.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
