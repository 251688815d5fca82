package ladera.run;

import ladera.expr.Formula;
import ladera.num.Domain;
import ladera.num.PlaneFunction;
import ladera.num.PlanePoint;
import ladera.surface.Surface;
import ladera.surface.Surfaces;

/** What a race is run on: a function of the plane, named so that it can be written to a file, and the part of it in sight. */
public sealed interface Terrain permits Terrain.Listed, Terrain.Typed {
    PlaneFunction function();

    Domain domain();

    /** Where a single start stands when the terrain is first chosen. */
    PlanePoint start();

    /** A plain-gradient rate that behaves well from the start. */
    double gradientRate();

    /** The lowest value where it is known, otherwise NaN. */
    double lowest();

    /** The radius of a ring of minima about the origin, otherwise NaN. */
    double minimumRadius();

    /** The right-hand side as mathematics. */
    String latex();

    /** The right-hand side as typed. */
    String formula();

    /** The same function with another part of the plane in sight. */
    Terrain over(Domain other);

    /**
     * A surface of the list.
     *
     * @throws ladera.num.Refusal from the constructor where there is no such surface
     */
    record Listed(String surface, Domain domain) implements Terrain {
        public Listed {
            Surfaces.ALL.get(surface);
        }

        /** Over the surface's own domain. */
        public Listed(String surface) {
            this(surface, Surfaces.ALL.get(surface).facts().domain());
        }

        @Override
        public Surface function() {
            return Surfaces.ALL.get(surface);
        }

        private Surface.Facts facts() {
            return function().facts();
        }

        @Override
        public PlanePoint start() {
            return facts().start();
        }

        @Override
        public double gradientRate() {
            return facts().gradientRate();
        }

        @Override
        public double lowest() {
            return facts().lowest();
        }

        @Override
        public double minimumRadius() {
            return facts().minimumRadius();
        }

        @Override
        public String latex() {
            return facts().latex();
        }

        @Override
        public String formula() {
            return facts().formula();
        }

        @Override
        public Terrain over(Domain other) {
            return new Listed(surface, other);
        }
    }

    /** A formula that somebody typed. */
    record Typed(Formula function, Domain domain) implements Terrain {
        /** The start lies this share of the domain's sides from its middle: off every axis of symmetry. */
        private static final double ASIDE = 0.3;

        private static final double UPWARDS = 0.22;

        /** A plain-gradient step this share of the inverse curvature at the start is cautious. */
        private static final double CAUTION = 0.3;

        /** Where the curvature says nothing. */
        private static final double USUAL_RATE = 0.01;

        @Override
        public PlanePoint start() {
            return new PlanePoint(
                    domain.centerX() + ASIDE * domain.width(), domain.centerY() + UPWARDS * domain.height());
        }

        @Override
        public double gradientRate() {
            double[] hessian = new double[3];
            function.hessian(start().x(), start().y(), hessian);
            double[] both = PlaneFunction.eigenvalues(hessian[0], hessian[1], hessian[2]);
            double rate = CAUTION / Math.max(Math.abs(both[0]), Math.abs(both[1]));
            return rate > 0 && Double.isFinite(rate) ? rate : USUAL_RATE;
        }

        @Override
        public double lowest() {
            return Double.NaN;
        }

        @Override
        public double minimumRadius() {
            return Double.NaN;
        }

        @Override
        public String latex() {
            return function.latex();
        }

        @Override
        public String formula() {
            return function.text();
        }

        @Override
        public Terrain over(Domain other) {
            return new Typed(function, other);
        }
    }
}
