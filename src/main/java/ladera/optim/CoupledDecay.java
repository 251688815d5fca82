package ladera.optim;

/** Weight decay as an L2 term of the loss: adds {@code weightDecay * x} to the gradient, so that later links see it. */
record CoupledDecay(double weightDecay) implements Update {
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
