package ladera.reference;

import ladera.num.Problem;

/**
 * What came of holding one optimizer against every bundled run of it.
 *
 * @param optimizer its id
 * @param records runs that there are
 * @param held of these, how many stayed within their tolerance at every step
 * @param steps iterates that were compared, in all
 * @param worst largest error over its tolerance; at most 1 where all hold
 * @param byLibrary true where the reference numbers are {@code torch.optim}'s own; false where they were computed from the
 *     written rule, in a program of its own
 * @param madeWith with what the reference numbers were computed, as their file says
 * @param failure why the first record that does not hold does not; null where all hold
 */
public record Evidence(
        String optimizer,
        int records,
        int held,
        long steps,
        double worst,
        boolean byLibrary,
        String madeWith,
        Problem failure) {
    /** True where there is evidence and all of it is good. */
    public boolean holds() {
        return records > 0 && held == records;
    }
}
