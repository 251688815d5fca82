package ladera.report;

import java.io.IOException;
import java.io.OutputStream;
import ladera.num.Named;

/** One format in which a figure is written. */
public interface FigureWriter extends Named {
    /** What names of such files end with, the point included. */
    String fileEnding();

    /** Writes a figure: the same bytes for the same print. Does not close {@code out}. */
    void write(Print print, OutputStream out) throws IOException;
}
