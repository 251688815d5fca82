package ladera.reference;

import java.util.List;
import ladera.lesson.model.Differences;
import ladera.net.Batches;
import ladera.num.Doubles;
import ladera.num.Objective;
import ladera.num.PlaneFunction;
import ladera.optim.LineSearch;
import ladera.optim.Schedule;
import ladera.run.BatchedLoss;
import ladera.surface.BumpLoss;
import ladera.surface.PairModel;
import ladera.surface.SquaredLoss;

/** What is descended in the cases of lessons 6.2 to 6.5, and in which manner. */
final class UdlProblem {
    private static final String BUMP = "bump";
    private static final String PROBLEM = "problem";
    private static final String BATCHES = "batches";
    private static final String SCHEDULE = "schedule";

    /** More iterations than this change no double any more. */
    private static final int MOST_ITERATIONS = 10_000;

    private UdlProblem() {}

    /** The loss that {@code problem} names, on all pairs. */
    static PlaneFunction loss(UdlCase given) {
        return is(given, BUMP) ? bump(given) : squared(given);
    }

    private static boolean is(UdlCase given, String problem) {
        return given.inputs().choice(PROBLEM, "linear", "gabor", BUMP).equals(problem);
    }

    static PlaneFunction bump(UdlCase given) {
        Fields inputs = given.inputs();
        double centre = inputs.number("centre_phi0");
        double s0 = inputs.number("s0");
        double s1 = inputs.number("s1");
        return Places.at(inputs.place(), () -> new BumpLoss(centre, s0, s1));
    }

    static PairModel model(UdlCase given) {
        String id = given.inputs().choice(PROBLEM, "linear", "gabor");
        return id.equals(PairModel.LINEAR.id()) ? PairModel.LINEAR : PairModel.GABOR;
    }

    private static SquaredLoss squared(UdlCase given) {
        PairModel model = model(given);
        Doubles x = Doubles.of(given.data().finite("x"));
        Doubles y = Doubles.of(given.data().finite("y"));
        return Places.at(given.data().place(), () -> new SquaredLoss(model, x, y));
    }

    /** What a rule sees: batches where they are recorded, a gradient by differences where the inputs say so. */
    static Objective descended(UdlCase given) {
        Fields inputs = given.inputs();
        Objective loss = inputs.has(BATCHES) ? batched(given) : loss(given);
        boolean exact = !inputs.has("gradient")
                || inputs.choice("gradient", "analytic", "central_fd").equals("analytic");
        return exact ? loss : Differences.instead(loss, inputs.number("fd_delta"));
    }

    private static Objective batched(UdlCase given) {
        SquaredLoss loss = squared(given);
        List<List<Integer>> batches = given.inputs().batches(BATCHES, UdlPaths.steps(given), loss.size());
        return Places.at(given.inputs().place(), () -> new BatchedLoss(loss, new Batches.Recorded(batches)));
    }

    /** alpha factor^floor(t / every), where the inputs have a schedule. */
    static Schedule schedule(UdlCase given) {
        if (!hasSchedule(given)) {
            return Schedule.CONSTANT;
        }
        Fields schedule = given.inputs().object(SCHEDULE);
        double factor = schedule.number("factor");
        int every = schedule.whole("every", 1, Integer.MAX_VALUE);
        return step -> Math.pow(factor, Math.floorDiv(step, every));
    }

    static boolean hasSchedule(UdlCase given) {
        return given.inputs().has(SCHEDULE);
    }

    static LineSearch lineSearch(UdlCase given) {
        Fields inputs = given.inputs();
        double distance = inputs.number("max_dist");
        double threshold = inputs.number("thresh");
        int iterations = inputs.whole("max_iter", 0, MOST_ITERATIONS);
        return Places.at(inputs.place(), () -> new LineSearch(distance, threshold, iterations));
    }
}
