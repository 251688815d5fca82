package ladera.report;

import ladera.num.Catalog;
import ladera.report.exercise.DerivationExport;
import ladera.report.model.ModelFormats;

/** The list of export formats: the choices of the command line and the test matrix. */
public final class Exporters {
    public static final PyTorchScript PYTORCH = new PyTorchScript();

    public static final NetworkExport ONNX = new NetworkExport(ModelFormats.ONNX);

    public static final NetworkExport ONNX_FLOAT = new NetworkExport(ModelFormats.ONNX_FLOAT);

    public static final HistoryCsv CSV = new HistoryCsv();

    public static final HistoryNpz NPZ = new HistoryNpz();

    public static final GifExport GIF = new GifExport();

    public static final DerivationExport LATEX = new DerivationExport();

    public static final NotesExport MARKDOWN = new NotesExport();

    public static final Catalog<Exporter> ALL =
            new Catalog<>("exporters", PYTORCH, ONNX, ONNX_FLOAT, CSV, NPZ, LATEX, GIF, MARKDOWN);

    private Exporters() {}
}
