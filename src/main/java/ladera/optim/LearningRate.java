package ladera.optim;

/** Multiplies the move by the learning rate in force. */
record LearningRate(double learningRate) implements Update {
    @Override
    public void apply(double[] move, double[] memory, int at, Step now) {
        double rate = now.rate(learningRate);
        for (int i = 0; i < move.length; i++) {
            move[i] *= rate;
        }
    }
}
