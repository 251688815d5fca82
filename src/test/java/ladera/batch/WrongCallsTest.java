package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every wrong call gives exit code 2, one line that names the place, nothing on standard output, and leaves no file. */
class WrongCallsTest {
    private static final String RUN = "optimize --surface course --start 1.2,0.9 --optimizer Adam --steps 3";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frobnicate | frobnicate",
                "optimise | optimize",
                "-x | -x",
                "list | KIND",
                "list surfeces | surfaces",
                "list surfaces optimizers | optimizers",
                "list surfaces --xml | --xml",
                "optimize | --surface",
                "optimize --surface course | --start",
                "optimize --surface course --start 1,2 | --optimizer",
                "optimize --surface course --start 1,2 --optimizer Adam | --steps",
                "optimize --surface | --surface",
                "optimize --surface curse --start 1,2 --optimizer Adam --steps 3 | did you mean course",
                "optimize --surface course --formula x --start 1,2 --optimizer Adam --steps 3 | --formula",
                "optimize --formula sinn(x) --start 1,2 --optimizer Adam --steps 3 | did you mean sin",
                "optimize --formula x^2+ --start 1,2 --optimizer Adam --steps 3 | column 5",
                "optimize --surface course --start 1,2 --optimizer Adm --steps 3 | did you mean Adam",
                "solve | REFERENCE.json",
                "solve a.json | --out",
                "solve - --out answers.json | REFERENCE.json cannot be -",
                "solve a.json --out - | --out cannot be -",
                "solve missing.json --out answers.json | missing.json",
                "solve . --out answers.json | directory",
                "verify missing.json | missing.json",
                "verify --jsn | --json",
                "shot | --room",
                "shot --room kitchen --out a.png | kitchen",
                "shot --room optimizers | --out",
            })
    void theLineNamesThePlace(String call, String place) {
        assertRefused(Call.of(call.split(" ")), place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--start nan,1 | --start",
                "--start inf,1 | --start",
                "--start 1e999,1 | --start",
                "--start 1 | --start",
                "--start 1,2,3 | --start",
                "--start a,b | --start",
                "--start , | --start",
                "--steps -1 | --steps",
                "--steps 1.5 | --steps",
                "--steps 99999999999999999999 | --steps",
                "--steps 2000000 | --steps",
                "--seed x | --seed",
                "--set lr | --set",
                "--set =3 | --set",
                "--set lr=-1 | lr",
                "--set lr=NaN | lr",
                "--set lr=quick | lr",
                "--set betas=0.9 | betas",
                "--set betas=0.9,1 | betas",
                "--set amsgrad=yes | amsgrad",
                "--set lrr=0.1 | did you mean lr",
                "--set lr=0.1 --set lr=0.2 | lr",
                "--json --csv | --csv",
                "extra | extra",
            })
    void aWrongValueOfARunIsRefused(String options, String place) {
        String option = options.split(" ", -1)[0];
        String call = Stream.of("--start", "--steps").anyMatch(option::equals)
                ? RUN.replaceAll(option + " \\S+", options)
                : RUN + " " + options;
        assertRefused(Call.of(call.split(" ")), place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"records\": [{\"optimizer\": \"SGD\", \"surf",
                "[]",
                "{\"a\": 1, \"a\": 2}",
                "{\"surfaces\": 7}",
                "{\"surprise\": true}",
                "not JSON at all",
                "{\"surfaces\": {\"booth\": {\"points\": [[NaN, 1]]}}}"
            })
    void aDocumentThatCannotBeReadIsRefusedAndNothingIsWritten(String text) throws IOException {
        Path reference = Files.writeString(folder.resolve("reference.json"), text);
        Path answers = folder.resolve("answers.json");
        assertRefused(Call.of("solve", reference.toString(), "--out", answers.toString()), "reference.json");
        assertRefused(Call.of("verify", reference.toString()), "reference.json");
        assertFalse(Files.exists(answers));
    }

    @Test
    void anOldAnswerSurvivesAWrongCall() throws IOException {
        Path reference = Files.writeString(folder.resolve("reference.json"), "{");
        Path answers = Files.writeString(folder.resolve("answers.json"), "precious");
        Call.of("solve", reference.toString(), "--out", answers.toString());
        assertEquals("precious", Files.readString(answers));
    }

    @Test
    void placesWhereNothingCanBeWrittenAreRefused() {
        String reference = folder.resolve("reference.json").toString();
        assertRefused(Call.of("solve", reference, "--out", folder.toString()), "--out");
        assertRefused(
                Call.of(
                        "solve",
                        reference,
                        "--out",
                        folder.resolve("no/such.json").toString()),
                "no");
        assertRefused(Call.of("solve", reference, "--out", ""), "--out");
    }

    @Test
    void aLongOrBrokenValueStillMakesOneLine() {
        assertRefused(Call.of((RUN + " --seed").concat(" a\nb\u2028c").split(" ")), "--seed");
        assertRefused(
                Call.of("optimize", "--surface", "x".repeat(100_000), "--start", "1,2", "--optimizer", "Adam"),
                "--surface");
    }

    @Test
    void theLineIsInTheLanguageOfTheSystem() {
        assertTrue(Call.under("es-MX", "frobnicate").err().startsWith("No existe la orden frobnicate"));
        assertTrue(Call.under("tr-TR", "frobnicate").err().startsWith("There is no command frobnicate"));
    }

    @Test
    void theDesktopWithoutADisplayIsRefused() {
        assertRefused(Call.of(), "DISPLAY");
        assertRefused(Call.of("shot", "--room", "optimizers", "--out", "a.png"), "DISPLAY");
    }

    private static void assertRefused(Call call, String place) {
        assertEquals(2, call.code(), call::toString);
        assertEquals(1, call.complaints().size(), call::toString);
        assertTrue(call.err().contains(place), call::toString);
        assertTrue(call.err().length() < 700, call::toString);
        assertEquals("", call.out());
        assertEquals(List.of(), List.copyOf(call.lines()));
    }
}
