package ladera.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/** Keeps the frames of an animation in little memory: each as what differs from the one before it, packed. */
final class FrameStore {
    private final List<byte[]> packed = new ArrayList<>();
    private int[] last = new int[0];

    /** Adds a copy of a frame; all have the same number of pixels. */
    void add(int[] frame) {
        last = Arrays.copyOf(last, frame.length);
        ByteBuffer difference = ByteBuffer.allocate(Integer.BYTES * frame.length);
        for (int k = 0; k < frame.length; k++) {
            difference.putInt(frame[k] ^ last[k]);
        }
        System.arraycopy(frame, 0, last, 0, frame.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream sink = new DeflaterOutputStream(out, deflater)) {
            sink.write(difference.array());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        packed.add(out.toByteArray());
    }

    int size() {
        return packed.size();
    }

    /** What is done with each frame again; the array is only lent. */
    interface Visitor {
        void frame(int index, int[] pixels) throws IOException;
    }

    /** Goes through all frames in their order. */
    void forEach(Visitor visitor) throws IOException {
        int[] frame = new int[last.length];
        byte[] difference = new byte[Integer.BYTES * last.length];
        for (int index = 0; index < packed.size(); index++) {
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(packed.get(index));
                int at = 0;
                while (at < difference.length) {
                    at += inflater.inflate(difference, at, difference.length - at);
                }
            } catch (DataFormatException impossible) {
                throw new IOException(impossible);
            } finally {
                inflater.end();
            }
            ByteBuffer read = ByteBuffer.wrap(difference);
            for (int k = 0; k < frame.length; k++) {
                frame[k] ^= read.getInt();
            }
            visitor.frame(index, frame);
        }
    }
}
