package ladera.run.backprop;

/**
 * What is computed on the way: the terms of the book's equations 7.24 to 7.26, their sums over the points, and the step.
 *
 * <p>A layer is numbered as the book does: f_k, beta_k and Omega_k from 0 to K, h_k from 1 to K.
 */
public enum Quantity {
    PREACTIVATION("f", Phase.FORWARD, Shape.TARGETS, true),
    HIDDEN("h", Phase.FORWARD, Shape.SOURCES, true),
    /** a_out[f_K], where that is not f_K itself. */
    OUTPUT("output", Phase.FORWARD, Shape.TARGETS, false),
    POINT_LOSS("l", Phase.FORWARD, Shape.SINGLE, false),
    D_OUTPUT("dl/doutput", Phase.BACKWARD, Shape.TARGETS, false),
    D_PREACTIVATION("dl/df", Phase.BACKWARD, Shape.TARGETS, true),
    D_BIAS("dl/dbeta", Phase.BACKWARD, Shape.TARGETS, true),
    D_WEIGHT("dl/dOmega", Phase.BACKWARD, Shape.MATRIX, true),
    D_HIDDEN("dl/dh", Phase.BACKWARD, Shape.SOURCES, true),
    LOSS("L", Phase.SUM, Shape.SINGLE, false),
    SUM_D_BIAS("dL/dbeta", Phase.SUM, Shape.TARGETS, true),
    SUM_D_WEIGHT("dL/dOmega", Phase.SUM, Shape.MATRIX, true),
    NEW_BIAS("new beta", Phase.UPDATE, Shape.TARGETS, true),
    NEW_WEIGHT("new Omega", Phase.UPDATE, Shape.MATRIX, true),
    NEW_LOSS("new L", Phase.UPDATE, Shape.SINGLE, false);

    /** Where in the story it is met. */
    public enum Phase {
        FORWARD,
        BACKWARD,
        SUM,
        UPDATE
    }

    /** How many numbers it is: those of the units that a layer feeds, of those that it takes from, or of its weights. */
    public enum Shape {
        SINGLE,
        TARGETS,
        SOURCES,
        MATRIX
    }

    private final String code;
    private final Phase phase;
    private final Shape shape;
    private final boolean layered;

    Quantity(String code, Phase phase, Shape shape, boolean layered) {
        this.code = code;
        this.phase = phase;
        this.shape = shape;
        this.layered = layered;
    }

    /** How files call it, without the layer. */
    public String code() {
        return code;
    }

    public Phase phase() {
        return phase;
    }

    public Shape shape() {
        return shape;
    }

    /** Whether there is one for each layer. */
    public boolean layered() {
        return layered;
    }

    /** Whether there is one for each point, rather than one for all. */
    public boolean ofPoint() {
        return phase == Phase.FORWARD || phase == Phase.BACKWARD;
    }

    /** Whether it is a derivative of a loss. */
    public boolean derivative() {
        return phase == Phase.BACKWARD || this == SUM_D_BIAS || this == SUM_D_WEIGHT;
    }

    /** The first layer that has it; layers that have none of it are not counted. */
    int firstLayer(Task task) {
        return switch (this) {
            case HIDDEN, D_HIDDEN -> 1;
            case OUTPUT, D_OUTPUT -> task.hiddenLayers();
            default -> 0;
        };
    }

    /** The last layer that has it; before the first where there is none. */
    int lastLayer(Task task) {
        boolean output = this == OUTPUT || this == D_OUTPUT;
        if (output && !task.activeOutput()) {
            return -1;
        }
        return layered || output ? task.hiddenLayers() : 0;
    }

    /** Rows of the matrix or entries of the vector in layer k. */
    int rows(Task task, int k) {
        return switch (shape) {
            case SINGLE -> 1;
            case TARGETS, MATRIX -> task.width(k + 1);
            case SOURCES -> task.width(k);
        };
    }

    /** Columns of the matrix in layer k. */
    int columns(Task task, int k) {
        return shape == Shape.MATRIX ? task.width(k) : 1;
    }
}
