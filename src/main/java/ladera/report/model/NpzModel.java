package ladera.report.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import ladera.net.Architecture;
import ladera.net.Model;
import ladera.net.Standardisation;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Series;
import ladera.report.numpy.NpzFile;
import ladera.report.numpy.NpzWriter;
import ladera.run.Json;
import ladera.run.JsonPlace;

/**
 * A model as arrays that {@code np.load} reads: {@code omega_k} (D_(k+1) rows of D_k) and {@code beta_k} of each layer,
 * {@code input_mean}, {@code input_scale}, {@code target_mean}, {@code target_scale}, {@code history_NAME}; the rest is JSON, as
 * bytes: {@code json.loads(bytes(z["model"]))}.
 */
public final class NpzModel extends ReadableModelFormat {
    private static final String HEADER = "model";
    private static final String HISTORY = "history_";

    /** What a part of an array's name may be. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

    NpzModel() {
        super("npz", ".npz");
    }

    @Override
    void writeSound(Model model, OutputStream out) throws IOException {
        try (NpzWriter npz = new NpzWriter(out)) {
            npz.bytes(HEADER, ModelHeader.document(model));
            Architecture architecture = model.network().architecture();
            Doubles parameters = model.network().parameters();
            for (int k = 0; k < architecture.layers(); k++) {
                KernelLayer layer = architecture.layer(k);
                npz.reals("omega_" + k, i -> parameters.get(layer.omega() + i), layer.fanOut(), layer.fanIn());
                npz.reals("beta_" + k, i -> parameters.get(layer.beta() + i), layer.fanOut());
            }
            Standardisation units = model.standardisation();
            write(npz, "input_mean", units.inputMean());
            write(npz, "input_scale", units.inputScale());
            write(npz, "target_mean", units.targetMean());
            write(npz, "target_scale", units.targetScale());
            for (Map.Entry<String, Series> losses : model.history().entrySet()) {
                if (!NAME.matcher(losses.getKey()).matches()) {
                    throw new Refusal(new Problem("model.name", "history", losses.getKey()));
                }
                npz.reals(
                        HISTORY + losses.getKey(),
                        losses.getValue()::get,
                        losses.getValue().size());
            }
        }
    }

    private static void write(NpzWriter npz, String name, Doubles values) throws IOException {
        npz.reals(name, values::get, values.size());
    }

    @Override
    Contents open(Path file) {
        NpzFile npz = NpzFile.open(file);
        return new Contents() {
            @Override
            public Model model() {
                return read(npz);
            }

            @Override
            public void close() {
                npz.close();
            }
        };
    }

    private static Model read(NpzFile npz) {
        ModelHeader header = header(npz);
        Architecture architecture = header.architecture();
        double[] parameters = new double[within(npz, architecture)];
        for (int k = 0; k < architecture.layers(); k++) {
            KernelLayer layer = architecture.layer(k);
            double[] omega = npz.reals("omega_" + k, layer.fanOut(), layer.fanIn());
            System.arraycopy(omega, 0, parameters, layer.omega(), omega.length);
            double[] beta = npz.reals("beta_" + k, layer.fanOut());
            System.arraycopy(beta, 0, parameters, layer.beta(), beta.length);
        }
        int targets = header.loss().targets(architecture.outputs());
        Standardisation standardisation = npz.names().contains("input_mean")
                ? new Standardisation(
                        Doubles.of(npz.reals("input_mean", architecture.inputs())),
                        Doubles.of(npz.reals("input_scale", architecture.inputs())),
                        Doubles.of(npz.reals("target_mean", targets)),
                        Doubles.of(npz.reals("target_scale", targets)))
                : Standardisation.none(architecture.inputs(), targets);
        Map<String, Series> history = new LinkedHashMap<>();
        for (String name : npz.names()) {
            if (name.startsWith(HISTORY)) {
                history.put(name.substring(HISTORY.length()), Series.of(npz.series(name)));
            }
        }
        return header.model(parameters, standardisation, history);
    }

    /** The number of parameters, once all layers are there in their sizes: no memory is taken for what is not. */
    private static int within(NpzFile npz, Architecture architecture) {
        for (int k = 0; k < architecture.layers(); k++) {
            KernelLayer layer = architecture.layer(k);
            npz.requireShape("omega_" + k, layer.fanOut(), layer.fanIn());
            npz.requireShape("beta_" + k, layer.fanOut());
        }
        return architecture.parameters();
    }

    private static ModelHeader header(NpzFile npz) {
        try {
            ObjectNode document = Json.read(new ByteArrayInputStream(npz.bytes(HEADER)), HEADER);
            return ModelHeader.read(new JsonPlace(document, HEADER));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
