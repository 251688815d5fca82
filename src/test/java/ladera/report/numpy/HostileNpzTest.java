package ladera.report.numpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ladera.num.Problem;
import ladera.num.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives made to do harm are refused in one sentence, before memory is taken. */
class HostileNpzTest {
    @TempDir
    private Path folder;

    @Test
    void aFileCutInHalfOrOfAnotherKindIsNoArchive() throws IOException {
        byte[] whole = archive("a.npy", npy("<f8", "(2,)", 16));
        assertEquals(
                "npz.archive", opening(Arrays.copyOf(whole, whole.length / 2)).code());
        assertEquals("npz.archive", opening(new byte[0]).code());
        assertEquals(
                "npz.archive", opening("{}".getBytes(StandardCharsets.UTF_8)).code());
        assertEquals("file.missing", opening(folder.resolve("none.npz")).code());
        assertEquals("file.directory", opening(folder).code());
    }

    @Test
    void moreNumbersThanThereAreBytesAreNotBelieved() throws IOException {
        for (String shape : new String[] {"(1000000000,)", "(3,)", "(1,)"}) {
            assertEquals("npy.size", reading(npy("<f8", shape, 16)).code(), shape);
        }
        for (String shape : new String[] {"(4294967296, 4294967296)", "(65536, 65536)", "(9999999999,)"}) {
            assertEquals("npy.count", reading(npy("<f8", shape, 16)).code(), shape);
        }
    }

    @Test
    void aHeaderOfAnyLengthOrContentIsNotRead() throws IOException {
        byte[] long2 = ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 2, 0})
                .putInt(-1)
                .array();
        assertEquals("npy.header-length", reading(long2).code());
        for (String shape : new String[] {"(-1,)", "(2", "__import__('os')", "(1e9,)", "(0x10,)"}) {
            assertEquals("npy.header", reading(npy("<f8", shape, 16)).code(), shape);
        }
        for (String type : new String[] {"|O", "<c16", "<f16", "<M8[ns]", "f"}) {
            assertEquals("npy.type", reading(npy(type, "(2,)", 16)).code(), type);
        }
        assertEquals("npy.header", reading(new byte[] {1, 2, 3}).code());
    }

    @Test
    void bombsAreNotUnpacked() throws IOException {
        byte[] zeros = new byte[40 << 20];
        byte[] bomb = archive("a.npy", zeros);
        assertTrue(bomb.length < 100_000);
        assertEquals("npz.ratio", opening(bomb).code());

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= NpzLimits.MOST_ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry("a" + i + ".npy"));
            }
        }
        assertEquals("npz.entries", opening(out.toByteArray()).code());
    }

    @Test
    void sizesInTheListOfEntriesAreNotBelieved() throws IOException {
        byte[] whole = archive("a.npy", npy("<f8", "(2,)", 16));
        int list = find(whole, 0x02014b50);
        byte[] huge = whole.clone();
        ByteBuffer.wrap(huge).order(ByteOrder.LITTLE_ENDIAN).putInt(list + 24, Integer.MAX_VALUE);
        assertEquals("npz.total", opening(huge).code());
        byte[] packed = whole.clone();
        ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).putInt(list + 20, Integer.MAX_VALUE);
        assertTrue(opening(packed).code().startsWith("npz."));
        byte[] other = whole.clone();
        ByteBuffer.wrap(other).order(ByteOrder.LITTLE_ENDIAN).putInt(list + 16, 12345);
        assertEquals("npy.damaged", readingArchive(other).code());
    }

    @Test
    void namesThatLeadElsewhereAreRefused() throws IOException {
        for (String name :
                new String[] {"../a.npy", "/etc/a.npy", "a b.npy", "a\nb.npy", "a.txt", "a/", ".npy/x.npy"}) {
            Problem problem = opening(archive(name, npy("<f8", "(2,)", 16)));
            assertEquals("npz.name", problem.code(), name);
            assertTrue(problem.toString().indexOf('\n') < 0);
        }
    }

    @Test
    void anEntryStandsOnlyOnce() throws IOException {
        byte[] two = archive("a.npy", npy("<f8", "(2,)", 16), "b.npy", npy("<f8", "(2,)", 16));
        for (int i = 0; i < two.length - 5; i++) {
            if (two[i] == 'b' && two[i + 1] == '.' && two[i + 2] == 'n') {
                two[i] = 'a';
            }
        }
        assertEquals("npz.repeated", opening(two).code());
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() {
        NpzWriter npz = new NpzWriter(new ByteArrayOutputStream());
        Refusal refusal = assertThrows(Refusal.class, () -> npz.reals("a", i -> 0, 40_000_000));
        assertEquals("npz.total", refusal.problem().code());
    }

    private static byte[] npy(String type, String shape, int bytes) {
        String text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
        ByteBuffer npy = ByteBuffer.allocate(10 + text.length() + bytes).order(ByteOrder.LITTLE_ENDIAN);
        npy.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}).putShort((short) text.length());
        return npy.put(text.getBytes(StandardCharsets.US_ASCII)).array();
    }

    private static byte[] archive(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static int find(byte[] bytes, int signature) {
        ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (all.getInt(at) != signature) {
            at++;
        }
        return at;
    }

    private Problem reading(byte[] npy) throws IOException {
        return readingArchive(archive("a.npy", npy));
    }

    private Problem readingArchive(byte[] bytes) throws IOException {
        try (NpzFile npz = NpzFile.open(Files.write(folder.resolve("a.npz"), bytes))) {
            return assertThrows(Refusal.class, () -> npz.series("a")).problem();
        }
    }

    private Problem opening(byte[] bytes) throws IOException {
        return opening(Files.write(folder.resolve("a.npz"), bytes));
    }

    private static Problem opening(Path file) {
        return assertThrows(Refusal.class, () -> NpzFile.open(file)).problem();
    }
}
