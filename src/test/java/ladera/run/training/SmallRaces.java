package ladera.run.training;

import java.util.List;
import java.util.Map;
import ladera.net.Activations;
import ladera.net.Initializers;
import ladera.num.Parallel;

/** Short training races, computed to their end. */
public final class SmallRaces {
    private SmallRaces() {}

    /** A race of one small network under Adam. */
    public static TrainingRace race(int steps) {
        Learner usual = TrainingExamples.learner(1, "Adam", Map.of("lr", 0.01), 0);
        return new TrainingRace(
                TrainingExamples.course(8),
                new Parting(0.2, 0, false),
                List.of(usual.with(new NetworkShape(
                        List.of(4),
                        Activations.of("tanh"),
                        Initializers.ALL.get("xavier_normal").make()))),
                List.of(),
                0,
                5,
                steps);
    }

    /** A network of two inputs, six tanh units and an output, trained on 144 points by one optimizer. */
    public static LearningCurves trained(String optimizer, Map<String, ?> knobs, int steps) {
        Learner usual = TrainingExamples.learner(1, optimizer, knobs, 0);
        Learner small = usual.with(new NetworkShape(
                List.of(6),
                Activations.of("tanh"),
                Initializers.ALL.get("xavier_normal").make()));
        TrainingRace race = new TrainingRace(
                TrainingExamples.course(12), new Parting(0, 0, false), List.of(small), List.of(), 0, 5, steps);
        TrainingCourse course = new TrainingCourse(race, () -> 0, Parallel.ALONE);
        while (!course.reached(steps)) {
            course.advanceTowards(steps);
        }
        return course.report(steps).learners().get(0);
    }
}
