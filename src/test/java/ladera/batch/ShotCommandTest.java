package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShotCommandTest {
    private final List<ShotRequest> asked = new ArrayList<>();

    private final Desktop desktop = new StandInDesktop() {
        @Override
        public void shot(ShotRequest request) {
            asked.add(request);
        }
    };

    @TempDir
    private Path folder;

    @Test
    void everyOptionReachesTheDesktop() throws IOException {
        Path session = Files.writeString(folder.resolve("s.json"), "{}");
        Path out = folder.resolve("a.png");
        assertEquals(
                0,
                shot("--room optimizers --out " + out + " --size 1000x700 --theme dark --language es --scale 2"
                        + " --renderer java2d --open " + session + " --step 17"));
        assertEquals(
                new ShotRequest(
                        "optimizers",
                        out,
                        null,
                        1000,
                        700,
                        ShotRequest.Theme.DARK,
                        Language.SPANISH,
                        2,
                        ShotRequest.Renderer.JAVA2D,
                        session,
                        17L),
                asked.get(0));
    }

    @Test
    void whatIsLeftOutHasAUsualValue() {
        assertEquals(0, shot("--room optimizers --out " + folder.resolve("a.png")));
        ShotRequest request = asked.get(0);
        assertEquals(1280, request.width());
        assertEquals(800, request.height());
        assertEquals(ShotRequest.Theme.LIGHT, request.theme());
        assertEquals(ShotRequest.Renderer.GL, request.renderer());
        assertEquals(1, request.scale());
        assertNull(request.session());
        assertNull(request.step());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--size 0x0",
                "--size 100000x800",
                "--size big",
                "--theme pink",
                "--language fr",
                "--scale 3",
                "--scale 1.5",
                "--renderer vulkan",
                "--open nowhere.json",
                "--step -1",
                "--lesson 6.2"
            })
    void aWrongValueNeverReachesTheDesktop(String options) {
        assertEquals(2, shot("--room optimizers --out " + folder.resolve("a.png") + " " + options));
        assertTrue(asked.isEmpty());
    }

    @Test
    void whatTheDesktopRefusesIsOneLine() {
        Desktop broken = new StandInDesktop() {
            @Override
            public void shot(ShotRequest request) {
                throw new Refusal(new Problem("file.missing", request.out().toString()));
            }
        };
        Call call = Call.with(
                broken,
                "shot",
                "--room",
                "optimizers",
                "--out",
                folder.resolve("a.png").toString());
        assertEquals(2, call.code());
        assertEquals(1, call.complaints().size());
    }

    private int shot(String options) {
        return Call.with(desktop, ("shot " + options).split(" ")).code();
    }
}
