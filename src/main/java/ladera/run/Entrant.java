package ladera.run;

/**
 * One of several that are compared side by side, such as a contestant of a race or a network that learns.
 *
 * @param <E> the entrant itself
 */
public interface Entrant<E> {
    /** Names it for as long as it takes part, whatever its place in the list. */
    int key();

    /** Id of the rule by which it goes: an optimizer's, or an initialiser's. */
    String rule();

    /** Colour, marker and dash. */
    int style();

    /** False where its pictures are hidden, though it takes part. */
    boolean visible();

    /** The same, in sight or hidden. */
    E seen(boolean inSight);
}
