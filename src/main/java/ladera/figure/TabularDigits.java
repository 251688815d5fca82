package ladera.figure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives an OpenType font equally wide digits, so that numbers stand in columns and do not tremble as they change.
 *
 * <p>Fonts such as Inter carry such digits behind the feature {@code tnum}, which {@link java.awt.font.TextAttribute} cannot
 * ask for. So the font's character map is written anew: the ten digits lead to the glyphs which the feature would put in
 * their place. Layout of the tables: OpenType specification 1.9, chapters "cmap" and "GSUB".
 */
final class TabularDigits {
    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;
    private static final int SEGMENTED_COVERAGE = 12;
    private static final int EXTENSION_LOOKUP = 7;
    private static final int GROUPS_AT = 16;
    private static final int GROUP_BYTES = 12;

    /** A new map has its header, two encoding records (Unicode full, Windows full) and one subtable for both. */
    private static final int[][] ENCODINGS = {{0, 4}, {3, 10}};

    private static final int SUBTABLE_AT = 4 + 8 * ENCODINGS.length;

    private final ByteBuffer font;

    private TabularDigits(byte[] font) {
        this.font = ByteBuffer.wrap(font);
    }

    /** The same font with equally wide digits; the bytes as given where the font has none or is laid out otherwise. */
    static byte[] in(byte[] font) {
        try {
            return new TabularDigits(font).rewritten();
        } catch (IndexOutOfBoundsException malformed) {
            return font;
        }
    }

    private byte[] rewritten() {
        int map = table("cmap");
        int subtable = map < 0 ? -1 : fullCoverage(offset(map));
        int lookup = lookup();
        if (subtable < 0 || lookup < 0) {
            return font.array();
        }
        byte[] cmap = cmap(groups(subtable, lookup));
        int at = (font.capacity() + 3) & ~3;
        byte[] longer = Arrays.copyOf(font.array(), at + cmap.length);
        System.arraycopy(cmap, 0, longer, at, cmap.length);
        ByteBuffer directory = ByteBuffer.wrap(longer);
        directory.putInt(map + 4, checksum(cmap)).putInt(map + 8, at).putInt(map + 12, cmap.length);
        return longer;
    }

    /** Where the directory speaks of a table; -1 where it does not. */
    private int table(String tag) {
        for (int k = 0; k < font.getShort(4); k++) {
            int entry = DIRECTORY + k * DIRECTORY_ENTRY;
            if (tag(entry).equals(tag)) {
                return entry;
            }
        }
        return -1;
    }

    private int offset(int entry) {
        return font.getInt(entry + 8);
    }

    private String tag(int at) {
        return new String(font.array(), at, 4, StandardCharsets.US_ASCII);
    }

    private int unsigned(int at) {
        return font.getShort(at) & 0xffff;
    }

    private int fullCoverage(int cmap) {
        for (int k = 0; k < unsigned(cmap + 2); k++) {
            int subtable = cmap + font.getInt(cmap + 4 + 8 * k + 4);
            if (unsigned(subtable) == SEGMENTED_COVERAGE) {
                return subtable;
            }
        }
        return -1;
    }

    /** The first lookup of the feature {@code tnum}; -1 where there is none. */
    private int lookup() {
        int entry = table("GSUB");
        if (entry < 0) {
            return -1;
        }
        int gsub = offset(entry);
        int features = gsub + unsigned(gsub + 6);
        int lookups = gsub + unsigned(gsub + 8);
        for (int k = 0; k < unsigned(features); k++) {
            int feature = features + 2 + 6 * k;
            if (tag(feature).equals("tnum")) {
                int index = unsigned(features + unsigned(feature + 4) + 4);
                return lookups + unsigned(lookups + 2 + 2 * index);
            }
        }
        return -1;
    }

    /** The map's groups (first character, last character, glyph of the first) with the digits' glyphs replaced. */
    private List<int[]> groups(int subtable, int lookup) {
        List<int[]> groups = new ArrayList<>();
        for (int k = 0; k < font.getInt(subtable + 12); k++) {
            int at = subtable + GROUPS_AT + k * GROUP_BYTES;
            int first = font.getInt(at);
            int last = font.getInt(at + 4);
            int glyph = font.getInt(at + 8);
            int from = Math.max(first, '0');
            int to = Math.min(last, '9');
            if (from > to) {
                groups.add(new int[] {first, last, glyph});
                continue;
            }
            if (first < from) {
                groups.add(new int[] {first, from - 1, glyph});
            }
            for (int digit = from; digit <= to; digit++) {
                groups.add(new int[] {digit, digit, substitute(lookup, glyph + digit - first)});
            }
            if (to < last) {
                groups.add(new int[] {to + 1, last, glyph + to + 1 - first});
            }
        }
        return groups;
    }

    /** What a lookup of single substitutions puts in a glyph's place: the glyph itself where it does not know it. */
    private int substitute(int lookup, int glyph) {
        for (int k = 0; k < unsigned(lookup + 4); k++) {
            int table = lookup + unsigned(lookup + 6 + 2 * k);
            int type = unsigned(lookup);
            if (type == EXTENSION_LOOKUP) {
                type = unsigned(table + 2);
                table += font.getInt(table + 4);
            }
            int index = type == 1 ? covered(table + unsigned(table + 2), glyph) : -1;
            if (index >= 0) {
                boolean shift = unsigned(table) == 1;
                return shift ? (glyph + unsigned(table + 4)) & 0xffff : unsigned(table + 6 + 2 * index);
            }
        }
        return glyph;
    }

    /** The glyph's place in a coverage table: -1 where it is not covered. */
    private int covered(int coverage, int glyph) {
        boolean listed = unsigned(coverage) == 1;
        for (int k = 0; k < unsigned(coverage + 2); k++) {
            int at = coverage + 4 + (listed ? 2 : 6) * k;
            if (listed && unsigned(at) == glyph) {
                return k;
            }
            if (!listed && unsigned(at) <= glyph && glyph <= unsigned(at + 2)) {
                return unsigned(at + 4) + glyph - unsigned(at);
            }
        }
        return -1;
    }

    private static byte[] cmap(List<int[]> groups) {
        int bytes = GROUPS_AT + GROUP_BYTES * groups.size();
        ByteBuffer cmap = ByteBuffer.allocate(SUBTABLE_AT + bytes);
        cmap.putShort((short) 0).putShort((short) ENCODINGS.length);
        for (int[] encoding : ENCODINGS) {
            cmap.putShort((short) encoding[0]).putShort((short) encoding[1]).putInt(SUBTABLE_AT);
        }
        cmap.putShort((short) SEGMENTED_COVERAGE).putShort((short) 0);
        cmap.putInt(bytes).putInt(0).putInt(groups.size());
        for (int[] group : groups) {
            cmap.putInt(group[0]).putInt(group[1]).putInt(group[2]);
        }
        return cmap.array();
    }

    private static int checksum(byte[] table) {
        ByteBuffer words = ByteBuffer.wrap(table);
        int sum = 0;
        while (words.remaining() >= 4) {
            sum += words.getInt();
        }
        return sum;
    }
}
