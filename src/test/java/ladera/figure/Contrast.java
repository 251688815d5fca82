package ladera.figure;

import java.awt.Color;

/** Contrast as WCAG 2.1 defines it, from 1 to 21. */
final class Contrast {
    private Contrast() {}

    static double between(Color one, Color other) {
        double a = luminance(one.getRGB());
        double b = luminance(other.getRGB());
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int component) {
        double share = (component & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
