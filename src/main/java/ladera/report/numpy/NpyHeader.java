package ladera.report.numpy;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * What stands in front of an array's numbers.
 *
 * @param type such as {@code <f8}
 * @param columnsFirst whether the first index is the fastest, as in Fortran
 * @param shape the sides, none for a single number
 * @param count the product of the sides
 * @param length bytes of the header itself
 */
record NpyHeader(String type, boolean columnsFirst, List<Integer> shape, int count, int length) {
    /** Versions 1, 2 and 3 differ in how long a header may be. */
    private static final int MAGIC_BYTES = 8;

    /** As NumPy writes it, the keys in the order of the alphabet. */
    private static final Pattern DICTIONARY =
            Pattern.compile("\\{'descr': '([^'\\\\]{1,20})', 'fortran_order': (True|False), "
                    + "'shape': \\(([0-9, ]{0,400})\\), ?\\} *\\n?");

    private static final Pattern SIDE = Pattern.compile("[0-9]{1,10}");

    /**
     * Reads a header and leaves the stream at the first number.
     *
     * @param place the entry's name
     * @throws Refusal where it is no header, is longer than the limit, or describes more numbers than an array can hold
     */
    static NpyHeader read(InputStream in, String place) throws IOException {
        DataInputStream data = new DataInputStream(in);
        try {
            byte[] magic = new byte[MAGIC_BYTES];
            data.readFully(magic);
            boolean numpy =
                    magic[0] == (byte) 0x93 && new String(magic, 1, 5, StandardCharsets.US_ASCII).equals("NUMPY");
            if (!numpy || magic[6] < 1 || magic[6] > 3) {
                throw new Refusal(new Problem("npy.header", place));
            }
            int lengthBytes = magic[6] == 1 ? 2 : 4;
            long length = 0;
            for (int i = 0; i < lengthBytes; i++) {
                length |= (long) data.readUnsignedByte() << (8 * i);
            }
            if (length > NpzLimits.LONGEST_HEADER) {
                throw new Refusal(new Problem("npy.header-length", place, length, NpzLimits.LONGEST_HEADER));
            }
            byte[] text = new byte[(int) length];
            data.readFully(text);
            return parse(
                    new String(text, StandardCharsets.ISO_8859_1), place, MAGIC_BYTES + lengthBytes + (int) length);
        } catch (EOFException cutOff) {
            throw new Refusal(new Problem("npy.header", place));
        }
    }

    private static NpyHeader parse(String text, String place, int length) {
        Matcher header = DICTIONARY.matcher(text);
        if (!header.matches()) {
            throw new Refusal(new Problem("npy.header", place));
        }
        List<Integer> shape = new ArrayList<>();
        long count = 1;
        try {
            Matcher sides = SIDE.matcher(header.group(3));
            while (sides.find()) {
                int side = Math.toIntExact(Long.parseLong(sides.group()));
                shape.add(side);
                count = Math.multiplyExact(count, (long) side);
            }
            return new NpyHeader(
                    header.group(1), header.group(2).equals("True"), shape, Math.toIntExact(count), length);
        } catch (ArithmeticException tooMany) {
            throw new Refusal(new Problem("npy.count", place, "(" + header.group(3) + ")"));
        }
    }

    /** As Python writes it. */
    String shapeText() {
        return text(shape);
    }

    static String text(List<Integer> shape) {
        String sides = shape.toString();
        return "(" + sides.substring(1, sides.length() - 1) + (shape.size() == 1 ? ",)" : ")");
    }
}
