package ladera.batch;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import ladera.bench.Bench;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.text.Language;
import ladera.text.Words;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs one command of the command line. */
public final class Batch {
    /** Everything asked for was done. */
    public static final int DONE = 0;

    /** A check fell short, or something in the input could not be answered; the rest is written. */
    public static final int FELL_SHORT = 1;

    /** The call or its input is wrong; one line on standard error says where, and how to mend it. */
    public static final int WRONG_CALL = 2;

    /** The window is open; the program ends with it. */
    public static final int WINDOW_STAYS = -1;

    private Batch() {}

    /**
     * Runs the command that the arguments name; without any, or with one session file as the file manager passes it, opens the
     * desktop and leaves it open.
     *
     * @param out results, in UTF-8
     * @param err one line for each thing that is wrong
     * @return the exit code of the program, or {@link #WINDOW_STAYS}
     */
    public static int run(String[] args, Desktop desktop, PrintStream out, PrintStream err) {
        Terminal terminal = new Terminal(out, err, Words.in(Language.ofSystem()), Progress.isWatched());
        try {
            if (args.length > 0 && !SessionArgument.isOne(args)) {
                return commands(terminal, desktop).execute(args);
            }
            return desktop.open(args.length == 0 ? null : SessionArgument.path(args[0])) ? WINDOW_STAYS : DONE;
        } catch (Refusal refusal) {
            terminal.complain(refusal.problem());
            return WRONG_CALL;
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** The parser of the command line with every command. */
    static CommandLine commands(Terminal terminal, Desktop desktop) {
        CommandLine line = new CommandLine(new Ladera())
                .addSubcommand(new ListCommand(terminal))
                .addSubcommand(new OptimizeCommand(terminal))
                .addSubcommand(new RunCommand(terminal))
                .addSubcommand(new SolveCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(exercises(terminal))
                .addSubcommand(new FiguresCommand(terminal))
                .addSubcommand(new LessonCommand(terminal))
                .addSubcommand(new BenchCommand(terminal, Bench.usual()))
                .addSubcommand(new ShotCommand(terminal, desktop))
                .addSubcommand(new SelftestCommand(terminal, desktop));
        line.setExpandAtFiles(false);
        line.setResourceBundle(new CommandWords(terminal.words()));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((wrong, args) -> complain(terminal, WrongCall.problem(wrong)));
        line.setExecutionExceptionHandler((thrown, command, parsed) -> complain(terminal, problem(thrown)));
        return line;
    }

    private static CommandLine exercises(Terminal terminal) {
        return new CommandLine(new ExerciseCommand())
                .addSubcommand(new ExerciseMakeCommand(terminal))
                .addSubcommand(new ExerciseMarkCommand(terminal));
    }

    private static int complain(Terminal terminal, Problem problem) {
        terminal.complain(problem);
        return WRONG_CALL;
    }

    private static Problem problem(Exception thrown) {
        if (thrown instanceof Refusal refusal) {
            return refusal.problem();
        }
        return thrown instanceof ParameterException wrong
                ? WrongCall.problem(wrong)
                : new Problem("cli.unforeseen", "", String.valueOf(thrown));
    }
}
