package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.report.Exporters;
import ladera.report.FigureWriters;
import org.junit.jupiter.api.Test;

class SelftestCommandTest {
    private static final int PARTS = 6;
    private static final int FULL_PICTURE = 30_000;

    private final List<ShotRequest> shots = new ArrayList<>();
    private String signs;
    private int pictureBytes = FULL_PICTURE;

    private final Desktop whole = new StandInDesktop() {
        @Override
        public void shot(ShotRequest request) {
            shots.add(request);
            try {
                Files.write(request.out(), new byte[pictureBytes]);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        @Override
        public Painter painter() {
            return new Painter("Java2D", new Problem("renderer.opengl", "OpenGL", "no driver"));
        }

        @Override
        public String typeface(String asked) {
            signs = asked;
            return "Inter";
        }
    };

    @Test
    void aWholeProgramHasALineForEveryPartAndEveryOneHolds() {
        Call call = Call.with(whole, "selftest");
        assertEquals(0, call.code(), call.out());
        int expected = PARTS
                + Exporters.ALL.ids().size()
                + FigureWriters.ALL.ids().size()
                + Rooms.ALL.ids().size();
        assertEquals(expected, call.lines().size(), call.out());
        assertTrue(call.lines().stream().allMatch(line -> line.startsWith("ok ")), call.out());
        assertTrue(call.out().contains("no driver"), "says why the 3-D view is drawn by Java2D");
    }

    @Test
    void everyRoomsExampleIsShownAndNothingOfItStays() {
        Call.with(whole, "selftest");
        assertEquals(Rooms.ALL.ids(), shots.stream().map(ShotRequest::room).toList());
        for (ShotRequest shot : shots) {
            assertTrue(Files.notExists(shot.session().getParent()), "the folder of the pictures is gone");
        }
    }

    @Test
    void theTypeIsAskedForTheSignsOfBothLanguages() {
        Call.with(whole, "selftest");
        assertTrue(signs.contains("ñ") && signs.contains("∇"), signs);
        assertEquals(signs.codePoints().distinct().count(), signs.codePoints().count());
    }

    @Test
    void anEmptyWindowFailsAndTheOtherPartsAreStillTold() {
        pictureBytes = 10;
        Call call = Call.with(whole, "selftest");
        assertEquals(1, call.code());
        assertEquals(
                Rooms.ALL.ids().size(),
                call.lines().stream().filter(line -> line.startsWith("FAILS")).count(),
                call.out());
    }

    @Test
    void whatGoesWrongUnforeseenIsALineToo() {
        Call call = Call.with(
                new StandInDesktop() {
                    @Override
                    public Painter painter() {
                        throw new UnsatisfiedLinkError("libjogl_desktop.so");
                    }

                    @Override
                    public String typeface(String asked) {
                        throw new Refusal(new Problem("desktop.font", "Inter", "Dialog"));
                    }

                    @Override
                    public void shot(ShotRequest request) {
                        throw new IllegalStateException("no window");
                    }
                },
                "selftest");
        assertEquals(1, call.code());
        assertTrue(call.out().contains("libjogl_desktop.so") && call.out().contains("Dialog"), call.out());
        assertTrue(call.out().contains("no window"), call.out());
    }

    @Test
    void withoutADisplayTheWindowsPartsFailAndTheOthersHold() {
        Call call = Call.of("selftest");
        assertEquals(1, call.code());
        assertTrue(call.lines().get(0).startsWith("ok"), call.out());
        assertTrue(call.out().contains("There is no display"), call.out());
    }

    @Test
    void theVerdictIsInTheLanguageOfTheSystem() {
        assertTrue(Call.under("es-CL", "selftest").out().startsWith("bien"));
    }
}
