package ladera.figure;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import ladera.num.Domain;
import ladera.num.PlaneFunction;

/** Paints the 3-D pictures into {@code target/gallery}, to be looked at. */
final class ReliefGallery {
    private static final File FOLDER = new File("target/gallery");

    private ReliefGallery() {}

    public static void main(String[] args) throws IOException {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (int scale = 1; scale <= 2; scale++) {
                write("relief-course", 470, 470, scale, palette, ReliefSamples.course());
            }
            write("relief-rosenbrock", 470, 470, 1, palette, ReliefSamples.rosenbrock());
        }
        write("relief-wide", 1000, 700, 1, Palette.LIGHT, ReliefSamples.course());
        write("relief-small", 240, 200, 2, Palette.LIGHT, ReliefSamples.course());
        Camera low = new Camera(Math.toRadians(20), Math.toRadians(8), 1, 0, 0);
        write("relief-low", 470, 470, 1, Palette.LIGHT, ReliefSamples.course().withCamera(low));
        Camera above = new Camera(Math.toRadians(-90), Math.toRadians(90), 1, 0, 0);
        write("relief-above", 470, 470, 1, Palette.LIGHT, ReliefSamples.course().withCamera(above));
        Camera behind = new Camera(Math.toRadians(135), Math.toRadians(45), 1, 0, 0);
        write("relief-behind", 470, 470, 1, Palette.DARK, ReliefSamples.course().withCamera(behind));
        write(
                "relief-near",
                470,
                470,
                1,
                Palette.LIGHT,
                ReliefSamples.course().withCamera(Camera.HOME.zoomed(4, 0, -0.1)));
        write("relief-tall", 470, 470, 1, Palette.LIGHT, ReliefSamples.course().withExaggeration(2.5));
        plain("saddle", Planes.SADDLE, Domain.square(2));
        plain("himmelblau", Planes.HIMMELBLAU, Domain.square(6));
        plain("torn", Planes.TORN, Domain.square(2));
        plain("bowl", Planes.BOWL, new Domain(-3, 3, -2, 2));
        plain("ackley", Planes.ACKLEY, Domain.square(5));
    }

    private static void plain(String name, PlaneFunction function, Domain domain) throws IOException {
        ReliefFigure figure = new ReliefFigure(MapGround.of(Planes.grid(function, domain)), List.of(), List.of());
        write("relief-" + name, 470, 470, 1, Palette.LIGHT, figure);
    }

    private static void write(String name, int width, int height, int scale, Palette palette, Figure figure)
            throws IOException {
        FOLDER.mkdirs();
        BufferedImage image = Gallery.render(figure, width, height, scale, palette);
        String file = name + (palette.dark() ? "-dark" : "-light") + "-" + scale + "x.png";
        ImageIO.write(image, "png", new File(FOLDER, file));
    }
}
