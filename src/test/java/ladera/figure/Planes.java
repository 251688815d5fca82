package ladera.figure;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import ladera.num.Domain;
import ladera.num.Grid;
import ladera.num.PlaneFunction;
import ladera.num.PlanePoint;
import ladera.num.Series;

/** Surfaces and paths for the tests of pictures. */
final class Planes {
    static final int SIDE = 201;

    static final PlaneFunction COURSE = plane(
            (x, y) -> {
                double u = x * x + y * y;
                return u == 0 ? 0 : Math.sin(0.8 * u) / Math.pow(u, 0.9);
            },
            PlanePoint.ORIGIN);

    static final PlaneFunction ROSENBROCK = plane((x, y) -> (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x));

    static final PlaneFunction HIMMELBLAU = plane((x, y) -> Math.pow(x * x + y - 11, 2) + Math.pow(x + y * y - 7, 2));

    static final PlaneFunction SADDLE = plane((x, y) -> x * x - y * y);

    static final PlaneFunction BOWL = plane((x, y) -> 0.5 * x * x + 5 * y * y);

    static final PlaneFunction ACKLEY = plane((x, y) -> -20 * Math.exp(-0.2 * Math.sqrt((x * x + y * y) / 2))
            - Math.exp((Math.cos(2 * Math.PI * x) + Math.cos(2 * Math.PI * y)) / 2)
            + Math.E
            + 20);

    static final PlaneFunction BEALE = plane((x, y) ->
            Math.pow(1.5 - x + x * y, 2) + Math.pow(2.25 - x + x * y * y, 2) + Math.pow(2.625 - x + x * y * y * y, 2));

    /** Without values where x + y is below -1. */
    static final PlaneFunction TORN = plane((x, y) -> x + y < -1 ? Double.NaN : Math.log(2 + x + y) * (1 + x * x));

    private Planes() {}

    static Grid grid(PlaneFunction function, Domain domain) {
        return Grid.sample(function, domain, SIDE, SIDE);
    }

    static Grid course() {
        return grid(COURSE, Domain.square(4));
    }

    static Grid rosenbrock() {
        return grid(ROSENBROCK, new Domain(-2, 2, -1, 3));
    }

    static PlaneFunction plane(DoubleBinaryOperator value, PlanePoint... kinks) {
        return new PlaneFunction() {
            @Override
            public double value(double x, double y) {
                return value.applyAsDouble(x, y);
            }

            @Override
            public double gradient(double x, double y, double[] gradientOut) {
                double h = 1e-6;
                gradientOut[0] = (value(x + h, y) - value(x - h, y)) / (2 * h);
                gradientOut[1] = (value(x, y + h) - value(x, y - h)) / (2 * h);
                return value(x, y);
            }

            @Override
            public boolean hessian(double x, double y, double[] hessianOut) {
                return false;
            }

            @Override
            public List<PlanePoint> kinks() {
                return List.of(kinks);
            }
        };
    }

    /** Gradient descent with momentum from (x, y). */
    static Trace descent(
            PlaneFunction function, double x, double y, double rate, double momentum, int steps, int style) {
        Series.Recorder xs = new Series.Recorder();
        Series.Recorder ys = new Series.Recorder();
        Series.Recorder zs = new Series.Recorder();
        double[] gradient = new double[2];
        double vx = 0;
        double vy = 0;
        for (int k = 0; k <= steps; k++) {
            xs.add(x);
            ys.add(y);
            zs.add(function.gradient(x, y, gradient));
            vx = momentum * vx - rate * gradient[0];
            vy = momentum * vy - rate * gradient[1];
            x += vx;
            y += vy;
        }
        return new Trace(xs.series(), ys.series(), zs.series(), steps + 1, style, false, false);
    }

    static Trace ghost(Trace trace) {
        return new Trace(trace.x(), trace.y(), trace.z(), trace.drawn(), trace.style(), true, false);
    }

    static Trace stopped(Trace trace) {
        return new Trace(trace.x(), trace.y(), trace.z(), trace.drawn(), trace.style(), false, true);
    }
}
