package ladera.run.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import ladera.num.Knobs;
import ladera.num.Numerals;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.optim.Optimizers;
import ladera.run.Tuning;

/**
 * A designed comparison: one or two things about a network are varied, everything else is held, and each combination is trained
 * from several seeds.
 *
 * @param question which of the assignment's questions it answers
 * @param seeds how many seeds each combination is trained from
 * @param steps updates each network is given; where methods are compared, passes over the samples instead, each evaluation of a
 *     gradient counted with the samples it looked at, so that small batches and line searches are given the same work
 */
public record StudyPlan(Question question, int seeds, int steps) {
    /** What is asked. */
    public enum Question {
        /** What does noise do to optimization? */
        NOISE,
        /** How does plain gradient descent differ from the stochastic and the accelerated versions? */
        METHOD,
        /** What does the size of the network do? */
        SIZE,
        /** How do epochs compare with time until it has converged? */
        CLOCK
    }

    /** More seeds than this tell nothing more to the eye. */
    public static final int MOST_SEEDS = 100;

    private static final List<Double> NOISES = List.of(0.0, 0.05, 0.1, 0.2, 0.4);
    private static final List<Integer> WIDTHS = List.of(4, 8, 16, 32, 64);
    private static final List<Integer> DEPTHS = List.of(1, 2, 3);
    private static final List<Integer> BATCHES = List.of(16, 64, 256);
    /** An epoch of fewer batches than this is not stochastic. */
    private static final int FEWEST_BATCHES = 4;

    private static final double HELD_OUT = 0.2;

    public StudyPlan {
        if (seeds < 1 || seeds > MOST_SEEDS) {
            throw new Refusal(new Problem("study.seeds", "seeds", seeds, MOST_SEEDS));
        }
        if (steps < 1 || steps > TrainingRace.MOST_STEPS) {
            throw new Refusal(new Problem("race.steps", "steps", steps, TrainingRace.MOST_STEPS));
        }
    }

    /** As many seeds and updates as answer the question in about a minute on two cores. */
    public static StudyPlan usual(Question question) {
        return new StudyPlan(question, 5, question == Question.SIZE ? 400 : 600);
    }

    /**
     * One combination.
     *
     * @param level of what is varied along the figure's axis, for a person to read
     * @param group of what is varied beside it; empty where only one thing is
     * @param x the level as a number; its place in the list where it is none
     */
    public record Cell(String level, String group, double x, Learner learner) {}

    /**
     * All combinations, varied around this learner.
     *
     * @param samples how many there are in all; batches are kept well below
     */
    public List<Cell> cells(Learner base, int samples) {
        return switch (question) {
            case NOISE -> noises(base);
            case METHOD -> methods(base, samples);
            case SIZE -> sizes(base);
            case CLOCK -> batches(base, samples);
        };
    }

    /** The race in which one combination learns from one seed. */
    public TrainingRace race(TrainingRace base, Cell cell, long seed) {
        Parting parting = base.parting().validation() > 0
                ? base.parting()
                : new Parting(HELD_OUT, base.parting().test(), base.parting().standardised());
        return new TrainingRace(base.data(), parting, List.of(cell.learner()), List.of(), 0, seed, steps);
    }

    /** How much each network is trained. */
    public TrainedRun.Budget budget(TrainingRace race) {
        return question == Question.METHOD
                ? TrainedRun.Budget.ofPasses(steps)
                : new TrainedRun.Budget(race.steps(), Double.POSITIVE_INFINITY);
    }

    private static List<Cell> noises(Learner base) {
        List<Cell> cells = new ArrayList<>();
        for (double noise : NOISES) {
            cells.add(new Cell(
                    Numerals.shortest(noise), "", noise, base.with(base.task().noisy(noise))));
        }
        return cells;
    }

    /** Each at the rate that a short search found best for a network of 2-32-32-1 on the course's grid. */
    private static List<Cell> methods(Learner base, int samples) {
        int size = Math.max(1, Math.min(LearningTask.USUAL_SIZE, samples / FEWEST_BATCHES));
        LearningTask.BatchPlan few = new LearningTask.BatchPlan(LearningTask.BatchChoice.EPOCHS, size);
        List<Cell> cells = new ArrayList<>();
        add(cells, "GD", base, LearningTask.BatchPlan.full(), "SGD", Map.of("lr", 0.1));
        add(cells, "SGD", base, few, "SGD", Map.of("lr", 0.05));
        add(cells, "momentum", base, few, "SGD", Map.of("lr", 0.01, "momentum", 0.9));
        add(cells, "Nesterov", base, few, "SGD", Map.of("lr", 0.01, "momentum", 0.9, "nesterov", true));
        add(cells, "RMSprop", base, few, "RMSprop", Map.of("lr", 0.002));
        add(cells, "Adam", base, few, "Adam", Map.of("lr", 0.005));
        add(cells, "L-BFGS", base, LearningTask.BatchPlan.full(), "LBFGS", Map.of());
        return cells;
    }

    private static void add(
            List<Cell> cells,
            String level,
            Learner base,
            LearningTask.BatchPlan batches,
            String optimizer,
            Map<String, ?> knobs) {
        Tuning tuning = Tuning.of(Knobs.of(Optimizers.ALL.get(optimizer).knobs(), knobs));
        cells.add(new Cell(
                level, "", cells.size(), base.with(base.task().with(batches)).by(optimizer, tuning)));
    }

    private static List<Cell> sizes(Learner base) {
        List<Cell> cells = new ArrayList<>();
        for (int depth : DEPTHS) {
            for (int width : WIDTHS) {
                List<Integer> hidden = Collections.nCopies(depth, width);
                cells.add(new Cell(
                        String.valueOf(width),
                        String.valueOf(depth),
                        width,
                        base.with(base.shape().with(hidden))));
            }
        }
        return cells;
    }

    private static List<Cell> batches(Learner base, int samples) {
        List<Cell> cells = new ArrayList<>();
        for (int size : BATCHES) {
            if (size > samples / 2) {
                break;
            }
            LearningTask.BatchPlan plan = new LearningTask.BatchPlan(LearningTask.BatchChoice.EPOCHS, size);
            cells.add(new Cell(
                    String.valueOf(size), "", size, base.with(base.task().with(plan))));
        }
        LearningTask whole = base.task().with(LearningTask.BatchPlan.full());
        cells.add(new Cell("\u221e", "", 2.0 * BATCHES.get(BATCHES.size() - 1), base.with(whole)));
        return cells;
    }
}
