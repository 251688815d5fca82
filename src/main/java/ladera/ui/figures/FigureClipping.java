package ladera.ui.figures;

import java.awt.Image;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.SystemFlavorMap;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A figure on the clipboard: pixels without transparency, which turns black in some programs, and beside them vectors for
 * programs that take them.
 */
final class FigureClipping implements Transferable {
    static final DataFlavor SVG = flavor("image/svg+xml");
    static final DataFlavor PDF = flavor("application/pdf");

    private final BufferedImage image;
    private final Map<DataFlavor, byte[]> files = new LinkedHashMap<>();

    FigureClipping(BufferedImage image) {
        this.image = image;
    }

    /** The same figure in another format. */
    FigureClipping with(DataFlavor flavor, byte[] file) {
        files.put(flavor, file);
        return this;
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        DataFlavor[] flavors = new DataFlavor[files.size() + 1];
        flavors[0] = DataFlavor.imageFlavor;
        int at = 1;
        for (DataFlavor flavor : files.keySet()) {
            flavors[at++] = flavor;
        }
        return flavors;
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return flavor.equals(DataFlavor.imageFlavor) || files.containsKey(flavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
        if (flavor.equals(DataFlavor.imageFlavor)) {
            Image pixels = image;
            return pixels;
        }
        byte[] file = files.get(flavor);
        if (file == null) {
            throw new UnsupportedFlavorException(flavor);
        }
        return new ByteArrayInputStream(file);
    }

    /** A kind of file that the system's clipboard knows by its plain MIME type. */
    private static DataFlavor flavor(String type) {
        DataFlavor flavor = new DataFlavor(type + "; class=java.io.InputStream", type);
        if (SystemFlavorMap.getDefaultFlavorMap() instanceof SystemFlavorMap map) {
            map.addUnencodedNativeForFlavor(flavor, type);
            map.addFlavorForUnencodedNative(type, flavor);
        }
        return flavor;
    }
}
