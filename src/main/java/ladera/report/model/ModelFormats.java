package ladera.report.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import ladera.net.Model;
import ladera.num.Catalog;
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
     * Reads a model whatever its file is called: archives begin with the letters PK, everything else is taken for JSON.
     *
     * @throws ladera.num.Refusal that names the file, the place in it and the mend
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
