package ladera.num;

/**
 * {@link ElementaryScalar}'s functions over whole arrays, and the few choices by sign that activations need.
 *
 * <p>Every implementation gives the same bits as the scalar functions. Input and output may be the same array; only the
 * first {@code count} entries are read and written; nothing is allocated and nothing is kept, so that an implementation
 * serves any number of threads.
 */
public interface Elementary {
    /** e^x. */
    void exp(double[] x, double[] out, int count);

    void tanh(double[] x, double[] out, int count);

    /** tanh x and its slope, which keeps its digits where tanh is flat. */
    void tanhAndSlope(double[] x, double[] out, double[] slope, int count);

    /** 1 / (1 + e^-x). */
    void sigmoid(double[] x, double[] out, int count);

    /** The sigmoid and its slope, which keeps its digits where the sigmoid is flat. */
    void sigmoidAndSlope(double[] x, double[] out, double[] slope, int count);

    /** ln(1 + e^x), and x itself above 20 as PyTorch has it. */
    void softplus(double[] x, double[] out, int count);

    /** The standard normal distribution function. */
    void normalCdf(double[] x, double[] out, int count);

    /** The standard normal density. */
    void normalDensity(double[] x, double[] out, int count);

    /** max(x, 0); NaN stays. */
    void relu(double[] x, double[] out, int count);

    /** {@code above} where x > 0, otherwise {@code below}. */
    void step(double[] x, double below, double above, double[] out, int count);

    /** {@code above * x} where x > 0, otherwise {@code below * x}. */
    void leaky(double[] x, double below, double above, double[] out, int count);

    /** {@code above * x} where x > 0, otherwise {@code below * (e^x - 1)}. */
    void elu(double[] x, double below, double above, double[] out, int count);
}
