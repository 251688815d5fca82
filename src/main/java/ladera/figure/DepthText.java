package ladera.figure;

/**
 * The words of a {@link DepthFigure}.
 *
 * @param title small, above the plot
 * @param xName beneath the axis; empty for none
 * @param overflow said at the line beyond which numbers of single precision are infinite
 * @param underflow said at the line below which they are 0
 */
public record DepthText(
        String title,
        String xName,
        String median,
        String quartiles,
        String mean,
        String theory,
        String overflow,
        String underflow) {}
