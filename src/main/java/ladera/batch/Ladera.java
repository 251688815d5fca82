package ladera.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import ladera.num.Problem;
import ladera.num.Refusal;
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

    /** Reads the version that the build wrote down. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties build = new Properties();
            try (InputStream in = Ladera.class.getResourceAsStream("/ladera/build.properties")) {
                build.load(in);
            }
            return new String[] {"ladera " + build.getProperty("version")};
        }
    }
}
