package ladera.report;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Packs bytes as GIF has them (Welch 1984; codes of growing width, lowest bit first). */
final class Lzw {
    /** Width of a byte. */
    static final int BITS = 8;

    private static final int CLEAR = 1 << BITS;
    private static final int END = CLEAR + 1;
    private static final int WIDEST = 12;
    private static final int MOST = 1 << WIDEST;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final short[] longer = new short[MOST << BITS];
    private int codes = END + 1;
    private int width = BITS + 1;
    private long waiting;
    private int waitingBits;

    private Lzw() {}

    static byte[] pack(byte[] data) {
        Lzw packer = new Lzw();
        packer.run(data);
        return packer.out.toByteArray();
    }

    private void run(byte[] data) {
        write(CLEAR);
        int known = data[0] & 0xff;
        for (int k = 1; k < data.length; k++) {
            int next = data[k] & 0xff;
            int key = known << BITS | next;
            if (longer[key] != 0) {
                known = longer[key];
                continue;
            }
            write(known);
            if (codes < MOST) {
                longer[key] = (short) codes;
                if (codes == 1 << width && width < WIDEST) {
                    width++;
                }
                codes++;
            } else {
                write(CLEAR);
                Arrays.fill(longer, (short) 0);
                codes = END + 1;
                width = BITS + 1;
            }
            known = next;
        }
        write(known);
        if (codes == 1 << width && width < WIDEST) {
            width++;
        }
        write(END);
        if (waitingBits > 0) {
            out.write((int) waiting);
        }
    }

    private void write(int code) {
        waiting |= (long) code << waitingBits;
        waitingBits += width;
        while (waitingBits >= BITS) {
            out.write((int) waiting);
            waiting >>>= BITS;
            waitingBits -= BITS;
        }
    }
}
