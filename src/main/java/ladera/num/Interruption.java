package ladera.num;

/**
 * Thrown in the middle of a long piece of work whose owner is wanted elsewhere: whoever began it brings things back to where
 * they stood, and may begin it again later. One object, without a stack, for it says nothing but this.
 */
public final class Interruption extends RuntimeException {
    public static final Interruption NOW = new Interruption();

    private static final long serialVersionUID = 1L;

    private Interruption() {
        super("interrupted", null, false, false);
    }
}
