package ladera.report.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Kind;
import ladera.net.Loss;
import ladera.net.Losses;
import ladera.net.Model;
import ladera.net.Network;
import ladera.net.Standardisation;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Rng;
import ladera.num.Series;

/** Models of any shape, activation and loss, with whatever a model may carry. */
final class RandomModels {
    private RandomModels() {}

    /** Every activation with every loss, each in a few shapes. */
    static List<Model> all(int shapes) {
        List<Model> models = new ArrayList<>();
        for (Kind<Activation> activation : Activations.ALL) {
            for (Kind<Loss> loss : Losses.ALL) {
                for (int i = 0; i < shapes; i++) {
                    Rng rng = new Rng(models.size(), 5);
                    models.add(of(activation, turned(loss, rng), rng));
                }
            }
        }
        return models;
    }

    /** Weights as a network has them that was just initialised, so that signals neither die nor explode. */
    static Model of(Kind<Activation> activation, Loss loss, Rng rng) {
        List<Integer> widths = new ArrayList<>(List.of(1 + rng.nextInt(4)));
        List<Activation> activations = new ArrayList<>();
        for (int hidden = rng.nextInt(4); hidden > 0; hidden--) {
            widths.add(1 + rng.nextInt(9));
            activations.add(turned(activation, rng));
        }
        widths.add(2 * (1 + rng.nextInt(2)));
        Activation output = rng.nextInt(3) == 0 ? turned(activation, rng) : Activations.of("identity");
        Architecture architecture = new Architecture(widths, activations, output);
        double[] parameters = new double[architecture.parameters()];
        double gain = activation.id().equals("exp") ? 0.3 : 1.2;
        for (int k = 0; k < architecture.layers(); k++) {
            for (int i = architecture.layer(k).omega();
                    i < architecture.layer(k).end();
                    i++) {
                parameters[i] = gain * rng.nextGaussian() / Math.sqrt(widths.get(k));
            }
        }
        return with(architecture, loss, parameters, rng);
    }

    static Model with(Architecture architecture, Loss loss, double[] parameters, Rng rng) {
        int targets = loss.targets(architecture.outputs());
        boolean units = targets == architecture.outputs() || loss.id().equals("normal_nll_own_variance");
        Standardisation standardisation = new Standardisation(
                Doubles.of(normals(architecture.inputs(), 3, rng)),
                Doubles.of(positive(architecture.inputs(), rng)),
                Doubles.of(units ? normals(targets, 20, rng) : new double[targets]),
                Doubles.of(units ? positive(targets, rng) : new double[] {1}));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("surface", "course");
        data.put("noise", rng.nextDouble());
        data.put("seed", rng.nextLong());
        data.put("columns", List.of("x", "a \"b\"\n", "\u00f1\ud835\udefc", "NaN", 1e-310, true));
        Map<String, Series> history = new LinkedHashMap<>();
        history.put("train", Series.of(3, Double.NaN, Double.POSITIVE_INFINITY, rng.nextDouble()));
        history.put("validation", Series.empty());
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put("rmse", rng.nextDouble());
        scores.put("best", Double.NEGATIVE_INFINITY);
        return new Model(
                new Network(architecture, Doubles.of(parameters)),
                loss,
                standardisation,
                data,
                Map.of("optimizer", Map.of("id", "Adam", "betas", new Knob.Pair(0.9, rng.nextDouble()))),
                rng.nextLong(),
                rng.nextInt(100_000),
                history,
                scores);
    }

    /** With its knobs anywhere in what sliders span. */
    static <T> T turned(Kind<T> kind, Rng rng) {
        Knobs knobs = Knobs.initial(kind.knobs());
        for (Knob knob : kind.knobs()) {
            if (knob.kind() == Knob.Kind.CHOICE) {
                knobs = knobs.with(
                        knob, knob.choices().get(rng.nextInt(knob.choices().size())));
            } else if (rng.nextInt(2) == 0) {
                double span = knob.slider().high() - knob.slider().low();
                knobs = knobs.with(knob, knob.slider().low() + span * rng.nextDouble());
            }
        }
        return kind.make(knobs);
    }

    static double[] normals(int count, double deviation, Rng rng) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = deviation * rng.nextGaussian();
        }
        return values;
    }

    private static double[] positive(int count, Rng rng) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = 0.1 + 4 * rng.nextDouble();
        }
        return values;
    }
}
