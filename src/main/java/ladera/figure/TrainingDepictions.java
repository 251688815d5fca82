package ladera.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ladera.num.Domain;
import ladera.num.Series;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.training.DataRecipe;
import ladera.run.training.Learner;
import ladera.run.training.LearningCurves;
import ladera.run.training.LossGhost;
import ladera.run.training.Material;
import ladera.run.training.TrainingRace;
import ladera.run.training.TrainingReport;
import ladera.study.training.LayerReading;
import ladera.study.training.PathShadow;
import ladera.study.training.PlaneKind;
import ladera.study.training.SlicePlane;
import ladera.text.Words;

/** The figures of a training race. Those of one network are of the learner with the key {@code focus}, or of {@link #BEST}. */
public final class TrainingDepictions {
    /** Grid points a side of a fit on paper. */
    private static final int FIT_SAMPLES = 161;

    /** More samples hide what they stand on in a picture as wide as a column. */
    private static final int MOST_SAMPLES = 300;

    /** Grid points a side of a slice: 2^5 + 1. */
    public static final int SLICE_SAMPLES = 33;

    /** The focus on whichever learner is best at the step in sight. */
    public static final int BEST = 0;

    private TrainingDepictions() {}

    /** A measurement of every learner against a clock. */
    public static Depiction curves(TrainingMeasure measure, TrainingPictures.Clock clock, boolean log) {
        return (scene, words) -> {
            TrainingReport report = scene.report(TrainingRace.KIND);
            if (report == null) {
                return null;
            }
            String title = words.get("measure." + measure.name().toLowerCase(Locale.ROOT));
            String xName = words.get("clock." + clock.name().toLowerCase(Locale.ROOT));
            return new CurvesFigure(
                            "loss", title, xName, log, curves(scene, words, measure, clock), Double.NaN, true, "")
                    .withOmission(words.get(log ? "figure.omission.log" : "figure.omission"));
        };
    }

    /** The curves as on screen, those of a changed past first. */
    public static List<Curve> curves(Scene scene, Words words, TrainingMeasure measure, TrainingPictures.Clock clock) {
        List<Curve> curves = new ArrayList<>();
        TrainingRace race = scene.experiment().section(TrainingRace.KIND);
        TrainingReport report = scene.report(TrainingRace.KIND);
        long cursor = scene.playback().cursor();
        if (clock == TrainingPictures.Clock.UPDATES && measure == TrainingMeasure.TRAIN) {
            for (LossGhost ghost : report.ghosts()) {
                Learner learner = race.learner(ghost.key());
                if (learner.visible()) {
                    Series y = ghost.train();
                    curves.add(new Curve("", ghost.evaluatedAt(), y, y.size(), learner.style(), true, false));
                }
            }
        }
        for (Learner learner : race.learners()) {
            LearningCurves one = report.of(learner.key());
            if (!learner.visible() || one == null) {
                continue;
            }
            Series times = TrainingPictures.times(one, clock, measure.evaluated());
            int drawn = measure.evaluated()
                    ? one.evaluationsBy(cursor)
                    : (int) Math.min(cursor + 1, one.loss().size());
            if (measure == TrainingMeasure.VALIDATION) {
                curves.add(new Curve("", times, one.train(), drawn, learner.style(), true, false));
            }
            curves.add(new Curve(
                    TrainingPictures.name(words, learner),
                    times,
                    measure.of(one),
                    drawn,
                    learner.style(),
                    false,
                    TrainingPictures.fell(one, cursor)));
        }
        return curves;
    }

    /** What a network says, should say, or how far it is off, as a map; in space where there is a camera. */
    public static Depiction fit(FitGround.What what, int focus, Camera camera) {
        return new Depiction() {
            @Override
            public Set<Query<?>> questions(Scene scene) {
                FitGround question = question(scene);
                return question == null ? Set.of() : Set.of(question);
            }

            @Override
            public Figure of(Scene scene, Words words) {
                FitGround question = question(scene);
                MapGround ground = question == null ? null : scene.answers().to(question);
                if (ground == null) {
                    return null;
                }
                SamplePoints samples = samples(scene);
                return camera == null
                        ? new MapFigure(ground, List.of(), List.of()).withSamples(samples)
                        : new ReliefFigure(ground, List.of(), List.of())
                                .withCamera(camera)
                                .withSamples(samples)
                                .onPaper();
            }

            private FitGround question(Scene scene) {
                DataRecipe data = scene.experiment().section(TrainingRace.KIND).data();
                return fitQuestion(what, data, focused(scene, focus), FIT_SAMPLES);
            }

            private SamplePoints samples(Scene scene) {
                Material material = focused(scene, focus).state().material();
                boolean crowded = material.train().size() > MOST_SAMPLES;
                return what == FitGround.What.ERROR || crowded ? SamplePoints.NONE : TrainingPictures.samples(material);
            }
        };
    }

    /**
     * The question behind a picture of the fit; null where there is no plane to draw, no function to compare with, or nothing in
     * focus.
     */
    public static FitGround fitQuestion(FitGround.What what, DataRecipe data, LearningCurves focused, int samples) {
        Domain domain = data.domain();
        boolean known = what == FitGround.What.FIT || data.terrain() != null;
        return focused == null || domain == null || !known
                ? null
                : new FitGround(
                        what, what == FitGround.What.TARGET ? null : focused.state(), data.terrain(), domain, samples);
    }

    /** A slice of the loss around a network with the paths that lie in it, as a map; in space where there is a camera. */
    public static Depiction landscape(PlaneKind kind, int focus, Camera camera) {
        return new Depiction() {
            @Override
            public Set<Query<?>> questions(Scene scene) {
                LearningCurves focused = focused(scene, focus);
                return focused == null ? Set.of() : Set.of(sliceQuestion(kind, scene, focused));
            }

            @Override
            public Figure of(Scene scene, Words words) {
                LearningCurves focused = focused(scene, focus);
                SliceGround.Slice slice =
                        focused == null ? null : scene.answers().to(sliceQuestion(kind, scene, focused));
                if (slice == null) {
                    return null;
                }
                List<Trace> traces = new ArrayList<>();
                List<Legend.Entry> legend = new ArrayList<>();
                for (Learner learner : learnersIn(scene, slice.plane())) {
                    LearningCurves curves = report(scene).of(learner.key());
                    PathShadow.Shadow shadow = new PathShadow().of(curves, slice.plane());
                    traces.add(TrainingPictures.trace(shadow, learner, curves, scene));
                    legend.add(new Legend.Entry(TrainingPictures.name(words, learner), learner.style()));
                }
                return camera == null
                        ? new MapFigure(slice.ground(), traces, List.of()).withLegend(legend)
                        : new ReliefFigure(slice.ground(), traces, List.of())
                                .withHeightName("\u2113")
                                .withCamera(camera)
                                .withLegend(legend);
            }
        };
    }

    /** The question behind a slice of the loss. */
    public static SliceGround sliceQuestion(PlaneKind kind, Scene scene, LearningCurves focused) {
        long seed = scene.experiment().section(TrainingRace.KIND).seed();
        return new SliceGround(kind, focused.state(), focused.path(), seed, SLICE_SAMPLES);
    }

    /** The learners in sight whose parameters a plane can hold. */
    public static List<Learner> learnersIn(Scene scene, SlicePlane plane) {
        TrainingReport report = report(scene);
        return scene.experiment().section(TrainingRace.KIND).learners().stream()
                .filter(Learner::visible)
                .filter(learner -> report.of(learner.key()) != null
                        && report.of(learner.key()).path().dimension() == plane.dimension())
                .toList();
    }

    /** A network as a graph with its weights. */
    public static Depiction weights(int focus) {
        return (scene, words) -> {
            LearningCurves focused = focused(scene, focus);
            return focused == null
                    ? null
                    : new WeightsFigure(
                            focused.state().training().architecture(),
                            focused.state().parameters());
        };
    }

    /** What passes through the layers of a network. */
    public static Depiction layers(int focus) {
        return new Depiction() {
            @Override
            public Set<Query<?>> questions(Scene scene) {
                LearningCurves focused = focused(scene, focus);
                return focused == null ? Set.of() : Set.of(new LayerReading(focused.state()));
            }

            @Override
            public Figure of(Scene scene, Words words) {
                LearningCurves focused = focused(scene, focus);
                List<LayerReading.Layer> layers =
                        focused == null ? null : scene.answers().to(new LayerReading(focused.state()));
                return layers == null ? null : new LayersFigure(layers, TrainingPictures.rows(words));
            }
        };
    }

    private static TrainingReport report(Scene scene) {
        return scene.report(TrainingRace.KIND);
    }

    /** The curves of the learner in focus; null where none has begun. */
    private static LearningCurves focused(Scene scene, int focus) {
        TrainingReport report = report(scene);
        if (report == null || report.learners().isEmpty()) {
            return null;
        }
        LearningCurves chosen = report.of(focus);
        return chosen == null ? report.best() : chosen;
    }
}
