package ladera.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The run within an animated GIF: a comment whose first lines are {@code name: value}, and the rest the session. */
final class GifComment {
    private static final String COLON = ": ";
    private static final int EXTENSION = 0x21;
    private static final int COMMENT = 0xfe;
    private static final int HEAD = 13;
    private static final int PALETTE = 3 * 256;

    private GifComment() {}

    static String of(Provenance provenance) {
        StringBuilder comment = new StringBuilder();
        provenance
                .fields()
                .forEach((name, value) ->
                        comment.append(name).append(COLON).append(value).append('\n'));
        return comment.toString();
    }

    /** What the comment says, where it is one of this program's; it stands before the first frame. */
    static Map<String, String> fields(byte[] file) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(file);
        in.skip(HEAD + PALETTE);
        Map<String, String> fields = new LinkedHashMap<>();
        while (in.read() == EXTENSION) {
            boolean comment = in.read() == COMMENT;
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int length = in.read(); length > 0; length = in.read()) {
                content.write(in.readNBytes(length));
            }
            if (comment) {
                read(FigureFile.text(new ByteArrayInputStream(content.toByteArray())), fields);
                return fields;
            }
        }
        return fields;
    }

    private static void read(String comment, Map<String, String> fields) {
        String rest = comment;
        while (!rest.isEmpty()) {
            int colon = rest.indexOf(COLON);
            if (colon < 0) {
                return;
            }
            String name = rest.substring(0, colon);
            int end = name.equals(Provenance.SESSION) ? rest.length() : rest.indexOf('\n') + 1;
            fields.put(name, rest.substring(colon + COLON.length(), end).trim());
            rest = rest.substring(end);
        }
    }
}
