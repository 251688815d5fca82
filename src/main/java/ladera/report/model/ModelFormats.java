package ladera.report.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ladera.net.Model;
import ladera.num.Catalog;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.SafeFile;

/** The list of formats in which a trained network is kept or handed on. */
public final class ModelFormats {
    public static final JsonModel JSON = new JsonModel();
    public static final NpzModel NPZ = new NpzModel();
    public static final OnnxModel ONNX = new OnnxModel("onnx", OnnxPrecision.DOUBLE);
    public static final OnnxModel ONNX_FLOAT = new OnnxModel("onnx_float", OnnxPrecision.FLOAT);
    public static final PyTorchModel PYTORCH = new PyTorchModel();

    public static final Catalog<ModelFormat> ALL = new Catalog<>("model-formats", JSON, NPZ, ONNX, ONNX_FLOAT, PYTORCH);

    private ModelFormats() {}

    /**
     * The format that a file's ending asks for.
     *
     * @throws Refusal that names the endings there are, where it asks for none
     */
    public static ModelFormat of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (ModelFormat format : ALL) {
            if (name.endsWith(format.fileEnding())) {
                return format;
            }
        }
        List<String> endings =
                ALL.entries().stream().map(ModelFormat::fileEnding).distinct().toList();
        throw new Refusal(new Problem("model.ending", name, String.join(", ", endings)));
    }

    /**
     * Reads a model whatever its file is called: archives begin with the letters PK, everything else is taken for JSON.
     *
     * @throws Refusal that names the file, the place in it and the mend
     */
    public static Model read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            boolean archive = in.read() == 'P' && in.read() == 'K';
            return (archive ? NPZ : JSON).read(file);
        } catch (IOException unreadable) {
            throw SafeFile.unreadable(file, unreadable);
        }
    }
}
