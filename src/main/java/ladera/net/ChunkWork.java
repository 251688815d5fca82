package ladera.net;

/** What is done with each chunk of samples. */
interface ChunkWork {
    /**
     * Adds the chunk's part of a vector to {@code vector} (null where none is wanted) and returns its part of a number.
     *
     * @param work holds inputs and targets of the chunk
     * @param samples how many of its samples are real
     */
    double run(Workspace work, int samples, double[] vector);
}
