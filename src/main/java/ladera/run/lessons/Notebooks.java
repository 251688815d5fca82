package ladera.run.lessons;

import java.util.ArrayList;
import java.util.List;
import ladera.num.Catalog;
import ladera.num.Knob;
import ladera.num.Range;

/** The list of notebooks, in the book's order, each with the values that the book's own notebook has. */
public final class Notebooks {
    /** Far beyond the axes of any lesson, so that typed numbers have room. */
    private static final Range WIDE = Range.closed(-1000, 1000);

    public static final Catalog<Notebook> ALL = new Catalog<>("lessons", activations(), composition(), toy());

    /** Equations of notebook 7.1: eight forward, seven back, eight parameters. */
    private static final long TOY_EQUATIONS = 23;

    private Notebooks() {}

    private static Notebook activations() {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(Knob.choice("activation", "relu", "relu", "sigmoid", "heaviside", "linear"));
        knobs.add(Knob.real("gain", "gain", Range.closed(0, 1000), new Knob.Slider(0.1, 30, true), 10));
        knobs.add(weight("a", "a", 0, 1));
        knobs.add(weight("b", "b", 1, 2));
        knobs.add(Knob.real("x", "x", Range.closed(0, 1), new Knob.Slider(0, 1, false), 0.4));
        shallow(knobs, "", new double[][] {{0.3, -1}, {-1, 2}, {-0.5, 0.65}}, -0.3, 2, -1, 7);
        return new Notebook("3.4", knobs, 1);
    }

    private static Notebook composition() {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(Knob.integer("copies", "N", Range.closed(0, 5), new Knob.Slider(0, 5, false), 1));
        knobs.add(Knob.real("x", "x", Range.closed(-1, 1), new Knob.Slider(-1, 1, false), 0.3));
        shallow(knobs, "", new double[][] {{0, -1}, {0, 1}, {-0.67, 1}}, 1, -2, -3, 9.3);
        shallow(knobs, "'", new double[][] {{-0.6, -1}, {0.2, 1}, {-0.5, 1}}, 0.5, -1, -1.5, 2);
        return new Notebook("4.1", knobs, 1);
    }

    private static Notebook toy() {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(weight("x", "x", 2.3, 5));
        knobs.add(weight("y", "y", 2, 5));
        double[] beta = {1, 2, -3, 0.4};
        double[] omega = {0.1, -0.4, 2, 3};
        List<String> ids = new ArrayList<>();
        for (int k = 0; k < beta.length; k++) {
            knobs.add(weight("beta_" + k, "\u03b2" + subscript("" + k), beta[k], 5));
            knobs.add(weight("omega_" + k, "\u03c9" + subscript("" + k), omega[k], 5));
            ids.add("beta_" + k);
            ids.add("omega_" + k);
        }
        knobs.add(Knob.choice("parameter", "omega_0", ids.toArray(String[]::new)));
        knobs.add(Knob.real("delta", "\u03b4", Range.closed(1e-16, 1), new Knob.Slider(1e-14, 1, true), 1e-5));
        return new Notebook("7.1", knobs, TOY_EQUATIONS);
    }

    /**
     * The ten parameters of a network with three hidden units; ids such as {@code theta_10}, with the suffix {@code b} for a
     * second network.
     */
    private static void shallow(List<Knob> knobs, String prime, double[][] theta, double... phi) {
        String suffix = prime.isEmpty() ? "" : "b";
        for (int d = 0; d < theta.length; d++) {
            for (int j = 0; j < 2; j++) {
                String index = (d + 1) + "" + j;
                knobs.add(weight("theta_" + index + suffix, "\u03b8" + prime + subscript(index), theta[d][j], 3));
            }
        }
        for (int d = 0; d < phi.length; d++) {
            String index = String.valueOf(d);
            knobs.add(weight("phi_" + index + suffix, "\u03c6" + prime + subscript(index), phi[d], 10));
        }
    }

    private static Knob weight(String id, String symbol, double initial, double reach) {
        return Knob.real(id, symbol, WIDE, new Knob.Slider(-reach, reach, false), initial);
    }

    private static String subscript(String digits) {
        StringBuilder text = new StringBuilder();
        for (char digit : digits.toCharArray()) {
            text.append((char) ('\u2080' + digit - '0'));
        }
        return text.toString();
    }
}
