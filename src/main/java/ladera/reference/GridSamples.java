package ladera.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ladera.net.Batches;
import ladera.net.DataSet;
import ladera.num.Doubles;

/**
 * What all records of a document of {@link NetworksFormat} learn from: the points of a square grid, x varying fastest, with
 * targets to which noise is added, and recorded batches.
 */
final class GridSamples {
    private final Fields document;
    private final double[] grid;
    private final double[] clean;

    /** @throws ladera.num.Refusal where the document has no grid, or targets that do not fill it */
    GridSamples(ObjectNode root) {
        document = Fields.of(root, "");
        grid = document.finite("grid");
        clean = document.finite("clean_targets", grid.length * grid.length);
    }

    /** The pairs, with {@code sigma} times the document's unit noise in the targets. */
    DataSet pairs(double sigma) {
        double[] noise = sigma == 0 ? new double[clean.length] : document.finite("unit_noise", clean.length);
        double[] x = new double[2 * clean.length];
        double[] y = new double[clean.length];
        for (int i = 0; i < y.length; i++) {
            x[2 * i] = grid[i % grid.length];
            x[2 * i + 1] = grid[i / grid.length];
            y[i] = clean[i] + sigma * noise[i];
        }
        return new DataSet(List.of("x", "y"), List.of("f"), Doubles.of(x), Doubles.of(y));
    }

    boolean hasBatches() {
        return document.has("batches");
    }

    /**
     * The recorded batches, one a step.
     *
     * @throws ladera.num.Refusal where there are fewer than {@code steps}, or one names no sample
     */
    Batches batches(int steps) {
        return new Batches.Recorded(document.batches("batches", steps, clean.length));
    }
}
