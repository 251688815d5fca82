package ladera.report;

import java.util.Arrays;
import ladera.num.Rng;

/** Damages files in the ways in which files are damaged: by disks, by editors, by cutting, and by ill will. */
public final class Mutations {
    private static final byte[][] PIECES = {
        {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff},
        {(byte) 0xff, (byte) 0xff, (byte) 0xff, 0x7f},
        {0, 0, 0, 0},
        "NaN".getBytes(),
        "1e999".getBytes(),
        "-1".getBytes(),
        "99999999999999999999".getBytes(),
        "[[[[[[[[".getBytes(),
        "\"".getBytes(),
        "{}".getBytes(),
        "null".getBytes(),
        ",".getBytes(),
        "\n".getBytes()
    };

    private Mutations() {}

    /** A copy with one to four wounds. */
    public static byte[] of(byte[] whole, Rng rng) {
        byte[] bytes = whole;
        for (int wounds = 1 + rng.nextInt(4); wounds > 0; wounds--) {
            bytes = wound(bytes, rng);
        }
        return bytes;
    }

    private static byte[] wound(byte[] bytes, Rng rng) {
        if (bytes.length == 0) {
            return PIECES[rng.nextInt(PIECES.length)].clone();
        }
        int at = rng.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + rng.nextInt(1 + rng.nextInt(64)));
        byte[] piece = PIECES[rng.nextInt(PIECES.length)];
        return switch (rng.nextInt(7)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << rng.nextInt(8));
                yield flipped;
            }
            case 1 -> {
                byte[] other = bytes.clone();
                other[at] = (byte) rng.nextInt(256);
                yield other;
            }
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> join(bytes, at, new byte[0], end);
            case 4 -> join(bytes, at, piece, at);
            case 5 -> join(bytes, at, piece, Math.min(bytes.length, at + piece.length));
            default -> join(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
        };
    }

    /** The bytes before {@code from}, the middle, and the bytes from {@code on} on. */
    private static byte[] join(byte[] bytes, int from, byte[] middle, int on) {
        byte[] joined = Arrays.copyOf(bytes, from + middle.length + bytes.length - on);
        System.arraycopy(middle, 0, joined, from, middle.length);
        System.arraycopy(bytes, on, joined, from + middle.length, bytes.length - on);
        return joined;
    }
}
