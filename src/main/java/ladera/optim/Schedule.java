package ladera.optim;

/** What the learning rate is multiplied by at each step: a pure function of the step's number. */
@FunctionalInterface
public interface Schedule {
    /** Always 1. */
    Schedule CONSTANT = step -> 1;

    /** The factor in force for the step after {@code step} steps, at least 0. */
    double factor(long step);
}
