package ladera.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes an animated GIF (CompuServe, version 89a): one palette, a loop without end, and of each frame only the rectangle in
 * which it differs from the one before, with what stays the same left transparent.
 */
final class GifStream {
    private static final int EXTENSION = 0x21;
    private static final int COMMENT = 0xfe;
    private static final int GRAPHIC_CONTROL = 0xf9;
    private static final int APPLICATION = 0xff;
    private static final int IMAGE = 0x2c;
    private static final int TRAILER = 0x3b;

    /** The palette has 256 entries of 8 bits. */
    private static final int PALETTE_FLAGS = 0xf7;

    private static final int COLORS = 256;

    /** The last entry of the palette is nobody's colour. */
    private static final int TRANSPARENT = COLORS - 1;

    /** Leave the picture standing, one colour is transparent. */
    private static final int KEEP_AND_TRANSPARENT = 1 << 2 | 1;

    private static final int LONGEST_BLOCK = 255;

    private final OutputStream out;
    private final GifColors colors;
    private final int width;
    private final int height;
    private byte[] standing;

    /** Begins a file; {@code comment} is kept in it for programs that look for it. */
    GifStream(OutputStream out, GifColors colors, int width, int height, String comment) throws IOException {
        this.out = out;
        this.colors = colors;
        this.width = width;
        this.height = height;
        ascii("GIF89a");
        size(width);
        size(height);
        out.write(PALETTE_FLAGS);
        out.write(0);
        out.write(0);
        int[] palette = Arrays.copyOf(colors.palette(), COLORS);
        for (int rgb : palette) {
            out.write(rgb >> 16);
            out.write(rgb >> 8);
            out.write(rgb);
        }
        out.write(EXTENSION);
        out.write(APPLICATION);
        out.write(11);
        ascii("NETSCAPE2.0");
        out.write(3);
        out.write(1);
        size(0);
        out.write(0);
        out.write(EXTENSION);
        out.write(COMMENT);
        blocks(comment.getBytes(StandardCharsets.UTF_8));
    }

    /** How many colours the animation itself may have. */
    static int mostColors() {
        return TRANSPARENT;
    }

    /**
     * Adds a frame.
     *
     * @param rgb pixels row by row
     * @param delay in hundredths of a second
     */
    void frame(int[] rgb, int delay) throws IOException {
        byte[] next = new byte[rgb.length];
        for (int k = 0; k < rgb.length; k++) {
            next[k] = (byte) colors.number(rgb[k]);
        }
        int[] changed = changed(next);
        out.write(EXTENSION);
        out.write(GRAPHIC_CONTROL);
        out.write(4);
        out.write(KEEP_AND_TRANSPARENT);
        size(delay);
        out.write(TRANSPARENT);
        out.write(0);
        out.write(IMAGE);
        for (int number : changed) {
            size(number);
        }
        out.write(0);
        byte[] shown = new byte[changed[2] * changed[3]];
        for (int y = 0; y < changed[3]; y++) {
            for (int x = 0; x < changed[2]; x++) {
                int at = (changed[1] + y) * width + changed[0] + x;
                boolean same = standing != null && standing[at] == next[at];
                shown[y * changed[2] + x] = same ? (byte) TRANSPARENT : next[at];
            }
        }
        out.write(Lzw.BITS);
        blocks(Lzw.pack(shown));
        standing = next;
    }

    /** Ends the file; the stream stays open. */
    void end() throws IOException {
        out.write(TRAILER);
    }

    /** Left, top, width and height of what differs from what stands; one pixel where nothing does. */
    private int[] changed(byte[] next) {
        if (standing == null) {
            return new int[] {0, 0, width, height};
        }
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (next[y * width + x] != standing[y * width + x]) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return right < 0 ? new int[] {0, 0, 1, 1} : new int[] {left, top, right - left + 1, bottom - top + 1};
    }

    private void blocks(byte[] data) throws IOException {
        for (int at = 0; at < data.length; at += LONGEST_BLOCK) {
            int length = Math.min(LONGEST_BLOCK, data.length - at);
            out.write(length);
            out.write(data, at, length);
        }
        out.write(0);
    }

    private void ascii(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void size(int number) throws IOException {
        out.write(number);
        out.write(number >> 8);
    }
}
