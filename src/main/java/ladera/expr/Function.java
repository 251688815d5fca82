package ladera.expr;

import ladera.num.Catalog;
import ladera.num.Named;

/** The functions that a formula may call. */
enum Function implements Named {
    SIN("sin", Op.SIN, "\\sin"),
    COS("cos", Op.COS, "\\cos"),
    TAN("tan", Op.TAN, "\\tan"),
    ASIN("asin", Op.ASIN, "\\arcsin"),
    ACOS("acos", Op.ACOS, "\\arccos"),
    ATAN("atan", Op.ATAN, "\\arctan"),
    /** The angle of the point (second argument, first argument), as everywhere. */
    ATAN2("atan2", "y, x", 2, Op.ATAN2, "\\operatorname{atan2}"),
    SINH("sinh", Op.SINH, "\\sinh"),
    COSH("cosh", Op.COSH, "\\cosh"),
    TANH("tanh", Op.TANH, "\\tanh"),
    EXP("exp", Op.EXP, "\\exp"),
    LN("ln", Op.LOG, "\\ln"),
    /** The natural logarithm, as in every programming language. */
    LOG("log", Op.LOG, "\\ln"),
    LOG10("log10", Op.LOG10, "\\log_{10}"),
    LOG2("log2", Op.LOG2, "\\log_{2}"),
    SQRT("sqrt", Op.SQRT, "\\sqrt"),
    CBRT("cbrt", Op.CBRT, "\\sqrt[3]"),
    ABS("abs", Op.ABS, "\\operatorname{abs}"),
    SIGN("sign", Op.SIGN, "\\operatorname{sign}"),
    FLOOR("floor", Op.FLOOR, "\\operatorname{floor}"),
    MIN("min", "x, y", Function.ANY_NUMBER, Op.MIN, "\\min"),
    MAX("max", "x, y", Function.ANY_NUMBER, Op.MAX, "\\max"),
    POW("pow", "x, y", 2, Op.POW, "\\operatorname{pow}"),
    HYPOT("hypot", "x, y", 2, Op.HYPOT, "\\operatorname{hypot}"),
    SIGMOID("sigmoid", Op.SIGMOID, "\\operatorname{sigmoid}"),
    RELU("relu", Op.RELU, "\\operatorname{ReLU}"),
    SOFTPLUS("softplus", Op.SOFTPLUS, "\\operatorname{softplus}"),
    ERF("erf", Op.ERF, "\\operatorname{erf}");

    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    static final Catalog<Function> ALL = new Catalog<>("functions", values());

    private final String id;
    private final String parameters;
    private final int most;
    private final Op op;
    private final String latex;

    Function(String id, Op op, String latex) {
        this(id, "x", 1, op, latex);
    }

    Function(String id, String parameters, int most, Op op, String latex) {
        this.id = id;
        this.parameters = parameters;
        this.most = most;
        this.op = op;
        this.latex = latex;
    }

    /** The name in a formula. */
    @Override
    public String id() {
        return id;
    }

    Op op() {
        return op;
    }

    /** The LaTeX command. */
    String latex() {
        return latex;
    }

    /** Fewest arguments. */
    int fewest() {
        return Math.min(most, 2);
    }

    /** Most arguments. */
    int most() {
        return most;
    }

    /** A call as it should look: {@code atan2(y, x)}. */
    String example() {
        return id + "(" + parameters + ")";
    }
}
