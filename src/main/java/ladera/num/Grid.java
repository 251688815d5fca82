package ladera.num;

/**
 * Values at the points of a regular grid over a domain, edges included: point (i, j) lies at {@code x(i), y(j)}.
 *
 * @param values row by row from the smallest y: value (i, j) at index {@code j * columns + i}
 */
public record Grid(Domain domain, int columns, int rows, Doubles values) {
    public Grid {
        if (columns < 2 || rows < 2 || values.size() != columns * rows) {
            throw new IllegalArgumentException(columns + " x " + rows + " is not " + values.size());
        }
    }

    /** Rows that a thread fills at a time. */
    private static final int BAND = 16;

    /** The same as {@link #sample(PlaneFunction, Domain, int, int, Parallel)} on the calling thread alone. */
    public static Grid sample(PlaneFunction function, Domain domain, int columns, int rows) {
        return sample(function, domain, columns, rows, Parallel.ALONE);
    }

    /**
     * Samples a function. The grid point nearest to a kink takes the value at the kink itself, so that no grid is too coarse
     * to show it.
     *
     * @param parallel threads that fill rows
     */
    public static Grid sample(PlaneFunction function, Domain domain, int columns, int rows, Parallel parallel) {
        double[] values = new double[columns * rows];
        double[] xs = new double[columns];
        for (int i = 0; i < columns; i++) {
            xs[i] = domain.xMin() + domain.width() * i / (columns - 1);
        }
        parallel.forEach((rows + BAND - 1) / BAND, band -> {
            double[] row = new double[columns];
            for (int j = band * BAND; j < Math.min(rows, (band + 1) * BAND); j++) {
                double y = domain.yMin() + domain.height() * j / (rows - 1);
                function.values(xs, y, row);
                System.arraycopy(row, 0, values, j * columns, columns);
            }
        });
        for (PlanePoint kink : function.kinks()) {
            if (domain.contains(kink.x(), kink.y())) {
                int i = (int) Math.round((kink.x() - domain.xMin()) / domain.width() * (columns - 1));
                int j = (int) Math.round((kink.y() - domain.yMin()) / domain.height() * (rows - 1));
                values[j * columns + i] = function.value(kink.x(), kink.y());
            }
        }
        return new Grid(domain, columns, rows, Doubles.owning(values));
    }

    public double x(int i) {
        return domain.xMin() + domain.width() * i / (columns - 1);
    }

    public double y(int j) {
        return domain.yMin() + domain.height() * j / (rows - 1);
    }

    public double value(int i, int j) {
        return values.get(j * columns + i);
    }

    /** Smallest finite value; NaN where there is none. */
    public double min() {
        double min = Double.NaN;
        for (int k = 0; k < values.size(); k++) {
            double value = values.get(k);
            if (Double.isFinite(value) && !(value >= min)) {
                min = value;
            }
        }
        return min;
    }

    /** Largest finite value; NaN where there is none. */
    public double max() {
        double max = Double.NaN;
        for (int k = 0; k < values.size(); k++) {
            double value = values.get(k);
            if (Double.isFinite(value) && !(value <= max)) {
                max = value;
            }
        }
        return max;
    }

    /** The value at (x, y) by bilinear interpolation; NaN outside the domain. */
    public double at(double x, double y) {
        if (!domain.contains(x, y)) {
            return Double.NaN;
        }
        double column = (x - domain.xMin()) / domain.width() * (columns - 1);
        double row = (y - domain.yMin()) / domain.height() * (rows - 1);
        int i = Math.min((int) column, columns - 2);
        int j = Math.min((int) row, rows - 2);
        double s = column - i;
        double t = row - j;
        double low = (1 - s) * value(i, j) + s * value(i + 1, j);
        double high = (1 - s) * value(i, j + 1) + s * value(i + 1, j + 1);
        return (1 - t) * low + t * high;
    }
}
