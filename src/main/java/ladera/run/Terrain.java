package ladera.run;

import ladera.num.Domain;
import ladera.num.PlaneFunction;
import ladera.num.Point;
import ladera.surface.Surface;
import ladera.surface.Surfaces;

/** What a race is run on: a function of the plane, named so that it can be written to a file, and the part of it in sight. */
public sealed interface Terrain permits Terrain.Listed {
    PlaneFunction function();

    Domain domain();

    /** Where a single start stands when the terrain is first chosen. */
    Point start();

    /** A plain-gradient rate that behaves well from the start. */
    double gradientRate();

    /** The lowest value where it is known, otherwise NaN. */
    double lowest();

    /** The radius of a ring of minima about the origin, otherwise NaN. */
    double minimumRadius();

    /** The right-hand side as mathematics. */
    String latex();

    /**
     * A surface of the list.
     *
     * @throws ladera.num.Refusal from the constructor where there is no such surface
     */
    record Listed(String surface) implements Terrain {
        public Listed {
            Surfaces.ALL.get(surface);
        }

        @Override
        public Surface function() {
            return Surfaces.ALL.get(surface);
        }

        @Override
        public Domain domain() {
            return function().facts().domain();
        }

        @Override
        public Point start() {
            return function().facts().start();
        }

        @Override
        public double gradientRate() {
            return function().facts().gradientRate();
        }

        @Override
        public double lowest() {
            return function().facts().lowest();
        }

        @Override
        public double minimumRadius() {
            return function().facts().minimumRadius();
        }

        @Override
        public String latex() {
            return function().facts().latex();
        }
    }
}
