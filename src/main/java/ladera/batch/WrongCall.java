package ladera.batch;

import java.util.ArrayList;
import java.util.List;
import ladera.num.Problem;
import ladera.num.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what the parser of the command line finds wrong into a problem, for which there is a sentence in each language. */
final class WrongCall {
    private WrongCall() {}

    static Problem problem(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(command, unmatched.getUnmatched().get(0));
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(command, missing.getMissing().get(0));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return new Problem("cli.twice", name(twice.getOverwritten()));
        }
        return wrong.getArgSpec() == null
                ? new Problem("cli.call", "", String.valueOf(wrong.getMessage()))
                : missing(command, wrong.getArgSpec());
    }

    private static Problem missing(CommandLine command, ArgSpec argument) {
        return argument.isOption()
                ? new Problem("cli.value-missing", name(argument), argument.paramLabel())
                : new Problem(
                        "cli.argument-missing",
                        name(argument),
                        command.getCommandSpec().qualifiedName());
    }

    /** An argument that nothing takes: a misspelt option, a misspelt command, or one too many. */
    private static Problem unmatched(CommandLine command, String argument) {
        List<String> known = new ArrayList<>();
        boolean option = argument.startsWith("-");
        if (option) {
            command.getCommandSpec().options().forEach(spec -> known.add(spec.longestName()));
        } else {
            known.addAll(command.getSubcommands().keySet());
        }
        if (known.isEmpty()) {
            return new Problem(
                    "cli.superfluous", argument, command.getCommandSpec().qualifiedName());
        }
        String typed = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
        return new Problem(
                option ? "cli.option" : "cli.command", typed, nearest(typed, known), String.join(", ", known));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String nearest(String typed, List<String> known) {
        String best = known.get(0);
        for (String candidate : known) {
            if (Spelling.edits(typed, candidate) < Spelling.edits(typed, best)) {
                best = candidate;
            }
        }
        return best;
    }
}
