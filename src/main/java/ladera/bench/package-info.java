/**
 * Benchmarks: how fast the program's own work is, beside the same work in PyTorch and NumPy on the same machine in the same minute.
 *
 * <p>May import {@code lesson} and everything below it. One more benchmark is one {@link ladera.bench.Benchmark} and one line in
 * {@link ladera.bench.Benchmarks}.
 */
package ladera.bench;
