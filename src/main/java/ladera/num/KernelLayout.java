package ladera.num;

/**
 * How the kernels see a chunk of samples: in panels of {@value #LANES} samples, each panel unit by unit. Unit u of sample
 * s stands at {@code ((s / 8) * units + u) * 8 + s % 8}.
 *
 * <p>So the samples of a unit lie side by side for vectors of any width up to eight, a panel is one contiguous piece
 * whatever the width of the layer (no padding of units, no rows that share a cache set), and an element-wise function
 * runs over the whole chunk as one array. The last panel is padded with samples; whoever fills the chunk decides what
 * stands there, and what comes out there has no meaning.
 */
public final class KernelLayout {
    /** Samples in a panel: the widest vector there is (AVX-512), two of the usual ones (AVX2), four of NEON. */
    public static final int LANES = 8;

    private KernelLayout() {}

    /** Panels that hold this many samples. */
    public static int panels(int samples) {
        return (samples + LANES - 1) / LANES;
    }

    /** Numbers in a chunk of so many units and samples, padding included. */
    public static int length(int units, int samples) {
        return units * panels(samples) * LANES;
    }

    /** Where unit {@code unit} of sample {@code sample} stands in a chunk of {@code units} units. */
    public static int index(int sample, int unit, int units) {
        return ((sample / LANES) * units + unit) * LANES + sample % LANES;
    }

    /** Working space that the weight gradient of a layer wants which so many units feed. */
    static int roomLength(int units, int samples) {
        return scratch(units, panels(samples)) + SCRATCH;
    }

    /** Where the scratch space begins, behind a chunk that {@link KernelTranspose} turned. */
    static int scratch(int units, int panels) {
        return rounded(units) * panels * LANES;
    }

    /** The next multiple of eight. */
    static int rounded(int units) {
        return (units + LANES - 1) / LANES * LANES;
    }

    /** A block of eight rows by eight columns. */
    static final int SCRATCH = LANES * LANES;
}
