package ladera.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ladera.num.Series;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.training.Learner;
import ladera.run.training.LearningCurves;
import ladera.run.training.TrainingRace;
import ladera.run.training.TrainingReport;
import ladera.study.training.PathShadow;
import ladera.study.training.PlaneKind;
import ladera.text.Words;

/** The figures of networks in training that stand alone. */
public final class TrainingDepictions {
    private static final int FIT_SAMPLES = 121;
    private static final int SLICE_SIDE = 33;

    private TrainingDepictions() {}

    /** The learner whose network is shown: the best one so far. */
    static LearningCurves best(Scene scene) {
        TrainingReport report = scene.report(TrainingRace.KIND);
        return report == null ? null : report.best();
    }

    private static TrainingRace race(Scene scene) {
        return scene.experiment().section(TrainingRace.KIND);
    }

    private static FitGround fitQuestion(Scene scene, FitGround.What what) {
        LearningCurves best = best(scene);
        TrainingRace race = race(scene);
        return best == null || race.data().domain() == null
                ? null
                : new FitGround(
                        what, best.state(), race.data().terrain(), race.data().domain(), FIT_SAMPLES);
    }

    /** What the best network says, from above. */
    public static Depiction fitMap(FitGround.What what) {
        return new OnFit(what) {
            @Override
            Figure on(MapGround ground) {
                return new MapFigure(ground, List.of(), List.of());
            }
        };
    }

    /** What the best network says, in space. */
    public static Depiction fitRelief() {
        return new OnFit(FitGround.What.FIT) {
            @Override
            Figure on(MapGround ground) {
                return new ReliefFigure(ground, List.of(), List.of());
            }
        };
    }

    private abstract static class OnFit implements Depiction {
        private final FitGround.What what;

        OnFit(FitGround.What what) {
            this.what = what;
        }

        abstract Figure on(MapGround ground);

        @Override
        public Set<Query<?>> questions(Scene scene) {
            FitGround question = fitQuestion(scene, what);
            return question == null ? Set.of() : Set.of(question);
        }

        @Override
        public Figure of(Scene scene, Words words) {
            FitGround question = fitQuestion(scene, what);
            MapGround ground = question == null ? null : scene.answers().to(question);
            return ground == null ? null : on(ground);
        }
    }

    /** The loss around the best network in a plane, with its path. */
    public static Depiction landscape(PlaneKind kind) {
        return new Depiction() {
            private SliceGround question(Scene scene) {
                LearningCurves best = best(scene);
                return best == null
                        ? null
                        : new SliceGround(
                                kind, best.state(), best.path(), race(scene).seed(), SLICE_SIDE);
            }

            @Override
            public Set<Query<?>> questions(Scene scene) {
                SliceGround question = question(scene);
                return question == null ? Set.of() : Set.of(question);
            }

            @Override
            public Figure of(Scene scene, Words words) {
                SliceGround question = question(scene);
                SliceGround.Slice slice =
                        question == null ? null : scene.answers().to(question);
                if (slice == null) {
                    return null;
                }
                LearningCurves best = best(scene);
                Learner learner = race(scene).learner(best.key());
                PathShadow.Shadow shadow = new PathShadow().of(best, slice.plane());
                Trace trace = new Trace(
                        shadow.x(), shadow.y(), shadow.loss(), shadow.x().size(), learner.style(), false, false);
                return new MapFigure(slice.ground(), List.of(trace), List.of())
                        .withLegend(List.of(new Legend.Entry(name(words, learner), learner.style())));
            }
        };
    }

    /** The training loss of every learner against updates. */
    public static Depiction loss() {
        return (scene, words) -> {
            TrainingReport report = scene.report(TrainingRace.KIND);
            List<Curve> curves = new ArrayList<>();
            for (Learner learner : race(scene).learners()) {
                LearningCurves one = report == null ? null : report.of(learner.key());
                if (one != null && learner.visible()) {
                    Series loss = one.train();
                    int drawn = one.evaluationsBy(scene.playback().cursor());
                    curves.add(new Curve(
                            name(words, learner), one.evaluatedAt(), loss, drawn, learner.style(), false, false));
                }
            }
            return new CurvesFigure(
                            "training-loss",
                            words.get("figure.training-loss"),
                            true,
                            curves,
                            scene.playback().cursor())
                    .withOmission(words.get("figure.omission.log"))
                    .forPrint(words.get("clock.updates"));
        };
    }

    /** The optimizer with its hidden widths. */
    public static String name(Words words, Learner learner) {
        String variant = learner.method().variant(learner.tuning().method());
        StringBuilder name = new StringBuilder(
                words.get("optimizer." + learner.optimizer() + (variant.isEmpty() ? "" : "." + variant)));
        String separator = " \u00b7 ";
        for (int width : learner.shape().hidden()) {
            name.append(separator).append(width);
            separator = "-";
        }
        return name.toString();
    }
}
