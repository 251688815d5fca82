package ladera.report;

import ladera.num.Catalog;

/** The list of export formats: the choices of the command line and the test matrix. */
public final class Exporters {
    public static final PyTorchScript PYTORCH = new PyTorchScript();

    public static final GifExport GIF = new GifExport();

    public static final Catalog<Exporter> ALL = new Catalog<>("exporters", PYTORCH, GIF);

    private Exporters() {}
}
