package ladera.optim;

/** The book's momentum (6.11): {@code m <- beta m + (1 - beta) g}, from m = 0 and without correction; the move is m. */
record AveragingMomentum(double beta) implements Update {
    @Override
    public int slots(int dimension) {
        return dimension;
    }

    @Override
    public void name(double[] memory, int at, Quantities out) {
        out.vector("m", memory, at);
    }

    @Override
    public void apply(double[] move, double[] memory, int at, Step now) {
        for (int i = 0; i < move.length; i++) {
            move[i] = beta * memory[at + i] + (1 - beta) * move[i];
            memory[at + i] = move[i];
        }
    }
}
