package ladera.batch;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The option that every command has. Long names only: a formula such as {@code -hypot(x,y)} must not be taken for one. */
@Command
abstract class Helped {
    @SuppressWarnings("UnusedVariable") // The parser itself looks at it.
    @Option(names = "--help", usageHelp = true)
    private boolean help;
}
