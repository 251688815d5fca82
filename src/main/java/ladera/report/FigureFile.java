package ladera.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ladera.num.Problem;
import ladera.num.Refusal;

/** Finds the run that made a figure within the figure's file. The file's bytes tell the format, not its name. */
public final class FigureFile {
    /** Far more than a figure has, far less than fills the memory. */
    private static final int MOST_BYTES = 64 << 20;

    /** Far more than a session has. */
    private static final int LONGEST_TEXT = 4 << 20;

    /** What the names of such files end with. */
    public static final List<String> ENDINGS = List.of(".png", ".svg", ".pdf", ".gif");

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] GIF = {'G', 'I', 'F', '8'};

    private FigureFile() {}

    /** Whether a file may hold a figure, by its name. */
    public static boolean mayBe(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /**
     * The run behind a figure.
     *
     * @throws Refusal that names the file, where it cannot be read or holds no run of this program
     */
    public static Provenance read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refusal(new Problem("file.too-large", file.toString(), MOST_BYTES >> 20));
            }
            return Provenance.of(fields(Files.readAllBytes(file)), name);
        } catch (NoSuchFileException missing) {
            throw new Refusal(new Problem("file.missing", file.toString()));
        } catch (IOException unreadable) {
            throw new Refusal(new Problem("figure.no-run", name));
        }
    }

    private static Map<String, String> fields(byte[] file) throws IOException {
        if (begins(file, PNG)) {
            return PngFigure.fields(file);
        }
        if (begins(file, PDF)) {
            return PdfFigure.fields(file);
        }
        if (begins(file, GIF)) {
            return GifComment.fields(file);
        }
        return SvgFigure.fields(file);
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length > with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    /** All of a text in UTF-8, which may not grow without bound while it is unpacked. */
    static String text(InputStream in) throws IOException {
        byte[] text = in.readNBytes(LONGEST_TEXT + 1);
        if (text.length > LONGEST_TEXT) {
            throw new IOException("longer than " + LONGEST_TEXT);
        }
        return new String(text, StandardCharsets.UTF_8);
    }
}
