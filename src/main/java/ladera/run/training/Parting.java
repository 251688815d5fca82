package ladera.run.training;

import ladera.net.DataSet;
import ladera.net.Split;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * How the samples are parted, and whether they are brought to standard units.
 *
 * @param validation fraction set aside to choose by
 * @param test fraction set aside to judge by, once
 * @param standardised whether columns are shifted and scaled to mean 0 and deviation 1 over the samples learnt from
 */
public record Parting(double validation, double test, boolean standardised) {
    public Parting {
        if (!(validation >= 0 && test >= 0 && validation + test < 1)) {
            throw new Refusal(new Problem("split.parts", "split", validation, test));
        }
    }

    Split of(DataSet data, long seed) {
        return Split.of(data, validation, test, seed);
    }
}
