package ladera.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One palette for all frames of an animation, by median cut (Heckbert 1982): colours that are told apart by six bits a
 * channel, boxes cut at their median across their longest side. One palette for all is what keeps colours from flickering.
 */
final class GifColors {
    private static final int BITS = 6;
    private static final int CHANNEL = 1 << BITS;
    private static final int CELLS = CHANNEL * CHANNEL * CHANNEL;
    private static final int SHIFT = 8 - BITS;
    private static final int CHANNELS = 3;
    private static final short UNKNOWN = -1;

    private final long[] counts = new long[CELLS];
    private final long[][] sums = new long[CHANNELS][CELLS];
    private final short[] nearest = new short[CELLS];
    private int[] palette;

    /** A box of cells, and how many pixels fell into it. */
    private static final class Box {
        private final int[] cells;
        private long count;
        private int longest;
        private int length;

        Box(int[] cells, long[] counts) {
            this.cells = cells;
            for (int cell : cells) {
                count += counts[cell];
            }
            for (int channel = 0; channel < CHANNELS; channel++) {
                int low = CHANNEL;
                int high = -1;
                for (int cell : cells) {
                    low = Math.min(low, part(cell, channel));
                    high = Math.max(high, part(cell, channel));
                }
                if (high - low > length) {
                    length = high - low;
                    longest = channel;
                }
            }
        }

        /** Wide boxes of many pixels come first; one that cannot be cut never. */
        double need() {
            return length == 0 ? 0 : Math.sqrt(count) * length;
        }
    }

    /** Counts the colours of a frame. */
    void count(int[] frame) {
        for (int rgb : frame) {
            int cell = cell(rgb);
            counts[cell]++;
            for (int channel = 0; channel < CHANNELS; channel++) {
                sums[channel][cell] += rgb >> 8 * (CHANNELS - 1 - channel) & 0xff;
            }
        }
    }

    /** Chooses the palette: at most {@code most} colours, {@code ground} being the first. */
    void choose(int most, int ground) {
        int[] used = new int[CELLS];
        int count = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            if (counts[cell] > 0 && cell != cell(ground)) {
                used[count++] = cell;
            }
        }
        List<Box> boxes = new ArrayList<>();
        if (count > 0) {
            boxes.add(new Box(Arrays.copyOf(used, count), counts));
        }
        while (boxes.size() < most - 1) {
            Box widest = boxes.stream()
                    .reduce((one, other) -> other.need() > one.need() ? other : one)
                    .orElse(null);
            if (widest == null || widest.need() == 0) {
                break;
            }
            boxes.remove(widest);
            boxes.addAll(cut(widest));
        }
        palette = new int[boxes.size() + 1];
        palette[0] = ground & 0xffffff;
        for (int k = 0; k < boxes.size(); k++) {
            palette[k + 1] = mean(boxes.get(k));
        }
        Arrays.fill(nearest, UNKNOWN);
    }

    private List<Box> cut(Box box) {
        int[] sorted = Arrays.stream(box.cells)
                .boxed()
                .sorted((one, other) -> {
                    int order = part(one, box.longest) - part(other, box.longest);
                    return order != 0 ? order : one - other;
                })
                .mapToInt(Integer::intValue)
                .toArray();
        long half = 0;
        int at = 0;
        while (at < sorted.length - 1 && half + counts[sorted[at]] <= box.count / 2) {
            half += counts[sorted[at++]];
        }
        at = Math.max(1, at);
        return List.of(
                new Box(Arrays.copyOf(sorted, at), counts),
                new Box(Arrays.copyOfRange(sorted, at, sorted.length), counts));
    }

    private int mean(Box box) {
        int rgb = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            long sum = 0;
            for (int cell : box.cells) {
                sum += sums[channel][cell];
            }
            rgb = rgb << 8 | (int) ((sum + box.count / 2) / box.count);
        }
        return rgb;
    }

    /** The colours chosen, as 0xRRGGBB. */
    int[] palette() {
        return palette;
    }

    /** The number of the chosen colour that is nearest to a colour. */
    int number(int rgb) {
        if ((rgb & 0xffffff) == palette[0]) {
            return 0;
        }
        int cell = cell(rgb);
        if (nearest[cell] == UNKNOWN) {
            nearest[cell] = (short) search(cell);
        }
        return nearest[cell];
    }

    private int search(int cell) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int k = 0; k < palette.length; k++) {
            long distance = 0;
            for (int channel = 0; channel < CHANNELS; channel++) {
                long middle = counts[cell] == 0
                        ? (part(cell, channel) << SHIFT) + (1 << SHIFT - 1)
                        : sums[channel][cell] / counts[cell];
                long off = middle - (palette[k] >> 8 * (CHANNELS - 1 - channel) & 0xff);
                distance += off * off;
            }
            if (distance < least) {
                least = distance;
                best = k;
            }
        }
        return best;
    }

    private static int cell(int rgb) {
        return (rgb >> 16 + SHIFT & CHANNEL - 1) << 2 * BITS
                | (rgb >> 8 + SHIFT & CHANNEL - 1) << BITS
                | rgb >> SHIFT & CHANNEL - 1;
    }

    private static int part(int cell, int channel) {
        return cell >> BITS * (CHANNELS - 1 - channel) & CHANNEL - 1;
    }
}
