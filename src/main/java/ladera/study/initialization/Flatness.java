package ladera.study.initialization;

import ladera.net.Activation;
import ladera.num.KernelLayout;

/**
 * Where an activation is flat, so that hardly any gradient comes through: where its slope is at most a twentieth of its
 * greatest. For a sigmoid or a tanh that is saturation, for a ReLU it is being off.
 */
final class Flatness {
    private static final double SHARE = 0.05;

    /** Where the greatest slope is looked for; every activation of the list has it within. */
    private static final double REACH = 20;

    private static final int LOOKS = 8_000;

    private final double threshold;

    Flatness(Activation activation) {
        double steepest = 0;
        for (int i = 0; i <= LOOKS; i++) {
            steepest = Math.max(steepest, Math.abs(activation.slope(REACH * (2.0 * i / LOOKS - 1) + 1e-9)));
        }
        threshold = SHARE * steepest;
    }

    boolean at(double slope) {
        return Math.abs(slope) <= threshold;
    }

    /** How many slopes of a chunk are flat; those of padded samples are not looked at. */
    long count(double[] slope, int units, int samples) {
        long flat = 0;
        int whole = samples / KernelLayout.LANES * KernelLayout.LANES * units;
        for (int i = 0; i < whole; i++) {
            flat += Math.abs(slope[i]) <= threshold ? 1 : 0;
        }
        for (int s = samples / KernelLayout.LANES * KernelLayout.LANES; s < samples; s++) {
            for (int u = 0; u < units; u++) {
                flat += at(slope[KernelLayout.index(s, u, units)]) ? 1 : 0;
            }
        }
        return flat;
    }
}
