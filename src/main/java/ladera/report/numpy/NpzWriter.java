package ladera.report.numpy;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.SafeFile;

/**
 * Writes named arrays as {@code np.savez} does: a zip archive of npy files, not compressed; the same bytes for the same arrays.
 * Closing it ends the archive and leaves the stream open.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">numpy.lib.format</a>
 */
public final class NpzWriter implements Closeable {
    /** Numbers begin at a multiple of this. */
    private static final int ALIGNMENT = 64;

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};

    /** Bytes that are gathered before they are written. */
    private static final int BUFFER = 1 << 16;

    /** UTF-32, as NumPy has it. */
    private static final int BYTES_A_LETTER = 4;

    private final ZipOutputStream zip;
    private long written;

    public NpzWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** 64-bit numbers, the last index fastest. */
    public void reals(String name, double[] values, int... shape) throws IOException {
        reals(name, i -> values[i], shape);
    }

    /** 64-bit numbers, each asked for twice. */
    public void reals(String name, IntToDoubleFunction values, int... shape) throws IOException {
        long count = count(shape);
        entry(name, "<f8", count * Double.BYTES, shape, sink -> {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < count; i++) {
                buffer.putDouble(values.applyAsDouble(i));
                drain(buffer, sink, i == count - 1);
            }
        });
    }

    /** 64-bit whole numbers, each asked for twice. */
    public void wholes(String name, int count, IntToLongFunction values) throws IOException {
        entry(name, "<i8", (long) count * Long.BYTES, new int[] {count}, sink -> {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < count; i++) {
                buffer.putLong(values.applyAsLong(i));
                drain(buffer, sink, i == count - 1);
            }
        });
    }

    /** Words, in an array of as many letters each as the longest has. */
    public void texts(String name, List<String> texts) throws IOException {
        List<int[]> letters =
                texts.stream().map(text -> text.codePoints().toArray()).toList();
        int width =
                Math.max(1, letters.stream().mapToInt(word -> word.length).max().orElse(1));
        int bytes = texts.size() * width * BYTES_A_LETTER;
        entry(name, "<U" + width, bytes, new int[] {texts.size()}, sink -> {
            ByteBuffer all = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < letters.size(); i++) {
                all.position(i * width * BYTES_A_LETTER);
                for (int letter : letters.get(i)) {
                    all.putInt(letter);
                }
            }
            sink.write(all.array());
        });
    }

    /** Bytes as they are. */
    public void bytes(String name, byte[] values) throws IOException {
        entry(name, "|u1", values.length, new int[] {values.length}, sink -> sink.write(values));
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }

    private void entry(String name, String type, long bytes, int[] shape, SafeFile.Content content) throws IOException {
        byte[] header = header(type, shape);
        written += header.length + bytes;
        if (written > NpzLimits.MOST_BYTES) {
            throw new Refusal(new Problem("npz.total", name, written >> 20, NpzLimits.MOST_BYTES >> 20));
        }
        // An entry that is not packed needs its checksum in front.
        CRC32 checksum = new CRC32();
        OutputStream check = new CheckedOutputStream(OutputStream.nullOutputStream(), checksum);
        check.write(header);
        content.writeTo(check);
        ZipEntry entry = new ZipEntry(name + NpzFile.ENDING);
        entry.setMethod(ZipEntry.STORED);
        entry.setTime(0);
        entry.setSize(header.length + bytes);
        entry.setCompressedSize(header.length + bytes);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(header);
        content.writeTo(zip);
        zip.closeEntry();
    }

    /** Magic, length and a Python dictionary, padded with blanks so that the numbers are aligned. */
    private static byte[] header(String type, int[] shape) {
        StringJoiner sides = new StringJoiner(", ", "(", shape.length == 1 ? ",)" : ")");
        for (int side : shape) {
            sides.add(Integer.toString(side));
        }
        String text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + sides + ", }";
        int bare = MAGIC.length + 2 + text.length() + 1;
        int whole = (bare + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        ByteBuffer header = ByteBuffer.allocate(whole).order(ByteOrder.LITTLE_ENDIAN);
        header.put(MAGIC).putShort((short) (whole - MAGIC.length - 2)).put(text.getBytes(StandardCharsets.US_ASCII));
        while (header.remaining() > 1) {
            header.put((byte) ' ');
        }
        return header.put((byte) '\n').array();
    }

    private static void drain(ByteBuffer buffer, OutputStream sink, boolean last) throws IOException {
        if (last || !buffer.hasRemaining()) {
            sink.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
    }

    private static long count(int[] shape) {
        long count = 1;
        for (int side : shape) {
            count = Math.multiplyExact(count, side);
        }
        return Math.toIntExact(count);
    }
}
