package ladera.report.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ladera.num.Refusal;
import ladera.num.Rng;
import ladera.report.Mutations;
import ladera.report.PythonProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpzTest {
    /** Every kind of double, NaN with a message included. */
    private static final double[] STRANGE = {
        0.1, -0.0, 1e-320, Double.MAX_VALUE, Double.NEGATIVE_INFINITY, Double.longBitsToDouble(0x7ff8_0000_0000_1234L)
    };

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgainToTheSameBits() throws IOException {
        try (NpzFile npz = NpzFile.open(file(sample()))) {
            assertEquals(Set.of("matrix", "list", "empty", "steps", "words", "text"), npz.names());
            assertBits(STRANGE, npz.reals("matrix", 2, 3));
            assertBits(STRANGE, npz.series("list"));
            assertEquals(0, npz.series("empty").length);
            assertArrayEquals("{\"a\": 1}".getBytes(StandardCharsets.UTF_8), npz.bytes("text"));
        }
    }

    @Test
    void theSameArraysAreTheSameBytes() throws IOException {
        assertArrayEquals(sample(), sample());
    }

    @Test
    void largeArraysAreReadInPieces() throws IOException {
        double[] values = new double[100_003];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.sqrt(i);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NpzWriter npz = new NpzWriter(out)) {
            npz.reals("a", values, values.length);
        }
        try (NpzFile npz = NpzFile.open(file(out.toByteArray()))) {
            assertBits(values, npz.series("a"));
        }
    }

    @Test
    void whatNumPySavesIsRead() throws IOException {
        double[] values = {0 / 10.0, 1 / 10.0, 2 / 10.0, 3 / 10.0, 4 / 10.0, 5 / 10.0};
        for (String name : List.of("saved.npz", "compressed.npz")) {
            try (NpzFile npz = NpzFile.open(file(resource(name)))) {
                assertBits(values, npz.reals("c", 2, 3));
                assertBits(values, npz.reals("fortran", 2, 3));
            }
        }
        try (NpzFile npz = NpzFile.open(file(resource("saved.npz")))) {
            assertBits(values, npz.reals("big", 2, 3));
            assertEquals(0.1f, npz.reals("single", 2, 3)[1], 0.0);
            assertBits(new double[] {0.1, -0.0, Double.POSITIVE_INFINITY, Double.NaN}, npz.series("list"));
            assertEquals(0, npz.reals("empty", 0, 3).length);
            assertBits(new double[] {0.5}, npz.reals("scalar"));
            assertEquals("npy.type", code(() -> npz.series("words")));
            assertEquals("npy.order", code(() -> npz.reals("cube", 2, 2, 2)));
            assertEquals("npy.shape", code(() -> npz.reals("c", 3, 2)));
            assertEquals("npy.shape", code(() -> npz.series("c")));
            assertEquals("npy.type", code(() -> npz.bytes("c")));
            assertEquals("npz.missing", code(() -> npz.series("none")));
        }
    }

    /** Where there is a NumPy, it reads what we write; elsewhere the layout is held by what NumPy itself has saved. */
    @Test
    void numPyReadsWhatWeWrite() throws IOException, InterruptedException {
        Path npz = file(sample());
        Path script = Files.writeString(folder.resolve("read.py"), """
                import numpy as np
                z = np.load(%s)
                assert z["matrix"].shape == (2, 3) and z["matrix"].dtype == np.float64
                assert z["matrix"][0, 2] == 1e-320 and np.signbit(z["matrix"][0, 1]) and np.isnan(z["matrix"][1, 2])
                assert z["empty"].shape == (0,)
                assert z["steps"].tolist() == [0, -1, 2**62] and z["words"].tolist() == ["", "L-BFGS", "ñ\\U0001d6fc"]
                assert bytes(z["text"]) == b'{"a": 1}'
                """.formatted(literal(npz)));
        PythonProcess python = PythonProcess.find(folder, "numpy");
        switch (python.ability()) {
            case RUN -> assertEquals("", python.run(folder, List.of(script)));
            case COMPILE -> assertEquals("", python.compile(folder, List.of(script)));
            case NOTHING -> assertEquals('P', Files.readAllBytes(npz)[0]);
        }
    }

    @Test
    void aDamagedArchiveIsAValueOrARefusal() throws IOException {
        Rng rng = new Rng(4, 0);
        byte[][] whole = {sample(), resource("saved.npz"), resource("compressed.npz")};
        int read = 0;
        for (int i = 0; i < 6000; i++) {
            Path file = file(Mutations.of(whole[i % whole.length], rng));
            List<Integer> survivors = new ArrayList<>();
            refused(() -> {
                try (NpzFile npz = NpzFile.open(file)) {
                    for (String name : npz.names()) {
                        refused(() -> survivors.add(npz.series(name).length));
                        refused(() -> survivors.add(npz.reals(name, 2, 3).length));
                        refused(() -> survivors.add(npz.bytes(name).length));
                    }
                }
            });
            read += survivors.size();
        }
        assertTrue(read > 3000, "some arrays survive: " + read);
    }

    /** Does the work; of all that may go wrong, only a refusal that names a file may. */
    private static void refused(Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            assertTrue(refused.problem().code().matches("(npz|npy|file)\\..*"), refused.getMessage());
        }
    }

    private static byte[] sample() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NpzWriter npz = new NpzWriter(out)) {
            npz.reals("matrix", STRANGE, 2, 3);
            npz.reals("list", STRANGE, STRANGE.length);
            npz.reals("empty", new double[0], 0);
            npz.wholes("steps", 3, i -> new long[] {0, -1, 1L << 62}[i]);
            npz.texts("words", List.of("", "L-BFGS", "\u00f1\ud835\udefc"));
            npz.bytes("text", "{\"a\": 1}".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = NpzTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.npz"), bytes);
    }

    private static String literal(Path path) {
        return "r\"" + path + "\"";
    }

    private static String code(Runnable work) {
        return assertThrows(Refusal.class, work::run).problem().code();
    }

    private static void assertBits(double[] expected, double[] actual) {
        assertEquals(expected.length, actual.length);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(Double.doubleToRawLongBits(expected[i]), Double.doubleToRawLongBits(actual[i]), "at " + i);
        }
    }
}
