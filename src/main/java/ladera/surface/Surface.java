package ladera.surface;

import ladera.num.Domain;
import ladera.num.Named;
import ladera.num.PlaneFunction;
import ladera.num.PlanePoint;

/** A function of the plane that the program knows by name, with all that a room needs to open on it. */
public abstract class Surface extends PlaneFunction implements Named {
    private final String id;
    private final Facts facts;

    /**
     * What is known of a surface beside its values.
     *
     * @param formula as typed, readable by the parser of formulas
     * @param latex the right-hand side as mathematics
     * @param domain what a map shows
     * @param start a point from which descent shows what the surface is for
     * @param gradientRate a plain-gradient learning rate that behaves well from {@code start}
     * @param lowest the global minimum on the plane, or NaN where the function is unbounded below
     * @param minimumRadius radius about the origin of a ring of global minima, or NaN where there is no such ring
     */
    public record Facts(
            String formula,
            String latex,
            Domain domain,
            PlanePoint start,
            double gradientRate,
            double lowest,
            double minimumRadius) {
        public Facts(
                String formula, String latex, Domain domain, PlanePoint start, double gradientRate, double lowest) {
            this(formula, latex, domain, start, gradientRate, lowest, Double.NaN);
        }
    }

    protected Surface(String id, Facts facts) {
        this.id = id;
        this.facts = facts;
    }

    @Override
    public final String id() {
        return id;
    }

    public final Facts facts() {
        return facts;
    }

    /** Writes the three second derivatives of a surface that has them everywhere. */
    protected static boolean put(double[] hessianOut, double xx, double xy, double yy) {
        hessianOut[0] = xx;
        hessianOut[1] = xy;
        hessianOut[2] = yy;
        return true;
    }

    /** Says that there is no Hessian here. */
    protected static boolean putNone(double[] hessianOut) {
        put(hessianOut, Double.NaN, Double.NaN, Double.NaN);
        return false;
    }
}
