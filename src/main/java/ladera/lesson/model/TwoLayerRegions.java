package ladera.lesson.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The stretches between two points within which no unit of a {@link TwoLayerNetwork} goes on or off, found from the places
 * where preactivations pass zero. The function is straight within each.
 *
 * @param stretches from the lower point to the higher
 */
public record TwoLayerRegions(List<Stretch> stretches) {
    /** Zeros nearer than this share of the whole are one: rounding found the same place twice. */
    private static final double SAME_PLACE = 1e-12;

    /** Slopes are one that differ by less than this share of the larger. */
    private static final double SAME_SLOPE = 1e-9;

    /**
     * A stretch.
     *
     * @param first for each unit of the first layer whether it is on
     * @param second the same of the second layer
     * @param slope of the output
     */
    public record Stretch(double from, double to, List<Boolean> first, List<Boolean> second, double slope) {
        public Stretch {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    public TwoLayerRegions {
        stretches = List.copyOf(stretches);
    }

    /** Number of straight pieces of the output: neighbours of one slope are one piece. */
    public int pieces() {
        int pieces = 1;
        for (int i = 1; i < stretches.size(); i++) {
            double slope = stretches.get(i).slope;
            double before = stretches.get(i - 1).slope;
            if (Math.abs(slope - before) > SAME_SLOPE * Math.max(Math.abs(slope), Math.abs(before))) {
                pieces++;
            }
        }
        return pieces;
    }

    static TwoLayerRegions of(TwoLayerNetwork network, double low, double high) {
        TreeSet<Double> ends = new TreeSet<>(List.of(low, high));
        for (int d = 0; d < network.first().hidden(); d++) {
            add(
                    ends,
                    -network.first().theta().get(d).get(0)
                            / network.first().theta().get(d).get(1));
        }
        List<Double> first = new ArrayList<>(ends);
        for (int i = 0; i + 1 < first.size(); i++) {
            double from = first.get(i);
            double to = first.get(i + 1);
            for (int d = 0; d < network.first().outputs(); d++) {
                double before = network.first().value(d, from);
                double after = network.first().value(d, to);
                if (before < 0 != after < 0) {
                    add(ends, from + (to - from) * before / (before - after));
                }
            }
        }
        List<Double> all = new ArrayList<>(ends);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i++) {
            stretches.add(stretch(network, all.get(i), all.get(i + 1)));
        }
        return new TwoLayerRegions(stretches);
    }

    /** Adds a place strictly between the ends that is not there yet. */
    private static void add(TreeSet<Double> ends, double place) {
        double apart = SAME_PLACE * (ends.last() - ends.first());
        boolean within = place > ends.first() + apart && place < ends.last() - apart;
        if (within && ends.subSet(place - apart, true, place + apart, true).isEmpty()) {
            ends.add(place);
        }
    }

    private static Stretch stretch(TwoLayerNetwork network, double from, double to) {
        double middle = from + 0.5 * (to - from);
        ShallowNetwork below = network.first();
        List<Boolean> first = new ArrayList<>();
        for (int d = 0; d < below.hidden(); d++) {
            first.add(below.preactivation(d, middle) > 0);
        }
        List<Boolean> second = new ArrayList<>();
        double slope = 0;
        for (int d = 0; d < below.outputs(); d++) {
            boolean on = below.value(d, middle) > 0;
            second.add(on);
            for (int j = 0; on && j < below.hidden(); j++) {
                if (first.get(j)) {
                    slope += network.phi().get(d + 1)
                            * below.phi().get(d).get(j + 1)
                            * below.theta().get(j).get(1);
                }
            }
        }
        return new Stretch(from, to, first, second, slope);
    }
}
