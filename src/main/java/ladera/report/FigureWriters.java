package ladera.report;

import ladera.num.Catalog;

/** The list of formats of figures: the choices of window and command line, and the test matrix. */
public final class FigureWriters {
    public static final Catalog<FigureWriter> ALL =
            new Catalog<>("formats", new PdfFigure(), new SvgFigure(), new PngFigure(), new CsvFigure());

    private FigureWriters() {}
}
