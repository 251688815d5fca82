package ladera.lesson;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import ladera.figure.Figure;
import ladera.figure.Palette;
import ladera.num.Parallel;
import ladera.run.lessons.Setting;
import ladera.text.Language;

/** The work behind one move of a slider: everything that is live in a lesson is computed and painted anew. */
public final class Redraw implements Runnable {
    /** As wide as pictures are in the window. */
    private static final int WIDTH = 620;

    /** Higher than any picture of a lesson. */
    private static final int HEIGHT = 2000;

    /** Half the way of the slider, there and back. */
    private static final int MOVES = 50;

    private final Lesson lesson;
    private final String knob;
    private final double from;
    private final double to;
    private final Graphics2D graphics;
    private int moves;

    /** Moves a knob of real numbers between two values. */
    public Redraw(String lesson, String knob, double from, double to) {
        this.lesson = Lessons.ALL.get(lesson);
        this.knob = knob;
        this.from = from;
        this.to = to;
        graphics = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB).createGraphics();
    }

    @Override
    public void run() {
        double share = Math.abs(moves++ % (2 * MOVES) - MOVES) / (double) MOVES;
        Setting setting = lesson.notebook().initial().with(lesson.notebook(), Map.of(knob, from + share * (to - from)));
        long last = lesson.notebook().story().steps().applyAsLong(setting);
        LessonPictures.Drawn drawn =
                new LessonPictures(lesson.id(), setting, last, Language.ENGLISH).answer(() -> true, Parallel.ALONE);
        for (Figure figure : drawn.figures().values()) {
            double height = Math.min(HEIGHT, figure.heightAt(WIDTH));
            figure.paint(graphics, new Rectangle2D.Double(0, 0, WIDTH, height), Palette.LIGHT);
        }
    }
}
