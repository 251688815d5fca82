package ladera.report;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import ladera.figure.Depiction;
import ladera.figure.Figure;
import ladera.figure.Palette;
import ladera.figure.Typeface;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Parallel;
import ladera.num.Problem;
import ladera.num.Range;
import ladera.num.Refusal;
import ladera.run.Experiment;
import ladera.run.Playback;
import ladera.run.Race;
import ladera.run.Rehearsal;
import ladera.run.Scene;
import ladera.text.Words;

/**
 * A run as an animated GIF: a frame every so many steps, the last one always among them and shown longer. Every frame is
 * computed anew from the experiment, so that the same animation is the same file.
 *
 * @param from first step shown
 * @param to last step shown; fewer where the run has fewer
 * @param every steps from frame to frame
 * @param rate frames a second
 * @param width in pixels
 */
public record Animation(
        Experiment experiment,
        Depiction depiction,
        Words words,
        long from,
        long to,
        long every,
        double rate,
        int width) {
    public static final Knob FROM = steps("first_step", 0);
    public static final Knob TO = steps("last_step", Race.MOST_STEPS);

    /** Steps from frame to frame. */
    public static final Knob EVERY = Knob.integer("every", "every", Range.closed(1, Race.MOST_STEPS), null, 1);

    /** Frames a second. Browsers show faster frames slowly. */
    public static final Knob RATE = Knob.real("frame_rate", "frame_rate", Range.closed(0.5, 50), null, 20);

    /** In pixels. */
    public static final Knob WIDTH = Knob.integer("pixels", "pixels", Range.closed(160, 1920), null, 640);

    public static final List<Knob> KNOBS = List.of(FROM, TO, EVERY, RATE, WIDTH);

    /** More frames are neither watched nor small. */
    public static final int MOST_FRAMES = 1000;

    /** As many frames as an animation has that nobody has said anything about. */
    private static final int USUAL_FRAMES = 120;

    /** The figure's width in its own units: type is then read easily at half the size of a screen. */
    private static final double UNITS = 480;

    /** Type of the line that says which step is shown. */
    private static final Font POSITION = Typeface.plain(11);

    private static final double LINE = 16;
    private static final double INSET = 5;
    private static final double HUNDREDTHS = 100;

    /** How long the last frame stands, in hundredths of a second. */
    private static final int REST = 150;

    /** Told how far the work has come, and asked whether it is still wanted. */
    public interface Progress {
        /** For work that nobody watches. */
        Progress UNWATCHED = (done, all) -> true;

        /** @return false to have the work stop */
        boolean goesOn(int done, int all);
    }

    /** @throws Refusal where a number is out of its range, or there are too many frames */
    public Animation {
        RATE.check(rate);
        WIDTH.check((long) width);
        if (from < 0 || to < from || every < 1) {
            throw new Refusal(new Problem("animation.steps", "", from, to, every));
        }
        if ((to - from) / every >= MOST_FRAMES) {
            throw new Refusal(new Problem("animation.frames", "", (to - from) / every + 1, MOST_FRAMES));
        }
    }

    private static Knob steps(String id, long initial) {
        return Knob.integer(id, id, Range.closed(0, Race.MOST_STEPS), null, initial);
    }

    /**
     * As set by {@link #KNOBS}.
     *
     * @throws Refusal where there are too many frames, or none
     */
    public static Animation of(Experiment experiment, Depiction depiction, Words words, Knobs settings) {
        return new Animation(
                experiment,
                depiction,
                words,
                settings.integer(FROM.id()),
                settings.integer(TO.id()),
                settings.integer(EVERY.id()),
                settings.real(RATE.id()),
                settings.integer(WIDTH.id()));
    }

    /** All of a run, in about as many frames as are watched. */
    public static Animation of(Experiment experiment, Depiction depiction, Words words) {
        return of(experiment, depiction, words, whole(new Rehearsal(experiment, Parallel.ALONE).steps()));
    }

    /** Settings for all of a run of so many steps. */
    public static Knobs whole(long steps) {
        return Knobs.initial(KNOBS).with(TO, steps).with(EVERY, Math.max(1, (steps + USUAL_FRAMES - 1) / USUAL_FRAMES));
    }

    /** How many frames there are where the run is as long as asked for. */
    public int frames() {
        return (int) ((to - from + every - 1) / every) + 1;
    }

    /**
     * Writes the file; {@code out} stays open.
     *
     * @throws CancellationException where the progress says so
     * @throws Refusal where the run does not have what the figure shows
     */
    public void write(OutputStream out, Progress progress) throws IOException {
        Rehearsal rehearsal = new Rehearsal(experiment, Parallel.ALONE);
        long last = Math.min(to, rehearsal.steps());
        long first = Math.min(from, last);
        int count = (int) ((last - first + every - 1) / every) + 1;
        FrameStore frames = new FrameStore();
        BooleanSupplier wanted = () -> progress.goesOn(frames.size(), count);
        // The last frame has everything that any has, so that it says how high all are.
        Rectangle2D area = area(figure(Exhibit.scene(rehearsal, depiction, last, wanted)));
        double scale = width / UNITS;
        BufferedImage image = new BufferedImage(
                width, (int) Math.round(scale * (area.getHeight() + LINE)), BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        GifColors colors = new GifColors();
        for (int k = 0; k < count; k++) {
            long step = Math.min(last, first + k * every);
            Scene scene = Exhibit.scene(rehearsal, depiction, step, wanted);
            paint(figure(scene), position(scene), image, scale, area);
            colors.count(pixels);
            frames.add(pixels);
            if (!progress.goesOn(k + 1, count)) {
                throw new CancellationException();
            }
        }
        colors.choose(GifStream.mostColors(), Palette.LIGHT.background().getRGB());
        int delay = (int) Math.round(HUNDREDTHS / rate);
        String comment = GifComment.of(new Provenance(experiment, last));
        GifStream gif = new GifStream(out, colors, image.getWidth(), image.getHeight(), comment);
        frames.forEach((index, frame) -> gif.frame(frame, index == count - 1 ? Math.max(REST, delay) : delay));
        gif.end();
    }

    /** Such as step 12 of 120; nothing where there are no steps. */
    private String position(Scene scene) {
        Playback playback = scene.playback();
        return playback.still()
                ? ""
                : words.get("transport.position." + playback.unit(), playback.cursor(), playback.steps());
    }

    private Figure figure(Scene scene) {
        Figure figure = depiction.of(scene, words);
        if (figure == null) {
            throw new Refusal(new Problem("figure.none", "room", experiment.room()));
        }
        return figure;
    }

    /** The figure's own area; beneath it a line of type stands. */
    private static Rectangle2D area(Figure figure) {
        return new Rectangle2D.Double(0, 0, UNITS, Math.ceil(figure.heightAt(UNITS)));
    }

    private static void paint(Figure figure, String position, BufferedImage image, double scale, Rectangle2D area) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Palette.LIGHT.background());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        figure.paint(graphics, area, Palette.LIGHT);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Palette.LIGHT.muted());
        double x = area.getMaxX() - INSET - Typeface.width(position, POSITION);
        Typeface.draw(graphics, position, POSITION, x, area.getMaxY() + LINE - INSET);
        graphics.dispose();
    }
}
