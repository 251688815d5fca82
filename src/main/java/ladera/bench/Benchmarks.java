package ladera.bench;

import ladera.num.Catalog;

/** The list of benchmarks, in the order in which they run. */
public final class Benchmarks {
    public static final Catalog<Benchmark> ALL = new Catalog<>("benchmarks", new FormulaGrid(), new CourseGrid());

    private Benchmarks() {}
}
