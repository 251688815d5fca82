import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon for every system, from its one source: {@code java -cp LIBRARIES Icons.java ICON.svg FOLDER} writes
 * {@code ladera-48.png} and {@code ladera-256.png} (Linux), {@code ladera.ico} (Windows) and {@code ladera.icns} (macOS).
 */
final class Icons {
    private static final int[] PNG = {48, 256};
    private static final int[] ICO = {16, 24, 32, 48, 64, 256};

    /** Apple's type codes for PNG pictures by their side in pixels. */
    private static final Map<String, Integer> ICNS = new LinkedHashMap<>();

    static {
        ICNS.put("icp4", 16);
        ICNS.put("icp5", 32);
        ICNS.put("ic07", 128);
        ICNS.put("ic08", 256);
        ICNS.put("ic09", 512);
        ICNS.put("ic10", 1024);
    }

    private final Path source;

    private Icons(Path source) {
        this.source = source;
    }

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Icons icons = new Icons(Path.of(args[0]));
        Path folder = Path.of(args[1]);
        for (int side : PNG) {
            Files.write(folder.resolve("ladera-" + side + ".png"), icons.png(side));
        }
        icons.writeIco(folder.resolve("ladera.ico"));
        icons.writeIcns(folder.resolve("ladera.icns"));
    }

    private byte[] png(int side) throws IOException {
        FlatSVGIcon icon = new FlatSVGIcon(source.toUri().toURL()).derive(side, side);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        icon.paintIcon(null, graphics, 0, 0);
        graphics.dispose();
        if (!icon.hasFound() || image.getRGB(side / 2, side * 3 / 4) >>> 24 != 255) {
            throw new IOException("cannot be drawn: " + source);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** A directory of 16 bytes a picture, then the pictures; Windows takes PNG since Vista. */
    private void writeIco(Path file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(6 + 16 * ICO.length).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) ICO.length);
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (int side : ICO) {
            byte[] png = png(side);
            byte shown = (byte) side; // 256 is written as 0
            head.put(shown).put(shown).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            head.putInt(png.length).putInt(head.capacity() + pictures.size());
            pictures.write(png);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head.array());
            pictures.writeTo(out);
        }
    }

    /** Each picture with its type and length before it, and so the whole. */
    private void writeIcns(Path file) throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        DataOutputStream entries = new DataOutputStream(pictures);
        for (Map.Entry<String, Integer> entry : ICNS.entrySet()) {
            byte[] png = png(entry.getValue());
            entries.writeBytes(entry.getKey());
            entries.writeInt(8 + png.length);
            entries.write(png);
        }
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeBytes("icns");
            out.writeInt(8 + pictures.size());
            pictures.writeTo(out);
        }
    }
}
