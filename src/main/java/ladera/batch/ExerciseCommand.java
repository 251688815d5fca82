package ladera.batch;

import ladera.num.Problem;
import ladera.num.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Exercises of the backpropagation room for a class: made, and marked. */
@Command(name = "exercise")
final class ExerciseCommand extends Helped implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        String known = String.join(", ", spec.commandLine().getSubcommands().keySet());
        throw new Refusal(new Problem("cli.no-command", "", known));
    }
}
