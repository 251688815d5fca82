package ladera.ui;

import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import javax.swing.JFrame;
import ladera.figure.Camera;
import ladera.figure.MapGround;
import ladera.figure.Palette;
import ladera.figure.ReliefFigure;
import ladera.figure.Start;
import ladera.figure.Trace;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Grid;
import ladera.num.PlanePoint;
import ladera.num.Series;

/** Measures pictures a second of the 3-D view: turning, and with growing paths under a resting camera. */
final class ReliefBench {
    private static final int RUNS = 5;
    private static final int FRAMES = 60;

    private ReliefBench() {}

    public static void main(String[] args) throws Exception {
        System.out.println(GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice());
        for (int[] size : new int[][] {{470, 470}, {1000, 700}}) {
            for (Renderer renderer : Renderer.values()) {
                measure(renderer, size[0], size[1]);
            }
        }
        System.exit(0);
    }

    private static void measure(Renderer renderer, int width, int height) throws Exception {
        ReliefPanel[] panel = new ReliefPanel[1];
        JFrame[] frame = new JFrame[1];
        EventQueue.invokeAndWait(() -> {
            frame[0] = new JFrame();
            frame[0].setUndecorated(true);
            panel[0] = new ReliefPanel(renderer, inUse -> {});
            frame[0].add(panel[0]);
            frame[0].setSize(width, height);
            panel[0].show(figure(FRAMES), Palette.LIGHT);
            frame[0].setVisible(true);
        });
        double[] turning = new double[RUNS];
        double[] growing = new double[RUNS];
        double[] rest = new double[RUNS];
        for (int run = -1; run < RUNS; run++) {
            int at = Math.max(0, run);
            EventQueue.invokeAndWait(() -> {
                panel[0].setCamera(Camera.HOME);
                panel[0].show(figure(FRAMES), Palette.LIGHT);
                long begin = System.nanoTime();
                for (int k = 0; k < FRAMES; k++) {
                    panel[0].turnTo(panel[0].camera().turned(0.02, 0));
                    panel[0].paintImmediately(0, 0, width, height);
                }
                turning[at] = FRAMES / ((System.nanoTime() - begin) * 1e-9);
            });
            Thread.sleep(600);
            EventQueue.invokeAndWait(() -> {
                panel[0].setCamera(panel[0].camera().turned(0.3, 0));
                long begin = System.nanoTime();
                panel[0].paintImmediately(0, 0, width, height);
                rest[at] = (System.nanoTime() - begin) * 1e-6;
                begin = System.nanoTime();
                for (int k = 1; k <= FRAMES; k++) {
                    panel[0].show(figure(k), Palette.LIGHT);
                    panel[0].paintImmediately(0, 0, width, height);
                }
                growing[at] = FRAMES / ((System.nanoTime() - begin) * 1e-9);
            });
        }
        System.out.printf(
                "%-26s %dx%d  turning %.0f/s  growing %.0f/s  picture at rest %.0f ms%n",
                panel[0].inUse().name(), width, height, median(turning), median(growing), median(rest));
        EventQueue.invokeAndWait(frame[0]::dispose);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static final MapGround GROUND = ground();

    private static MapGround ground() {
        int side = 200;
        double[] values = new double[side * side];
        for (int k = 0; k < values.length; k++) {
            double x = -4 + 8.0 * (k % side) / (side - 1);
            double y = -4 + 8.0 * (k / side) / (side - 1);
            double u = x * x + y * y;
            values[k] = Math.sin(0.8 * u) / Math.pow(u, 0.9);
        }
        return MapGround.of(new Grid(Domain.square(4), side, side, Doubles.of(values)));
    }

    /** Four paths of 400 steps down from the fan, of which {@code shown} sixtieths have been taken. */
    private static ReliefFigure figure(int shown) {
        Trace[] traces = new Trace[4];
        Start[] starts = new Start[4];
        for (int k = 0; k < traces.length; k++) {
            Series.Recorder x = new Series.Recorder();
            Series.Recorder y = new Series.Recorder();
            Series.Recorder z = new Series.Recorder();
            double angle = k * Math.PI / 2;
            for (int step = 0; step < 400; step++) {
                double r = 2.3758 - (2.3758 - 1.15) * Math.exp(-0.02 * step) * Math.cos(0.1 * k * step);
                x.add(r * Math.cos(angle));
                y.add(r * Math.sin(angle));
                z.add(GROUND.grid().at(r * Math.cos(angle), r * Math.sin(angle)));
            }
            traces[k] = new Trace(x.series(), y.series(), z.series(), 400 * shown / FRAMES, k, false, false);
            starts[k] = new Start(new PlanePoint(1.15 * Math.cos(angle), 1.15 * Math.sin(angle)), k, false);
        }
        return new ReliefFigure(GROUND, List.of(traces), List.of(starts));
    }
}
