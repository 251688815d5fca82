package ladera.run;

import java.util.Set;

/** The commands that change nothing of the experiment: the transport, questions, undoing. */
public final class Commands {
    private Commands() {}

    /** Runs, from the start again where the end is in sight. */
    public record Play() implements Command {
        @Override
        public void on(Desk desk) {
            desk.play();
        }
    }

    /** Holds. */
    public record Pause() implements Command {
        @Override
        public void on(Desk desk) {
            desk.pause();
        }
    }

    /** Runs where it holds, holds where it runs. */
    public record TogglePlay() implements Command {
        @Override
        public void on(Desk desk) {
            if (desk.playing()) {
                desk.pause();
            } else {
                desk.play();
            }
        }
    }

    /** Goes so many steps forward, or back where negative, and holds. */
    public record StepBy(long steps) implements Command {
        @Override
        public void on(Desk desk) {
            desk.seekBy(steps);
        }
    }

    /** Goes to a step; playing goes on from there. */
    public record Seek(long step) implements Command {
        @Override
        public void on(Desk desk) {
            desk.seek(step);
        }
    }

    /** Goes to the last step. */
    public record SeekEnd() implements Command {
        @Override
        public void on(Desk desk) {
            desk.seek(desk.steps());
        }
    }

    /** Sets the transport's speed, in steps a second. */
    public record SetSpeed(double stepsASecond) implements Command {
        @Override
        public void on(Desk desk) {
            desk.setSpeed(stepsASecond);
        }

        @Override
        public boolean interrupts() {
            return false;
        }
    }

    /** Takes the last edit back. */
    public record Undo() implements Command {
        @Override
        public void on(Desk desk) {
            desk.undo();
        }
    }

    /** Makes again what was taken back. */
    public record Redo() implements Command {
        @Override
        public void on(Desk desk) {
            desk.redo();
        }
    }

    /** Goes into another room. No edit: undoing changes what was made, not where one looks. */
    public record Enter(String room) implements Command {
        @Override
        public void on(Desk desk) {
            desk.enter(room);
        }
    }

    /** Begins with another experiment. */
    public record Open(Experiment experiment) implements Command {
        @Override
        public void on(Desk desk) {
            desk.open(experiment);
        }
    }

    /** Says which answers are wanted; all others are no longer worked on. */
    public record Want(Set<Query<?>> queries) implements Command {
        @Override
        public void on(Desk desk) {
            desk.want(queries);
        }

        @Override
        public boolean interrupts() {
            return false;
        }
    }

    /** A helper has an answer to a question: the last one, or one on the way to it. */
    record Answered(Query<?> query, Object answer, boolean last) implements Command {
        @Override
        public void on(Desk desk) {
            desk.answered(query, answer, last);
        }

        @Override
        public boolean interrupts() {
            return false;
        }
    }

    /** Takes pale old paths off the pictures. */
    public record ForgetGhosts() implements Command {
        @Override
        public void on(Desk desk) {
            desk.forgetGhosts();
        }
    }

    /** The person has read the problem. */
    public record DismissProblem() implements Command {
        @Override
        public void on(Desk desk) {
            desk.dismissProblem();
        }

        @Override
        public boolean interrupts() {
            return false;
        }
    }
}
