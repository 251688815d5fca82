package ladera.net;

import java.util.Arrays;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Rng;

/**
 * A data set parted into samples to learn from, samples to choose by, and samples to judge by.
 *
 * @param validation null where none were set aside
 * @param test null where none were set aside
 */
public record Split(DataSet train, DataSet validation, DataSet test) {
    /**
     * Parts at random, the same for the same seed.
     *
     * @param validationPart fraction of the samples, at least 0
     * @param testPart fraction of the samples, at least 0; with the other below 1
     * @throws Refusal where a fraction is not allowed or nothing would be left to learn from
     */
    public static Split of(DataSet data, double validationPart, double testPart, long seed) {
        if (!(validationPart >= 0 && testPart >= 0 && validationPart + testPart < 1)) {
            throw new Refusal(new Problem("split.parts", "split", validationPart, testPart));
        }
        int samples = data.size();
        int validation = (int) Math.round(samples * validationPart);
        int test = (int) Math.round(samples * testPart);
        if (validation + test >= samples) {
            throw new Refusal(new Problem("split.nothing-left", "split", samples, validation, test));
        }
        int[] order = new Rng(seed, Streams.SPLIT).permutation(samples);
        int learn = samples - validation - test;
        return new Split(
                part(data, order, 0, learn),
                part(data, order, learn, learn + validation),
                part(data, order, learn + validation, samples));
    }

    private static DataSet part(DataSet data, int[] order, int from, int end) {
        if (from == end) {
            return null;
        }
        int[] chosen = Arrays.copyOfRange(order, from, end);
        Arrays.sort(chosen);
        return data.only(chosen);
    }
}
