package ladera.num;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Distance between words, for "did you mean". */
public final class Spelling {
    /** In shorter words a letter is too much of the word to be a slip. */
    private static final int SHORTEST = 4;

    /** One letter in so many may be a slip. */
    private static final int LETTERS_A_SLIP = 3;

    private Spelling() {}

    /**
     * Number of letters to insert, delete, replace, or swap with their neighbour (Damerau 1964, in the form called optimal
     * string alignment), upper and lower case taken as equal.
     */
    public static int edits(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = before;
            before = above;
            above = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }

    /** The word of which the one given may be a slip of the hand; none where the two differ by more, or by a number only. */
    public static Optional<String> slipOf(String given, Collection<String> words) {
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String word : words) {
            int edits = edits(given, word);
            if (edits < fewest && isSlip(given, word, edits)) {
                fewest = edits;
                best = word;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isSlip(String given, String word, int edits) {
        if (edits == 0) {
            return !given.equals(word);
        }
        return Math.min(given.length(), word.length()) >= SHORTEST
                && edits <= Math.max(given.length(), word.length()) / LETTERS_A_SLIP
                && !withoutDigits(given).equals(withoutDigits(word));
    }

    private static String withoutDigits(String word) {
        return word.replaceAll("\\d", "");
    }
}
