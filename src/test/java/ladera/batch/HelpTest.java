package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class HelpTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandAndArgumentIsDescribedInBothLanguages(Language language) {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        CommandLine root = Batch.commands(new Terminal(nowhere, nowhere, Words.in(language), false), Desktop.NONE);
        List<CommandLine> commands = new ArrayList<>();
        gather(root, commands);
        for (CommandLine command : commands) {
            var spec = command.getCommandSpec();
            assertTrue(spec.usageMessage().description().length > 0, spec::qualifiedName);
            for (ArgSpec argument : spec.args()) {
                assertTrue(argument.description().length > 0, () -> spec.qualifiedName() + " " + argument);
            }
        }
    }

    private static void gather(CommandLine command, List<CommandLine> into) {
        into.add(command);
        command.getSubcommands().values().forEach(part -> gather(part, into));
    }

    @Test
    void helpIsInTheLanguageOfTheSystem() {
        assertTrue(Call.under("es-CL", "--help").out().startsWith("Uso: ladera"));
        assertTrue(Call.under("en-US", "optimize", "--help").out().startsWith("Usage: ladera optimize"));
        assertEquals(0, Call.of("verify", "--help").code());
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        Call call = Call.of("--version");
        assertEquals(0, call.code());
        assertTrue(call.out().matches("ladera \\d+\\.\\d+\\.\\d+\\S*\\R"), call::out);
    }
}
