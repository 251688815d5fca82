package ladera.optim;

/**
 * How far to go by backtracking (Armijo 1966): the first length of {@code firstLength, shrink * firstLength, ...} at which
 * the function falls by at least {@code c1} of what its slope promises. Where none of {@code maxHalvings} trials does, the
 * last shrunk length is taken.
 */
record Armijo(double firstLength, double c1, double shrink, int maxHalvings) implements Update {
    @Override
    public void apply(double[] move, double[] memory, int at, Step now) {
        double slope = -dot(now.gradient(), move);
        double here = now.value();
        double[] x = now.state();
        double[] trial = now.elsewhere();
        double length = firstLength;
        for (int k = 0; k < maxHalvings; k++) {
            for (int i = 0; i < move.length; i++) {
                trial[i] = x[i] - length * move[i];
            }
            if (now.valueAt(trial) <= here + c1 * length * slope) {
                break;
            }
            length *= shrink;
        }
        for (int i = 0; i < move.length; i++) {
            move[i] *= length;
        }
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
