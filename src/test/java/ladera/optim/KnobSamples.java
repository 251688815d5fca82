package ladera.optim;

import java.util.ArrayList;
import java.util.List;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;
import ladera.num.Rng;

/** Admissible settings, common and extreme, drawn by a fixed seed. */
final class KnobSamples {
    private static final double[] REALS = {
        0,
        Double.MIN_VALUE,
        1e-300,
        1e-20,
        1e-8,
        1e-3,
        0.1,
        0.5,
        0.9,
        0.999,
        1 - 0x1p-53,
        1,
        2,
        10,
        1e6,
        1e12,
        1e150,
        Double.MAX_VALUE
    };
    private static final long[] WHOLES = {0, 1, 2, 3, 5, 20, 30, 100, 1000, 10_000, 1_000_000_000, Integer.MAX_VALUE};

    private KnobSamples() {}

    static List<Knobs> of(List<Knob> knobs, int count) {
        Rng rng = new Rng(1, 2);
        List<Knobs> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Knobs sample = Knobs.initial(knobs);
            for (Knob knob : knobs) {
                sample = sample.with(knob, value(knob, rng));
            }
            samples.add(sample);
        }
        return samples;
    }

    private static Object value(Knob knob, Rng rng) {
        if (rng.nextInt(4) == 0) {
            return knob.initial();
        }
        return switch (knob.kind()) {
            case FLAG -> rng.nextInt(2) == 0;
            case CHOICE -> knob.choices().get(rng.nextInt(knob.choices().size()));
            case REAL -> real(knob.range(), rng);
            case INTEGER -> whole(knob.range(), rng);
            case PAIR -> new Knob.Pair(real(knob.range(), rng), real(knob.range(), rng));
        };
    }

    private static double real(Range range, Rng rng) {
        while (true) {
            double value = REALS[rng.nextInt(REALS.length)];
            if (range.contains(value)) {
                return value;
            }
        }
    }

    private static long whole(Range range, Rng rng) {
        while (true) {
            long value = WHOLES[rng.nextInt(WHOLES.length)];
            if (range.contains((double) value)) {
                return value;
            }
        }
    }
}
