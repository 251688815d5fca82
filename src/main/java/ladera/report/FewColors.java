package ladera.report;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.Map;

/** Pictures of few colours, such as the heat of a map, stored as numbers of a palette: a quarter of the bytes, nothing lost. */
final class FewColors {
    private static final int MOST = 256;
    private static final int BITS = 8;

    private FewColors() {}

    /** The same picture with a palette of its own; null where it has more than {@value #MOST} colours. */
    static BufferedImage indexed(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] numbers = new byte[width * height];
        int[] palette = new int[MOST];
        Map<Integer, Integer> known = new HashMap<>();
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                Integer number = known.get(row[x]);
                if (number == null) {
                    if (known.size() == MOST) {
                        return null;
                    }
                    number = known.size();
                    known.put(row[x], number);
                    palette[number] = row[x];
                }
                numbers[y * width + x] = number.byteValue();
            }
        }
        IndexColorModel colors =
                new IndexColorModel(BITS, known.size(), palette, 0, true, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        BufferedImage indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colors);
        byte[] target = ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
        System.arraycopy(numbers, 0, target, 0, numbers.length);
        return indexed;
    }
}
