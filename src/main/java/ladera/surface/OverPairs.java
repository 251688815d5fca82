package ladera.surface;

/** A function of the plane that is a loss over pairs, so that one may look at a part of them. */
public interface OverPairs {
    /** The same function, pair by pair. */
    SquaredLoss loss();
}
