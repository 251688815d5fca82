package ladera.num;

/**
 * Working space of the kernels for one thread and one chunk of samples at a time; what it holds means nothing from one call to
 * the next. Rows are made when a kernel first asks for them: the vector kernels never do.
 */
public final class KernelRoom {
    /** For a chunk that {@link KernelTranspose} turned, and a block behind it. */
    final double[] turned;

    private final int units;
    private final int samples;
    private double[][] sources;
    private double[][] sums;
    private double[][] turnedRows;

    /**
     * @param units of the widest layer, that of the inputs included
     * @param samples of the largest chunk
     */
    public KernelRoom(int units, int samples) {
        this.units = units;
        this.samples = KernelLayout.panels(samples) * KernelLayout.LANES;
        turned = new double[KernelLayout.roomLength(units, samples)];
    }

    /** A row for each unit that is summed over, with its samples. */
    double[][] sources() {
        if (sources == null) {
            sources = new double[units][samples];
        }
        return sources;
    }

    /** A row for each unit that is a sum, with its samples. */
    double[][] sums() {
        if (sums == null) {
            sums = new double[units][samples];
        }
        return sums;
    }

    /** A row for each sample, with its units; and one more. */
    double[][] turnedRows() {
        if (turnedRows == null) {
            turnedRows = new double[samples + 1][units];
        }
        return turnedRows;
    }
}
