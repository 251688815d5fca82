package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.figure.Figure;
import ladera.figure.MapGround;
import ladera.figure.Plot;
import ladera.figure.PlotsFigure;
import ladera.figure.Tone;
import ladera.lesson.model.Basins;
import ladera.lesson.model.DescentPath;
import ladera.lesson.model.LocalMinima;
import ladera.num.Doubles;
import ladera.num.Grid;
import ladera.num.Numerals;
import ladera.num.Parallel;
import ladera.optim.Rule;
import ladera.run.lessons.Setting;

/** Which valley of the Gabor loss each start leads to, beside the valleys themselves. */
final class BasinPictures implements Cell.Growing {
    static final BasinPictures OF_GABOR = new BasinPictures();

    /** Starts along each side at first: drawn at once. */
    private static final int COARSE = 17;

    /** At last: as fine as the picture has pixels in a window of usual size. */
    private static final int FINE = 257;

    /** Losses that differ by less were reached in one valley: the minima's own differ by 0.2 at least. */
    private static final double SAME = 0.1;

    /** Along each side: enough to find all eight minima. */
    private static final int STARTS = 15;

    /** Small enough to stay in the valley where it sets out, and so many steps that it gets to its floor. */
    private static final double RATE = 0.1;

    private static final int STEPS = 150;

    private volatile Known known;

    /**
     * What has been made; nothing that can be varied changes it.
     *
     * @param minima none before the first refinement: to find them takes longer than the coarse map
     */
    private record Known(Basins basins, MapGround ground, List<LocalMinima.Minimum> minima) {
        static Known of(Basins basins, List<LocalMinima.Minimum> minima) {
            Grid grid = basins.reached();
            // Without isolines: what is reached jumps from valley to valley.
            MapGround ground = new MapGround(
                    grid, Tone.of(grid), Doubles.of(), List.of(), Doubles.of(), DescentSketch.PHI0, DescentSketch.PHI1);
            return new Known(basins, ground, minima);
        }
    }

    private BasinPictures() {}

    private static Rule rule() {
        return DescentSketch.rule("SGD", Map.of("lr", RATE));
    }

    /** Waits for nothing but the first map: pictures are drawn while a finer one is in the making. */
    private Known known() {
        Known now = known;
        return now == null ? first() : now;
    }

    private synchronized Known first() {
        if (known == null) {
            known = Known.of(Basins.of(GaborData.LOSS, rule(), GaborSketch.WINDOW, COARSE, COARSE, STEPS), List.of());
        }
        return known;
    }

    @Override
    public synchronized boolean refine(Parallel parallel) {
        Known before = known();
        if (before.minima.isEmpty()) {
            known = Known.of(
                    before.basins,
                    LocalMinima.of(GaborData.LOSS, GaborSketch.WINDOW, STARTS).minima());
        } else if (before.basins.reached().columns() < FINE) {
            known = Known.of(before.basins.refined(GaborData.LOSS, rule(), STEPS, SAME, parallel), before.minima);
        }
        return known != before;
    }

    /** The minima on the map, lowest first, as far as they have been found. */
    List<LocalMinima.Minimum> minima() {
        return known().minima;
    }

    @Override
    public Figure figure(Setting setting, long cursor, LessonText text) {
        Known now = known();
        double[] x = now.minima.stream().mapToDouble(LocalMinima.Minimum::x).toArray();
        double[] y = now.minima.stream().mapToDouble(LocalMinima.Minimum::y).toArray();
        List<String> losses = new ArrayList<>();
        now.minima.forEach(one -> losses.add(Numerals.significant(one.value(), 3)));
        Plot.Dots named = new Plot.Dots("minima", Doubles.of(x), Doubles.of(y), DescentSketch.GREY, losses);
        Plot.Dots bare = new Plot.Dots("minima", Doubles.of(x), Doubles.of(y), DescentSketch.GREY);
        DescentPath path = GaborSketch.whole(GaborSketch.start(setting), rule(), STEPS);
        Doubles xs = Doubles.of(DescentSketch.coordinate(path, 0, path.points().size()));
        Doubles ys = Doubles.of(DescentSketch.coordinate(path, 1, path.points().size()));
        Plot.Line way = new Plot.Line("way", xs, ys, Sketch.MARKED, Plot.Stroke.STRONG);
        Plot.Dots from = Sketch.dot("start", xs.get(0), ys.get(0), Sketch.MARKED);
        int last = path.losses().size() - 1;
        Plot reached =
                DescentSketch.map(told(text.get("label.reached"), path, last), now.ground, List.of(way, named, from));
        Plot loss = DescentSketch.map(
                told(text.get("label.loss"), path, 0), GaborSketch.ground(), List.of(way, bare, from));
        return new PlotsFigure("basins", List.of(reached, loss), 2, 1);
    }

    private static String told(String name, DescentPath path, int step) {
        return name + ": " + DescentSketch.number(path.losses().get(step));
    }
}
