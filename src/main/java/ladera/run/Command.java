package ladera.run;

/** Something a person or a program wants done. Each record carries its own behaviour, which runs on the engine's thread. */
public interface Command {
    /**
     * Does it.
     *
     * @throws ladera.num.Refusal where it cannot be done; the engine then shows the problem and nothing has changed
     */
    void on(Desk desk);

    /** Whether a long step is broken off for it; what touches nothing that a step works on is done in the middle of one. */
    default boolean interrupts() {
        return true;
    }
}
