package ladera.figure;

import java.util.Arrays;

/**
 * Gives each arrow between two columns of units a place for its number: the places stand one above the other in a few upright
 * slots, so that no two numbers touch. Which arrow takes which slot is searched for, the most constrained arrow first
 * (Brelaz 1979, "New methods to color the vertices of a graph"), the emptiest slot first.
 */
final class LabelSlots {
    private static final int NONE = -1;

    /** More trials than a good picture needs; then another arrangement is tried. */
    private static final int MOST_TRIALS = 400;

    private final double[][] heights;
    private final double apart;
    private final int slots;
    private final int[] slot;

    /** How many placed numbers keep an arrow from a slot. */
    private final int[][] conflicts;

    private final int[] used;
    private int trials;

    private LabelSlots(double[][] heights, double apart) {
        this.heights = heights;
        this.apart = apart;
        slots = heights.length == 0 ? 0 : heights[0].length;
        slot = new int[heights.length];
        conflicts = new int[heights.length][slots];
        used = new int[slots];
        Arrays.fill(slot, NONE);
    }

    /**
     * The slot of each arrow; null where none was found.
     *
     * @param heights for each arrow, how high its number would stand in each slot
     * @param apart how far two numbers of one slot must be from each other
     */
    static int[] of(double[][] heights, double apart) {
        LabelSlots search = new LabelSlots(heights, apart);
        return search.place(0) ? search.slot : null;
    }

    private boolean place(int placed) {
        if (placed == slot.length) {
            return true;
        }
        int next = mostConstrained();
        boolean[] tried = new boolean[slots];
        for (int s = emptiest(next, tried); s != NONE; s = emptiest(next, tried)) {
            if (++trials > MOST_TRIALS) {
                return false;
            }
            tried[s] = true;
            put(next, s, 1);
            if (place(placed + 1)) {
                return true;
            }
            put(next, s, -1);
        }
        return false;
    }

    private void put(int arrow, int s, int sign) {
        slot[arrow] = sign > 0 ? s : NONE;
        used[s] += sign;
        for (int n = 0; n < slot.length; n++) {
            if (Math.abs(heights[n][s] - heights[arrow][s]) < apart) {
                conflicts[n][s] += sign;
            }
        }
    }

    private int emptiest(int arrow, boolean[] tried) {
        int best = NONE;
        for (int s = 0; s < slots; s++) {
            if (!tried[s] && conflicts[arrow][s] == 0 && (best == NONE || used[s] < used[best])) {
                best = s;
            }
        }
        return best;
    }

    private int mostConstrained() {
        int best = NONE;
        int fewest = Integer.MAX_VALUE;
        for (int n = 0; n < slot.length; n++) {
            if (slot[n] == NONE) {
                int open = 0;
                for (int s = 0; s < slots; s++) {
                    open += conflicts[n][s] == 0 ? 1 : 0;
                }
                if (open < fewest) {
                    fewest = open;
                    best = n;
                }
            }
        }
        return best;
    }
}
