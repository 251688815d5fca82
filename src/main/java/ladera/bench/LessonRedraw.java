package ladera.bench;

import ladera.lesson.Redraw;

/** One move of a slider in the lesson whose pictures are dearest among chapters 3 to 5: all six computed and painted. */
final class LessonRedraw extends Benchmark {
    /** A picture of a screen that shows sixty a second. */
    private static final double GOAL = 16;

    /** Plots, text and fonts: the compiler is at work for seven seconds, as passes that go on growing shorter show. */
    private static final double WARM_UPS = 5;

    LessonRedraw() {
        super("lesson-redraw-5.1", Scale.MILLISECONDS, Goal.of(GOAL));
    }

    @Override
    public double warmUps() {
        return WARM_UPS;
    }

    @Override
    public Runnable work() {
        return new Redraw("5.1", "omega_1_3", 6, 8);
    }
}
