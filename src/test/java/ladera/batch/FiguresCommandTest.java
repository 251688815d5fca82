package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ladera.report.Figures;
import ladera.run.Examples;
import ladera.run.SessionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresCommandTest {
    @TempDir
    private Path folder;

    private Set<String> files(Path within) throws IOException {
        try (Stream<Path> all = Files.list(within)) {
            return all.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void everyFigureIsWrittenInEveryFormatAskedFor() throws IOException {
        Path out = folder.resolve("new/figures");
        Call call = Call.of("figures", "--out", out.toString(), "--format", "svg,csv", "--language", "es");
        assertEquals(0, call.code(), call::err);
        Set<String> wanted = Figures.ALL.ids().stream()
                .flatMap(id -> Stream.of(id + ".svg", id + ".csv"))
                .collect(Collectors.toSet());
        assertEquals(wanted, files(out));
        assertTrue(Files.readString(out.resolve("race-loss.svg")).contains("paso"));
    }

    @Test
    void onlySomeFiguresAtAWidthOfOnesOwn() throws IOException {
        Call call = Call.of(
                "figures",
                "--out",
                folder.toString(),
                "--only",
                "race-loss",
                "race-gradient",
                "--format",
                "svg",
                "--width-mm",
                "120.5");
        assertEquals(0, call.code(), call::err);
        assertEquals(Set.of("race-loss.svg", "race-gradient.svg"), files(folder));
        assertTrue(Files.readString(folder.resolve("race-loss.svg")).contains("width=\"120.5mm\""));
    }

    @Test
    void whatIsWrongIsSaidInOneLineAndNothingIsWritten() throws IOException {
        Path out = folder.resolve("none");
        for (List<String> wrong : List.of(
                List.of("--only", "race-lost"),
                List.of("--format", "jpg"),
                List.of("--width-mm", "3"),
                List.of("--width-mm", "wide"),
                List.of("--dpi", "72"),
                List.of("--paper", "a5"),
                List.of("--paper", "a4", "--width-mm", "100"),
                List.of("--language", "fr"))) {
            Call call = Call.of(Stream.concat(Stream.of("figures", "--out", out.toString()), wrong.stream())
                    .toArray(String[]::new));
            assertEquals(2, call.code(), wrong.toString());
            assertEquals(1, call.complaints().size());
            assertTrue(call.err().contains(wrong.get(0)), call::err);
            assertTrue(wrong.size() > 2 || call.err().contains(wrong.get(1)), call::err);
        }
        assertFalse(Files.exists(out));
        assertEquals(2, Call.of("figures").code());
    }

    @Test
    void theCatalogueIsListed() {
        Call call = Call.of("list", "figures", "--json");
        assertEquals("race-map", call.json().at("/0/id").textValue());
        assertFalse(call.json().at("/0/name").textValue().isEmpty());
    }

    @Test
    void aSessionIsExportedAsAnAnimation() throws IOException {
        Path session = folder.resolve("session.json");
        SessionFile.save(Examples.first().with(Examples.first().race().over(6)), session);
        Path gif = folder.resolve("race.gif");
        Call call = Call.of("export", session.toString(), "--as", "gif", "--out", gif.toString());
        assertEquals(0, call.code(), call::err);
        assertEquals("GIF89a", new String(Files.readAllBytes(gif), 0, 6, java.nio.charset.StandardCharsets.US_ASCII));
    }
}
