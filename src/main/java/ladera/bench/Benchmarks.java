package ladera.bench;

import ladera.num.Catalog;

/** The list of benchmarks, in the order in which they run. */
public final class Benchmarks {
    public static final Catalog<Benchmark> ALL = new Catalog<>(
            "benchmarks",
            new FormulaGrid(),
            new CourseGrid(),
            AdamSteps.batches(150, 2, 16, 1),
            AdamSteps.batches(35, 2, 32, 32, 1),
            AdamSteps.batches(12, 2, 64, 64, 1),
            AdamSteps.batches(3, 2, 128, 128, 128, 1),
            AdamSteps.batches(1, 2, 512, 512, 1),
            AdamSteps.all(15, 2, 16, 1),
            AdamSteps.all(6, 2, 32, 32, 1),
            AdamSteps.all(4, 2, 64, 64, 1),
            AdamSteps.all(2, 2, 128, 128, 128, 1),
            AdamSteps.all(1.3, 2, 512, 512, 1),
            new LbfgsIterations(),
            new Slice(),
            new FiftyLayers(),
            new LessonRedraw());

    private Benchmarks() {}
}
