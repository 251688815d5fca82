package ladera.optim;

import ladera.num.FlatKernel;

/**
 * Adam's two running means with bias correction (Kingma and Ba 2015): the move becomes {@code m~ / (sqrt(v~) + epsilon)},
 * epsilon outside the root and after the correction.
 *
 * <p>With {@code amsgrad} the largest uncorrected v so far stands in v's place, as PyTorch has it. The number of steps is
 * counted in the link's own memory, because a run can change its optimizer in the middle.
 */
record AdamScaling(double beta1, double beta2, double epsilon, boolean amsgrad) implements Update {
    @Override
    public int slots(int dimension) {
        return 3 * dimension + 1;
    }

    @Override
    public void name(double[] memory, int at, Quantities out) {
        int n = out.dimension();
        double t = memory[at + 3 * n];
        out.vector("m", memory, at);
        out.vector("v", memory, at + n);
        if (amsgrad) {
            out.vector("w", memory, at + 2 * n);
        }
        if (t > 0) {
            out.quotient("\\tilde{m}", memory, at, 1 - Math.pow(beta1, t));
            out.quotient("\\tilde{v}", memory, amsgrad ? at + 2 * n : at + n, 1 - Math.pow(beta2, t));
        }
    }

    @Override
    public void apply(double[] move, double[] memory, int at, Step now) {
        int n = move.length;
        int second = at + n;
        double t = ++memory[second + 2 * n];
        double firstCorrection = 1 - Math.pow(beta1, t);
        double rootCorrection = Math.sqrt(1 - Math.pow(beta2, t));
        // Both corrections in one factor: a division fewer for each parameter.
        double scale = firstCorrection / rootCorrection;
        double offset = firstCorrection * epsilon;
        if (amsgrad) {
            withLargest(move, memory, at, scale, offset);
        } else {
            FlatKernel.Room room = now.tool(FlatKernel.Room.class, dimension -> new FlatKernel.Room());
            FlatKernel.forLength(n).adam(move, memory, at, second, beta1, beta2, scale, offset, n, room);
        }
    }

    private void withLargest(double[] move, double[] memory, int at, double scale, double offset) {
        int n = move.length;
        int second = at + n;
        int largest = second + n;
        for (int i = 0; i < n; i++) {
            double g = move[i];
            double m = beta1 * memory[at + i] + (1 - beta1) * g;
            double v = beta2 * memory[second + i] + (1 - beta2) * g * g;
            double w = Math.max(v, memory[largest + i]);
            memory[at + i] = m;
            memory[second + i] = v;
            memory[largest + i] = w;
            move[i] = m / (scale * Math.sqrt(w) + offset);
        }
    }
}
