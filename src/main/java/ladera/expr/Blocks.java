package ladera.expr;

/**
 * Operations on whole blocks: {@code out[i] = a[i] op b[i]} for the first {@code size} i, each in its own plain loop,
 * which the compiler turns into vector instructions where the machine has them. {@code out} may be an operand.
 */
final class Blocks {
    private Blocks() {}

    static void apply(Op op, double[] a, double[] b, double[] out, int size) {
        switch (op) {
            case ADD -> add(a, b, out, size);
            case SUBTRACT -> subtract(a, b, out, size);
            case MULTIPLY -> multiply(a, b, out, size);
            case DIVIDE -> divide(a, b, out, size);
            case NEGATE -> negate(a, out, size);
            case SQRT -> sqrt(a, out, size);
            case SIN -> sin(a, out, size);
            case COS -> cos(a, out, size);
            case EXP -> exp(a, out, size);
            default -> each(op, a, b, out, size);
        }
    }

    private static void add(double[] a, double[] b, double[] out, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = a[i] + b[i];
        }
    }

    private static void subtract(double[] a, double[] b, double[] out, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = a[i] - b[i];
        }
    }

    private static void multiply(double[] a, double[] b, double[] out, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = a[i] * b[i];
        }
    }

    private static void divide(double[] a, double[] b, double[] out, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = a[i] / b[i];
        }
    }

    private static void negate(double[] a, double[] out, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = -a[i];
        }
    }

    private static void sqrt(double[] a, double[] out, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = Math.sqrt(a[i]);
        }
    }

    private static void sin(double[] a, double[] out, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = Math.sin(a[i]);
        }
    }

    private static void cos(double[] a, double[] out, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = Math.cos(a[i]);
        }
    }

    private static void exp(double[] a, double[] out, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = Math.exp(a[i]);
        }
    }

    /** The rest, which is slow enough in itself not to mind being chosen anew for each number. */
    private static void each(Op op, double[] a, double[] b, double[] out, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = op.of(a[i], b[i]);
        }
    }
}
