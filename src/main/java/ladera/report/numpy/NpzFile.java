package ladera.report.numpy;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.SafeFile;

/**
 * Reads named arrays of an archive, and trusts nothing in it: sizes are compared with one another and with the limits before
 * memory is taken, bytes are counted as they come, and checksums are compared. What it refuses is told with the entry's name;
 * whoever opened the file puts the file's name in front.
 */
public final class NpzFile implements Closeable {
    static final String ENDING = ".npy";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,200}");
    private static final int BUFFER = 1 << 16;

    /** Letters of the list of names that a sentence shows. */
    private static final int SHOWN = 200;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;

    private NpzFile(ZipFile zip, Map<String, ZipEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    /**
     * Opens an archive and looks through its list of entries.
     *
     * @throws Refusal where the file cannot be read, is no archive, or goes beyond the limits
     */
    public static NpzFile open(Path file) {
        try {
            if (Files.size(file) > NpzLimits.MOST_BYTES) {
                throw new Refusal(new Problem("file.too-large", file.toString(), NpzLimits.MOST_BYTES >> 20));
            }
            ZipFile zip = new ZipFile(file.toFile());
            try {
                return new NpzFile(zip, entries(zip, Files.size(file)));
            } catch (RuntimeException refused) {
                zip.close();
                throw refused;
            }
        } catch (ZipException noArchive) {
            throw new Refusal(new Problem("npz.archive", file.toString(), SafeFile.reason(noArchive)));
        } catch (IOException unreadable) {
            throw SafeFile.unreadable(file, unreadable);
        }
    }

    /** Names of the arrays, in the archive's order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /**
     * The numbers of an array of 32- or 64-bit floats, the last index fastest.
     *
     * @param shape what its shape must be
     * @throws Refusal where there is none of this name, of this shape, or it is damaged
     */
    public double[] reals(String name, int... shape) {
        return read(name, header -> checkShape(name, header, shape));
    }

    /**
     * Makes sure that there is an array of this shape, as {@link #reals} would, without reading its numbers.
     *
     * @throws Refusal as {@link #reals}, but for damage among the numbers
     */
    public void requireShape(String name, int... shape) {
        try (InputStream in = zip.getInputStream(entry(name))) {
            NpyHeader header = NpyHeader.read(in, name);
            checkShape(name, header, shape);
            checkSize(name, header, bytesEach(name, header));
        } catch (IOException damaged) {
            throw new Refusal(new Problem("npy.damaged", name));
        }
    }

    /** The numbers of a list of any length. @throws Refusal as {@link #reals} */
    public double[] series(String name) {
        return read(name, header -> {
            if (header.shape().size() != 1) {
                throw new Refusal(new Problem("npy.shape", name, header.shapeText(), "(n,)"));
            }
        });
    }

    /** Bytes as they are. @throws Refusal as {@link #reals} */
    public byte[] bytes(String name) {
        return read(name, (in, header) -> {
            if (!header.type().equals("|u1")) {
                throw new Refusal(new Problem("npy.type", name, header.type(), "uint8"));
            }
            checkSize(name, header, 1);
            return in.readNBytes(header.count());
        });
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException nothingIsLost) {
            // The file was only read.
        }
    }

    private interface Shape {
        void check(NpyHeader header);
    }

    private interface Body<T> {
        T read(InputStream in, NpyHeader header) throws IOException;
    }

    private double[] read(String name, Shape shape) {
        return read(name, (in, header) -> {
            int bytes = bytesEach(name, header);
            shape.check(header);
            checkSize(name, header, bytes);
            double[] values = new double[header.count()];
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER)
                    .order(header.type().charAt(0) == '<' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            for (int at = 0; at < values.length; ) {
                int here = Math.min(values.length - at, BUFFER / bytes);
                if (in.readNBytes(buffer.array(), 0, here * bytes) < here * bytes) {
                    throw new Refusal(new Problem("npy.damaged", name));
                }
                buffer.rewind();
                for (int i = 0; i < here; i++) {
                    values[at + i] = bytes == Double.BYTES ? buffer.getDouble() : buffer.getFloat();
                }
                at += here;
            }
            return header.columnsFirst() ? rowsFirst(name, header, values) : values;
        });
    }

    private <T> T read(String name, Body<T> body) {
        ZipEntry entry = entry(name);
        CRC32 checksum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), checksum)) {
            NpyHeader header = NpyHeader.read(in, name);
            T value = body.read(in, header);
            if (in.read() >= 0 || checksum.getValue() != entry.getCrc()) {
                throw new Refusal(new Problem("npy.damaged", name));
            }
            return value;
        } catch (IOException damaged) {
            throw new Refusal(new Problem("npy.damaged", name));
        }
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            String known = String.join(", ", entries.keySet());
            throw new Refusal(new Problem(
                    "npz.missing", name, known.length() > SHOWN ? known.substring(0, SHOWN) + "\u2026" : known));
        }
        return entry;
    }

    private static int bytesEach(String name, NpyHeader header) {
        return switch (header.type()) {
            case "<f8", ">f8" -> Double.BYTES;
            case "<f4", ">f4" -> Float.BYTES;
            default -> throw new Refusal(new Problem("npy.type", name, header.type(), "float64"));
        };
    }

    private static void checkShape(String name, NpyHeader header, int[] shape) {
        List<Integer> wanted = IntStream.of(shape).boxed().toList();
        if (!header.shape().equals(wanted)) {
            throw new Refusal(new Problem("npy.shape", name, header.shapeText(), NpyHeader.text(wanted)));
        }
    }

    /** Before memory is taken: what the header describes is what the entry says it holds. */
    private void checkSize(String name, NpyHeader header, int bytes) {
        long described = header.length() + (long) header.count() * bytes;
        long size = entries.get(name).getSize();
        if (described != size) {
            throw new Refusal(new Problem("npy.size", name, described, size));
        }
    }

    /** The same matrix, row after row. */
    private static double[] rowsFirst(String name, NpyHeader header, double[] values) {
        if (header.shape().size() < 2) {
            return values;
        }
        if (header.shape().size() > 2) {
            throw new Refusal(new Problem("npy.order", name));
        }
        int rows = header.shape().get(0);
        int columns = header.shape().get(1);
        double[] turned = new double[values.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = values[i / columns + i % columns * rows];
        }
        return turned;
    }

    /** The entries by the names of their arrays; what they say of their sizes must be possible in a file of this length. */
    private static Map<String, ZipEntry> entries(ZipFile zip, long length) {
        if (zip.size() > NpzLimits.MOST_ENTRIES) {
            throw new Refusal(new Problem("npz.entries", zip.getName(), zip.size(), NpzLimits.MOST_ENTRIES));
        }
        Map<String, ZipEntry> entries = new LinkedHashMap<>();
        long total = 0;
        long packed = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (!NAME.matcher(name).matches() || !name.endsWith(ENDING)) {
                throw new Refusal(new Problem("npz.name", zip.getName(), shown(name)));
            }
            long size = entry.getSize();
            if (size < 0 || size > NpzLimits.MOST_BYTES - total) {
                throw new Refusal(new Problem("npz.total", zip.getName(), size >> 20, NpzLimits.MOST_BYTES >> 20));
            }
            total += size;
            // Entries that share bytes are a way to fill a memory from a small file.
            packed += Math.min(Math.max(0, entry.getCompressedSize()), length + 1);
            if (packed > length) {
                throw new Refusal(new Problem("npz.overlap", zip.getName()));
            }
            if (size > NpzLimits.UNSUSPICIOUS_BYTES && size / NpzLimits.MOST_RATIO > entry.getCompressedSize()) {
                throw new Refusal(new Problem("npz.ratio", zip.getName(), name, NpzLimits.MOST_RATIO));
            }
            if (entries.put(name.substring(0, name.length() - ENDING.length()), entry) != null) {
                throw new Refusal(new Problem("npz.repeated", zip.getName(), name));
            }
        }
        return entries;
    }

    /** A name of any length and letters, fit for a sentence. */
    private static String shown(String name) {
        char[] letters = name.substring(0, Math.min(name.length(), 40)).toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters[i] < ' ' || letters[i] > '~' ? '?' : letters[i];
        }
        return new String(letters);
    }
}
