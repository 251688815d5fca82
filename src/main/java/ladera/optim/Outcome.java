package ladera.optim;

import ladera.num.Problem;

/**
 * How a run stands, as a value.
 *
 * @param step the step at which it ended; the number of steps taken where it has not
 * @param reason why it ended before its budget, or null
 */
public record Outcome(Kind kind, long step, Problem reason) {
    /** The ways in which a run can stand. */
    public enum Kind {
        /** Still going, or free to go on. */
        RUNNING,
        /** The rule itself found nothing left to do. */
        CONVERGED,
        /** A coordinate or the loss left the finite numbers; the last finite state is kept. */
        DIVERGED,
        /** The rule could not go on, as Newton's method at a singular Hessian. */
        STOPPED,
        /** All the steps asked for were taken. */
        OUT_OF_BUDGET
    }

    static final Outcome RUNNING = new Outcome(Kind.RUNNING, 0, null);

    /** True where the run takes no further step. */
    public boolean ended() {
        return kind != Kind.RUNNING;
    }
}
