import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/**
 * Waits until an empty screen shows something, and prints when that was (milliseconds since 1970); then waits until the screen rests,
 * and writes its picture: {@code java Screen.java PICTURE.png}.
 */
final class Screen {
    private static final int LOOK_MILLIS = 20;
    private static final long PATIENCE_MILLIS = 120_000;

    /** A picture that has not changed for so long is finished. */
    private static final long REST_MILLIS = 1500;

    /** A window with words and pictures in it has more colours. */
    private static final int EMPTY_COLORS = 64;

    private Screen() {}

    public static void main(String[] args) throws Exception {
        Robot robot = new Robot();
        Rectangle whole = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        long began = System.currentTimeMillis();
        long shown = 0;
        long changed = began;
        int[] last = {};
        while (shown == 0 || System.currentTimeMillis() - changed < REST_MILLIS) {
            if (System.currentTimeMillis() - began > PATIENCE_MILLIS) {
                throw new IllegalStateException(shown == 0 ? "the screen stays empty" : "the screen never rests");
            }
            BufferedImage picture = robot.createScreenCapture(whole);
            int[] pixels = picture.getRGB(0, 0, whole.width, whole.height, null, 0, whole.width);
            if (!Arrays.equals(pixels, last)) {
                changed = System.currentTimeMillis();
                last = pixels;
            }
            if (shown == 0
                    && Arrays.stream(pixels).distinct().limit(EMPTY_COLORS).count() == EMPTY_COLORS) {
                shown = System.currentTimeMillis();
                System.out.println(shown);
            }
            Thread.sleep(LOOK_MILLIS);
        }
        ImageIO.write(robot.createScreenCapture(whole), "png", Path.of(args[0]).toFile());
    }
}
