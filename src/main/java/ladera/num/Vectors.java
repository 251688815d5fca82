package ladera.num;

/** Sums over vectors, for questions that are asked now and then; the hot path has kernels of its own. */
public final class Vectors {
    private Vectors() {}

    /** The inner product. */
    public static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** The Euclidean norm. */
    public static double norm(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    /** Multiplies in place. */
    public static void scale(double[] vector, double factor) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
    }

    /** Adds {@code factor} times a vector to another in place. */
    public static void add(double[] to, double factor, double[] vector) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * vector[i];
        }
    }
}
