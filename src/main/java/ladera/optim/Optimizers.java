package ladera.optim;

import ladera.num.Catalog;

/** The list of optimizers: a menu, the choices of the command line and the test matrix. */
public final class Optimizers {
    public static final Catalog<Optimizer> ALL = new Catalog<>("optimizers", new Sgd(), new RmsProp(), new Adam());

    private Optimizers() {}
}
