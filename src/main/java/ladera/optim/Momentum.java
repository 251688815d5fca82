package ladera.optim;

/**
 * PyTorch's accumulating momentum: {@code b <- momentum b + (1 - dampening) g}, except that the first buffer is the undamped
 * gradient; the move is b, or {@code g + momentum b} in PyTorch's form of Nesterov's method.
 *
 * <p>With momentum 0 the move passes unchanged and the buffer is left alone, dampening or not, as PyTorch does.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.optim.SGD.html">torch.optim.SGD</a>
 */
record Momentum(double momentum, double dampening, boolean nesterov) implements Update {
    @Override
    public int slots(int dimension) {
        return dimension + 1;
    }

    @Override
    public void name(double[] memory, int at, Quantities out) {
        if (momentum != 0) {
            out.vector("m", memory, at);
        }
    }

    @Override
    public void apply(double[] move, double[] memory, int at, Step now) {
        if (momentum == 0) {
            return;
        }
        int n = move.length;
        int started = at + n;
        double share = memory[started] == 0 ? 1 : 1 - dampening;
        memory[started] = 1;
        for (int i = 0; i < n; i++) {
            double buffer = momentum * memory[at + i] + share * move[i];
            memory[at + i] = buffer;
            move[i] = nesterov ? move[i] + momentum * buffer : buffer;
        }
    }
}
