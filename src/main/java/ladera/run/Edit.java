package ladera.run;

/** A command that changes the experiment, and so can be undone: a pure function from one experiment to the next. */
public interface Edit extends Command {
    /**
     * The changed experiment.
     *
     * @param cursor the step in sight, for edits that take effect from there on
     * @throws ladera.num.Refusal where the change is not admissible
     */
    Experiment apply(Experiment experiment, long cursor);

    /** Edits in quick succession with the same gesture, such as one drag of a slider, are undone as one; empty for none. */
    default String gesture() {
        return "";
    }

    @Override
    default void on(Desk desk) {
        desk.edit(this);
    }
}
