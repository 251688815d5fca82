package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.report.Exporters;
import ladera.report.FigureWriters;
import org.junit.jupiter.api.Test;

/** Two calls only: each writes an export of every kind. */
class SelftestCommandTest {
    private static final int PARTS = 6;

    @Test
    void aWholeProgramHasALineForEveryPartAndEveryOneHolds() {
        List<ShotRequest> shots = new ArrayList<>();
        StringBuilder signs = new StringBuilder();
        Call call = Call.with(
                new StandInDesktop() {
                    @Override
                    public void shot(ShotRequest request) {
                        shots.add(request);
                        write(request, 30_000);
                    }

                    @Override
                    public Painter painter() {
                        return new Painter("Java2D", new Problem("renderer.opengl", "OpenGL", "no driver"));
                    }

                    @Override
                    public String typeface(String asked) {
                        signs.append(asked);
                        return "Inter";
                    }
                },
                "selftest");
        assertEquals(0, call.code(), call.out());
        int expected = PARTS
                + Exporters.ALL.ids().size()
                + FigureWriters.ALL.ids().size()
                + Rooms.ALL.ids().size();
        assertEquals(expected, call.lines().size(), call.out());
        assertTrue(call.lines().stream().allMatch(line -> line.startsWith("ok ")), call.out());
        assertTrue(call.out().contains("no driver"), "says why the 3-D view is drawn by Java2D");

        assertEquals(Rooms.ALL.ids(), shots.stream().map(ShotRequest::room).toList());
        for (ShotRequest shot : shots) {
            assertTrue(Files.notExists(shot.session().getParent()), "the folder of the pictures is gone");
        }

        assertTrue(signs.indexOf("\u00f1") >= 0 && signs.indexOf("\u2207") >= 0, "signs of both languages");
        assertEquals(signs.codePoints().distinct().count(), signs.codePoints().count());
    }

    @Test
    void everyPartThatFailsIsALineInTheLanguageOfTheSystemAndTheOthersAreStillTold() {
        Locale before = Locale.getDefault();
        Call call;
        try {
            Locale.setDefault(Locale.forLanguageTag("es-CL"));
            call = Call.with(
                    new StandInDesktop() {
                        @Override
                        public void shot(ShotRequest request) {
                            write(request, 10);
                        }

                        @Override
                        public Painter painter() {
                            throw new UnsatisfiedLinkError("libjogl_desktop.so");
                        }

                        @Override
                        public String typeface(String asked) {
                            throw new Refusal(new Problem("desktop.none", ""));
                        }
                    },
                    "selftest");
        } finally {
            Locale.setDefault(before);
        }
        assertEquals(1, call.code());
        List<String> failures =
                call.lines().stream().filter(line -> line.startsWith("FALLA")).toList();
        assertEquals(2 + Rooms.ALL.ids().size(), failures.size(), call.out());
        assertTrue(failures.get(0).contains("libjogl_desktop.so"), call.out());
        assertTrue(failures.get(1).contains("No hay pantalla"), call.out());
        assertTrue(failures.get(2).contains("10 bytes"), call.out());
        assertTrue(call.lines().get(0).startsWith("bien"), call.out());
    }

    private static void write(ShotRequest request, int bytes) {
        try {
            Files.write(request.out(), new byte[bytes]);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
