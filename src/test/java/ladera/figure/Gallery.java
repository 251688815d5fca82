package ladera.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.PlaneFunction;
import ladera.num.PlanePoint;
import ladera.num.Series;

/** Paints the plane pictures into {@code target/gallery}, to be looked at. */
final class Gallery {
    private static final File FOLDER = new File("target/gallery");

    private Gallery() {}

    public static void main(String[] args) throws IOException {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            write("map-course", 450, 450, 1, palette, courseMap());
            write("map-course", 450, 450, 2, palette, courseMap());
            write("map-rosenbrock", 450, 450, 2, palette, rosenbrockMap());
        }
        curves();
        write("map-course-small", 240, 220, 2, Palette.LIGHT, courseMap());
        write("map-course-large", 1000, 900, 1, Palette.LIGHT, courseMap());
        write("map-rosenbrock", 450, 450, 1, Palette.LIGHT, rosenbrockMap());
        write("map-wide", 700, 420, 1, Palette.DARK, rosenbrockMap());
        plain("himmelblau", Planes.HIMMELBLAU, Domain.square(6));
        plain("saddle", Planes.SADDLE, Domain.square(2));
        plain("bowl", Planes.BOWL, new Domain(-6, 6, -2, 2));
        plain("ackley", Planes.ACKLEY, Domain.square(5));
        plain("beale", Planes.BEALE, Domain.square(4.5));
        plain("torn", Planes.TORN, Domain.square(2));
        plain("stretched", Planes.BOWL, new Domain(-100, 100, -1e-3, 1e-3));
    }

    private static void curves() throws IOException {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            write("curves-log", 450, 170, 2, palette, lossCurves(60));
            write("curves-log", 450, 170, 1, palette, lossCurves(60));
            write("curves-back", 450, 170, 2, palette, lossCurves(24));
        }
        write("curves-print", 450, 260, 2, Palette.LIGHT, lossCurves(60).forPrint("step"));
        write("curves-large", 1100, 420, 1, Palette.LIGHT, lossCurves(60));
        write("curves-linear", 450, 170, 2, Palette.LIGHT, linearCurves());
        write("curves-divergent", 450, 170, 2, Palette.DARK, divergentCurves());
        write("curves-long", 450, 170, 2, Palette.LIGHT, longCurves());
        CurvesFigure empty = new CurvesFigure("loss", "loss per step", true, List.of(), 0);
        write("curves-empty", 450, 170, 2, Palette.LIGHT, empty);
    }

    /** Excess over the course surface's lowest value, of the runs on the map. */
    static CurvesFigure lossCurves(int step) {
        double lowest = -0.206572987;
        List<Curve> curves = new ArrayList<>();
        String[] names = {"GD", "SGD + momentum", "RMSProp", "Adam"};
        List<Trace> traces = courseMap().traces();
        for (int k = 0; k < names.length; k++) {
            Series.Recorder excess = new Series.Recorder();
            for (int at = 0; at < traces.get(k).z().size(); at++) {
                excess.add(traces.get(k).z().get(at) - lowest);
            }
            curves.add(new Curve(names[k], Series.empty(), excess.series(), step + 1, k, false, false));
        }
        return new CurvesFigure("loss", "\ud835\udc53 \u2212 \ud835\udc53* per step", true, curves, step);
    }

    private static CurvesFigure linearCurves() {
        List<Curve> curves = new ArrayList<>();
        for (int k = 0; k < 8; k++) {
            Series.Recorder values = new Series.Recorder();
            for (int at = 0; at <= 200; at++) {
                values.add(Math.exp(-at / (20.0 + 10 * k)) + 0.02 * Math.sin(at * (0.2 + k)));
            }
            curves.add(Curve.of("run " + k, values.series(), k));
        }
        Curve ghost = curves.get(3);
        curves.add(new Curve("past", Series.empty(), ghost.y().first(120), 120, 6, true, false));
        return new CurvesFigure("loss", "\u2016\u2207\ud835\udc53\u2016 per step", false, curves, 200);
    }

    private static CurvesFigure divergentCurves() {
        Series.Recorder wild = new Series.Recorder();
        Series.Recorder calm = new Series.Recorder();
        for (int at = 0; at < 80; at++) {
            wild.add(at < 60 ? Math.pow(-3.2, at) * 1e-4 : at < 62 ? 1e300 : Double.POSITIVE_INFINITY);
            calm.add(at % 17 == 5 ? -1 : Math.exp(-0.1 * at));
        }
        Curve stopped = new Curve("wild", Series.empty(), wild.series(), 80, 1, false, true);
        return new CurvesFigure("loss", "loss per step", true, List.of(stopped, Curve.of("calm", calm.series(), 0)), 79)
                .withOmission("some values have no logarithm");
    }

    private static CurvesFigure longCurves() {
        List<Curve> curves = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            Series.Recorder values = new Series.Recorder();
            for (int at = 0; at < 100_000; at++) {
                double noise = Math.sin(at * 12.9898 + k) * 43758.5453;
                values.add((0.01 + Math.exp(-at / (8000.0 * (k + 1)))) * (1 + 0.5 * (noise - Math.floor(noise))));
            }
            curves.add(Curve.of("run " + k, values.series(), k));
        }
        return new CurvesFigure("loss", "loss per step", true, curves, 99_999);
    }

    static MapFigure courseMap() {
        List<Trace> traces = new ArrayList<>();
        List<Start> starts = new ArrayList<>();
        double[] rates = {0.035, 0.022, 0.05, 0.11};
        double[] momenta = {0, 0.93, 0.5, 0.7};
        for (int k = 0; k < 4; k++) {
            double angle = -0.25 + 2 * Math.PI * k / 4.4;
            double x = 1.15 * Math.cos(angle);
            double y = 1.15 * Math.sin(angle);
            traces.add(Planes.descent(Planes.COURSE, x, y, rates[k], momenta[k], 60, k));
            starts.add(new Start(new PlanePoint(x, y), k, k == 2));
        }
        traces.add(Planes.ghost(Planes.descent(Planes.COURSE, 1.2, 2.4, 0.4, 0.9, 60, 5)));
        traces.add(Planes.stopped(Planes.descent(Planes.COURSE, -0.4, 3.3, 0.6, 0.9, 9, 6)));
        return new MapFigure(MapGround.of(Planes.course()).withRings(Doubles.of(2.3758)), traces, starts);
    }

    static MapFigure rosenbrockMap() {
        List<Trace> traces = List.of(
                Planes.descent(Planes.ROSENBROCK, -1.2, 1, 0.0012, 0, 400, 0),
                Planes.descent(Planes.ROSENBROCK, -1.2, 1, 0.0004, 0.9, 400, 1),
                Planes.descent(Planes.ROSENBROCK, 1.5, -0.6, 0.0004, 0.9, 250, 4),
                Planes.stopped(Planes.descent(Planes.ROSENBROCK, 0.3, 2.6, 0.0051, 0, 3, 3)),
                Planes.descent(Planes.ROSENBROCK, 1.8, 2.6, 0.0017, 0, 2, 7));
        return new MapFigure(
                        MapGround.of(Planes.rosenbrock()),
                        traces,
                        List.of(new Start(new PlanePoint(-1.2, 1), Start.SHARED, false)))
                .withCursor(new PlanePoint(1, 1));
    }

    private static void plain(String name, PlaneFunction function, Domain domain) throws IOException {
        MapFigure figure = new MapFigure(MapGround.of(Planes.grid(function, domain)), List.of(), List.of());
        write("map-" + name, 450, 450, 1, Palette.LIGHT, figure);
    }

    static BufferedImage render(Figure figure, int width, int height, double scale, Palette palette) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        graphics.setColor(palette.background());
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        figure.paint(graphics, new Rectangle2D.Double(0, 0, width, height), palette);
        graphics.dispose();
        return image;
    }

    private static void write(String name, int width, int height, int scale, Palette palette, Figure figure)
            throws IOException {
        FOLDER.mkdirs();
        String file = name + (palette.dark() ? "-dark" : "-light") + "-" + scale + "x.png";
        ImageIO.write(render(figure, width, height, scale, palette), "png", new File(FOLDER, file));
    }
}
