package ladera.reference;

import ladera.num.Problem;

/**
 * What came of holding one answer against its reference.
 *
 * @param worst largest error over its tolerance; at most 1 where the record holds, infinite where an answer is missing
 * @param compared how many steps, or rows, were compared
 * @param reason the worst difference, or null where the record holds
 */
public record Comparison(double worst, int compared, Problem reason) {
    public boolean holds() {
        return reason == null;
    }

    /** Gathers the differences of one record and remembers the worst. */
    static final class Gatherer {
        private double worst;
        private int compared;
        private Problem reason;

        /** Counts one more step or row. */
        void next() {
            compared++;
        }

        /** Holds a number against the one expected; equal infinities and two NaNs agree. */
        void number(String path, double expected, double given, double tolerance) {
            boolean same = Double.compare(expected, given) == 0 || expected == given;
            double ratio = same ? 0 : Math.abs(expected - given) / tolerance;
            note(
                    Double.isNaN(ratio) ? Double.POSITIVE_INFINITY : ratio,
                    new Problem("verify.differs", path, given, expected, tolerance));
        }

        /** Holds a count against the one expected. */
        void exact(String path, long expected, long given) {
            note(
                    expected == given ? 0 : Double.POSITIVE_INFINITY,
                    new Problem("verify.differs", path, given, expected, 0));
        }

        /** Holds a word, or a truth value, against the one expected. */
        void word(String path, String expected, String given) {
            note(
                    expected.equals(given) ? 0 : Double.POSITIVE_INFINITY,
                    new Problem("verify.differs", path, given, expected, 0));
        }

        /** The answer has something where the reference has nothing. */
        void surplus(String path) {
            note(Double.POSITIVE_INFINITY, new Problem("verify.surplus", path));
        }

        /** The answer has nothing where the reference has something. */
        void missing(String path) {
            note(Double.POSITIVE_INFINITY, new Problem("verify.missing", path));
        }

        Comparison result() {
            return new Comparison(worst, compared, reason);
        }

        private void note(double ratio, Problem difference) {
            boolean first = reason == null && ratio > 1;
            if (first || (ratio > 1 && ratio > worst)) {
                reason = difference;
            }
            worst = Math.max(worst, ratio);
        }
    }
}
