package ladera.ui;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.JToggleButton;
import javax.swing.RepaintManager;
import ladera.run.Commands;
import ladera.run.Experiment;
import ladera.run.Scene;
import ladera.run.training.DataRecipe;
import ladera.run.training.TrainingRace;
import ladera.text.Language;
import ladera.text.Words;

/**
 * Measures how fluid the window stays while networks train: intervals between paintings on the event thread and how long each
 * takes, how long an event waits for its turn, and how many new fits and slices come, with maps and with 3-D under a turning
 * camera. Run by hand on a display; the first seconds of each scene warm up and are not counted.
 */
final class TrainingFluidity {
    private static final double WARM_SECONDS = 5;
    private static final double SECONDS = 10;
    private static final int PING_MILLIS = 4;

    private static final List<double[]> PAINTED = new ArrayList<>();
    private static final List<Double> WAITED = new ArrayList<>();

    private TrainingFluidity() {}

    public static void main(String[] args) throws InterruptedException {
        RepaintManager.setCurrentManager(new RepaintManager() {
            @Override
            public void paintDirtyRegions() {
                long began = System.nanoTime();
                super.paintDirtyRegions();
                PAINTED.add(new double[] {began * 1e-6, (System.nanoTime() - began) * 1e-6});
            }
        });
        Renderer renderer = args.length > 0 ? Renderer.valueOf(args[0].toUpperCase(Locale.ROOT)) : Renderer.GL;
        TrainingRace race = TrainingRace.KIND.initial().over(TrainingRace.MOST_STEPS);
        scene("at rest, 3-D turning", race, renderer, true, 0);
        scene("first session, 3 networks, maps", race, renderer, false, 250);
        scene("the same, 3-D turning", race, renderer, true, 250);
        scene("the same, as fast as it goes", race, renderer, true, 1e6);
        if (race.data() instanceof DataRecipe.OnGrid grid) {
            TrainingRace large = race.on(new DataRecipe.OnGrid(grid.terrain(), 300));
            scene("90,000 points, 3-D turning", large, renderer, true, 250);
        }
        System.exit(0);
    }

    private static void scene(String name, TrainingRace race, Renderer renderer, boolean space, double speed)
            throws InterruptedException {
        Words words = Words.in(Language.ENGLISH);
        try (OnScreen window =
                new OnScreen(Experiment.of(race), new MainFrame.Appearance(Language.ENGLISH, Theme.LIGHT, renderer))) {
            String how = words.get(space ? "view.space" : "view.map");
            window.all(JToggleButton.class).stream()
                    .filter(button -> how.equals(button.getText()))
                    .forEach(button -> OnScreen.onEventThread(button::doClick));
            if (speed > 0) {
                window.engine.submit(new Commands.SetSpeed(speed));
                window.engine.submit(new Commands.Play());
            } else {
                window.at(400);
            }
            run(window, space, WARM_SECONDS);
            OnScreen.onEventThread(() -> {
                PAINTED.clear();
                WAITED.clear();
            });
            long cursor = window.engine.latest().playback().cursor();
            int[] pictures = run(window, space, SECONDS);
            long updates = window.engine.latest().playback().cursor() - cursor;
            OnScreen.onEventThread(() -> report(name, updates, pictures));
        }
    }

    /** Pings the event thread, turns the cameras as a drag does, and counts what is new on the stage. */
    private static int[] run(OnScreen window, boolean turning, double seconds) throws InterruptedException {
        Set<Object> scenes = new HashSet<>();
        Set<Object> grounds = new HashSet<>();
        List<ReliefPanel> reliefs = window.all(ReliefPanel.class);
        List<FigurePanel> maps = window.all(FigurePanel.class);
        long end = System.nanoTime() + (long) (seconds * 1e9);
        while (System.nanoTime() < end) {
            long sent = System.nanoTime();
            EventQueue.invokeLater(() -> WAITED.add((System.nanoTime() - sent) * 1e-6));
            EventQueue.invokeLater(() -> {
                Scene newest = window.engine.latest();
                scenes.add(newest.version());
                for (ReliefPanel relief : reliefs) {
                    if (relief.isShowing() && relief.figure() != null) {
                        grounds.add(relief.figure().ground());
                        if (turning) {
                            relief.turnTo(relief.camera().turned(0.01, 0));
                        }
                    }
                }
                for (FigurePanel map : maps) {
                    if (map.isShowing() && map.figure() instanceof ladera.figure.MapFigure figure) {
                        grounds.add(figure.ground());
                    }
                }
            });
            Thread.sleep(PING_MILLIS);
        }
        return new int[] {scenes.size(), grounds.size()};
    }

    private static void report(String name, long updates, int[] pictures) {
        double[] intervals = new double[Math.max(0, PAINTED.size() - 1)];
        double[] durations = new double[PAINTED.size()];
        for (int i = 0; i < durations.length; i++) {
            durations[i] = PAINTED.get(i)[1];
            if (i > 0) {
                intervals[i - 1] = PAINTED.get(i)[0] - PAINTED.get(i - 1)[0];
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: paintings %.0f/s, interval ms %s; a painting takes ms %s; an event waits ms %s;"
                        + " updates %.0f/s, new grounds of fit and slice %.1f/s%n",
                name,
                PAINTED.size() / SECONDS,
                spread(intervals),
                spread(durations),
                spread(WAITED.stream().mapToDouble(Double::doubleValue).toArray()),
                updates / SECONDS,
                pictures[1] / SECONDS);
    }

    /** Median, 95th in a hundred, and the longest. */
    private static String spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0
                ? "-"
                : String.format(
                        Locale.ROOT,
                        "%.1f/%.1f/%.1f",
                        sorted[sorted.length / 2],
                        sorted[(int) (0.95 * (sorted.length - 1))],
                        sorted[sorted.length - 1]);
    }
}
