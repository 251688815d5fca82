package ladera.report.numpy;

/** What an archive may hold at most, for the reader and so for the writer too. */
public final class NpzLimits {
    /** Bytes of all arrays together, and of the file. */
    public static final long MOST_BYTES = 256L << 20;

    static final int MOST_ENTRIES = 1000;

    /** Bytes of the text in front of an array's numbers: as long as the reader's patience, where NumPy itself needs 128. */
    static final int LONGEST_HEADER = 1 << 20;

    /** An entry may not unpack to more than so many times its packed size. */
    static final int MOST_RATIO = 100;

    /** Entries smaller than this may be packed as tightly as they like: they fill no memory. */
    static final long UNSUSPICIOUS_BYTES = 1 << 20;

    private NpzLimits() {}
}
