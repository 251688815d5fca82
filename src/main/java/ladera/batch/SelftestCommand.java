package ladera.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import ladera.num.Kernels;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.report.Exhibit;
import ladera.report.Exporter;
import ladera.report.Exporters;
import ladera.report.FigureFile;
import ladera.report.FigureWriter;
import ladera.report.FigureWriters;
import ladera.report.Figures;
import ladera.report.Paper;
import ladera.report.Print;
import ladera.run.Experiment;
import ladera.run.SafeFile;
import ladera.run.SectionKind;
import ladera.run.Sections;
import ladera.run.SessionFile;
import ladera.text.Language;
import ladera.text.Words;
import picocli.CommandLine.Command;

/** Looks whether everything came along that the program needs, as in an installed program: one line a part. */
@Command(name = "selftest")
final class SelftestCommand extends Helped implements Callable<Integer> {
    /** Columns of the names of the parts. */
    private static final int PART_WIDTH = 26;

    private static final int WINDOW_WIDTH = 1280;
    private static final int WINDOW_HEIGHT = 800;

    private static final int FIGURE_DPI = 300;

    /** A picture of an empty window takes fewer bytes. */
    private static final long LEAST_PICTURE_BYTES = 20_000;

    /** Numbers and months as Spain and Mexico write them: both are in the JDK's module of locale data only. */
    private static final List<List<String>> LOCALES = List.of(
            List.of("en-US", "1,234,567.5", "January"),
            List.of("es-ES", "1.234.567,5", "enero"),
            List.of("es-MX", "1,234,567.5", "enero"));

    private static final double LOCALE_NUMBER = 1234567.5;

    /** Enough for every border of a vector, and arguments of every size at which the functions change their way. */
    private static final int KERNEL_SAMPLES = 257;

    private final Terminal terminal;
    private final Desktop desktop;
    private boolean allHold = true;

    SelftestCommand(Terminal terminal, Desktop desktop) {
        this.terminal = terminal;
        this.desktop = desktop;
    }

    /** One part of the test: what was found, for a person to read. */
    private interface Part {
        String facts() throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        tell("java", "", SelftestCommand::java);
        tell("locales", "", SelftestCommand::locales);
        tell("accessibility", "", SelftestCommand::accessibility);
        tell("kernels", "", this::kernels);
        for (Exporter exporter : Exporters.ALL) {
            tell("export", exporter.id(), () -> export(exporter));
        }
        for (FigureWriter writer : FigureWriters.ALL) {
            tell("figure", writer.id(), () -> figure(writer));
        }
        tell("renderer", "", this::renderer);
        tell("type", "", () -> desktop.typeface(everySign()));
        Path folder = Files.createTempDirectory("ladera-selftest");
        Path session = folder.resolve("session.json");
        Path picture = folder.resolve("window.png");
        try {
            for (Rooms.Room room : Rooms.ALL) {
                tell("example", room.id(), () -> open(example(room), session, picture));
            }
        } finally {
            Files.deleteIfExists(session);
            Files.deleteIfExists(picture);
            Files.deleteIfExists(folder);
        }
        return allHold ? Batch.DONE : Batch.FELL_SHORT;
    }

    /** Prints the line of one part, as soon as it is known. */
    private void tell(String key, String which, Part part) {
        Words words = terminal.words();
        String name = (words.get("selftest.part." + key) + " " + which).strip();
        String verdict = words.get("selftest.holds");
        String facts;
        try {
            facts = part.facts();
        } catch (Refusal refusal) {
            verdict = words.get("selftest.fails");
            facts = words.sentence(refusal.problem());
            allHold = false;
        } catch (IOException | RuntimeException | LinkageError unforeseen) {
            verdict = words.get("selftest.fails");
            facts = words.sentence(new Problem("selftest.unforeseen", name, String.valueOf(unforeseen)));
            allHold = false;
        }
        int verdictWidth = Math.max(
                words.get("selftest.holds").length(),
                words.get("selftest.fails").length());
        terminal.out().printf(Locale.ROOT, "%-" + verdictWidth + "s  %-" + PART_WIDTH + "s %s%n", verdict, name, facts);
        terminal.out().flush();
    }

    private static String java() {
        return Runtime.version() + ", " + System.getProperty("java.vendor") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch");
    }

    private static String locales() {
        List<String> facts = new ArrayList<>();
        for (List<String> expected : LOCALES) {
            Locale locale = Locale.forLanguageTag(expected.get(0));
            List<String> found = List.of(
                    expected.get(0),
                    NumberFormat.getInstance(locale).format(LOCALE_NUMBER),
                    Month.JANUARY.getDisplayName(TextStyle.FULL, locale));
            if (!found.equals(expected)) {
                throw new Refusal(new Problem(
                        "selftest.locale", expected.get(0), String.join(" ", found), String.join(" ", expected)));
            }
            facts.add(String.join(" ", found));
        }
        return String.join("; ", facts);
    }

    /** Without this module a screen reader on Windows hears nothing. */
    private static String accessibility() {
        String module = "jdk.accessibility";
        if (ModuleLayer.boot().findModule(module).isEmpty()) {
            throw new Refusal(new Problem("selftest.module", module));
        }
        return module;
    }

    /** The fastest kernels, which must give the bits of the plain ones. */
    private String kernels() {
        Kernels fastest = Kernels.fastest();
        double[] x = new double[KERNEL_SAMPLES];
        double[] plain = new double[KERNEL_SAMPLES];
        double[] fast = new double[KERNEL_SAMPLES];
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.scalb(i - x.length / 2, -3);
        }
        Kernels.PLAIN.elementary().tanh(x, plain, x.length);
        fastest.elementary().tanh(x, fast, x.length);
        if (!Arrays.equals(plain, fast)) {
            throw new Refusal(new Problem("selftest.kernels", fastest.id()));
        }
        return terminal.words().get("selftest.kernels." + fastest.id(), fastest.lanes());
    }

    /** Writes the first example that the format can say. */
    private String export(Exporter exporter) throws IOException {
        Refusal last = null;
        for (SectionKind<?, ?> kind : Sections.ALL) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                exporter.write(Experiment.of(kind.initial()), out);
                if (out.size() > 0) {
                    return terminal.words().get("selftest.bytes", out.size());
                }
            } catch (Refusal cannotSay) {
                last = cannotSay;
            }
        }
        throw last == null ? new Refusal(new Problem("selftest.empty", exporter.id())) : last;
    }

    /** Writes the catalogue's first figure, whose file must tell the run that made it where the format can. */
    private String figure(FigureWriter writer) throws IOException {
        Exhibit exhibit = Figures.ALL.entries().get(0);
        Print print = exhibit.print(terminal.words(), Paper.IEEE_COLUMN, FIGURE_DPI);
        Path file = Files.createTempFile("ladera-selftest", writer.fileEnding());
        try {
            SafeFile.write(file, out -> writer.write(print, out));
            if (FigureFile.mayBe(file)) {
                FigureFile.read(file);
            }
            return terminal.words().get("selftest.bytes", Files.size(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private String renderer() {
        Desktop.Painter painter = desktop.painter();
        return painter.problem() == null
                ? painter.name()
                : painter.name() + "; " + terminal.words().sentence(painter.problem());
    }

    /** Every character of every sentence in every language. */
    private static String everySign() {
        StringBuilder signs = new StringBuilder();
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            words.keys().forEach(key -> signs.append(words.get(key)));
        }
        return signs.codePoints()
                .filter(sign -> !Character.isISOControl(sign))
                .distinct()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What a new user finds in a room. */
    private static Experiment example(Rooms.Room room) {
        return Experiment.of(Sections.ofRoom(room.id()).initial());
    }

    /** Saves an example, reads it back, opens the window with it and looks at the window's picture. */
    private String open(Experiment example, Path session, Path picture) throws IOException {
        SessionFile.save(example, session);
        if (!SessionFile.read(session).equals(example)) {
            throw new Refusal(new Problem("selftest.example", example.room()));
        }
        desktop.shot(new ShotRequest(
                example.room(),
                picture,
                null,
                WINDOW_WIDTH,
                WINDOW_HEIGHT,
                ShotRequest.Theme.LIGHT,
                terminal.words().language(),
                1,
                ShotRequest.Renderer.GL,
                session,
                null));
        long size = Files.size(picture);
        if (size < LEAST_PICTURE_BYTES) {
            throw new Refusal(new Problem("selftest.picture", example.room(), size));
        }
        return terminal.words().get("selftest.window", WINDOW_WIDTH, WINDOW_HEIGHT, size);
    }
}
