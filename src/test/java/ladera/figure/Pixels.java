package ladera.figure;

import java.awt.image.BufferedImage;

/** Counts and compares the pixels of pictures. */
public final class Pixels {
    private Pixels() {}

    /** How many pixels are not of the colour 0xAARRGGBB. */
    public static int differing(BufferedImage image, int argb) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += image.getRGB(x, y) == argb ? 0 : 1;
            }
        }
        return count;
    }

    /** How many pixels lie within {@code tolerance} of the colour 0xRRGGBB in each component. */
    public static int near(BufferedImage image, int rgb, int tolerance) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += distance(image.getRGB(x, y), rgb) <= tolerance ? 1 : 0;
            }
        }
        return count;
    }

    /** The largest difference of two colours in one component. */
    public static int distance(int one, int other) {
        int largest = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            largest = Math.max(largest, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
        }
        return largest;
    }

    /** The mean difference of two pictures of the same size, over all pixels and components. */
    public static double meanDifference(BufferedImage one, BufferedImage other) {
        double sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 0xff) - (other.getRGB(x, y) >> shift & 0xff));
                }
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }
}
