package ladera.optim;

/** An optimizer that keeps a running average of its iterates beside them. */
public interface Averaged {
    /** Entry of {@link Descent#memory} at which the average begins, one entry a parameter. */
    int averagedAt(int dimension);
}
