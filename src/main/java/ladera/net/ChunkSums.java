package ladera.net;

import java.util.Arrays;
import java.util.function.IntConsumer;
import ladera.num.Parallel;

/**
 * Sums a number and a vector over samples, chunk by chunk, on lent threads. The samples fall into parts by their number
 * and the network's size alone, each part sums its chunks in order, and the parts are added in order: the result has the
 * same bits whoever ran them.
 */
final class ChunkSums {
    /** A part is worth a thread from so many samples on. */
    private static final int SAMPLES_A_PART = 128;

    private static final int MOST_PARTS = 8;

    /** Each part has a vector of its own; where those are long there are fewer parts. */
    private static final int LONG_VECTOR = 1 << 16;

    private static final int PARTS_OF_LONG = 4;

    /** Another thread is asked from so many operations on, about 0.1 ms: until it wakes up, a third of that has passed. */
    private static final double WORTH_A_THREAD = 4e6;

    /** Operations a parameter: forward, back to the input, and to the weights, each a product and a sum. */
    private static final int A_PARAMETER = 6;

    /** Operations that an activation is worth. */
    private static final int A_UNIT = 60;

    private final Samples samples;
    private final WorkspacePool pool;
    private final Parallel parallel;
    private final Runnable betweenChunks;
    private final int chunk;
    private final int length;
    private final double operationsPerSample;
    private final double[][] vectors = new double[MOST_PARTS][];
    private final double[] numbers = new double[MOST_PARTS];
    private final IntConsumer runPart = this::runPart;
    private final IntConsumer addStretch = this::addStretch;

    // The sum under way; set by the caller's thread before parts are lent out.
    private ChunkWork work;
    private int[] chosen;
    private int count;
    private int parts;
    private double[] out;

    /** @param units activations of a sample on its way */
    ChunkSums(Samples samples, WorkspacePool pool, int length, int units, Parallel parallel, Runnable betweenChunks) {
        this.operationsPerSample = (double) length * A_PARAMETER + (double) units * A_UNIT;
        this.samples = samples;
        this.pool = pool;
        this.length = length;
        this.parallel = parallel;
        this.betweenChunks = betweenChunks;
        this.chunk = pool.chunk();
    }

    /**
     * @param what done with each chunk
     * @param chosenSamples the samples' numbers, or null for all samples
     * @param howMany how many samples
     * @param vectorOut gets the sum of the vectors; null where none is wanted
     * @return the sum of the numbers
     */
    double sum(ChunkWork what, int[] chosenSamples, int howMany, double[] vectorOut) {
        work = what;
        chosen = chosenSamples;
        count = howMany;
        out = vectorOut;
        parts = parts(howMany);
        if (parts == 1) {
            runPart(0);
            return numbers[0];
        }
        Parallel lent = howMany * operationsPerSample < WORTH_A_THREAD ? Parallel.ALONE : parallel;
        lent.forEach(parts, runPart);
        double total = 0;
        for (int p = 0; p < parts; p++) {
            total += numbers[p];
        }
        if (out != null) {
            if (length < LONG_VECTOR) {
                add(0, length);
            } else {
                lent.forEach(parts, addStretch);
            }
        }
        return total;
    }

    private int parts(int howMany) {
        int most = length < LONG_VECTOR ? MOST_PARTS : PARTS_OF_LONG;
        return Math.max(1, Math.min(most, howMany / SAMPLES_A_PART));
    }

    private void runPart(int part) {
        double[] vector = vector(part);
        int chunks = (count + chunk - 1) / chunk;
        int end = (int) ((long) chunks * (part + 1) / parts);
        double total = 0;
        Workspace buffers = pool.take();
        for (int c = (int) ((long) chunks * part / parts); c < end; c++) {
            int first = c * chunk;
            int here = Math.min(chunk, count - first);
            if (chosen == null) {
                samples.copy(first, here, buffers);
            } else {
                samples.gather(chosen, first, here, buffers);
            }
            total += work.run(buffers, here, vector);
            betweenChunks.run();
        }
        pool.give(buffers);
        numbers[part] = total;
    }

    /** The first part writes straight into the result. */
    private double[] vector(int part) {
        if (out == null) {
            return null;
        }
        double[] vector = out;
        if (part > 0) {
            if (vectors[part] == null) {
                vectors[part] = new double[length];
            }
            vector = vectors[part];
        }
        Arrays.fill(vector, 0, length, 0);
        return vector;
    }

    private void addStretch(int stretch) {
        add((int) ((long) length * stretch / parts), (int) ((long) length * (stretch + 1) / parts));
    }

    private void add(int from, int end) {
        for (int p = 1; p < parts; p++) {
            add(out, vectors[p], from, end);
        }
    }

    private static void add(double[] to, double[] what, int from, int end) {
        for (int i = from; i < end; i++) {
            to[i] += what[i];
        }
    }
}
