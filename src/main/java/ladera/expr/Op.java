package ladera.expr;

/**
 * What a vertex of a {@link Graph} does with its operands; the second is not looked at by operations of one.
 *
 * <p>Values are those of {@link Math} (within one unit in the last place where it promises so) and IEEE throughout:
 * a pole is infinite, an impossible argument gives NaN, nothing throws.
 */
enum Op {
    X,
    Y,
    CONSTANT,
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    NEGATE,
    POW,
    SIN,
    COS,
    TAN,
    ASIN,
    ACOS,
    ATAN,
    ATAN2,
    SINH,
    COSH,
    TANH,
    EXP,
    LOG,
    LOG10,
    LOG2,
    SQRT,
    CBRT,
    ABS,
    SIGN,
    FLOOR,
    MIN,
    MAX,
    HYPOT,
    SIGMOID,
    RELU,
    SOFTPLUS,
    ERF,
    /** 1 above zero, 0 at and below: the slope of relu. */
    STEP,
    /** The share of the first in a minimum: 1 where it is less, 0 where it is more, one half at a tie. */
    LESS,
    /** The product, but 0 wherever the first factor is 0: a branch not taken adds nothing, however wild it is. */
    GATE;

    /** The value for the operands {@code a} and {@code b}; not for {@link #X}, {@link #Y}, {@link #CONSTANT}. */
    double of(double a, double b) {
        return switch (this) {
            case X, Y, CONSTANT -> throw new IllegalStateException(name());
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case NEGATE -> -a;
            case POW -> Special.pow(a, b);
            case SIN -> Math.sin(a);
            case COS -> Math.cos(a);
            case TAN -> Math.tan(a);
            case ASIN -> Math.asin(a);
            case ACOS -> Math.acos(a);
            case ATAN -> Math.atan(a);
            case ATAN2 -> Math.atan2(a, b);
            case SINH -> Math.sinh(a);
            case COSH -> Math.cosh(a);
            case TANH -> Math.tanh(a);
            case EXP -> Math.exp(a);
            case LOG -> Math.log(a);
            case LOG10 -> Math.log10(a);
            case LOG2 -> Special.log2(a);
            case SQRT -> Math.sqrt(a);
            case CBRT -> Math.cbrt(a);
            case ABS -> Math.abs(a);
            case SIGN -> Math.signum(a);
            case FLOOR -> Math.floor(a);
            case MIN -> Math.min(a, b);
            case MAX -> Math.max(a, b);
            case HYPOT -> Math.hypot(a, b);
            case SIGMOID -> Special.sigmoid(a);
            case RELU -> Math.max(a, 0);
            case SOFTPLUS -> Special.softplus(a);
            case ERF -> Special.erf(a);
            case STEP -> a > 0 ? 1 : a <= 0 ? 0 : Double.NaN;
            case LESS -> a < b ? 1 : a > b ? 0 : a == b ? 0.5 : Double.NaN;
            case GATE -> a == 0 ? 0 : a * b;
        };
    }

    /** Whether the operands may change places. */
    boolean commutes() {
        return this == ADD || this == MULTIPLY;
    }

    /** Whether the slope jumps, or the value does, at places that a {@link Kinks} rule gives. */
    boolean bends() {
        return switch (this) {
            case ABS, SIGN, FLOOR, MIN, MAX, RELU, ATAN2 -> true;
            default -> false;
        };
    }
}
