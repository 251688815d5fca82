package ladera.expr;

/** Working numbers of one thread, lent to whatever formula it evaluates; made once, and larger when a larger one comes. */
final class Scratch {
    /** Values of x that a row is cut into: their registers stay in the nearest cache. */
    static final int BLOCK = 256;

    private static final ThreadLocal<Scratch> OF_THREAD = ThreadLocal.withInitial(Scratch::new);

    private double[] numbers = new double[64];
    private double[][] blocks = new double[0][];

    private Scratch() {}

    static Scratch mine() {
        return OF_THREAD.get();
    }

    /** At least {@code count} numbers of any value. */
    double[] numbers(int count) {
        if (numbers.length < count) {
            numbers = new double[2 * count];
        }
        return numbers;
    }

    /** At least {@code count} blocks of any value. */
    double[][] blocks(int count) {
        if (blocks.length < count) {
            blocks = new double[count][BLOCK];
        }
        return blocks;
    }
}
