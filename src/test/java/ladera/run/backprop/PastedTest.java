package ladera.run.backprop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import ladera.num.Refusal;
import org.junit.jupiter.api.Test;

class PastedTest {
    private static void same(String text, double[]... rows) {
        List<double[]> read = Pasted.rows(text);
        assertEquals(rows.length, read.size(), text);
        for (int i = 0; i < rows.length; i++) {
            assertArrayEquals(rows[i], read.get(i), text);
        }
    }

    @Test
    void spreadsheetsTablesAndTypedRowsAreRead() {
        same("1\t2\n3\t4\n", new double[] {1, 2}, new double[] {3, 4});
        same("0,5\t-1,25\r\n3\t4", new double[] {0.5, -1.25}, new double[] {3, 4});
        same("0,5;-1,25\n\n3;4", new double[] {0.5, -1.25}, new double[] {3, 4});
        same("0.5, -1.25", new double[] {0.5, -1.25});
        same("0.5,-1.25", new double[] {0.5, -1.25});
        same("0,5 1,5", new double[] {0.5, 1.5});
        same("x1\tx2\ty\n1\t1\t1", new double[] {1, 1, 1});
        same("\u22122\t1e-3", new double[] {-2, 0.001});
    }

    @Test
    void whatIsNoNumberIsNamedWithItsPlace() {
        Refusal refusal = assertThrows(Refusal.class, () -> Pasted.rows("1\t2\n3\tfour"));
        assertEquals("paste.number", refusal.problem().code());
        assertEquals(List.of("four", 2, 2), refusal.problem().arguments());
        assertThrows(Refusal.class, () -> Pasted.rows(""));
        assertThrows(Refusal.class, () -> Pasted.rows("x\ty"));
        assertThrows(Refusal.class, () -> Pasted.rows("1\t1e999"));
        assertThrows(Refusal.class, () -> Pasted.rows("1\t\t2"));
        assertThrows(Refusal.class, () -> Pasted.rows("1 ".repeat(60_000)));
    }
}
