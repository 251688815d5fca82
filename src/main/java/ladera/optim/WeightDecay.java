package ladera.optim;

/**
 * Adds {@code weightDecay * x} to the move.
 *
 * <p>Its place in the chain decides what it means. In front it is an L2 term of the loss, seen by every later link (Adam's
 * running means included); behind the scaling it is the decoupled decay of Loshchilov and Hutter (2019).
 */
record WeightDecay(double weightDecay) implements Update {
    @Override
    public void apply(double[] move, double[] memory, int at, Step now) {
        if (weightDecay == 0) {
            return;
        }
        double[] x = now.state();
        for (int i = 0; i < move.length; i++) {
            move[i] += weightDecay * x[i];
        }
    }
}
