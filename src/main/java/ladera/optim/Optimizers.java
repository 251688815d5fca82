package ladera.optim;

import ladera.num.Catalog;

/** The list of optimizers: a menu, the choices of the command line and the test matrix. */
public final class Optimizers {
    public static final Catalog<Optimizer> ALL = new Catalog<>(
            "optimizers",
            new Sgd(),
            new Adagrad(),
            new Adadelta(),
            new RmsProp(),
            new Adam(),
            new AdamW(),
            new Adamax(),
            new NAdam(),
            new RAdam(),
            new Rprop(),
            new Asgd(),
            new Lbfgs(),
            new Lion(),
            new NormalizedGd(),
            new SignNormalizedGd(),
            new Newton(),
            new DampedNewton(),
            new SaddleFreeNewton(),
            new NewtonArmijo(),
            new GdArmijo(),
            new UdlLineSearch(),
            new UdlMomentum(),
            new UdlNesterov(),
            new UdlAdam());

    private Optimizers() {}
}
