package ladera.figure;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * A surface as pixels with their depth: triangles are filled with interpolated colour and light, isolines are drawn by
 * their distance in pixels. Also tells which points of a line the surface hides.
 */
final class ReliefRaster {
    private final int width;
    private final int height;
    private final int[] pixels;
    private final float[] depth;
    private final double perX;
    private final double perY;
    private final double left;
    private final double top;
    private final int[] colors = new int[Viridis.SIZE];
    private LevelTable levels;
    private float halfLine;
    private float[] xs;
    private float[] ys;
    private float[] zs;
    private float[] shades;
    private float[] tones;

    /**
     * An empty raster over a rectangle.
     *
     * @param left left edge of pixel 0, in user space
     * @param perX pixels to a unit of user space
     */
    ReliefRaster(double left, double top, double perX, double perY, int width, int height) {
        this.left = left;
        this.top = top;
        this.perX = perX;
        this.perY = perY;
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
        depth = new float[width * height];
        Arrays.fill(depth, Float.POSITIVE_INFINITY);
        for (int k = 0; k < colors.length; k++) {
            colors[k] = Viridis.rgb((k + 0.5) / colors.length);
        }
    }

    /** Draws the surface of a scene. */
    void draw(ReliefScene scene) {
        ReliefMesh mesh = scene.mesh();
        MapGround ground = scene.figure().ground();
        levels = new LevelTable(ground.tone(), ground.levels());
        halfLine = (float) (LevelTable.WIDTH * Math.sqrt(perX * perY) / 2);
        place(mesh, scene.perspective());
        int[] corners = mesh.triangles();
        for (int k = 0; k < corners.length; k += 3) {
            triangle(corners[k], corners[k + 1], corners[k + 2]);
        }
    }

    private void place(ReliefMesh mesh, Perspective perspective) {
        tones = mesh.tones();
        xs = new float[tones.length];
        ys = new float[tones.length];
        zs = new float[tones.length];
        shades = new float[tones.length];
        float[] key = ReliefLight.key(perspective);
        float[] fill = ReliefLight.fill(perspective);
        float rise = (float) perspective.box().height();
        double[] at = new double[3];
        for (int j = 0; j < mesh.rows(); j++) {
            double y = mesh.y(j);
            for (int i = 0; i < mesh.columns(); i++) {
                int k = j * mesh.columns() + i;
                perspective.project(mesh.x(i), y, tones[k], at);
                xs[k] = (float) ((at[0] - left) * perX);
                ys[k] = (float) ((at[1] - top) * perY);
                zs[k] = (float) at[2];
                shades[k] = ReliefLight.shade(rise * mesh.slopesX()[k], rise * mesh.slopesY()[k], key, fill);
            }
        }
    }

    private void triangle(int a, int b, int c) {
        float area = (xs[b] - xs[a]) * (ys[c] - ys[a]) - (xs[c] - xs[a]) * (ys[b] - ys[a]);
        if (area == 0) {
            return;
        }
        float least = Math.min(ys[a], Math.min(ys[b], ys[c]));
        float most = Math.max(ys[a], Math.max(ys[b], ys[c]));
        int first = Math.max(0, (int) Math.ceil(least - 0.5f));
        int last = Math.min(height - 1, (int) Math.floor(most - 0.5f));
        if (first > last) {
            return;
        }
        float inverse = 1 / area;
        float bx = (ys[c] - ys[a]) * inverse;
        float by = -(xs[c] - xs[a]) * inverse;
        float cx = -(ys[b] - ys[a]) * inverse;
        float cy = (xs[b] - xs[a]) * inverse;
        float toneX = (tones[b] - tones[a]) * bx + (tones[c] - tones[a]) * cx;
        float toneY = (tones[b] - tones[a]) * by + (tones[c] - tones[a]) * cy;
        float steepness = (float) Math.sqrt(toneX * toneX + toneY * toneY);
        boolean lined = lined(a, b, c, steepness);
        float side = area > 0 ? ReliefLight.UNDERSIDE : 1;
        for (int y = first; y <= last; y++) {
            float middle = y + 0.5f;
            int from = (int) Math.ceil(end(a, b, c, middle, true) - 0.5f);
            int to = (int) Math.floor(end(a, b, c, middle, false) - 0.5f);
            from = Math.max(0, from);
            to = Math.min(width - 1, to);
            float dx = from + 0.5f - xs[a];
            float dy = middle - ys[a];
            float wb = dx * bx + dy * by;
            float wc = dx * cx + dy * cy;
            for (int x = from; x <= to; x++, wb += bx, wc += cx) {
                float z = zs[a] + wb * (zs[b] - zs[a]) + wc * (zs[c] - zs[a]);
                int at = y * width + x;
                if (z < depth[at]) {
                    depth[at] = z;
                    float tone = tones[a] + wb * (tones[b] - tones[a]) + wc * (tones[c] - tones[a]);
                    float shade = shades[a] + wb * (shades[b] - shades[a]) + wc * (shades[c] - shades[a]);
                    pixels[at] = color(tone, side * shade, lined ? steepness : 0);
                }
            }
        }
    }

    /** Where the line at {@code y} enters (or leaves) the triangle. */
    private float end(int a, int b, int c, float y, boolean left) {
        float end = left ? Float.POSITIVE_INFINITY : Float.NEGATIVE_INFINITY;
        end = crossing(a, b, y, left, end);
        end = crossing(b, c, y, left, end);
        return crossing(c, a, y, left, end);
    }

    private float crossing(int a, int b, float y, boolean left, float end) {
        if ((ys[a] <= y) == (ys[b] <= y)) {
            return end;
        }
        float x = xs[a] + (y - ys[a]) / (ys[b] - ys[a]) * (xs[b] - xs[a]);
        return left ? Math.min(x, end) : Math.max(x, end);
    }

    /** Whether an isoline may touch a triangle: most have none, and are filled faster. */
    private boolean lined(int a, int b, int c, float steepness) {
        float margin = (halfLine + 0.5f) * steepness;
        float least = Math.min(tones[a], Math.min(tones[b], tones[c])) - margin;
        float most = Math.max(tones[a], Math.max(tones[b], tones[c])) + margin;
        float below = levels.nearest(least);
        float above = levels.nearest(most);
        return below >= least && below <= most || above >= least && above <= most || below != above;
    }

    /** @param steepness change of tone by pixel; 0 where there is no isoline */
    private int color(float tone, float shade, float steepness) {
        int rgb = colors[Math.max(0, Math.min(Viridis.SIZE - 1, (int) (tone * Viridis.SIZE)))];
        float red = shade * (rgb >> 16);
        float green = shade * (rgb >> 8 & 0xff);
        float blue = shade * (rgb & 0xff);
        if (steepness > 0) {
            float off = Math.abs(tone - levels.nearest(tone)) / steepness;
            float apart = levels.spacing(tone) / steepness / (2 * halfLine);
            float ink = Math.max(0, Math.min(1, halfLine + 0.5f - off));
            ink *= Math.max(0, Math.min(1, (apart - LevelTable.CROWDED) / (LevelTable.CLEAR - LevelTable.CROWDED)));
            Color line = levels.bright(tone) ? LevelTable.ON_BRIGHT : LevelTable.ON_DARK;
            ink *= line.getAlpha() / 255f;
            red += ink * (line.getRed() - red);
            green += ink * (line.getGreen() - green);
            blue += ink * (line.getBlue() - blue);
        }
        return 0xff000000 | whole(red) << 16 | whole(green) << 8 | whole(blue);
    }

    private static int whole(float channel) {
        return Math.min(255, (int) (channel + 0.5f));
    }

    /** True where the surface is before a point of a line; {@code place} is as projected. */
    boolean hides(double[] place, double lift) {
        int x = (int) Math.floor((place[0] - left) * perX);
        int y = (int) Math.floor((place[1] - top) * perY);
        return hides(x, y, place[2] - lift);
    }

    private boolean hides(int x, int y, double point) {
        return x >= 0 && y >= 0 && x < width && y < height && depth[y * width + x] < point;
    }

    /**
     * The pixels about a mark before which there is no surface, in user space.
     *
     * @param place as projected
     * @param reach half the side of the square looked at
     */
    Area unhidden(double[] place, double reach, double lift) {
        Path2D rows = new Path2D.Double();
        int bottom = (int) Math.ceil((place[1] + reach - top) * perY);
        int right = (int) Math.ceil((place[0] + reach - left) * perX);
        for (int y = (int) Math.floor((place[1] - reach - top) * perY); y <= bottom; y++) {
            int from = (int) Math.floor((place[0] - reach - left) * perX);
            for (int x = from; x <= right + 1; x++) {
                if (x > right || hides(x, y, place[2] - lift)) {
                    if (x > from) {
                        rows.append(
                                new Rectangle2D.Double(left + from / perX, top + y / perY, (x - from) / perX, 1 / perY),
                                false);
                    }
                    from = x + 1;
                }
            }
        }
        return new Area(rows);
    }

    /** The picture; where {@code fine}, half as large, its edges smoothed by averaging two by two pixels. */
    BufferedImage image(boolean fine) {
        int side = fine ? 2 : 1;
        BufferedImage image = new BufferedImage(width / side, height / side, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] target = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        if (!fine) {
            System.arraycopy(pixels, 0, target, 0, target.length);
            return image;
        }
        int columns = image.getWidth();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < columns; x++) {
                target[y * columns + x] = average(2 * (y * width + x));
            }
        }
        return image;
    }

    /** The mean of four pixels, two channels at a time; an empty one is transparent. */
    private int average(int at) {
        int a = pixels[at];
        int b = pixels[at + 1];
        int c = pixels[at + width];
        int d = pixels[at + width + 1];
        int even = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff) + 0x20002;
        int odd = (a >>> 8 & 0xff00ff) + (b >>> 8 & 0xff00ff) + (c >>> 8 & 0xff00ff) + (d >>> 8 & 0xff00ff) + 0x20002;
        return (even >>> 2 & 0xff00ff) | (odd >>> 2 & 0xff00ff) << 8;
    }
}
