package ladera.surface;

import ladera.num.Catalog;

/** The list of surfaces: a menu, the choices of the command line and the test matrix. */
public final class Surfaces {
    public static final Catalog<Surface> ALL = new Catalog<>(
            "surfaces",
            new Course(),
            new Rosenbrock(),
            new Himmelblau(),
            new Beale(),
            new Booth(),
            new Camel3(),
            new Rastrigin(),
            new Ackley(),
            new Styblinski(),
            new Matyas(),
            new Saddle(),
            new Quad100(),
            new Quad100Rotated(),
            new Monkey(),
            new Gabor(),
            new BookHill());

    private Surfaces() {}
}
