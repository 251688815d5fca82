package ladera.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ladera.num.Series;
import ladera.run.Contestant;
import ladera.run.Ghost;
import ladera.run.Query;
import ladera.run.Race;
import ladera.run.Scene;
import ladera.run.Terrain;
import ladera.run.Trail;
import ladera.text.Words;

/** The figures of a race of optimizers. */
public final class RaceDepictions {
    /** Points a side: an isoline between them is smooth at any size a screen or a page has. */
    private static final int SAMPLES = 301;

    private RaceDepictions() {}

    /** The question whose answer map and relief stand on. */
    public static TerrainGround ground(Terrain terrain) {
        return new TerrainGround(terrain, SAMPLES);
    }

    /** From above, with the paths up to the step in sight. */
    public static Depiction map() {
        return new OnGround() {
            @Override
            public Figure of(Scene scene, Words words) {
                MapGround ground = sampled(scene);
                Race race = scene.experiment().race();
                return ground == null
                        ? null
                        : new MapFigure(ground, RacePictures.traces(scene), RacePictures.starts(race, 0))
                                .withLegend(RacePictures.legend(race, words));
            }
        };
    }

    /** In space, seen from where a camera stands. */
    public static Depiction relief(Camera camera, double exaggeration) {
        return new OnGround() {
            @Override
            public Figure of(Scene scene, Words words) {
                MapGround ground = sampled(scene);
                Race race = scene.experiment().race();
                return ground == null
                        ? null
                        : new ReliefFigure(ground, RacePictures.traces(scene), RacePictures.starts(race, 0))
                                .withCamera(camera)
                                .withExaggeration(exaggeration)
                                .withLegend(RacePictures.legend(race, words));
            }
        };
    }

    /** A measurement against the step. */
    public static Depiction curves(RaceMeasure measure, boolean log) {
        return (scene, words) -> curves(scene, words, measure, log).forPrint(words.get("figure.step"));
    }

    /** The loss against the step, above the least there can be where that is known. */
    public static Depiction loss() {
        return (scene, words) -> {
            RaceMeasure measure = RaceMeasure.loss(scene.experiment().race());
            return curves(measure, measure.positive()).of(scene, words);
        };
    }

    /** The curves as on screen, those of a changed past beneath. */
    public static CurvesFigure curves(Scene scene, Words words, RaceMeasure measure, boolean log) {
        List<Curve> curves = new ArrayList<>();
        Race race = scene.experiment().race();
        long cursor = scene.playback().cursor();
        for (Ghost ghost : scene.ghosts()) {
            Contestant contestant = race.contestant(ghost.key());
            if (contestant.visible()) {
                Series y = measure.ofGhost().apply(ghost);
                curves.add(new Curve("", Series.empty(), y, y.size(), contestant.style(), true, false));
            }
        }
        List<Contestant> seen = RacePictures.seen(race);
        List<String> labels = RacePictures.labels(race, words);
        for (int k = 0; k < seen.size(); k++) {
            Contestant contestant = seen.get(k);
            Trail trail = scene.trail(contestant.key());
            if (trail != null) {
                curves.add(new Curve(
                        labels.get(k),
                        Series.empty(),
                        measure.ofTrail().apply(trail),
                        (int) Math.min(cursor + 1, trail.loss().size()),
                        contestant.style(),
                        false,
                        RacePictures.fell(trail, cursor)));
            }
        }
        return new CurvesFigure(measure.id(), words.get("figure." + measure.id()), log, curves, cursor)
                .withOmission(log ? words.get("figure.omission.log") : words.get("figure.omission"));
    }

    /** What is drawn on a sampled surface. */
    private abstract static class OnGround implements Depiction {
        @Override
        public Set<Query<?>> questions(Scene scene) {
            return Set.of(RaceDepictions.ground(scene.experiment().race().terrain()));
        }

        static MapGround sampled(Scene scene) {
            return scene.answers()
                    .to(RaceDepictions.ground(scene.experiment().race().terrain()));
        }
    }
}
