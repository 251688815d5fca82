package ladera.optim;

import ladera.num.Catalog;
import ladera.num.Knob;
import ladera.num.Range;

/**
 * The list of schedules: a menu, the choices of the command line and the test matrix.
 *
 * <p>Factors are those of {@code torch.optim.lr_scheduler} for a base rate of 1. The rate knob is the schedule's highest rate,
 * also for one_cycle and linear_warmup, which start below it; {@code eta_min} is a part of it, not a rate of its own.
 *
 * @see <a href="https://pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate">torch.optim.lr_scheduler</a>
 */
public final class Schedules {
    /** Numbers of steps: as many as a run can sensibly have. */
    private static final Range STEPS = Range.closed(1, 1e9);

    private static final Knob.Slider STEPS_SLIDER = new Knob.Slider(1, 10_000, true);

    /** Part of the rate at the lowest point of a cosine. */
    private static final Knob LOWEST =
            Knob.real("eta_min", "\u03b7min", Range.closed(0, 1), new Knob.Slider(0, 1, false), 0);

    public static final Catalog<ScheduleKind> ALL = new Catalog<>(
            "schedules",
            new ScheduleKind("constant", settings -> Schedule.CONSTANT),
            new ScheduleKind(
                    "step",
                    settings -> stairs(settings.integer("step_size"), settings.real("gamma")),
                    steps("step_size", 30),
                    shrinking(0.1)),
            new ScheduleKind("exponential", settings -> exponential(settings.real("gamma")), shrinking(0.99)),
            new ScheduleKind(
                    "cosine",
                    settings -> cosine(settings.integer("T_max"), settings.real("eta_min")),
                    steps("T_max", 100),
                    LOWEST),
            new ScheduleKind(
                    "cosine_restarts",
                    settings -> restarts(settings.integer("T_0"), settings.integer("T_mult"), settings.real("eta_min")),
                    steps("T_0", 50),
                    Knob.integer("T_mult", "T_mult", Range.closed(1, 100), new Knob.Slider(1, 4, false), 1),
                    LOWEST),
            new ScheduleKind(
                    "linear_warmup",
                    settings -> warmup(settings.real("start_factor"), settings.integer("total_iters")),
                    Knob.real(
                            "start_factor",
                            "start_factor",
                            new Range(0, false, 1, true),
                            new Knob.Slider(0.01, 1, false),
                            1.0 / 3),
                    steps("total_iters", 5)),
            new ScheduleKind(
                    "one_cycle",
                    settings -> oneCycle(
                            settings.integer("total_steps"),
                            settings.real("pct_start"),
                            settings.real("div_factor"),
                            settings.real("final_div_factor")),
                    steps("total_steps", 100),
                    Knob.real("pct_start", "pct_start", Range.closed(0, 1), new Knob.Slider(0, 1, false), 0.3),
                    dividing("div_factor", 25),
                    dividing("final_div_factor", 1e4)),
            new ScheduleKind(
                    "inverse_time",
                    settings -> inverseTime(settings.real("decay")),
                    Knob.real("decay", "decay", Range.NON_NEGATIVE, new Knob.Slider(1e-3, 10, true), 1)));

    private Schedules() {}

    private static Knob steps(String id, long initial) {
        return Knob.integer(id, id, STEPS, STEPS_SLIDER, initial);
    }

    private static Knob shrinking(double initial) {
        return Knob.real("gamma", "gamma", new Range(0, false, 1, true), new Knob.Slider(0.01, 1, false), initial);
    }

    private static Knob dividing(String id, double initial) {
        return Knob.real(id, id, new Range(1, true, 1e12, true), new Knob.Slider(1, 1e6, true), initial);
    }

    /** StepLR. */
    private static Schedule stairs(int stepSize, double gamma) {
        return step -> {
            long stair = step / stepSize;
            return Math.pow(gamma, (double) stair);
        };
    }

    /** ExponentialLR. */
    private static Schedule exponential(double gamma) {
        return step -> Math.pow(gamma, (double) step);
    }

    /** CosineAnnealingLR (Loshchilov and Hutter 2017): down in {@code halfPeriod} steps, up again in as many, and so on. */
    private static Schedule cosine(int halfPeriod, double lowest) {
        return step -> cosineFromTo(1, lowest, (double) step / halfPeriod);
    }

    /** CosineAnnealingWarmRestarts (Loshchilov and Hutter 2017): down, then at once to the top, each time longer. */
    private static Schedule restarts(int first, int growth, double lowest) {
        return step -> {
            double period = first;
            double since = (double) (growth == 1 ? step % first : step);
            while (since >= period) {
                since -= period;
                period *= growth;
            }
            return cosineFromTo(1, lowest, since / period);
        };
    }

    /** LinearLR up to the whole rate. */
    private static Schedule warmup(double startFactor, int steps) {
        return step -> startFactor + (1 - startFactor) * ((double) Math.min(step, steps) / steps);
    }

    /** OneCycleLR (Smith and Topin 2019) with cosines and two phases; after the last step the last factor stays. */
    private static Schedule oneCycle(int steps, double partUp, double firstDivisor, double lastDivisor) {
        double low = 1 / firstDivisor;
        double end = low / lastDivisor;
        // PyTorch's own off-by-one: the peak is at step pct_start * total_steps - 1.
        double peak = partUp * steps - 1;
        double last = steps - 1;
        return step -> {
            if (step < peak) {
                return cosineFromTo(low, 1, step / peak);
            }
            return step < last ? cosineFromTo(1, end, (step - peak) / (last - peak)) : last > peak ? end : 1;
        };
    }

    /** {@code 1 / (1 + decay * step)}: with decay 1 it is 1/t, t counted from 1 (Robbins and Monro 1951). */
    private static Schedule inverseTime(double decay) {
        return step -> 1 / (1 + decay * step);
    }

    /** Along half a cosine wave: {@code from} at part 0, {@code to} at part 1. */
    private static double cosineFromTo(double from, double to, double part) {
        return to + (from - to) * (1 + Math.cos(Math.PI * part)) / 2;
    }
}
