package ladera.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import ladera.num.Problem;
import ladera.num.Refusal;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void sniffsSeparatorHeaderAndDecimalMark() throws IOException {
        assertFormat(',', '.', true, "x,y,f\n1,2.5,3\n4,5,6\n");
        assertFormat(';', ',', true, "x;y;f\n1;2,5;3\n4;5,25;6\n");
        assertFormat(';', '.', false, "1;2.5;3\n4;5;6\n");
        assertFormat('\t', '.', true, "x\ty\n1\t-2e-3\n4\t5\n");
        assertFormat(' ', '.', false, "  1   2.5 3\n4 5 6\n");
        assertFormat(',', '.', false, "1,5\n2,6\n");
        assertFormat(',', '.', true, "\"a, b\",c\n1,2\n");
        assertFormat(',', '.', false, "0.5,nan\n1,2\n");
    }

    private static void assertFormat(char separator, char decimal, boolean header, String text) throws IOException {
        assertEquals(new CsvFormat(separator, decimal, header), preview(text).format(), text);
    }

    private static CsvTable preview(String text) throws IOException {
        return CsvTable.preview(new StringReader(text), "points.csv");
    }

    @Test
    void readsTheChosenColumnsInTheOrderChosen() throws IOException {
        String text = "\uFEFF# made by hand\n\nname;x;y;f\nA;1;2,5;3\nB;4;-5e-1;6\n\n";
        CsvTable table = preview(text);
        assertEquals(List.of("name", "x", "y", "f"), table.names());
        assertEquals(List.of("B", "4", "-5e-1", "6"), table.rows().get(1));
        DataSet data = table.read(new StringReader(text), "points.csv", List.of("y", "x"), List.of("f"));
        assertEquals(2, data.size());
        assertEquals(2.5, data.input(0, 0), 0.0);
        assertEquals(4, data.input(1, 1), 0.0);
        assertEquals(6, data.target(1, 0), 0.0);
    }

    @Test
    void columnsWithoutNamesAndNamesakesAreTold() throws IOException {
        assertEquals(List.of("c1", "c2"), preview("1,2\n3,4\n").names());
        assertEquals(List.of("x", "x_2", "c3"), preview("x,x,\n3,4,5\n").names());
    }

    @Test
    void aBadRowIsNamedByItsLine() throws IOException {
        assertProblem("csv.number", List.of(4, "y", "two"), "# note\nx,y\n1,2\n3,two\n");
        assertProblem("csv.number", List.of(3, "y", ""), "x,y\n1,2\n3,\n");
        assertProblem("csv.number", List.of(3, "y", "NaN"), "x,y\n1,2\n3,NaN\n");
        assertProblem("csv.number", List.of(3, "y", "1e999"), "x,y\n1,2\n3,1e999\n");
        assertProblem("csv.cells", List.of(3, 3, 2), "x,y\n1,2\n3,4,5\n1,1\n1,1\n");
        assertProblem("csv.empty", List.of(), "x,y\n");
    }

    private static void assertProblem(String code, List<Object> arguments, String text) throws IOException {
        CsvTable table = preview(text);
        CsvTable named = new CsvTable(new CsvFormat(',', '.', true), table.names(), table.rows());
        Refusal refusal = assertThrows(
                Refusal.class, () -> named.read(new StringReader(text), "points.csv", List.of("x"), List.of("y")));
        assertEquals(new Problem(code, "points.csv", arguments.toArray()), refusal.problem());
    }

    @Test
    void anUnknownColumnAndAnEmptyFileAreRefused() throws IOException {
        CsvTable table = preview("x,y\n1,2\n");
        Refusal unknown = assertThrows(
                Refusal.class,
                () -> table.read(new StringReader("x,y\n1,2\n"), "points.csv", List.of("z"), List.of("y")));
        assertEquals(new Problem("csv.column", "points.csv", "z", "x, y"), unknown.problem());
        assertEquals(
                "csv.empty",
                assertThrows(Refusal.class, () -> preview("\n# nothing\n"))
                        .problem()
                        .code());
    }

    @Test
    void aMillionRowsAreStreamed() throws IOException {
        int rows = 1_000_000;
        CsvTable table = preview("x,y\n0.5,0\n");
        DataSet data = table.read(new Rows(rows), "points.csv", List.of("x"), List.of("y"));
        assertEquals(rows, data.size());
        assertEquals(rows - 1, data.target(rows - 1, 0), 0.0);
    }

    /** A long table that is never held as a whole. */
    private static final class Rows extends Reader {
        private final int rows;
        private int row = -1;
        private String line = "x,y\n";

        Rows(int rows) {
            this.rows = rows;
        }

        @Override
        public int read(char[] into, int at, int length) {
            if (line.isEmpty()) {
                if (++row == rows) {
                    return -1;
                }
                line = "0.5," + row + "\n";
            }
            int count = Math.min(length, line.length());
            line.getChars(0, count, into, at);
            line = line.substring(count);
            return count;
        }

        @Override
        public void close() {}
    }
}
