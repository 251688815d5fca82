package ladera.run.backprop;

import java.nio.charset.StandardCharsets;
import ladera.net.Network;
import ladera.net.TrainingObjective;
import ladera.num.Doubles;
import ladera.num.Rng;

/**
 * The same exercise with other weights for each student: small halves that are easy to copy, drawn from a seed and the
 * student's name alone, so that one more name on a list changes nobody else's exercise.
 */
public final class Variants {
    /** Halves that are not 0, from minus this to this. */
    private static final int LARGEST_HALF = 4;

    /** Draws after which the last one is taken as it is. */
    private static final int MOST_DRAWS = 200;

    /** A gradient shorter than this leaves nothing to see by hand. */
    private static final double SHORTEST_GRADIENT = 0.05;

    /** FNV-1a, 64 bits (Fowler, Noll and Vo 1991). */
    private static final long FNV_BASIS = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    private Variants() {}

    /** A student's own exercise: other weights, numbers hidden, for checking only. */
    public static Exercise of(Exercise exercise, long seed, String student) {
        Task task = exercise.task().begunHere();
        Rng rng = new Rng(seed, hash(student));
        Task drawn = task;
        for (int n = 0; n < MOST_DRAWS; n++) {
            drawn = task.with(new Network(
                    task.architecture(), draw(rng, task.architecture().parameters())));
            if (worthwhile(drawn)) {
                break;
            }
        }
        return new Exercise(Exercise.Origin.TYPED, drawn, exercise.notation(), Attempt.setFor(student));
    }

    private static Doubles draw(Rng rng, int count) {
        double[] parameters = new double[count];
        for (int i = 0; i < count; i++) {
            int half = rng.nextInt(2 * LARGEST_HALF) - LARGEST_HALF;
            parameters[i] = (half < 0 ? half : half + 1) / 2.0;
        }
        return Doubles.of(parameters);
    }

    /** Whether no two units of a layer are alike, the gradient is not next to nothing, and the step lowers the loss. */
    private static boolean worthwhile(Task task) {
        for (int k = 0; k < task.hiddenLayers(); k++) {
            for (int i = 0; i < task.width(k + 1); i++) {
                for (int other = 0; other < i; other++) {
                    if (alike(task, k, i, other)) {
                        return false;
                    }
                }
            }
        }
        TrainingObjective objective = new TrainingObjective(task.training());
        double[] at = task.start().parameters().toArray();
        double[] gradient = new double[at.length];
        double loss = objective.valueAndGradient(at, gradient);
        double norm = 0;
        for (int i = 0; i < at.length; i++) {
            norm = Math.hypot(norm, gradient[i]);
            at[i] -= task.learningRate() * gradient[i];
        }
        return norm > SHORTEST_GRADIENT && objective.value(at) < loss;
    }

    private static boolean alike(Task task, int k, int i, int other) {
        Doubles parameters = task.start().parameters();
        boolean alike = parameters.get(task.indexOfBias(k, i)) == parameters.get(task.indexOfBias(k, other));
        for (int j = 0; alike && j < task.width(k); j++) {
            alike = parameters.get(task.indexOfWeight(k, i, j)) == parameters.get(task.indexOfWeight(k, other, j));
        }
        return alike;
    }

    private static long hash(String text) {
        long hash = FNV_BASIS;
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (one & 0xff)) * FNV_PRIME;
        }
        return hash;
    }
}
