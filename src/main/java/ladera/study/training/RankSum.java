package ladera.study.training;

/**
 * Whether one set of numbers tends to be smaller than another: the exact test of Wilcoxon (1945) and of Mann and Whitney
 * (1947), which asks nothing of the numbers' distribution.
 */
public final class RankSum {
    private RankSum() {}

    /**
     * The probability that so few pairs, or fewer, have a smaller second number, if the two sets came from one distribution;
     * ties count half. Counted over all ways to deal the ranks, so it is exact without ties.
     *
     * @param smaller what is believed to be smaller
     * @param larger what is believed to be larger
     */
    public static double probability(double[] smaller, double[] larger) {
        int n = smaller.length;
        int m = larger.length;
        double against = 0;
        for (double one : smaller) {
            for (double other : larger) {
                against += other < one ? 1 : other == one ? 0.5 : 0;
            }
        }
        double[] ways = ways(n, m);
        double below = 0;
        double all = 0;
        for (int u = 0; u < ways.length; u++) {
            all += ways[u];
            below += u <= against ? ways[u] : 0;
        }
        return below / all;
    }

    /** In how many ways the ranks can be dealt so that u pairs are the wrong way round: a Gaussian binomial coefficient. */
    private static double[] ways(int n, int m) {
        double[] counts = new double[n * m + 1];
        counts[0] = 1;
        for (int i = 1; i <= n; i++) {
            multiply(counts, m + i);
            divide(counts, i);
        }
        return counts;
    }

    /** Multiplies by 1 - q^k. */
    private static void multiply(double[] counts, int k) {
        for (int u = counts.length - 1; u >= k; u--) {
            counts[u] -= counts[u - k];
        }
    }

    /** Divides by 1 - q^k. */
    private static void divide(double[] counts, int k) {
        for (int u = k; u < counts.length; u++) {
            counts[u] += counts[u - k];
        }
    }
}
