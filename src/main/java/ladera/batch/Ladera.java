package ladera.batch;

import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.text.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The root of the commands. */
@Command(name = "ladera", versionProvider = Ladera.Version.class)
final class Ladera implements Runnable {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("UnusedVariable") // The parser itself looks at both.
    @Option(names = "--help", usageHelp = true)
    private boolean help;

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--version", versionHelp = true)
    private boolean version;

    @Override
    public void run() {
        String known = String.join(", ", spec.commandLine().getSubcommands().keySet());
        throw new Refusal(new Problem("cli.no-command", "", known));
    }

    /** Says which version this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"ladera " + Program.VERSION};
        }
    }
}
