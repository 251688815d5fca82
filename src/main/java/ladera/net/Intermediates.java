package ladera.net;

import java.util.ArrayList;
import java.util.List;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.KernelLayout;
import ladera.num.Kernels;

/**
 * Every quantity of the passes for one sample (book equations 7.24 to 7.26), its loss taken as it is, without the
 * reduction's factor.
 *
 * @param f preactivations f_0 ... f_K
 * @param h h_0 (the input) to h_K
 * @param output a_out[f_K]
 * @param loss l
 * @param dOutput dl/d output
 * @param df dl/df_0 ... dl/df_K, which are dl/dbeta_0 ... dl/dbeta_K too
 * @param dh dl/dh_0 ... dl/dh_K
 * @param dOmega dl/dOmega_0 ... dl/dOmega_K, each row by row
 */
public record Intermediates(
        List<Doubles> f,
        List<Doubles> h,
        Doubles output,
        double loss,
        Doubles dOutput,
        List<Doubles> df,
        List<Doubles> dh,
        List<Doubles> dOmega) {
    public Intermediates {
        f = List.copyOf(f);
        h = List.copyOf(h);
        df = List.copyOf(df);
        dh = List.copyOf(dh);
        dOmega = List.copyOf(dOmega);
    }

    /**
     * @param x D_i inputs
     * @param y as many targets as the loss wants
     */
    public static Intermediates of(Network network, Loss loss, double[] x, double[] y) {
        Architecture architecture = network.architecture();
        double[] parameters = network.parameters().toArray();
        double[] gradient = new double[parameters.length];
        Passes passes = new Passes(architecture, Kernels.fastest());
        Workspace work = new Workspace(architecture, y.length, loss.terms(architecture.outputs()));
        fill(x, work.h[0]);
        fill(y, work.y);
        passes.prepare(parameters);
        passes.forwardWithSlopes(work, parameters, 1);
        passes.backward(work, parameters, loss, 1, 1, gradient);

        int layers = architecture.layers();
        List<Doubles> f = new ArrayList<>();
        List<Doubles> h = new ArrayList<>();
        List<Doubles> df = new ArrayList<>();
        List<Doubles> dh = new ArrayList<>();
        List<Doubles> dOmega = new ArrayList<>();
        for (int k = 0; k < layers; k++) {
            KernelLayer layer = passes.layer(k);
            f.add(first(work.f[k], layer.fanOut()));
            h.add(first(work.h[k], layer.fanIn()));
            df.add(first(work.df[k], layer.fanOut()));
            dh.add(inputGradient(passes, parameters, work, k));
            double[] omega = new double[layer.fanIn() * layer.fanOut()];
            System.arraycopy(gradient, layer.omega(), omega, 0, omega.length);
            dOmega.add(Doubles.of(omega));
        }
        Doubles output = first(work.h[layers], architecture.outputs());
        double value = passes.loss(work, loss, 1);
        double[] dOutput = new double[work.df[layers - 1].length];
        loss.slopes(work.h[layers], work.y, architecture.outputs(), 1, 1, dOutput);
        return new Intermediates(f, h, output, value, first(dOutput, architecture.outputs()), df, dh, dOmega);
    }

    private static Doubles inputGradient(Passes passes, double[] parameters, Workspace work, int k) {
        KernelLayer layer = passes.layer(k);
        double[] dh = new double[KernelLayout.length(layer.fanIn(), 1)];
        double[] packed = new double[passes.kernels().layers().packedLength(layer)];
        passes.kernels().layers().pack(layer, parameters, packed);
        passes.kernels().layers().inputGradient(layer, parameters, packed, work.df[k], dh, 1, work.room);
        return first(dh, layer.fanIn());
    }

    private static void fill(double[] sample, double[] chunk) {
        for (int s = 0; s < KernelLayout.LANES; s++) {
            for (int u = 0; u < sample.length; u++) {
                chunk[KernelLayout.index(s, u, sample.length)] = sample[u];
            }
        }
    }

    private static Doubles first(double[] chunk, int units) {
        double[] sample = new double[units];
        for (int u = 0; u < units; u++) {
            sample[u] = chunk[KernelLayout.index(0, u, units)];
        }
        return Doubles.of(sample);
    }
}
