package ladera.num;

/**
 * An immutable sequence of doubles that stands in blocks shared with the {@link Recorder} that is still writing behind
 * its end. Reading costs no copy, so that a scene can carry a history of any length.
 */
public final class Series {
    static final int BLOCK_BITS = 10;
    static final int BLOCK = 1 << BLOCK_BITS;

    private static final Series EMPTY = new Series(new double[0][], 0);

    private final double[][] blocks;
    private final int size;

    private Series(double[][] blocks, int size) {
        this.blocks = blocks;
        this.size = size;
    }

    public static Series empty() {
        return EMPTY;
    }

    public static Series of(double... values) {
        Recorder recorder = new Recorder();
        for (double value : values) {
            recorder.add(value);
        }
        return recorder.series();
    }

    public int size() {
        return size;
    }

    /** @throws IndexOutOfBoundsException beyond the size this series was made with */
    public double get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index + " of " + size);
        }
        return blocks[index >>> BLOCK_BITS][index & (BLOCK - 1)];
    }

    /** The last value; NaN of an empty series. */
    public double last() {
        return size == 0 ? Double.NaN : get(size - 1);
    }

    /** The first {@code count} values, or all where there are fewer. */
    public Series first(int count) {
        return count >= size ? this : new Series(blocks, Math.max(0, count));
    }

    public double[] toArray() {
        double[] values = new double[size];
        for (int at = 0; at < size; at += BLOCK) {
            System.arraycopy(blocks[at >>> BLOCK_BITS], 0, values, at, Math.min(BLOCK, size - at));
        }
        return values;
    }

    /** Writes a {@link Series}: appends, never changes what stands, so that what was handed out stays a value. */
    public static final class Recorder {
        private double[][] blocks = new double[0][];
        private int size;

        public void add(double value) {
            int block = size >>> BLOCK_BITS;
            if (block == blocks.length) {
                double[][] more = new double[blocks.length + 1][];
                System.arraycopy(blocks, 0, more, 0, blocks.length);
                more[block] = new double[BLOCK];
                blocks = more;
            }
            blocks[block][size & (BLOCK - 1)] = value;
            size++;
        }

        public int size() {
            return size;
        }

        public double get(int index) {
            return blocks[index >>> BLOCK_BITS][index & (BLOCK - 1)];
        }

        /** What has been written so far. */
        public Series series() {
            return size == 0 ? EMPTY : new Series(blocks, size);
        }

        /** A fresh recorder that goes on after the first {@code count} values of this one, whose series stay as they are. */
        public Recorder branch(int count) {
            Recorder branch = new Recorder();
            for (int i = 0; i < count; i++) {
                branch.add(get(i));
            }
            return branch;
        }
    }
}
